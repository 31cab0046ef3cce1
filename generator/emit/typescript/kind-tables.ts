import type { FileLink } from "../../../src/type-level/artefact-types.ts";
import { camelCase } from "../../load/names.ts";
import type { Kinds } from "../../lower/kinds.ts";
import { everyLocation, type Location } from "../../lower/locations.ts";
import { literal, preamble, propertyName } from "../quoting.ts";
import { pathText } from "./fields.ts";

/*
 * What is generated for all kinds, in one table a file, because each table
 * brings its part of every kind into a bundle.
 */

type Kind = Kinds["kinds"][number];

/** Emits the table of the kinds' checks, fields and links. */
export function emitKindChecks(kinds: readonly Kind[], rootOf: (kind: Kind) => Location, sources: string): string {
  const checkOf = (kind: Kind): string => rootOf(kind).functionName;
  const imports = kinds.flatMap((kind) => [
    `import { fields as ${kind.name}Fields } from "./${kind.schemaName}/fields.ts";\n`,
    `import { ${checkOf(kind)} } from "./${kind.schemaName}/validators.js";\n`,
  ]);
  const entries = kinds.map(
    (kind) =>
      `  ${propertyName(kind.name)}: {\n    check: ${checkOf(kind)},\n    fields: ${kind.name}Fields,\n    fileLinks: ${literal(fileLinksIn(rootOf(kind)), "    ")},\n  },\n`,
  );
  return `${preamble(sources)}
import type { Field, FileLink } from "../src/type-level/artefact-types.ts";
import type { Check } from "../src/type-level/skeleton.ts";
${imports.join("")}import type { Kind } from "./kinds.ts";

/** What is generated for a kind: its check, the fields of its request, and the links to files in it, which only warnings are about. */
interface KindChecks {
  readonly check: Check;
  readonly fields: readonly Field[];
  readonly fileLinks: readonly FileLink[];
}

/** Kind → what is generated for it. Code that needs one kind alone imports that kind's check, which brings no other into a bundle. */
export const kindChecks: Readonly<Record<Kind, KindChecks>> = {
${entries.join("")}};
`;
}

/** The links of files of which WhatsApp shows only certain types. */
function fileLinksIn(root: Location): readonly FileLink[] {
  return [...everyLocation(root)].flatMap((file) => {
    const { fileTypes } = file.node.kind === "object" ? file.node : {};
    if (fileTypes === undefined) return [];
    const links = [...everyLocation(file)].filter(({ node }) => node.codes["pattern"] === "link");
    return links.map(({ path }) => ({ path: pathText(path), label: file.label, ...fileTypes }));
  });
}

/** Emits the table of the kinds' JSON Schemas. */
export function emitKindSchemas(kinds: readonly Kind[], sources: string): string {
  const nameOf = ({ schemaName }: Kind): string => `${camelCase(schemaName)}Schema`;
  return `${preamble(sources)}
import type { Kind } from "./kinds.ts";
import { ${kinds.map(nameOf).join(", ")} } from "./schemas.ts";

/** Kind → its JSON Schema, in draft-07. */
export const kindSchemas = {
${kinds.map((kind) => `  ${propertyName(kind.name)}: ${nameOf(kind)},\n`).join("")}} satisfies Readonly<Record<Kind, object>>;
`;
}

/** Emits the table of what puts each kind together, for kinds that a builder can put together. */
export function emitKindSkeletons(kinds: readonly Kind[], sources: string): string {
  return `${preamble(sources)}
import type { Skeleton } from "../src/type-level/skeleton.ts";
${kinds.map(({ name, schemaName }) => `import { skeleton as ${name} } from "./${schemaName}/steps.ts";\n`).join("")}import type { Kind } from "./kinds.ts";

/** Kind → how its request is put together. */
export const kindSkeletons = {
${kinds.map(({ name }) => `  ${propertyName(name)}${propertyName(name) === name ? "" : `: ${name}`},\n`).join("")}} satisfies Readonly<Partial<Record<Kind, Skeleton>>>;
`;
}
