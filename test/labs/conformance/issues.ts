import { checkOf } from "../../support/every-check.ts";
import { sourceSchemaOf } from "../../support/schema.ts";
import type { Issue } from "./vectors.ts";

/** Keyword that JSON Schema does not define → issue code. */
const codes: Readonly<Record<string, string>> = {
  "x-notBlank": "blank",
  "x-noEdgeWhiteSpace": "edge-white-space",
  "x-wellFormed": "ill-formed-unicode",
  "x-maxTotal": "maxTotal",
  anyOf: "required",
  tag: "enum",
};

/** The findings of the generated validator of a schema, as issues. */
export function issuesOf(schema: string, value: unknown): readonly Issue[] {
  const check = checkOf(schema, `check${sourceSchemaOf(schema)["title"]}`);
  return (check(value) ?? []).map(({ field, keyword, path, actual }) => {
    if (keyword.startsWith("/")) return { code: `duplicate${keyword.replaceAll("/*", "").replaceAll("/", "-")}`, path };
    if (keyword === "tag" && actual === undefined) return { code: "required", path };
    return { code: field.codes?.[keyword] ?? codes[keyword] ?? keyword, path };
  });
}

/** Issues sorted by path and code, without their other properties. */
export function sorted(issues: readonly Issue[] = []): readonly Issue[] {
  const key = ({ path, code }: Issue): string => `${path} ${code}`;
  return issues.map(({ code, path }) => ({ code, path })).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
