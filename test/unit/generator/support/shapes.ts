import type { JsonSchema, SchemaFile } from "../../../../generator/load/json-schema.ts";
import { annotated } from "./annotated.ts";
import { schemaOf } from "./fixture.ts";
import { object, text, word } from "./kinds.ts";

const to = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` });

const file = schemaOf({
  Shapes: {
    ...object(
      {
        whole: { type: "integer", minimum: 2, maximum: 9 },
        number: { type: "number", minimum: 0.5, maximum: 99.5 },
        truth: { type: "boolean" },
        yes: { type: "boolean", enum: [true] },
        one: { type: "integer", enum: [1] },
        odd: { type: "integer", enum: [1, 3, 5] },
        either: to("Either"),
        choice: { anyOf: [to("Two"), { type: "boolean" }, { type: "number" }, to("Open")] },
        grid: { type: "array", items: { type: "array", items: to("Two"), maxItems: 2 }, minItems: 2 },
        anything: {},
        class: to("Two"),
        "a.b-c": to("Two"),
        long: { ...text, maxLength: 9000 },
        free: { ...text, "x-notBlank": true, minLength: 1, pattern: "[^ \t\n\u000b\f\r]" },
        shape: { ...text, maxLength: 9, pattern: "^\\+[1-9]{2}$", not: { pattern: "[^+1-9]" } },
      },
      ["whole", "anything"],
    ),
  },
  Two: { ...text, minLength: 2, maxLength: 3 },
  Open: { type: "object", additionalProperties: true, required: ["a"], properties: { a: to("Two") } },
  Either: { oneOf: [object({ id: to("Two"), kind: word("x") }, ["id"]), object({ link: to("Two"), kind: word("x") }, ["link"])] },
});

/** A schema with the shapes that no message has yet: numbers, choices of types, lists in lists, names that are words of a language. */
export const shapes: SchemaFile = { ...file, schema: annotated(file.schema as JsonSchema) };
