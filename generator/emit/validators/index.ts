import { everyLocation, type Location } from "../../locations.ts";
import { camelCase } from "../../names.ts";
import { commentText, preamble, quote } from "../text.ts";
import { hasFunction } from "./call.ts";
import { indicesOf, pathsName } from "./finding.ts";
import { emitFunction } from "./functions.ts";
import { handDown } from "./handed-down.ts";
import { mostFindings, runtime } from "./runtime.ts";
import { emitPatterns } from "./texts.ts";

/**
 * Emits the validators: one function a place, no import, each property read
 * once, nothing allocated while a message is right.
 *
 * Only own enumerable properties count, because only those are sent.
 */
export function emitValidators(roots: readonly Location[], sources: string): string {
  const indices = [...roots.flatMap((root) => [...everyLocation(root)].map(indicesOf))].reduce((most, some) => (some.length > most.length ? some : most), []);
  const documents = roots.map((root) => {
    const handed = handDown(root);
    const functions = [...everyLocation(root)].filter(hasFunction).map((location) => emitFunction(location, handed));
    return [`${emitPaths(root)}${emitPatterns(root)}`, ...functions].join("\n");
  });
  return `${preamble(sources)}${runtime(indices)}\n${documents.join("\n")}`;
}

/** Where each field stands. `~i` is the index of a list's item: no property's name has a tilde. */
function emitPaths(root: Location): string {
  const paths = [...everyLocation(root)].map(({ path }) => path.map((step) => `/${step ?? "~i"}`).join(""));
  return `const ${pathsName(root)} = [\n${paths.map((path) => `  ${quote(path)},\n`).join("")}];\n`;
}

/** Emits the types of the validators' module. */
export function emitValidatorTypes(roots: readonly Location[], sources: string): string {
  const exported = roots.flatMap((root) =>
    [...everyLocation(root)]
      .filter(({ isPublic, isTag }) => isPublic && !isTag)
      .map((location) => ({ location, fields: `${camelCase(root.documentName)}Fields` })),
  );
  const functions = exported.map(({ location: { functionName, path, label }, fields }) => {
    const place = path.length === 0 ? `a whole ${label}` : `/${path.join("/")}`;
    return `/** Checks ${commentText(place)}: what is wrong with it, by the numbers of \`${fields}\`, or \`undefined\`. */
export declare function ${functionName}(value: unknown, found?: Finding[], allowUnknown?: boolean): Finding[] | undefined;
`;
  });
  return `${preamble(sources)}
/** One broken rule, as bare data: the table of fields knows the rest. */
export interface Finding {
  /** The number of the place in the table of fields. */
  readonly field: number;
  /** The keyword that is broken. */
  readonly keyword: string;
  /** Where in the message, as a JSON Pointer. */
  readonly path: string;
  /** How long, how many, which type, which name: what was found instead. */
  readonly actual?: number | string | undefined;
}

/** How many findings are kept at most. */
export declare const mostFindings: ${mostFindings};

/** The length of a text in Unicode code points. */
export declare function codePoints(text: string): number;

${functions.join("\n")}`;
}
