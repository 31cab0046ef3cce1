import type { Artefacts } from "../../load/disk.ts";
import type { Model } from "../languages/model.ts";
import { sourcesOf } from "../languages/sources.ts";
import { emitBuilders } from "./builders.ts";
import { emitChecks } from "./checks.ts";
import { emitFacts, emitKinds } from "./facts.ts";
import { emitTypes } from "./types.ts";

/** What Go's tools take for generated code. */
const notice = (from: string): string => `// Code generated from ${from} by generator/main.ts; DO NOT EDIT.\n\n`;

/** Emits the Go package, without dependencies. */
export function emitGo(model: Model): Artefacts {
  const files = [
    ["builders", emitBuilders(model)],
    ["facts", emitFacts(model)],
    ["kinds", emitKinds(model)],
    ["types", emitTypes(model)],
    ...model.schemas.map((schema) => [`check_${schema.name.replaceAll("-", "_")}`, emitChecks(schema)] as const),
  ] as const;
  return new Map([
    ["go/go.mod", `// Version ${model.version}\nmodule kaleyrawhatsapp\n\ngo 1.18\n`],
    ...files.map(([name, text]) => [`go/${name}.go`, notice(model.sources) + text] as const),
    ...[...sourcesOf("go", notice)].map(([name, text]) => [`go/${name}`, text] as const),
  ]);
}
