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
`;
}
