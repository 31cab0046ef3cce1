// @generated from schema/reply-button-request.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

/** What a sentence about one place needs to know. */
export interface Field {
  /** What the place is called. */
  readonly label: string;
  /** The JSON type that is allowed. */
  readonly type: string;
  /** Keyword → limit. */
  readonly limits?: Readonly<Record<string, number>>;
  /** The values that are allowed. */
  readonly values?: readonly string[];
  /** The names of the properties that are allowed. */
  readonly names?: readonly string[];
  /** Keyword → issue code, where it is not the keyword. */
  readonly codes?: Readonly<Record<string, string>>;
  /** Keyword → sentence, where it is not the usual one. */
  readonly sentences?: Readonly<Record<string, string>>;
  /** Keyword → what the service would do in silence. */
  readonly consequences?: Readonly<Record<string, string>>;
  /** Keyword → the row of the document, or the reading, that decided it. */
  readonly docs?: Readonly<Record<string, string>>;
}

export const fields: readonly Field[] = [
  {
    label: "reply button request",
    type: "object",
    names: ["messaging_object", "extra_info"],
    docs: {
      required: "Kaleyra, payload table: messaging_object is mandatory, extra_info is not.",
      additionalProperties: "Our reading: the page lists every field; an unknown one is a misspelling until the schema has it.",
    },
  },
  {
    label: "messaging_object",
    type: "object",
    names: ["messaging_product", "recipient_type", "to", "type", "interactive"],
    docs: {
      required: "Kaleyra, messaging_object table: messaging_product, to and interactive are mandatory. Our reading for type: it may be left out and then means text, which has no buttons, so a message with buttons must say interactive.",
      additionalProperties: "Our reading: the page lists every field; an unknown one is a misspelling until the schema has it.",
    },
  },
  {
    label: "messaging_product",
    type: "string",
    values: ["whatsapp"],
    docs: {
      enum: "Kaleyra, messaging_object table, row messaging_product: \"The only allowed value is whatsapp.\"",
    },
  },
  {
    label: "recipient_type",
    type: "string",
    values: ["individual"],
    docs: {
      enum: "Kaleyra, messaging_object table, row recipient_type: \"The only allowed value is individual.\"",
    },
  },
  {
    label: "to",
    type: "string",
    limits: { minLength: 0, maxLength: 16 },
    codes: { pattern: "phone-number" },
    sentences: {
      pattern: "to is not a phone number in E.164 form; write a plus sign, the country code and the number, such as +919876543210",
    },
    docs: {
      maxLength: "ITU E.164: a plus sign and at most fifteen digits.",
      pattern: "Kaleyra, messaging_object table, row to: \"It should include country code prefix following E.164 format.\"",
    },
  },
  {
    label: "type",
    type: "string",
    values: ["interactive"],
    docs: {
      enum: "Kaleyra, messaging_object table, row type: \"The only allowed value for the Reply Button message is interactive.\"",
    },
  },
  {
    label: "interactive",
    type: "object",
    names: ["type", "header", "body", "footer", "action"],
    docs: {
      required: "Kaleyra, interactive table: type, body and action are mandatory, header and footer are not.",
      additionalProperties: "Our reading: the page lists every field; an unknown one is a misspelling until the schema has it.",
    },
  },
  {
    label: "type",
    type: "string",
    values: ["button"],
    docs: { enum: "Kaleyra, interactive table, row type: \"button\"." },
  },
  {
    label: "header",
    type: "object",
    values: ["text", "image", "video", "document"],
    docs: {
      oneOf: "Kaleyra, interactive table, row header: \"Supports the following types: document, image, text, video\".",
    },
  },
  {
    label: "header",
    type: "object",
    names: ["type", "text"],
    docs: {
      required: "Kaleyra, sample request: the header has type and text.",
      additionalProperties: "Meta, interactive object reference: a text header has no other field.",
    },
  },
  { label: "type", type: "string", values: ["text"] },
  {
    label: "header",
    type: "string",
    limits: { minLength: 1, maxLength: 60 },
    docs: {
      minLength: "Our reading: an empty header shows nothing, leave it out.",
      maxLength: "Meta, interactive object reference, header text: at most 60 characters.",
      "x-notBlank": "Our reading: a blank header shows nothing, leave it out.",
    },
  },
  {
    label: "header",
    type: "object",
    names: ["type", "image"],
    docs: {
      required: "Kaleyra, interactive table, row header: \"Media assets can be sent using their uploaded media ID (recommended) or URL link\".",
      additionalProperties: "Meta, interactive object reference: header media has no caption.",
    },
  },
  { label: "type", type: "string", values: ["image"] },
  {
    label: "image",
    type: "object",
    names: ["id", "link"],
    docs: {
      oneOf: "Our reading: the page says id or link, Meta's newest page at least one of them; exactly one is what both accept.",
    },
  },
  {
    label: "id",
    type: "string",
    limits: { minLength: 1 },
    docs: { minLength: "Our reading: an id that is empty names no file." },
  },
  {
    label: "link",
    type: "string",
    limits: { minLength: 0, maxLength: 2048 },
    codes: { pattern: "link", not: "link" },
    sentences: {
      pattern: "link is not an http or https address; write one such as https://example.com/car.jpg",
      not: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
    },
    docs: {
      maxLength: "Our reading: the longest address that servers and proxies can be trusted with.",
      pattern: "Kaleyra, interactive table, row header: \"URL link (not recommended)\".",
      not: "Our reading: WhatsApp fetches the file as a stranger, and a password has no place in a message.",
    },
  },
  {
    label: "header",
    type: "object",
    names: ["type", "video"],
    docs: {
      required: "Kaleyra, interactive table, row header: \"Media assets can be sent using their uploaded media ID (recommended) or URL link\".",
      additionalProperties: "Meta, interactive object reference: header media has no caption.",
    },
  },
  { label: "type", type: "string", values: ["video"] },
  {
    label: "video",
    type: "object",
    names: ["id", "link"],
    docs: {
      oneOf: "Our reading: the page says id or link, Meta's newest page at least one of them; exactly one is what both accept.",
    },
  },
  {
    label: "id",
    type: "string",
    limits: { minLength: 1 },
    docs: { minLength: "Our reading: an id that is empty names no file." },
  },
  {
    label: "link",
    type: "string",
    limits: { minLength: 0, maxLength: 2048 },
    codes: { pattern: "link", not: "link" },
    sentences: {
      pattern: "link is not an http or https address; write one such as https://example.com/car.jpg",
      not: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
    },
    docs: {
      maxLength: "Our reading: the longest address that servers and proxies can be trusted with.",
      pattern: "Kaleyra, interactive table, row header: \"URL link (not recommended)\".",
      not: "Our reading: WhatsApp fetches the file as a stranger, and a password has no place in a message.",
    },
  },
  {
    label: "header",
    type: "object",
    names: ["type", "document"],
    docs: {
      required: "Kaleyra, interactive table, row header: \"Media assets can be sent using their uploaded media ID (recommended) or URL link\".",
      additionalProperties: "Meta, interactive object reference: header media has no caption.",
    },
  },
  { label: "type", type: "string", values: ["document"] },
  {
    label: "document",
    type: "object",
    names: ["id", "link", "filename"],
    docs: {
      oneOf: "Our reading: the page says id or link, Meta's newest page at least one of them; exactly one is what both accept.",
    },
  },
  {
    label: "id",
    type: "string",
    limits: { minLength: 1 },
    docs: { minLength: "Our reading: an id that is empty names no file." },
  },
  {
    label: "link",
    type: "string",
    limits: { minLength: 0, maxLength: 2048 },
    codes: { pattern: "link", not: "link" },
    sentences: {
      pattern: "link is not an http or https address; write one such as https://example.com/car.jpg",
      not: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
    },
    docs: {
      maxLength: "Our reading: the longest address that servers and proxies can be trusted with.",
      pattern: "Kaleyra, interactive table, row header: \"URL link (not recommended)\".",
      not: "Our reading: WhatsApp fetches the file as a stranger, and a password has no place in a message.",
    },
  },
  {
    label: "filename",
    type: "string",
    limits: { minLength: 1 },
    docs: { minLength: "Our reading: an empty name shows nothing, leave it out." },
  },
  {
    label: "body",
    type: "object",
    names: ["text"],
    docs: {
      required: "Kaleyra, request format: body has text.",
      additionalProperties: "Kaleyra, request format: body has no other field.",
    },
  },
  {
    label: "body",
    type: "string",
    limits: { minLength: 1, maxLength: 1024 },
    docs: {
      minLength: "Meta, error 131009: \"Body text length invalid. Min length: 1, Max length: 1024\".",
      maxLength: "Kaleyra, interactive table, row body: \"Maximum 1024 characters.\"",
      "x-notBlank": "Our reading: a blank body shows nothing.",
    },
  },
  {
    label: "footer",
    type: "object",
    names: ["text"],
    docs: {
      required: "Kaleyra, request format: footer has text.",
      additionalProperties: "Kaleyra, request format: footer has no other field.",
    },
  },
  {
    label: "footer",
    type: "string",
    limits: { minLength: 0, maxLength: 60 },
    docs: { maxLength: "Kaleyra, interactive table, row footer: \"Maximum 60 characters.\"" },
  },
  {
    label: "action",
    type: "object",
    names: ["buttons"],
    docs: {
      required: "Kaleyra, action table: buttons is mandatory.",
      additionalProperties: "Kaleyra, action table: buttons is the only field.",
    },
  },
  {
    label: "reply buttons",
    type: "array",
    limits: { minItems: 1, maxItems: 3 },
    docs: {
      minItems: "Meta, error 131009: \"Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: 3\".",
      maxItems: "Kaleyra, reply table, row id: \"Supports up to 3 buttons.\"",
      "/reply/id": "Kaleyra, reply table, row id: \"A unique identifier for each button.\"",
      "/reply/title": "Meta, reply buttons page: a title must be unique within the message; error 131009, \"Duplicate button title\".",
    },
  },
  {
    label: "button",
    type: "object",
    names: ["type", "reply"],
    docs: {
      required: "Kaleyra, buttons table: type and reply are mandatory.",
      additionalProperties: "Kaleyra, buttons table: there is no other field.",
    },
  },
  {
    label: "type",
    type: "string",
    values: ["reply"],
    docs: { enum: "Kaleyra, buttons table, row type: \"reply\"." },
  },
  {
    label: "reply",
    type: "object",
    names: ["id", "title"],
    docs: {
      required: "Kaleyra, reply table: id and title are mandatory.",
      additionalProperties: "Kaleyra, reply table: there is no other field.",
    },
  },
  {
    label: "id",
    type: "string",
    limits: { minLength: 1, maxLength: 256 },
    docs: {
      minLength: "Our reading: an id that is empty cannot be told from a missing one.",
      maxLength: "Kaleyra, reply table, row id: \"Maximum 256 characters.\"",
      "x-noEdgeWhiteSpace": "Meta, button object reference: an id has no leading or trailing spaces.",
    },
  },
  {
    label: "title",
    type: "string",
    limits: { minLength: 1, maxLength: 20 },
    docs: {
      minLength: "Meta, error 131009: \"Button title length invalid. Min length: 1, Max length: 20\".",
      maxLength: "Kaleyra, reply table, row title: \"Maximum 20 characters.\"",
      "x-notBlank": "Meta, reply buttons page: a title cannot be empty.",
    },
  },
  {
    label: "extra_info",
    type: "object",
    names: ["ref", "ref1", "ref2", "wa_source"],
    docs: {
      additionalProperties: "Our reading: the page lists every field; an unknown one is a misspelling until the schema has it.",
    },
  },
  {
    label: "ref",
    type: "string",
    limits: { minLength: 0, maxLength: 255 },
    consequences: { maxLength: "Kaleyra would cut it without a word." },
    docs: {
      maxLength: "Kaleyra, extra_info table, rows ref, ref1, ref2: \"The variable can be 255 characters long only.\" and the note \"it will be truncated\".",
    },
  },
  {
    label: "ref1",
    type: "string",
    limits: { minLength: 0, maxLength: 255 },
    consequences: { maxLength: "Kaleyra would cut it without a word." },
    docs: {
      maxLength: "Kaleyra, extra_info table, rows ref, ref1, ref2: \"The variable can be 255 characters long only.\" and the note \"it will be truncated\".",
    },
  },
  {
    label: "ref2",
    type: "string",
    limits: { minLength: 0, maxLength: 255 },
    consequences: { maxLength: "Kaleyra would cut it without a word." },
    docs: {
      maxLength: "Kaleyra, extra_info table, rows ref, ref1, ref2: \"The variable can be 255 characters long only.\" and the note \"it will be truncated\".",
    },
  },
  {
    label: "wa_source",
    type: "string",
    values: [
      "api",
      "clevertap",
      "zoho",
      "webengage",
      "shopify",
      "leadsquared",
      "responsys",
      "braze",
      "hubspot",
      "salesforce",
      "zapier",
      "eloqua",
      "moengage",
    ],
    consequences: { enum: "Kaleyra would replace it with api." },
    docs: { enum: "Kaleyra, extra_info table, row wa_source: \"Supported values for wa_source are ...\"." },
  },
];
