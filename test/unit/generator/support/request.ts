import type { LintedSchema } from "../../../../generator/lint/lint.ts";
import type { JsonSchema } from "../../../../generator/load/json-schema.ts";
import { object, text, word } from "./kinds.ts";

const to = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` });
const short = { ...text, minLength: 1, maxLength: 9, examples: ["short"] };

const definitions: JsonSchema = {
  MessagingObject: {
    ...object(
      {
        kind: word("message"),
        to: to("Number"),
        audience: to("Audience"),
        note: { ...text, maxLength: 3 },
        reply_to: to("ReplyTo"),
        interactive: to("Interactive"),
      },
      ["kind", "to", "interactive"],
    ),
    "x-order": ["kind", "audience", "to", "interactive"],
  },
  Number: { ...short, description: "Who gets it." },
  Audience: { ...word("one", "all"), default: "one" },
  ReplyTo: object({ id: short }),
  Interactive: object({ header: to("Header"), body: to("Body"), action: to("Action") }, ["body", "action"]),
  Header: { oneOf: [to("TextHeader"), to("ImageHeader")] },
  TextHeader: object({ type: word("text"), text: to("HeaderText") }),
  ImageHeader: object({ type: word("image"), image: to("Image") }),
  HeaderText: short,
  Image: { oneOf: [object({ id: to("ImageId") }), object({ link: short })] },
  ImageId: short,
  Body: object({ text: to("BodyText") }),
  BodyText: short,
  Action: object({ name: word("choose"), label: short, sections: to("Sections") }, ["name", "sections"]),
  Sections: { type: "array", minItems: 1, items: to("Section"), "x-noun": { item: "section", whole: "list" } },
  Section: object({ title: short, rows: to("Rows") }, ["rows"]),
  Rows: { type: "array", minItems: 1, maxItems: 3, items: to("Row"), "x-noun": { item: "row", whole: "section" } },
  Row: object({ id: short, detail: short }, ["id"]),
  ExtraInfo: object({ ref: to("Ref"), wa_source: to("Source") }, []),
  Ref: short,
  Source: word("api", "shop"),
};

/** A request with one of each that a builder has to put together: a constant, a default, steps of every form, a list in a list. */
export const request: LintedSchema = {
  name: "some-request",
  schema: {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "urn:test:some-request:1.0.0",
    title: "SomeRequest",
    ...object({ messaging_object: to("MessagingObject"), extra_info: to("ExtraInfo") }, ["messaging_object"]),
    definitions: Object.fromEntries(Object.entries(definitions).map(([title, definition]) => [title, { title, ...(definition as JsonSchema) }])),
  },
};
