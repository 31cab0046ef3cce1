/** A part of the code that is mutated in one run of Stryker, and the tests that must notice: fast ones, the fastest first. */
export interface Area {
  readonly name: string;
  /** Globs of source files; one that begins with `!` excludes. */
  readonly mutates: readonly string[];
  readonly tests: readonly string[];
  /** Whether it decides over money, secrets or validity: every mutant must then be killed, except for those in equivalent.json. */
  readonly strict?: true;
  /** Whether `--short` includes it, for every change of the code. */
  readonly short?: true;
  /** Timeout of one test: a mutant that hangs is killed by it. Ten seconds unless given. */
  readonly testTimeoutMs?: number;
}

/** The share of its mutants that an area must kill when it is not strict, in per cent. */
export const leastKilled = 95;

const unit = (folder: string, ...names: readonly string[]): readonly string[] => names.map((name) => `test/unit/${folder}/${name}.test.ts`);
const generated = unit("generator", "drift", "reproducible-output", "added-fields");

/**
 * Left out, with the reason:
 * - index.ts, outcome.ts, received-reply.ts, src/studio/api.ts: exports and types only.
 * - src/message/standard-schema/standard-schema.ts, src/preview/style-sheet.ts, *.config.ts, src/studio/main.ts: a cast, colours, settings and a start.
 * - src/type-level: for the compiler only, except for the sentences.
 * - src/cli apart from the readers and writers: tested as a bundled command in its own process, half a minute for each mutant.
 * - src/bullmq: tested on a real Redis.
 * - src/studio/page apart from the files that only compute: tested in a real browser.
 * - generator/main.ts, generator/load/disk.ts, generator/schema-diff: commands, files and git, tested in their own processes.
 * - generator/oracle: compared with other validators by the conformance tests, which take too long for each mutant.
 */
export const areas: readonly Area[] = [
  {
    name: "addresses",
    mutates: ["src/client/account.ts"],
    tests: unit("client", "account"),
    strict: true,
    short: true,
  },
  {
    name: "classifier",
    mutates: ["src/client/{classify,answer,retry}.ts", "src/client/transport/{transport-fault,request-watch}.ts"],
    tests: [
      ...unit("client", "classify", "transport/transport-fault", "answer", "retry", "transport/request-watch", "other-descriptions"),
      "test/labs/conformance/changed-service.test.ts",
    ],
    strict: true,
    short: true,
  },
  {
    name: "redaction",
    mutates: ["src/client/{error-sentences,events}.ts", "src/message/errors.ts", "src/callbacks/secret.ts"],
    tests: [...unit("client", "error-sentences", "events", "account"), ...unit("callbacks", "secret")],
    strict: true,
    short: true,
  },
  {
    name: "client",
    mutates: ["src/client/{client,options,outgoing}.ts", "src/client/transport/{attempt,body,deadline}.ts"],
    tests: unit(
      "client",
      "transport/attempt",
      "transport/deadline",
      "transport/body",
      "outgoing",
      "options",
      "events",
      "client-abort",
      "client-answers",
      "client-busy",
      "client-no-answer",
      "client-custom-fetch",
    ),
  },
  {
    name: "callbacks",
    mutates: ["src/callbacks/{parse-callback,parse/*,router/*}.ts"],
    tests: unit("callbacks", "customers", "kinds", "memory-seen", "numbers", "parse-callback", "respond", "router", "size", "statuses", "vectors"),
  },
  {
    name: "sandbox",
    mutates: ["src/sandbox/**/*.ts", "src/loopback/*.ts"],
    tests: [
      ...unit(
        "sandbox",
        "control",
        "documented-answers",
        "faults",
        "foreign-requests",
        "injected-fault",
        "kinds",
        "ledger",
        "receive",
        "start-sandbox",
        "statuses",
        "tap",
      ),
      ...unit("loopback", "guard"),
    ],
  },
  {
    name: "preview",
    mutates: ["src/preview/**/*.ts", "!src/preview/style-sheet.ts"],
    tests: unit("preview", "edges", "golden", "kinds", "model", "renderers"),
  },
  {
    name: "bulk",
    mutates: ["src/bulk/**/*.ts"],
    tests: unit(
      "bulk",
      "outcome-to-action",
      "throttle",
      "channel",
      "recipient-queues",
      "clock",
      "send-all",
      "pace",
      "journal/journal",
      "stopping",
      "aftermath/keys",
      "aftermath/run-messages",
      "aftermath/settle",
    ),
  },
  {
    name: "schema-files",
    mutates: ["generator/drift.ts", "generator/load/*.ts", "!generator/load/disk.ts"],
    tests: unit("generator", "load/pattern", "load/names", "load/canonical", "load/json-schema", "load/service", "lower/lower", "lint/lint"),
  },
  {
    name: "schema-rules",
    mutates: ["generator/{lint,lower}/*.ts", "!generator/lower/locations.ts"],
    tests: unit("generator", "lower/lower", "lint/lint"),
  },
  {
    name: "emitted-types",
    mutates: ["generator/generate.ts", "generator/emit/typescript/types.ts"],
    tests: [...unit("generator", "emit/types", "generate"), ...generated],
    testTimeoutMs: 120_000,
  },
  {
    name: "emitted-code",
    mutates: [
      "generator/lower/locations.ts",
      "generator/emit/quoting.ts",
      "generator/emit/typescript/**/*.ts",
      "!generator/emit/typescript/types.ts",
      "generator/emit/validators/*.ts",
    ],
    tests: [...unit("generator", "emit/quoting", "lower/locations", "emit/golden", "emit/validators"), ...generated],
    testTimeoutMs: 120_000,
  },
  {
    name: "emitted-documents",
    mutates: ["generator/emit/{documents,conformance}/*.ts"],
    tests: [...unit("generator", "emit/cases", "emit/vectors", "emit/documents", "emit/golden"), ...generated],
    testTimeoutMs: 120_000,
  },
  {
    name: "validators",
    mutates: ["generated/validators-runtime.js", "generated/*/validators.js"],
    tests: [
      "test/labs/conformance/generated-validators.test.ts",
      ...unit("message", "validate"),
      "test/labs/conformance/messages.test.ts",
      ...unit("message", "validators"),
    ],
    strict: true,
  },
  {
    name: "issues",
    mutates: [
      "src/message/{validate,check-any-request,finding-of-all,issue,issue-details,run-check,issue-sentence,closest-name}.ts",
      "src/message/warnings/*.ts",
      "src/type-level/sentences.ts",
    ],
    tests: unit("message", "closest-name", "issue", "warnings", "kind-warnings", "kinds", "validate"),
    strict: true,
  },
  {
    name: "builder",
    mutates: ["src/builder/**/*.ts", "src/message/json.ts"],
    tests: unit("builder/reply-buttons", "builder", "from-json", "dynamic", "documented-example", "limits.property"),
  },
  {
    name: "studio",
    mutates: [
      "src/studio/{answer,guard,page-files,sandbox-session,server}.ts",
      "src/studio/page/draft/{draft,draft-from-json,share-link}.ts",
      "src/studio/page/{form/toggle-markup,kinds/reply-button/replies,phone/blocks}.ts",
      "src/studio/page/workspace/{history,message-file,read-text,sample-rows,workspace}.ts",
    ],
    tests: [
      ...unit("studio/page/draft", "draft"),
      ...unit("studio/page/form", "toggle-markup"),
      ...unit("studio/page/kinds", "replies"),
      ...unit("studio/page/phone", "blocks"),
      ...unit("studio/page/workspace", "history", "message-file", "sample-rows", "workspace"),
      ...unit("studio", "guard", "server"),
    ],
  },
  {
    name: "cli-reading",
    mutates: ["src/cli/input/{source-texts,json,lines}.ts", "src/cli/output/{code-frame,progress}.ts", "src/client/curl-command.ts"],
    tests: [...unit("cli", "output/progress", "output/code-frame", "input/json", "input/lines", "input/source-texts"), ...unit("client", "curl-command")],
  },
];
