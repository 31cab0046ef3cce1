import { everyLocation, type Location } from "../../lower/locations.ts";
import { commentText, preamble } from "../quoting.ts";
import { hasFunction } from "./call.ts";
import { contextsOf } from "./context.ts";
import { emitFunction } from "./functions.ts";
import { emitPatterns } from "./texts.ts";

/** The functions that checks share, from `emitRuntime`. */
const shared = ["add", "isFull", "isRepeated", "missing", "shown", "text", "totalOf", "typeOf", "unknown", "wrongType"];

/**
 * Emits the validators of one schema: one function for each location, each
 * property read once, nothing allocated while a message is valid.
 *
 * Only own enumerable properties count, because only those are sent.
 */
export function emitValidators(root: Location, sources: string): string {
  const contexts = contextsOf(root);
  const functions = reachableFrom(root)
    .filter(hasFunction)
    .map((location) => emitFunction(location, contexts));
  const code = `${emitPatterns(root)}\n${functions.join("\n")}`;
  const known = code.includes("known.has(") ? knownNames : "";
  const used = shared.filter((name) => new RegExp(`\\b${name}\\(`).test(code));
  return `${preamble(sources)}
import { ${used.join(", ")} } from "../validators-runtime.js";
import { fields } from "./fields.ts";

${known}${code}`;
}

/**
 * The names of all fields of a schema, and of those that it refuses: one of them in another place is a mistake, and not a field that the schema
 * does not have yet. The marks let a bundler leave it out with the checks of a kind that is not used.
 */
const knownNames = "const known = /* @__PURE__ */ new Set(/* @__PURE__ */ fields.flatMap(({ names = [], refused = [] }) => [...names, ...refused]));\n";

/** The locations below exported checks, each once: no other check is ever called. */
function reachableFrom(root: Location): readonly Location[] {
  const exported = [...everyLocation(root)].filter(({ isExported }) => isExported);
  return [...new Set(exported.flatMap((location) => [...everyLocation(location)]))];
}

/** Emits the types of the validators of one schema. */
export function emitValidatorTypes(root: Location, sources: string): string {
  const exported = [...everyLocation(root)].filter(({ isExported }) => isExported);
  const functions = exported.map(({ functionName, path, label }) => {
    const what = path.length === 0 ? `a whole ${label}` : `/${path.join("/")}`;
    return `/** Checks ${commentText(what)}: what is wrong with it, or \`undefined\`. */
export declare function ${functionName}(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;
`;
  });
  return `${preamble(sources)}
import type { Finding } from "../../src/type-level/artefact-types.ts";

${functions.join("\n")}`;
}
