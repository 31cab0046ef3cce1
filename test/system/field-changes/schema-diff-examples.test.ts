/** Random edits of the committed schemas: what the report says of them is what the two editions do. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { casesOf } from "../../../generator/emit/conformance/cases.ts";
import { lint } from "../../../generator/lint/lint.ts";
import type { Json, JsonSchema } from "../../../generator/load/json-schema.ts";
import { parsePattern } from "../../../generator/load/pattern.ts";
import { lower } from "../../../generator/lower/lower.ts";
import { oracleOf } from "../../../generator/oracle/oracle.ts";
import { compareEditions } from "../../../generator/schema-diff/compare.ts";
import type { Effect } from "../../../generator/schema-diff/severity.ts";
import { sourceFiles } from "../../support/schema.ts";

const schemas = sourceFiles;

type Editable = Record<string, Json>;
type Group = Record<string, Editable>;

/** Changes a definition, or leaves it as it is where the edit does not apply. `number` chooses among the possibilities. */
type Edit = (definition: Editable, number: number) => void;

const group = (value: Json | undefined): Group => (value ?? {}) as Group;
const isEnum = ({ enum: values }: Editable): boolean => Array.isArray(values) && values.length > 1;

function move(keyword: string, by: (number: number) => number): Edit {
  return (definition, number) => {
    const limit = definition[keyword];
    if (typeof limit === "number") definition[keyword] = Math.max(1, limit + by(number % 3));
  };
}

const addLimit: Edit = (definition, number) => {
  if (definition["type"] === "string" && definition["enum"] === undefined && definition["maxLength"] === undefined) definition["maxLength"] = 40 + number;
};
const pick = (names: readonly string[], number: number): string => names[number % names.length] as string;
const isObject = ({ properties }: Editable): boolean => properties !== undefined && Object.keys(group(properties)).length > 0;

/** Edit → what each change that comes of it may mean. */
const edits: Readonly<Record<string, { readonly edit: Edit; readonly effects: readonly Effect[] }>> = {
  raiseMaxLength: { edit: move("maxLength", (number) => 1 + number), effects: ["loosened"] },
  lowerMaxLength: { edit: move("maxLength", (number) => -1 - number), effects: ["tightened"] },
  raiseMaxItems: { edit: move("maxItems", (number) => 1 + number), effects: ["loosened"] },
  lowerMaxItems: { edit: move("maxItems", () => -1), effects: ["tightened"] },
  raiseMinLength: { edit: move("minLength", (number) => 1 + number), effects: ["tightened"] },
  raiseMinItems: { edit: move("minItems", () => 1), effects: ["tightened"] },
  removeMinLength: { edit: (definition) => void delete definition["minLength"], effects: ["loosened"] },
  addMaxLength: { edit: addLimit, effects: ["tightened"] },
  addWord: {
    edit: (definition) => {
      if (isEnum(definition)) definition["enum"] = ["acme", ...(definition["enum"] as string[])];
    },
    effects: ["loosened"],
  },
  removeWord: {
    edit: (definition, number) => {
      if (isEnum(definition)) definition["enum"] = (definition["enum"] as string[]).filter((_, index, { length }) => index !== number % length);
    },
    effects: ["tightened"],
  },
  require: {
    edit: (definition, number) => {
      const required = (definition["required"] ?? []) as string[];
      const optional = Object.keys(group(definition["properties"])).filter((name) => !required.includes(name));
      if (optional.length > 0) definition["required"] = [...required, pick(optional, number)];
    },
    effects: ["tightened"],
  },
  allowToLeaveOut: {
    edit: (definition, number) => {
      const required = (definition["required"] ?? []) as string[];
      if (required.length > 1) definition["required"] = required.filter((name) => name !== pick(required, number));
    },
    effects: ["loosened"],
  },
  addField: {
    edit: (definition) => {
      if (isObject(definition)) definition["properties"] = { ...group(definition["properties"]), new_field: { type: "string", maxLength: 9 } };
    },
    effects: ["loosened", "tightened"],
  },
  renameField: {
    edit: (definition, number) => {
      if (!isObject(definition)) return;
      const old = pick(Object.keys(group(definition["properties"])), number);
      const rename = (name: string): string => (name === old ? "new_name" : name);
      definition["properties"] = Object.fromEntries(Object.entries(group(definition["properties"])).map(([name, value]) => [rename(name), value]));
      if (Array.isArray(definition["required"])) definition["required"] = definition["required"].map((name) => rename(String(name)));
    },
    effects: ["changed"],
  },
  toggleOpen: {
    edit: (definition) => {
      if (isObject(definition)) definition["additionalProperties"] = definition["additionalProperties"] === false;
    },
    effects: ["loosened", "tightened"],
  },
  describe: {
    edit: (definition) => {
      definition["description"] = "Other words.";
    },
    effects: ["words"],
  },
  reorder: {
    edit: (definition) => {
      for (const keyword of ["oneOf", "anyOf", "enum", "required", "allOf"]) {
        const list = definition[keyword];
        if (Array.isArray(list)) definition[keyword] = list.toReversed();
      }
    },
    effects: ["words"],
  },
  respell: {
    edit: (definition) => {
      const { pattern } = definition;
      if (typeof pattern === "string" && definition["x-notBlank"] === undefined) definition["pattern"] = respelled(pattern);
    },
    effects: ["words"],
  },
};

/** The same pattern with every class reversed and every repeat written out. */
function respelled(source: string): string {
  const { fromStart, toEnd, pieces } = parsePattern(source);
  const text = pieces.map(({ characters, negated, min, max }) => {
    const all = [...characters].reverse().map((character) => (/[\^\-[\]\\/]/.test(character) ? `\\${character}` : character));
    return `[${negated ? "^" : ""}${all.join("")}]{${min},${Number.isFinite(max) ? max : ""}}`;
  });
  return `${fromStart ? "^" : ""}${text.join("")}${toEnd ? "$" : ""}`;
}

interface Picked {
  readonly name: string;
  readonly edit: string;
  readonly definition: number;
  readonly number: number;
}

/** The schema after the edits, or undefined where they change nothing or the generator refuses the result. */
function edited(schema: JsonSchema, picked: readonly Omit<Picked, "name">[]): JsonSchema | undefined {
  const copy = structuredClone(schema) as Editable;
  const definitions = Object.values(group(copy["definitions"]));
  for (const { edit, definition, number } of picked) {
    // Most edits apply to few definitions: the next one that an edit changes is taken.
    for (let index = 0; index < definitions.length; index += 1) {
      const target = definitions[(definition + index) % definitions.length] as Editable;
      const before = JSON.stringify(target);
      edits[edit]?.edit(target, number);
      if (JSON.stringify(target) !== before) break;
    }
  }
  for (const definition of definitions) delete definition["examples"];
  try {
    lower(lint({ name: "edited", schema: copy }));
  } catch {
    return undefined;
  }
  return JSON.stringify(copy) === JSON.stringify(schema) ? undefined : copy;
}

function withoutExamples(name: string): JsonSchema {
  const copy = structuredClone(schemas.find((one) => one.name === name)?.schema) as Editable;
  for (const definition of Object.values(group(copy["definitions"]))) delete definition["examples"];
  return copy;
}

/** Compares two editions, and checks the report against both. */
function checkReport(name: string, before: JsonSchema, after: JsonSchema): readonly Effect[] {
  const [report] = compareEditions(
    { schemas: [{ name, schema: before }], service: undefined },
    { schemas: [{ name, schema: after }], service: undefined },
  ).schemas;
  const [old, now] = [before, after].map((schema) => lower(lint({ name, schema })));
  if (report === undefined || old === undefined || now === undefined) throw new Error("there is no report");
  const [verdictBefore, verdictAfter] = [oracleOf(before, old), oracleOf(after, now)];
  for (const { rule, effect, severity, example } of report.changes) {
    if (example === undefined) continue;
    const message = JSON.parse(example.documentText) as Json;
    expect(example, rule).toMatchObject({ before: verdictBefore(message), after: verdictAfter(message) });
    expect(example.before.full).not.toBe(example.after.full);
    if (effect !== "changed") expect(example.after.full, rule).toBe(effect === "tightened" ? "invalid" : "valid");
    if (severity !== "major") expect(example.after.full, rule).toBe("valid");
  }
  const differences = [...casesOf(old.root), ...casesOf(now.root)].filter(({ value }) => verdictBefore(value).full !== verdictAfter(value).full);
  if (report.severity === "patch") expect(differences).toEqual([]);
  if (report.severity === "minor" && report.direction === "sent") {
    expect(differences.filter(({ value }) => verdictBefore(value).full === "valid")).toEqual([]);
  }
  return report.changes.map(({ effect }) => effect);
}

const names = ["reply-button-request", "list-request", "cta-url-request", "location-request", "message-callback", "api-response"];
/** Where the search for a definition that an edit changes begins. */
const firstDefinitions = [
  ["reply-button-request", 0],
  ["reply-button-request", 20],
  ["message-callback", 7],
] as const;
const pickedEdit = (edit: fc.Arbitrary<string>) => fc.record({ edit, definition: fc.nat(99), number: fc.nat(9) });

describe("the report of random edits of the committed schemas", () => {
  it.each(Object.keys(edits))("is true of one edit: %s", (edit) => {
    let tried = 0;
    for (const [name, definition] of firstDefinitions) {
      const before = withoutExamples(name);
      const after = edited(before, [{ edit, definition, number: definition }]);
      if (after === undefined) continue;
      tried += 1;
      const effects = checkReport(name, before, after).filter((effect) => effect !== "words" || edits[edit]?.effects.includes("words"));
      expect(effects.length, name).toBeGreaterThan(0);
      for (const effect of effects) expect(edits[edit]?.effects, name).toContain(effect);
    }
    expect(tried).toBeGreaterThan(0);
  });

  it("is true of several edits at once", () => {
    let tried = 0;
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.array(pickedEdit(fc.constantFrom(...Object.keys(edits))), { minLength: 2, maxLength: 5 }), (name, picked) => {
        const before = withoutExamples(name);
        const after = edited(before, picked);
        if (after === undefined) return;
        tried += 1;
        checkReport(name, before, after);
        checkReport(name, after, before);
      }),
      { numRuns: Number(process.env["SCHEMA_DIFF_RUNS"] ?? 6) },
    );
    expect(tried).toBeGreaterThan(0);
  });
});
