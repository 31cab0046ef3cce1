import { camelCase } from "../../load/names.ts";
import { everyLocation, type Location } from "../../lower/locations.ts";
import { commentText, preamble, quote } from "../quoting.ts";
import { hasFunction } from "./call.ts";
import { contextsOf } from "./context.ts";
import { indicesOf, pathsName } from "./finding.ts";
import { emitFunction } from "./functions.ts";
import { mostFindings, runtime } from "./runtime.ts";
import { emitPatterns } from "./texts.ts";

/**
 * Emits the validators: one function for each location, no import, each
 * property read once, nothing allocated while a message is valid.
 *
 * Only own enumerable properties count, because only those are sent.
 */
export function emitValidators(roots: readonly Location[], sources: string): string {
  const indices = [...roots.flatMap((root) => [...everyLocation(root)].map(indicesOf))].reduce((most, some) => (some.length > most.length ? some : most), []);
  const modules = roots.filter(hasExportedCheck).map((root) => {
    const contexts = contextsOf(root);
    const functions = reachableFrom(root)
      .filter(hasFunction)
      .map((location) => emitFunction(location, contexts));
    return [`${emitPaths(root)}${emitPatterns(root)}`, ...functions].join("\n");
  });
  return `${preamble(sources)}${runtime(indices)}\n${modules.join("\n")}`;
}

/** The locations below exported checks, each once: no other check is ever called. */
function reachableFrom(root: Location): readonly Location[] {
  const exported = [...everyLocation(root)].filter(({ isExported }) => isExported);
  return [...new Set(exported.flatMap((location) => [...everyLocation(location)]))];
}

function hasExportedCheck(root: Location): boolean {
  return [...everyLocation(root)].some(({ isExported }) => isExported);
}

/** The path of each field. `~i` is the index of a list's item: no property's name has a tilde. */
function emitPaths(root: Location): string {
  const paths = [...everyLocation(root)].map(({ path }) => path.map((step) => `/${step ?? "~i"}`).join(""));
  return `const ${pathsName(root)} = [\n${paths.map((path) => `  ${quote(path)},\n`).join("")}];\n`;
}

/** Emits the types of the validators' module. */
export function emitValidatorTypes(roots: readonly Location[], sources: string): string {
  const exported = roots.flatMap((root) =>
    [...everyLocation(root)].filter(({ isExported }) => isExported).map((location) => ({ location, fields: `${camelCase(root.schemaName)}Fields` })),
  );
  const functions = exported.map(({ location: { functionName, path, label }, fields }) => {
    const what = path.length === 0 ? `a whole ${label}` : `/${path.join("/")}`;
    return `/** Checks ${commentText(what)}: what is wrong with it, by the numbers of \`${fields}\`, or \`undefined\`. */
export declare function ${functionName}(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;
`;
  });
  return `${preamble(sources)}
import type { Finding } from "../src/type-level/artefact-types.ts";

/** How many findings are kept at most. */
export declare const mostFindings: ${mostFindings};

/** The length of a text in Unicode code points. */
export declare function codePoints(text: string): number;

${functions.join("\n")}`;
}
