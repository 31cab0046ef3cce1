import { pointerSteps } from "../../load/json-schema.ts";
import type { Kinds } from "../../lower/kinds.ts";
import { commentText, literal, preamble, propertyName } from "../quoting.ts";

/**
 * Emits the table of all kinds of request. It is data and types alone: who needs
 * one kind imports that kind's validators, and no others.
 */
export function emitKinds({ pointer, kinds }: Kinds, sources: string): string {
  const imports = kinds.map(({ schemaName, title }) => `import type { ${title} } from "./${schemaName}/types.ts";\n`);
  const entries = kinds.map(({ name, schemaName, title, value }) => `  ${propertyName(name)}: ${literal({ schema: schemaName, title, value }, "  ")},\n`);
  const requests = kinds.map(({ name, title }) => `  readonly ${propertyName(name)}: ${title};\n`);
  return `${preamble(sources)}
${imports.join("")}
/** The steps to the field of a request that says its kind${pointer === undefined ? "" : `: ${commentText(pointer)}`}. */
export const kindPath = ${literal(pointerSteps(pointer ?? ""))} as const;

/** Every kind of request: its schema, the name of its type, and its value of the field at \`kindPath\`. */
export const kinds = {
${entries.join("")}} as const;

/** The name of a kind of request. */
export type Kind = keyof typeof kinds;

/** Kind → its request. */
export interface Requests {
${requests.join("")}}

/** A request of any kind. */
export type AnyRequest = Requests[Kind];

${emitKindOf(pointer, kinds)}`;
}

/** One chain of fixed names and a switch: names and values from a table would make `validate` a third slower. */
function emitKindOf(pointer: string | undefined, kinds: Kinds["kinds"]): string {
  const steps = pointerSteps(pointer ?? "");
  const type = steps.reduceRight((inner, step) => `{ readonly ${propertyName(step)}?: ${inner} } | null | undefined`, "unknown");
  const cases = kinds.map(({ name, value }) => `    case ${literal(value)}:\n      return ${literal(name)};\n`);
  return `/**
 * The kind that a value says it is; \`undefined\` if it says none. Inherited properties count
 * here but not for the kind's check, so only a value that passes the check is of that kind.
 */
export function kindOf(value: unknown): Kind | undefined {
  switch ((value as ${type})${steps.map((step) => `?.[${literal(step)}]`).join("")}) {
${cases.join("")}  }
  return undefined;
}
`;
}
