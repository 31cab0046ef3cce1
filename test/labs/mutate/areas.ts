/** A part of the code that is mutated at once, and the tests that judge it: in one process, fast ones, the fastest first. */
export interface Area {
  readonly name: string;
  readonly mutates: readonly string[];
  readonly tests: readonly string[];
  /** Whether it decides over money, secrets or validity: then every mutant that is not equivalent has to die. */
  readonly strict?: true;
  /** Whether it belongs to the short edition, for every change of the code. */
  readonly short?: true;
  /** How long a test may take: a mutant that hangs is dead after this. Ten seconds unless given. */
  readonly testTimeoutMs?: number;
}

/** What an area that is not strict must kill at least, of all mutants that are not equivalent, in per cent. */
export const leastKilled = 95;

const inFolder = (folder: string, ...names: readonly string[]): readonly string[] => names.map((name) => `test/${folder}/${name}.test.ts`);

export const areas: readonly Area[] = [
  {
    name: "addresses",
    mutates: ["src/client/address.ts"],
    tests: inFolder("client", "address"),
    strict: true,
    short: true,
  },
  {
    name: "classifier",
    mutates: ["src/client/{judge,fault,answer,sent,retry-after}.ts"],
    tests: inFolder("client", "judge", "fault", "answer", "retry-after", "sent"),
    strict: true,
    short: true,
  },
  {
    name: "redaction",
    mutates: ["src/client/{api-key,reasons,events}.ts", "src/errors.ts", "src/replies/secret.ts"],
    tests: [...inFolder("client", "reasons", "api-key"), ...inFolder("replies", "secret")],
    strict: true,
    short: true,
  },
  {
    name: "client",
    mutates: ["src/client/{attempt,backoff,body,client,deadline,options,outgoing}.ts"],
    tests: inFolder(
      "client",
      "attempt",
      "deadline",
      "backoff",
      "body",
      "outgoing",
      "options",
      "events",
      "abort",
      "answers",
      "busy",
      "no-answer",
      "own-transport",
    ),
  },
  {
    name: "replies",
    mutates: ["src/replies/{on-reply,parse-reply,read,without-repeats}.ts"],
    tests: inFolder("replies", "parse-reply"),
  },
  {
    name: "sandbox",
    mutates: ["src/sandbox/*.ts"],
    tests: inFolder("sandbox", "fault", "receive", "sandbox"),
  },
  {
    name: "preview",
    mutates: ["src/preview/*.ts", "!src/preview/sheet.ts"],
    tests: inFolder("preview", "edges", "golden", "model", "renderers"),
  },
  {
    name: "bulk",
    mutates: ["src/bulk/*.ts"],
    tests: inFolder("bulk", "verdict-to-action", "throttle", "channel", "recipients-in-order", "clock", "send-all", "pace", "journal", "stopping"),
  },
  {
    name: "schema-files",
    mutates: ["generator/{canonical,drift,ir,json-schema,names,pattern,service}.ts"],
    tests: inFolder("generator", "pattern", "parts", "service", "lowering", "portable"),
  },
  {
    name: "schema-rules",
    mutates: ["generator/{lower,portable}/*.ts"],
    tests: inFolder("generator", "lowering", "portable"),
  },
  {
    name: "emitted-types",
    mutates: ["generator/artefacts.ts", "generator/emit/types.ts"],
    tests: inFolder("generator", "types", "artefacts", "committed", "output", "new-fields"),
    testTimeoutMs: 120_000,
  },
  {
    name: "emitted-code",
    mutates: [
      "generator/{codes,locations}.ts",
      "generator/emit/{characters,editions,fields,limits,rules,schemas,service,text}.ts",
      "generator/emit/validators/*.ts",
    ],
    tests: inFolder("generator", "text", "golden", "validators", "committed", "output", "new-fields"),
    testTimeoutMs: 120_000,
  },
  {
    name: "emitted-documents",
    mutates: ["generator/emit/{openapi,reference}.ts", "generator/emit/conformance/*.ts"],
    tests: inFolder("generator", "vectors", "golden", "committed", "output", "new-fields"),
    testTimeoutMs: 120_000,
  },
  {
    name: "validators",
    mutates: ["generated/validators.js"],
    tests: [...inFolder("core", "validate", "validators"), ...inFolder("conformance", "messages")],
    strict: true,
  },
  {
    name: "issues",
    mutates: ["src/{validate,issue,sentences,warnings,closest}.ts"],
    tests: inFolder("core", "issue", "warnings", "validate"),
    strict: true,
  },
  {
    name: "builder",
    mutates: ["src/builder/*.ts", "src/{interactive-path,is-object}.ts"],
    tests: inFolder("core", "builder", "from-json", "dynamic", "document", "limits.property"),
  },
  {
    name: "studio",
    mutates: ["src/studio/{answer,guard,page-files,sandbox-room,server}.ts", "src/studio/page/{draft,draft-from-json,share-link}.ts"],
    tests: inFolder("studio", "draft", "guard", "server"),
  },
  {
    name: "cli-reading",
    mutates: ["src/cli/{curl-command,documents,frame,json,lines,progress}.ts"],
    tests: inFolder("cli", "progress", "curl", "reading"),
  },
];

/** What is not mutated, and why. Whatever stands neither here nor in an area fails a test. */
export const leftOut: Readonly<Record<string, string>> = {
  "src/{demo,index,standard-schema,tsdown.config}.ts": "an example, names to import, a cast and a configuration: run and compared as a whole",
  "src/{bulk,client,replies,sandbox,bullmq}/index.ts": "names to import",
  "src/{client/outcome,replies/received-reply}.ts": "types alone",
  "src/type-level/*.ts": "for the compiler alone; the one cast in it is in every test",
  "src/cli/*.ts": "the rest of the command is judged as it is published, bundled and in a process of its own, which takes half a minute for each mutant",
  "src/bullmq/**/*.ts": "judged on a real Redis",
  "src/preview/sheet.ts": "colours and sizes, judged by eye in the screenshots",
  "src/studio/{contract,main,vite.config}.ts": "types, a start and a configuration",
  "src/studio/page/**/*": "the page is judged in a real browser",
  "generator/{main,disk}.ts": "the command around the generator: judged by running it",
  "generator/{findings,verdicts}.ts": "judged by validators of other people in the conformance tests, which take too long for each mutant",
  "generator/schema-diff/*.ts": "judged on git, in processes of its own",
};
