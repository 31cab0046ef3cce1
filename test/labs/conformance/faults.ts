import { checkOf, fieldTables } from "../../support/every-check.ts";
import { type Fault, sourceSchemaOf } from "./vectors.ts";

/** What the keywords are called of which JSON Schema knows nothing. */
const names: Readonly<Record<string, string>> = {
  "x-notBlank": "blank",
  "x-noEdgeWhiteSpace": "edge-white-space",
  "x-wellFormed": "ill-formed-unicode",
  tag: "enum",
};

/** What the generated validator of a schema finds, by the names that the vectors use. */
export function faultsOf(schema: string, value: unknown): readonly Fault[] {
  const check = checkOf(`check${sourceSchemaOf(schema)["title"]}`);
  const table = fieldTables[`${schema.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Fields`] ?? [];
  return (check(value) ?? []).map(({ field, keyword, path, actual }) => {
    if (keyword.startsWith("/")) return { code: `duplicate${keyword.replaceAll("/", "-")}`, path };
    if (keyword === "tag" && actual === undefined) return { code: "required", path };
    return { code: table[field]?.codes?.[keyword] ?? names[keyword] ?? keyword, path };
  });
}

/** Faults in one order: which of them is found first is nobody's business. */
export function inOrder(faults: readonly Fault[] = []): readonly Fault[] {
  const key = ({ path, code }: Fault): string => `${path} ${code}`;
  return faults.map(({ code, path }) => ({ code, path })).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
