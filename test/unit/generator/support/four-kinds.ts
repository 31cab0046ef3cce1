import type { JsonSchema, SchemaFile } from "../../../../generator/load/json-schema.ts";
import { annotated } from "./annotated.ts";
import { object, text, word } from "./kinds.ts";

const shared = (name: string): JsonSchema => ({ $ref: `shared.schema.json#/definitions/${name}` });
const to = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` });
const some = (maxLength: number, more: JsonSchema = {}): JsonSchema => ({ ...text, minLength: 1, maxLength, ...more });
const id = (maxLength: number): JsonSchema =>
  some(maxLength, { "x-noEdgeWhiteSpace": true, allOf: ["^[ \t\n\u000b\f\r]", "[ \t\n\u000b\f\r]$"].map((pattern) => ({ not: { pattern } })) });

const titled = (definitions: JsonSchema): JsonSchema =>
  Object.fromEntries(Object.entries(definitions).map(([title, definition]) => [title, { title, ...(definition as JsonSchema) }]));

/** Definitions that several kinds of request share. */
export const library: SchemaFile = {
  name: "shared",
  schema: annotated({
    $comment: "What all kinds have.",
    definitions: titled({
      PhoneNumber: {
        ...text,
        maxLength: 16,
        pattern: "^\\+[1-9][0-9]{6,14}$",
        not: { pattern: "[^+0-9]" },
        examples: ["+919876543210"],
        "x-label": "to",
        "x-sentence": { pattern: "to is not a phone number in E.164 form" },
      },
      Body: object({ text: to("BodyText") }),
      BodyText: some(1024, { "x-label": "body", "x-source": { maxLength: "Row body: at most 1024." } }),
      Footer: object({ text: to("FooterText") }),
      FooterText: { ...text, maxLength: 60, "x-label": "footer" },
      TextHeader: object({ type: word("text"), text: to("HeaderText") }),
      HeaderText: some(60, { "x-label": "header" }),
      ExtraInfo: object({ ref: to("Reference"), ref1: to("Reference"), wa_source: to("WaSource") }, []),
      Reference: { ...text, maxLength: 255 },
      WaSource: word("api", "zoho"),
    }),
  }),
};

/** A request of one kind, with its own definitions. */
function request(name: string, type: string, interactive: JsonSchema, definitions: JsonSchema): SchemaFile {
  const prefix = name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const whole = object({ type: to(`${prefix}Type`), body: shared("Body"), ...interactive }, ["type", "body", "action"]);
  return {
    name: `${name}-request`,
    schema: annotated({
      $id: `urn:test:${name}-request:1.0.0`,
      title: `${prefix}Request`,
      ...object({ messaging_object: to(`${prefix}MessagingObject`), extra_info: shared("ExtraInfo") }, ["messaging_object"]),
      definitions: titled({
        [`${prefix}MessagingObject`]: object({ to: shared("PhoneNumber"), type: word("interactive"), interactive: to(`${prefix}Interactive`) }),
        [`${prefix}Interactive`]: whole,
        [`${prefix}Type`]: word(type),
        ...definitions,
      }),
    }),
  };
}

export const buttonRequest = request(
  "reply-button",
  "button",
  { header: shared("TextHeader"), footer: shared("Footer"), action: to("ButtonAction") },
  {
    ButtonAction: object({ buttons: to("Buttons") }),
    Buttons: {
      type: "array",
      items: to("Button"),
      minItems: 1,
      maxItems: 3,
      uniqueItems: true,
      allOf: [{ "x-uniqueKeys": ["/id"] }, { "x-uniqueKeys": ["/title"] }],
      "x-label": "reply buttons",
      "x-noun": { item: "button", whole: "message" },
    },
    Button: object({ id: to("ButtonId"), title: to("ButtonTitle") }),
    ButtonId: id(256),
    ButtonTitle: some(20),
  },
);

/** Sections with rows: at most ten rows in all, ids distinct over all sections, a title for each of several sections. */
export const listRequest = request(
  "list",
  "list",
  { header: shared("TextHeader"), footer: shared("Footer"), action: to("ListAction") },
  {
    ListAction: object({ button: to("ListButton"), sections: to("Sections") }),
    ListButton: some(20),
    Sections: {
      type: "array",
      items: to("Section"),
      minItems: 1,
      maxItems: 10,
      anyOf: [{ maxItems: 1 }, { items: { required: ["title"] } }],
      "x-label": "sections",
      "x-noun": { item: "section", whole: "list" },
      "x-maxTotal": { "/rows": 10 },
      "x-uniqueKeys": ["/rows/*/id"],
      "x-source": { "x-maxTotal": "Row sections: ten rows in all.", anyOf: "Row title: required if more than one.", "/rows/*/id": "Our reading: ids differ." },
    },
    Section: object({ title: to("SectionTitle"), rows: to("Rows") }, ["rows"]),
    SectionTitle: some(24),
    Rows: { type: "array", items: to("Row"), minItems: 1, maxItems: 10, "x-label": "rows", "x-noun": { item: "row", whole: "section" } },
    Row: object({ id: to("RowId"), title: to("RowTitle"), description: to("RowDescription") }, ["id", "title"]),
    RowId: id(200),
    RowTitle: some(24),
    RowDescription: { ...text, maxLength: 72 },
  },
);

export const linkRequest = request(
  "cta-url",
  "cta_url",
  { header: shared("TextHeader"), footer: shared("Footer"), action: to("LinkAction") },
  {
    LinkAction: object({ name: word("cta_url"), parameters: to("LinkParameters") }),
    LinkParameters: object({ display_text: to("DisplayText"), url: to("LinkAddress") }),
    DisplayText: some(20, { "x-step": "button" }),
    LinkAddress: some(2000, { "x-step": "button" }),
  },
);

export const locationRequest = request(
  "location-request",
  "location_request_message",
  { action: to("LocationAction") },
  {
    LocationAction: object({ name: word("send_location") }),
  },
);

/** The four kinds, and the library that they share. */
export const fourKinds: readonly SchemaFile[] = [library, buttonRequest, listRequest, linkRequest, locationRequest];
