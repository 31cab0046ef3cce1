import type { StatusErrors } from "../../load/status-errors.ts";
import { commentText, literal, preamble, quote } from "../quoting.ts";

/** Emits what the codes of failed statuses mean. A map, so that no code finds what every object inherits. */
export function emitStatusErrors(codes: StatusErrors, sources: string): string {
  const rows = Object.entries(codes).map(
    ([code, { name, meaning, fix, source }]) => `  /** ${commentText(source)} */\n  [${quote(code)}, ${literal({ name, meaning, fix })}],\n`,
  );
  return `${preamble(sources)}
import type { StatusErrorMeaning } from "../src/type-level/artefact-types.ts";

/** Code of a failed status → what it means. */
export const statusErrors: ReadonlyMap<string, StatusErrorMeaning> = new Map([
${rows.join("")}]);
`;
}
