/** Every rule of every field, broken: the issue must name the field, and say what that rule says. */
import { describe, expect, it } from "vitest";
import type { RuleKeyword } from "../../../generated/codes.ts";
import { casesOf } from "../../../generator/emit/conformance/cases.ts";
import { lint } from "../../../generator/lint/lint.ts";
import { canonical } from "../../../generator/load/canonical.ts";
import { type Node, saysWholeShape } from "../../../generator/lower/ir.ts";
import { everyLocation, type Location, locate } from "../../../generator/lower/locations.ts";
import { lower } from "../../../generator/lower/lower.ts";
import { ruleKeywords } from "../../../generator/lower/rule-keywords.ts";
import { toIssue } from "../../../src/message/issue.ts";
import type { Finding } from "../../../src/type-level/artefact-types.ts";
import { loadValidators } from "../../support/load-validators.ts";
import { sourceFiles } from "../../support/schema.ts";
import { kinds, object } from "../generator/support/kinds.ts";

type Named = Exclude<RuleKeyword, `/${string}`>;

/** What the sentence of each rule looks like, and no sentence of another rule. */
const shapes: Readonly<Record<Named | "unique", RegExp>> = {
  anyOf: /^a .* with more than one .* has a .* for each$/,
  additionalProperties: / has no field ".*"; remove it$/,
  const: / must be (?!one of|an? )[^,]+$/,
  enum: / must be (?!an? )[^;]+$/,
  maxItems: /^a \w+ has at most \d+ /,
  maxLength: / is (?:more than )?\d+ characters long; the maximum is \d+$/,
  maximum: / is -?[\d.]+; the maximum is -?[\d.]+$/,
  minItems: /^a \w+ needs .*, at least \d+/,
  minLength: / needs at least \d+ characters; it has \d+$| is empty; write something$/,
  minimum: / is -?[\d.]+; the minimum is -?[\d.]+$/,
  not: / does not have the form that the schema asks for$/,
  oneOf: / has (?:both|neither) \S+ n?(?:and|or) \S+; give exactly one$/,
  pattern: / does not have the form that the schema asks for$/,
  required: / (?:is|are) missing; (?:add (?:it|them)|call \.\w+\(\) before \.build\(\))$/,
  tag: / must be (?:one of )?[^;]+$| is missing; add it$/,
  type: / must be (?:an?|null) .*, not /,
  unique: /^\w+ .* is already used in this \w+$/,
  "x-maxTotal": /^a \w+ has at most \d+ /,
  "x-noEdgeWhiteSpace": / begins or ends with white space; remove it$/,
  "x-notBlank": / is blank; write something that can be seen$/,
  "x-wellFormed": / has half of a character in it, a lone surrogate; remove it$/,
};

/** A schema with every kind of rule, also those that no schema of ours has yet. */
const everyKind = { title: "Whole", ...object(Object.fromEntries(Object.values(kinds).map((kind, index) => [`kind_${index}`, kind]))) };
const files = [...sourceFiles, { name: "every-kind", schema: everyKind }];
const roots = locate(
  files.map((file) => {
    const { name, schema } = lint(file);
    return lower({ name, schema: canonical(schema) });
  }),
);

const pathOf = (path: Location["path"]): string => path.map((step) => `/${step ?? "~i"}`).join("");

/** The rules of all items together, whose sentences are about the whole. */
const isOfWhole = (keyword: string): boolean => keyword === "anyOf" || keyword === "x-maxTotal";

const keyOf = ({ keyword, field }: Finding): string => `${field.path} ${field.label} ${keyword}`;

/** The rules that a value at a location can break. A pattern that says the whole shape hides the other rules of its text. */
function breakable({ node, isTag }: Location): readonly string[] {
  if (isTag) return [];
  switch (node.kind) {
    case "text": {
      const patterns = node.patterns.map(({ keyword }) => keyword);
      if (node.patterns.some(saysWholeShape)) return ["type", "pattern"];
      const lengths = [...(node.minLength > 0 ? ["minLength"] : []), ...(node.maxLength === undefined ? [] : ["maxLength"])];
      return ["type", ...lengths, ...patterns, ...(node.notBlank ? ["x-notBlank"] : []), ...(node.noEdgeWhiteSpace ? ["x-noEdgeWhiteSpace"] : [])];
    }
    case "enum":
      return [node.keyword];
    case "number":
      return ["type", ...(node.minimum === undefined ? [] : ["minimum"]), ...(node.maximum === undefined ? [] : ["maximum"])];
    case "object":
      return node.open ? [] : ["additionalProperties"];
    case "tagged":
      return ["tag"];
    case "exclusive":
      return ["oneOf"];
    case "list":
      return [...(node.minItems > 0 ? ["minItems"] : []), ...(node.maxItems === undefined ? [] : ["maxItems"])];
    default:
      return node.kind === "any" ? [] : ["type"];
  }
}

describe.each(roots.map((root) => [root.schemaName, root] as const))("the sentences for %s", (_, root) => {
  const found = (async () => {
    const { checks } = await loadValidators(root);
    const check = checks[root.functionName];
    // A copy without shared nodes: the cases of a definition are tried in full where it is used first, and here everywhere.
    const node = JSON.parse(JSON.stringify(root.node)) as Node;
    return casesOf(node).flatMap(({ value }) => check?.(value) ?? []);
  })();

  it("are tried for every rule of every field", async () => {
    const broken = new Set((await found).map((finding) => `${finding.field.path} ${finding.field.label} ${finding.keyword}`));
    // A list with too many items has too many in all as well, which is the one issue.
    const countedInAll = new Set(
      [...everyLocation(root)].flatMap(({ node, path }) =>
        node.kind === "list" && node.maxTotal !== undefined ? [pathOf([...path, null, ...node.maxTotal.list])] : [],
      ),
    );
    const wanted = [...everyLocation(root)].flatMap((location) =>
      breakable(location)
        .filter((keyword) => keyword !== "maxItems" || !countedInAll.has(pathOf(location.path)))
        .map((keyword) => `${pathOf(location.path)} ${location.label} ${keyword}`),
    );
    expect(wanted.filter((key) => !broken.has(key))).toEqual([]);
  });

  it("name the field, and say what the broken rule says and no other", async () => {
    const wrong = [...new Map((await found).map((finding) => [keyOf(finding), finding])).values()].flatMap((finding) => {
      const { keyword, field } = finding;
      const { message } = toIssue(finding, "json");
      const own = field.sentences?.[keyword];
      const isUnique = keyword.startsWith("/");
      const shape = shapes[isUnique ? "unique" : (keyword as Named)];
      const namesField = message.includes(
        isUnique ? (keyword.split("/").at(-1) as string) : isOfWhole(keyword) ? (field.nouns?.["whole"] ?? "list") : field.label,
      );
      const isRight = namesField && (own === undefined ? shape.test(message) : message === own);
      return isRight ? [] : [`${keyOf(finding)}: ${message}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe("the table of sentences", () => {
  it("has every keyword of the generator, and no sentence is one of another rule", () => {
    expect(
      Object.keys(shapes)
        .filter((keyword) => keyword !== "unique")
        .sort(),
    ).toEqual([...ruleKeywords].sort());
    const field = { path: "/a", label: "a", type: "string", values: ["x"], names: ["b", "c"], limits: {} };
    const sentences = ruleKeywords.map((keyword) => toIssue({ field, keyword, path: "/a", actual: 3 }, "json").message);
    for (const sentence of sentences) expect(sentence).not.toMatch(shapes.unique);
  });
});
