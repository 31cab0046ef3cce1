import { describe, expect, it } from "vitest";
import { emitConformance } from "../../../../generator/emit/conformance/vectors.ts";
import { lint } from "../../../../generator/lint/lint.ts";
import type { Json, JsonSchema } from "../../../../generator/load/json-schema.ts";
import { lower } from "../../../../generator/lower/lower.ts";
import { withAt } from "../../../support/pointer.ts";
import { sourceSchemaOf } from "../../../support/schema.ts";

interface Vector {
  readonly id: string;
  readonly documentText: string;
  readonly expect: { readonly schema: string; readonly full: string };
}

const request = sourceSchemaOf("reply-button-request") as JsonSchema;

/** The vectors of the schema of a message with these values at these pointers. */
function vectorsWith(changes: Readonly<Record<string, Json>>): ReadonlyMap<string, Vector> {
  const schema = Object.entries(changes).reduce((changed, [pointer, value]) => withAt(changed, pointer, value), request);
  const linted = lint({ name: "reply-button-request", schema });
  const files = [...emitConformance(lower(linted), linted.schema as JsonSchema).values()];
  return new Map(files.flatMap((text) => (JSON.parse(text) as { vectors: Vector[] }).vectors.map((vector) => [vector.id, vector] as const)));
}

const committed = vectorsWith({});

/** The ids in both, with both verdicts where they differ. */
function contradictions(one: ReadonlyMap<string, Vector>, other: ReadonlyMap<string, Vector>): readonly (readonly [string, ...unknown[]])[] {
  return [...one].flatMap(([id, { expect: before }]) => {
    const after = other.get(id)?.expect;
    return after === undefined || (after.schema === before.schema && after.full === before.full) ? [] : [[id, before, after] as const];
  });
}

const title = "/definitions/ReplyTitle";

describe("the id of a vector", () => {
  it("is gone, or has the same verdict, after a limit changed from 20 to 25", () => {
    const changed = vectorsWith({ [`${title}/maxLength`]: 25 });
    expect(contradictions(committed, changed)).toEqual([]);
    const idOfLength = (length: number, verdict: string): string => `reply-button-request.ReplyTitle.length-${length}-ascii.${verdict}`;
    expect([21, 26].map((length) => [committed, changed].map((vectors) => vectors.has(idOfLength(length, "invalid"))))).toEqual([
      [true, false],
      [false, true],
    ]);
    const others = (vectors: ReadonlyMap<string, Vector>) => [...vectors.keys()].filter((id) => !/ReplyTitle|item\.reply\.title/.test(id));
    expect(others(changed)).toEqual(others(committed));
  });

  it.each<[string, Readonly<Record<string, Json>>]>([
    ["a limit by one", { [`${title}/maxLength`]: 21 }],
    ["a lower limit", { [`${title}/minLength`]: 2 }],
    ["the number of buttons", { "/definitions/Buttons/maxItems": 4 }],
    ["a pattern", { "/definitions/PhoneNumber/pattern": "^\\+[0-9]{7,15}$" }],
    ["a class by one character", { "/definitions/PhoneNumber/pattern": "^\\+[2-9][0-9]{6,14}$" }],
    ["an enum", { "/definitions/MessagingProduct/enum": ["WHATSAPP", "sms"] }],
    ["additionalProperties", { "/definitions/Body/additionalProperties": true }],
    ["what is required", { "/definitions/MessagingObject/required": ["messaging_product", "to", "interactive"] }],
  ])("is gone, or has the same verdict, after a change of %s", (_, changes) => {
    const changed = vectorsWith(changes);
    expect(contradictions(committed, changed)).toEqual([]);
    const stayed = [...committed.keys()].filter((id) => changed.has(id));
    expect(stayed.length).toBeGreaterThan(committed.size / 2);
  });

  it("says the text where it is named by the text", () => {
    for (const { id, documentText } of committed.values()) {
      const [, encoded] = /\.[A-Z]\w+\.text-([\w.!~*'()%-]{1,60})\.[a-z-]+$/.exec(id) ?? [];
      if (encoded !== undefined && !/-\d+-[0-9a-f]{8}$/.test(encoded)) {
        expect(documentText).toContain(JSON.stringify(decodeURIComponent(encoded)).slice(1, -1));
      }
    }
  });

  it("stays, with its message, when another property begins to use the same definition", () => {
    const changed = vectorsWith({ "/definitions/ExtraInfo/properties/a_ref": { $ref: "#/definitions/Reference" } });
    expect([...committed.keys()].filter((id) => !changed.has(id))).toEqual([]);
    expect(contradictions(committed, changed)).toEqual([]);
  });
});
