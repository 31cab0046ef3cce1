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

/** Files of `src/` and `generator/` that are in no area. */
export interface LeftOut {
  /** Globs: what matches one of them, and is in no area. */
  readonly files: readonly string[];
  readonly why: string;
}

export const leftOut: readonly LeftOut[] = [
  {
    files: ["src/index.ts", "src/*/index.ts", "src/client/outcome.ts", "src/callbacks/{body-argument,events}.ts", "src/studio/api.ts"],
    why: "exports and types only",
  },
  { files: ["src/preview/style-sheet.ts", "src/tsdown.config.ts", "src/studio/{main,vite.config}.ts"], why: "colours, settings and a start" },
  { files: ["src/type-level/*.ts"], why: "for the compiler only, except for the sentences" },
  { files: ["src/cli/**/*.ts"], why: "apart from what only computes, tested as a bundled command in its own process, half a minute for each mutant" },
  { files: ["src/bullmq/**/*.ts"], why: "tested on a real Redis" },
  { files: ["src/studio/page/**/*.{ts,tsx}"], why: "apart from what only computes, tested in a real browser" },
  {
    files: ["generator/main.ts", "generator/load/disk.ts", "generator/schema-diff/{main,edition,trial}.ts"],
    why: "a command, files and git, tested in their own processes",
  },
  { files: ["generator/oracle/*.ts"], why: "compared with other validators by the conformance tests, which take too long for each mutant" },
];

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
    mutates: [
      "src/client/{client,options,outgoing,slots}.ts",
      "src/client/transport/{abort-listener,attempt,body,connection-refusal,deadline,event-loop,own-http-client,platform-fetch,timers}.ts",
    ],
    tests: unit(
      "client",
      "transport/attempt",
      "transport/deadline",
      "transport/body",
      "transport/abort-listener",
      "transport/connection-refusal",
      "transport/own-http-client",
      "transport/platform-fetch",
      "slots",
      "outgoing",
      "options",
      "events",
      "client-abort",
      "client-answers",
      "client-busy",
      "client-no-answer",
      "client-custom-fetch",
      "client-patched-fetch",
      "client-concurrency",
      "client-stale-connections",
    ),
  },
  {
    name: "callbacks",
    mutates: ["src/callbacks/{parse-callback,sentences,parse/*,router/*}.ts"],
    tests: unit(
      "callbacks",
      "customers",
      "dialects",
      "kinds",
      "memory-seen",
      "numbers",
      "parse-callback",
      "respond",
      "router",
      "shapes",
      "size",
      "statuses",
      "vectors",
    ),
    testTimeoutMs: 120_000,
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
    mutates: ["src/preview/**/*.ts", "!src/preview/style-sheet.ts", "src/message/header-media.ts"],
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
    tests: unit(
      "generator",
      "load/pattern",
      "load/names",
      "load/canonical",
      "load/json-schema",
      "load/bundle",
      "load/answers",
      "load/service",
      "load/status-errors",
      "drift",
      "lower/lower",
      "lint/lint",
    ),
  },
  {
    name: "schema-rules",
    mutates: ["generator/{lint,lower}/*.ts", "!generator/lower/locations.ts"],
    tests: unit(
      "generator",
      "lower/lower",
      "lower/inner-lists",
      "lower/kinds",
      "lower/skeleton",
      "lint/lint",
      "lint/keywords",
      "lint/keyword-combinations",
      "lint/annotations",
      "lint/untrusted-schemas",
    ),
  },
  {
    name: "schema-diff",
    mutates: ["generator/schema-diff/{compare,gate,ignored,report,service-changes,severity}.ts", "generator/schema-diff/rules/*.ts"],
    tests: unit("generator", "schema-diff/rules", "schema-diff/schema-diff"),
  },
  {
    name: "emitted-types",
    mutates: ["generator/generate.ts", "generator/emit/typescript/types.ts"],
    tests: [...unit("generator", "generate", "emit/golden", "four-kinds"), ...generated],
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
    tests: [...unit("generator", "emit/quoting", "lower/locations", "emit/golden", "emit/validators", "emit/untrusted-text", "four-kinds"), ...generated],
    testTimeoutMs: 120_000,
  },
  {
    name: "emitted-documents",
    mutates: ["generator/emit/{documents,conformance}/*.ts", "generator/emit/white-space.ts"],
    tests: [...unit("generator", "emit/cases", "emit/pattern-vectors", "emit/stable-ids", "emit/vectors", "emit/documents", "emit/golden"), ...generated],
    testTimeoutMs: 120_000,
  },
  {
    name: "language-steps",
    mutates: ["generator/emit/languages/**/*.ts"],
    tests: unit("generator", "emit/languages/steps", "emit/languages/package", "emit/languages/languages", "drift"),
    testTimeoutMs: 120_000,
  },
  {
    name: "language-packages",
    mutates: ["generator/emit/{go,java,php,python}/*.ts", "generator/emit/all-languages.ts"],
    tests: unit("generator", "emit/languages/languages", "emit/languages/package", "drift"),
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
    tests: unit(
      "message",
      "closest-name",
      "finding-of-all",
      "issue",
      "issue-sentence",
      "whole-issue",
      "warnings/warnings",
      "warnings/kind-warnings",
      "warnings/text-warnings",
      "warnings/title-warnings",
      "warnings/values-at",
      "warnings/deprecation-warnings",
      "kinds",
      "validate",
      "list-sentences",
      "every-sentence",
    ),
    strict: true,
  },
  {
    name: "requests",
    mutates: ["src/message/{issues-of-request,placeholders}.ts", "src/message/standard-schema/*.ts"],
    tests: unit("message", "placeholders", "standard-schemas", "whole-issue", "kinds", "validate", "warnings/warnings"),
  },
  {
    name: "builder",
    mutates: ["src/builder/**/*.ts", "src/message/json.ts"],
    tests: unit(
      "builder",
      "reply-buttons/builder",
      "list/builder",
      "cta-url/builder",
      "location-request/builder",
      "every-kind",
      "reply-buttons/from-json",
      "reply-buttons/dynamic",
      "reply-buttons/emoji",
      "reply-buttons/documented-example",
      "limits.property",
      "from-json.property",
      "list/from-json.property",
    ),
  },
  {
    name: "studio",
    mutates: [
      "src/studio/{answer,guard,page-files,sandbox-session,server}.ts",
      "src/studio/page/draft/{as-typescript,draft,draft-from-json,literal,pick,share-link}.ts",
      "src/studio/page/{code/as-router,files/issues-of-json,form/toggle-markup,phone/blocks,sandbox/delivery,schema-field}.ts",
      "src/studio/page/kinds/{kinds,left-out}.ts",
      "src/studio/page/kinds/{cta-url/link,list/list,list/list-changes,location/location,reply-button/replies}.ts",
      "src/studio/page/workspace/{history,message-file,read-text,sample-rows,workspace}.ts",
    ],
    tests: [
      ...unit("studio/page/code", "as-router"),
      ...unit("studio/page/draft", "draft", "as-typescript"),
      ...unit("studio/page/files", "issues-of-json"),
      ...unit("studio/page/form", "toggle-markup"),
      ...unit("studio/page/kinds", "replies", "list", "left-out"),
      ...unit("studio/page/phone", "blocks"),
      ...unit("studio/page/sandbox", "delivery"),
      ...unit("studio/page/workspace", "history", "message-file", "sample-rows", "workspace"),
      ...unit("studio", "guard", "server"),
    ],
  },
  {
    name: "command",
    mutates: [
      "src/cli/{confirm,open-browser,option-names}.ts",
      "src/cli/campaign/{conclude,filled-message,phone-number-hints,seen-numbers}.ts",
      "src/cli/input/{csv,csv-row,given-file,json,json-members,lines,message-json,repeated-name,source-texts}.ts",
      "src/cli/output/{code-frame,progress}.ts",
      "src/cli/proxy/proxy-of.ts",
      "src/cli/report/{bars,callback-bodies,json-values}.ts",
      "src/client/curl-command.ts",
    ],
    tests: [
      ...unit("cli", "confirm", "open-browser", "option-names"),
      ...unit("cli/campaign", "conclude", "filled-message", "phone-number-hints", "seen-numbers"),
      ...unit("cli/input", "csv", "given-file", "json", "json-members", "lines", "message-json", "source-texts"),
      ...unit("cli/output", "progress", "code-frame"),
      ...unit("cli/proxy", "proxy-of"),
      ...unit("cli/report", "bars", "callback-bodies", "json-values"),
      ...unit("client", "curl-command"),
    ],
    testTimeoutMs: 120_000,
  },
];
