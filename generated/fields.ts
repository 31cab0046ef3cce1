// @generated from schema/api-response.schema.json, schema/reply-button-request.schema.json, schema/reply-callback.schema.json by generator/main.ts.
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
  /** Keyword → issue code, where it is neither the keyword nor the usual one. */
  readonly codes?: Readonly<Record<string, string>>;
  /** Keyword → sentence, where it is not the usual one. */
  readonly sentences?: Readonly<Record<string, string>>;
  /** Keyword → what the service would do in silence. */
  readonly consequences?: Readonly<Record<string, string>>;
  /** Keyword → the row of the document, or the reading, that decided it. */
  readonly docs?: Readonly<Record<string, string>>;
}

/** Keyword → issue code, where it is not the keyword. */
export const usualCodes: Readonly<Record<string, string>> = {
  "x-notBlank": "blank",
  "x-noEdgeWhiteSpace": "edge-white-space",
  "x-wellFormed": "ill-formed-unicode",
  tag: "enum",
};

/** Every place of api-response, by its number. */
export const apiResponseFields: readonly Field[] = [
  {
    label: "api response",
    type: "object",
    names: ["code", "data", "error", "message"],
    docs: { additionalProperties: "Our reading" },
  },
  {
    label: "code",
    type: "string",
    limits: { minLength: 1, maxLength: 64 },
    docs: { required: "Our reading", maxLength: "Our reading", minLength: "Our reading" },
  },
  { label: "data", type: "object or array", docs: { required: "Our reading" } },
  { label: "data", type: "object", names: ["message_id"] },
  {
    label: "message_id",
    type: "string",
    limits: { minLength: 1 },
    docs: { minLength: "Our reading" },
  },
  { label: "data", type: "array", limits: { minItems: 0 } },
  { label: "item", type: "any" },
  { label: "error", type: "object", docs: { required: "Our reading" } },
  { label: "message", type: "string", docs: { required: "Our reading" } },
];

/** Every place of reply-button-request, by its number. */
export const replyButtonRequestFields: readonly Field[] = [
  {
    label: "reply button request",
    type: "object",
    names: ["messaging_object", "extra_info"],
    docs: { additionalProperties: "Our reading" },
  },
  {
    label: "messaging_object",
    type: "object",
    names: ["messaging_product", "to", "type", "interactive", "recipient_type"],
    docs: { required: "Kaleyra, payload table", additionalProperties: "Our reading" },
  },
  {
    label: "messaging_product",
    type: "string",
    values: ["whatsapp"],
    docs: {
      required: "Kaleyra, messaging_object table",
      enum: "Kaleyra, messaging_object table, row messaging_product",
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
      required: "Kaleyra, messaging_object table",
      maxLength: "ITU E.164",
      pattern: "Kaleyra, messaging_object table, row to",
    },
  },
  {
    label: "type",
    type: "string",
    values: ["interactive"],
    docs: { required: "Kaleyra, messaging_object table", enum: "Kaleyra, messaging_object table, row type" },
  },
  {
    label: "interactive",
    type: "object",
    names: ["type", "body", "action", "footer", "header"],
    docs: { required: "Kaleyra, messaging_object table", additionalProperties: "Our reading" },
  },
  {
    label: "type",
    type: "string",
    values: ["button"],
    docs: { required: "Kaleyra, interactive table", enum: "Kaleyra, interactive table, row type" },
  },
  {
    label: "body",
    type: "object",
    names: ["text"],
    docs: { required: "Kaleyra, interactive table", additionalProperties: "Kaleyra, request format" },
  },
  {
    label: "body",
    type: "string",
    limits: { minLength: 1, maxLength: 1024 },
    docs: {
      required: "Kaleyra, request format",
      maxLength: "Kaleyra, interactive table, row body",
      minLength: "Meta, error 131009",
      "x-notBlank": "Our reading",
    },
  },
  {
    label: "action",
    type: "object",
    names: ["buttons"],
    docs: { required: "Kaleyra, interactive table", additionalProperties: "Kaleyra, action table" },
  },
  {
    label: "reply buttons",
    type: "array",
    limits: { minItems: 1, maxItems: 3 },
    docs: {
      required: "Kaleyra, action table",
      "/reply/id": "Kaleyra, reply table, row id",
      "/reply/title": "Meta, reply buttons page",
      maxItems: "Kaleyra, reply table, row id",
      minItems: "Meta, error 131009",
    },
  },
  {
    label: "button",
    type: "object",
    names: ["type", "reply"],
    docs: { additionalProperties: "Kaleyra, buttons table" },
  },
  {
    label: "type",
    type: "string",
    values: ["reply"],
    docs: { required: "Kaleyra, buttons table", enum: "Kaleyra, buttons table, row type" },
  },
  {
    label: "reply",
    type: "object",
    names: ["id", "title"],
    docs: { required: "Kaleyra, buttons table", additionalProperties: "Kaleyra, reply table" },
  },
  {
    label: "id",
    type: "string",
    limits: { minLength: 1, maxLength: 256 },
    docs: {
      required: "Kaleyra, reply table",
      maxLength: "Kaleyra, reply table, row id",
      minLength: "Our reading",
      "x-noEdgeWhiteSpace": "Meta, button object reference",
    },
  },
  {
    label: "title",
    type: "string",
    limits: { minLength: 1, maxLength: 20 },
    docs: {
      required: "Kaleyra, reply table",
      maxLength: "Kaleyra, reply table, row title",
      minLength: "Meta, error 131009",
      "x-notBlank": "Meta, reply buttons page",
    },
  },
  {
    label: "footer",
    type: "object",
    names: ["text"],
    docs: { required: "Kaleyra, interactive table", additionalProperties: "Kaleyra, request format" },
  },
  {
    label: "footer",
    type: "string",
    limits: { minLength: 0, maxLength: 60 },
    docs: { required: "Kaleyra, request format", maxLength: "Kaleyra, interactive table, row footer" },
  },
  {
    label: "header",
    type: "object",
    values: ["text", "image", "video", "document"],
    docs: {
      required: "Kaleyra, interactive table",
      tag: "Kaleyra, interactive table, row header",
      oneOf: "Kaleyra, interactive table, row header",
    },
  },
  {
    label: "header",
    type: "object",
    names: ["type", "text"],
    docs: { additionalProperties: "Meta, interactive object reference" },
  },
  { label: "type", type: "string", values: ["text"], docs: { required: "Kaleyra, sample request" } },
  {
    label: "header",
    type: "string",
    limits: { minLength: 1, maxLength: 60 },
    docs: {
      required: "Kaleyra, sample request",
      maxLength: "Meta, interactive object reference, header text",
      minLength: "Our reading",
      "x-notBlank": "Our reading",
    },
  },
  {
    label: "header",
    type: "object",
    names: ["type", "image"],
    docs: { additionalProperties: "Meta, interactive object reference" },
  },
  {
    label: "type",
    type: "string",
    values: ["image"],
    docs: { required: "Kaleyra, interactive table, row header" },
  },
  {
    label: "image",
    type: "object",
    names: ["id", "link"],
    docs: {
      required: "Kaleyra, interactive table, row header",
      tag: "Our reading",
      oneOf: "Our reading",
      additionalProperties: "Meta, interactive object reference",
    },
  },
  { label: "id", type: "string", limits: { minLength: 1 }, docs: { minLength: "Our reading" } },
  {
    label: "link",
    type: "string",
    limits: { minLength: 0, maxLength: 2048 },
    codes: { not: "link", pattern: "link" },
    sentences: {
      not: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
      pattern: "link is not an http or https address; write one such as https://example.com/car.jpg",
    },
    docs: { maxLength: "Our reading", not: "Our reading", pattern: "Kaleyra, interactive table, row header" },
  },
  {
    label: "header",
    type: "object",
    names: ["type", "video"],
    docs: { additionalProperties: "Meta, interactive object reference" },
  },
  {
    label: "type",
    type: "string",
    values: ["video"],
    docs: { required: "Kaleyra, interactive table, row header" },
  },
  {
    label: "video",
    type: "object",
    names: ["id", "link"],
    docs: {
      required: "Kaleyra, interactive table, row header",
      tag: "Our reading",
      oneOf: "Our reading",
      additionalProperties: "Meta, interactive object reference",
    },
  },
  { label: "id", type: "string", limits: { minLength: 1 }, docs: { minLength: "Our reading" } },
  {
    label: "link",
    type: "string",
    limits: { minLength: 0, maxLength: 2048 },
    codes: { not: "link", pattern: "link" },
    sentences: {
      not: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
      pattern: "link is not an http or https address; write one such as https://example.com/car.jpg",
    },
    docs: { maxLength: "Our reading", not: "Our reading", pattern: "Kaleyra, interactive table, row header" },
  },
  {
    label: "header",
    type: "object",
    names: ["type", "document"],
    docs: { additionalProperties: "Meta, interactive object reference" },
  },
  {
    label: "type",
    type: "string",
    values: ["document"],
    docs: { required: "Kaleyra, interactive table, row header" },
  },
  {
    label: "document",
    type: "object",
    names: ["id", "link", "filename"],
    docs: {
      required: "Kaleyra, interactive table, row header",
      tag: "Our reading",
      oneOf: "Our reading",
      additionalProperties: "Meta, interactive object reference",
    },
  },
  { label: "id", type: "string", limits: { minLength: 1 }, docs: { minLength: "Our reading" } },
  {
    label: "link",
    type: "string",
    limits: { minLength: 0, maxLength: 2048 },
    codes: { not: "link", pattern: "link" },
    sentences: {
      not: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
      pattern: "link is not an http or https address; write one such as https://example.com/car.jpg",
    },
    docs: { maxLength: "Our reading", not: "Our reading", pattern: "Kaleyra, interactive table, row header" },
  },
  { label: "filename", type: "string", limits: { minLength: 1 }, docs: { minLength: "Our reading" } },
  {
    label: "recipient_type",
    type: "string",
    values: ["individual"],
    docs: {
      required: "Kaleyra, messaging_object table",
      enum: "Kaleyra, messaging_object table, row recipient_type",
    },
  },
  {
    label: "extra_info",
    type: "object",
    names: ["ref", "ref1", "ref2", "wa_source"],
    docs: { required: "Kaleyra, payload table", additionalProperties: "Our reading" },
  },
  {
    label: "ref",
    type: "string",
    limits: { minLength: 0, maxLength: 255 },
    consequences: { maxLength: "Kaleyra would cut it without a word." },
    docs: { maxLength: "Kaleyra, extra_info table, rows ref, ref1, ref2" },
  },
  {
    label: "ref1",
    type: "string",
    limits: { minLength: 0, maxLength: 255 },
    consequences: { maxLength: "Kaleyra would cut it without a word." },
    docs: { maxLength: "Kaleyra, extra_info table, rows ref, ref1, ref2" },
  },
  {
    label: "ref2",
    type: "string",
    limits: { minLength: 0, maxLength: 255 },
    consequences: { maxLength: "Kaleyra would cut it without a word." },
    docs: { maxLength: "Kaleyra, extra_info table, rows ref, ref1, ref2" },
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
    docs: { enum: "Kaleyra, extra_info table, row wa_source" },
  },
];

/** Every place of reply-callback, by its number. */
export const replyCallbackFields: readonly Field[] = [
  {
    label: "reply callback",
    type: "object",
    names: ["meta_object", "extra_info"],
    docs: { additionalProperties: "Kaleyra, status webhook page" },
  },
  {
    label: "meta_object",
    type: "object",
    names: ["value", "field"],
    docs: { required: "Kaleyra, incoming webhook pages" },
  },
  {
    label: "value",
    type: "object",
    names: ["messages", "contacts", "messaging_product", "metadata"],
  },
  {
    label: "messages",
    type: "array",
    limits: { minItems: 1 },
    docs: { required: "Kaleyra, incoming webhook pages", minItems: "Our reading" },
  },
  {
    label: "callback message",
    type: "object",
    names: ["from", "type", "button", "context", "id", "interactive", "timestamp"],
  },
  { label: "from", type: "string", docs: { required: "Kaleyra, incoming webhook pages" } },
  { label: "type", type: "string", docs: { required: "Kaleyra, incoming webhook pages" } },
  {
    label: "button",
    type: "object",
    names: ["payload", "text"],
    docs: { required: "Kaleyra, incoming webhook pages" },
  },
  { label: "payload", type: "string" },
  { label: "text", type: "string" },
  {
    label: "context",
    type: "object",
    names: ["from", "id"],
    docs: { required: "Kaleyra, incoming webhook pages" },
  },
  { label: "from", type: "string" },
  { label: "id", type: "string" },
  { label: "id", type: "string", docs: { required: "Kaleyra, incoming webhook pages" } },
  {
    label: "interactive",
    type: "object",
    names: ["button_reply", "type"],
    docs: { required: "Kaleyra, incoming webhook pages" },
  },
  { label: "button_reply", type: "object", names: ["id", "title"] },
  { label: "id", type: "string", docs: { required: "Meta, webhook reference, button_reply" } },
  { label: "title", type: "string", docs: { required: "Meta, webhook reference, button_reply" } },
  { label: "type", type: "string" },
  { label: "timestamp", type: "string", docs: { required: "Kaleyra, incoming webhook pages" } },
  {
    label: "contacts",
    type: "array",
    limits: { minItems: 0 },
    docs: { required: "Kaleyra, incoming webhook pages" },
  },
  { label: "callback contact", type: "object", names: ["profile", "wa_id"] },
  { label: "profile", type: "object", names: ["name"] },
  { label: "name", type: "string" },
  { label: "wa_id", type: "string" },
  {
    label: "messaging_product",
    type: "string",
    docs: { required: "Kaleyra, incoming webhook pages" },
  },
  {
    label: "metadata",
    type: "object",
    names: ["display_phone_number", "phone_number_id"],
    docs: { required: "Kaleyra, incoming webhook pages" },
  },
  { label: "display_phone_number", type: "string" },
  { label: "phone_number_id", type: "string" },
  { label: "field", type: "string" },
  {
    label: "extra_info",
    type: "object",
    names: ["media_url", "ref", "ref1", "ref2", "reply_to", "trace_id", "waba_id"],
    docs: { required: "Kaleyra, incoming webhook pages" },
  },
  { label: "media_url", type: "string" },
  { label: "ref", type: "string" },
  { label: "ref1", type: "string" },
  { label: "ref2", type: "string" },
  { label: "reply_to", type: "string" },
  { label: "trace_id", type: "string" },
  { label: "waba_id", type: "string" },
];
