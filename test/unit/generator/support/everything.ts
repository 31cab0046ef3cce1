import { canonical } from "../../../../generator/load/canonical.ts";
import type { JsonSchema } from "../../../../generator/load/json-schema.ts";
import { pascalCase } from "../../../../generator/load/names.ts";
import type { Service } from "../../../../generator/load/service.ts";
import { kinds, object, text, word } from "./kinds.ts";

const named = (kind: string): string => pascalCase(kind);
const to = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` });

/** Annotations, with text that must not end a comment, a cell or a literal early. */
const annotations: JsonSchema = {
  description: "It ends */ here | there, `so` {@link it} ${x} <b>\t\u202e",
  "x-source": { maxLength: "Row 1: at most 9.", "x-doubtfulLength": "Row 1: eight.", minLength: "Row 2", pattern: "Row 3 | `x`" },
  "x-code": { maxLength: "too-long" },
  "x-sentence": { pattern: 'link must look "so"' },
  "x-consequence": { maxLength: "It is cut." },
};

const own: JsonSchema = {
  SaidText: {
    ...text,
    maxLength: 9,
    pattern: "^https?://[^/]",
    not: { pattern: "[\n]" },
    examples: ["http://a"],
    "x-label": "link",
    "x-plainText": true,
    "x-doubtfulLength": 8,
    ...annotations,
  },
  SaidWord: { ...word("a", "b`|<"), "x-source": { enum: "Row 4: a or b" } },
  SaidObject: {
    ...object({ a: to("SaidText"), b: text }, ["a"]),
    description: "An object.",
    "x-source": { required: "Row 5: must be there", additionalProperties: "Row 6" },
  },
  SaidList: { type: "array", items: to("SaidObject"), minItems: 1, maxItems: 9, "x-label": "things", "x-source": { maxItems: "Row 7", minItems: "Row 7" } },
  SaidExclusive: { oneOf: [to("ById"), to("ByLink")], "x-source": { oneOf: "Row 8" } },
  ById: { ...object({ id: text, "a.b-c": word("x") }, ["id"]), "x-source": { additionalProperties: "Row 9" } },
  ByLink: object({ link: text, "a.b-c": word("x") }, ["link"]),
  SaidTag: { oneOf: [to("TagA"), to("TagB")], "x-source": { oneOf: "Row 10" } },
  TagName: word("a"),
  TagA: object({ type: to("TagName"), a: to("SaidText") }),
  TagB: object({ type: word("b"), b: { type: "integer" } }, ["type"]),
  LongList: { type: "array", items: word("a", "b"), minItems: 10 },
  EightAtMost: { type: "array", items: word("a", "b"), minItems: 8, maxItems: 8 },
  NoneAtMost: { type: "array", items: word("a", "b"), maxItems: 0 },
  Nothing: { type: "object", additionalProperties: true },
};

/** A schema with every kind of node: in a definition, written in place, used twice, in a list. */
export const everything: JsonSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:test:reply-button-request:1.2.3",
  title: "Everything",
  description: "All there is.",
  ...object(
    {
      ...Object.fromEntries(Object.keys(kinds).map((kind, index) => [`kind_${index}`, to(named(kind))])),
      ...Object.fromEntries(Object.keys(own).map((name) => [`own_${name}`, to(name)])),
      ...Object.fromEntries(Object.entries(kinds).map(([, definition], index) => [`inPlace-${index}`, definition])),
      again: to("AText"),
      deep: { type: "array", items: { type: "array", items: to("SaidText"), maxItems: 2 }, minItems: 2 },
    },
    ["kind_0", "kind_4", "again", "deep"],
  ),
  definitions: {
    ...Object.fromEntries(Object.entries(kinds).map(([kind, definition]) => [named(kind), { title: named(kind), ...definition }])),
    ...Object.fromEntries(Object.entries(own).map(([name, definition]) => [name, { title: name, ...(definition as JsonSchema) }])),
  },
};

/** A text that the service alters without saying so. */
export const altered: JsonSchema = {
  $id: "urn:test:altered:1.2.3",
  title: "Altered",
  ...text,
  minLength: 1,
  maxLength: 3,
  pattern: "[^ \t\n\u000b\f\r]",
  "x-notBlank": true,
  "x-noEdgeWhiteSpace": true,
  allOf: [{ not: { pattern: "^[ \t\n\u000b\f\r]" } }, { not: { pattern: "[ \t\n\u000b\f\r]$" } }],
  "x-consequence": { "x-notBlank": "It is not shown.", "x-noEdgeWhiteSpace": "It is trimmed.", maxLength: "It is cut." },
};

/** Patterns that a type can express in part or not at all, each with its guard. */
const shapes: readonly (readonly [pattern: string, guard: string])[] = [
  ["^\\+[1-9][0-9]{6,9}$", "[^+0-9]"],
  ["^ab[1-9][0-9]*$", "[^ab0-9]"],
  ["^[1-9][0-9]$", "[^0-9]"],
  ["^\\+?[1-9][0-9]{2}$", "[^+0-9]"],
  ["^a{2}[1-9][0-9]{2}$", "[^a0-9]"],
  ["^[ab][1-9][0-9]{2}$", "[^ab0-9]"],
  ["^a[1-9]{2}[0-9]{2}$", "[^a0-9]"],
  ["^a[1-9]?[0-9]{2}$", "[^a0-9]"],
  ["^a[0-8][0-9]{2}$", "[^a0-9]"],
  ["^a[1-9][0-8]{2}$", "[^a0-9]"],
  ["^[0-9]{2}$", "[^0-9]"],
  ["^a[1-9][0-9]{2}", "[b]"],
  ["^[^a][1-9][0-9]{2}", "[b]"],
  ["^[^1-9][0-9]", "[b]"],
  ["^a`\\$b?c", "[d]"],
  ["^a?b?", "[d]"],
  ["^a?b?c?d[ef]g", "[h]"],
  ["^a{2}b", "[d]"],
  ["^a[^b]c", "[d]"],
  ["^[^b]c", "[d]"],
  ["abc", "[d]"],
  ["^abc$", "[^abc]"],
  ["^[1-9]$", "[^1-9]"],
  ["^$", "[a]"],
  ["^a[1-9]{1,3}[0-9]{2}$", "[^a0-9]"],
];

/** A schema with a definition for each of these patterns. */
export const shaped: JsonSchema = {
  title: "Shaped",
  ...object({ first: to("Shape0"), second: { ...text, maxLength: 3 } }),
  definitions: Object.fromEntries([
    ...shapes.map(([pattern, guard], index) => [
      `Shape${index}`,
      { title: `Shape${index}`, ...text, maxLength: 99, pattern, allOf: [{ not: { pattern: guard } }] },
    ]),
    ["Two", { title: "Two", ...text, maxLength: 99, pattern: "^ab", allOf: [{ pattern: "^ac", not: { pattern: "[d]" } }], not: { pattern: "[e]" } }],
    [
      "TwoDigits",
      { title: "TwoDigits", ...text, minLength: 2, maxLength: 99, pattern: "b", allOf: [{ pattern: "^a[1-9][0-9]{2}$", not: { pattern: "[^a0-9]" } }] },
    ],
    ["RefusedDigits", { title: "RefusedDigits", ...text, maxLength: 99, not: { pattern: "^a[1-9][0-9]{2}$" } }],
    ["Refused", { title: "Refused", ...text, maxLength: 99, not: { pattern: "^ab" } }],
    ["Huge", { title: "Huge", ...text, minLength: 2046 }],
  ]),
};

/** A schema with a reference in every keyword that can hold one, and in two values that are plain data. */
export const references: JsonSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:test:reply-button-request:1.2.3",
  title: "Message",
  type: "object",
  ...object({
    of: to("Word"),
    any: { anyOf: [to("Word"), { type: "boolean" }] },
    list: { type: "array", items: to("Word") },
    one: { oneOf: [to("A"), to("B")] },
    plain: to("Plain"),
  }),
  definitions: {
    Word: { title: "Word", ...word("a", "#/definitions/Word"), examples: ["#/definitions/Word"] },
    A: { title: "A", ...object({ a: to("Word") }) },
    Plain: { title: "Plain", default: to("Word") },
    B: { title: "B", ...object({ b: { ...text, maxLength: 3, allOf: [{ not: { pattern: "a" } }] } }) },
  },
};

/** The three schema files that the generator needs, the first with this schema. */
export const filesWith = (first: JsonSchema) => [
  { name: "reply-button-request", schema: canonical(first) },
  ...["api-response", "message-callback"].map((name) => ({
    name,
    schema: { $id: "urn:test:x:4.5.6", title: name === "api-response" ? "Answer" : "Tap", type: "object", additionalProperties: true },
  })),
];

/** A service with everything that its description may have. */
export const service: Service = {
  title: "A service",
  description: "It serves */ | <i>.",
  pods: { in: { host: "in.example", source: "Page 1", comment: "First. */" }, "eu-west": { host: "eu.example", source: "Page 2" } },
  request: {
    method: "POST",
    path: "/v1/{sid}/{part_two}|",
    source: "Page 3 */",
    schema: "reply-button-request",
    contentType: "application/json",
    keyHeader: "api-key",
  },
  parameters: {
    sid: { in: "path", description: "Who | sends.", pattern: "^[a-z]{1,3}$", example: "ab", source: "Page 4 */" },
    part_two: { in: "path", description: "What.", pattern: "a|", example: "a", source: "Page 5" },
    "api-key": { in: "header", description: "The key of the account.", pattern: "[a-f]", example: "a", source: "Page 6" },
  },
  answers: {
    taken: {
      status: 202,
      title: "202 taken",
      outcome: "accepted",
      retry: "never",
      meaning: "It is taken. |",
      source: "Page 7 |",
      body: { code: "OK1", message: "taken", data: { message_id: "m-1" }, error: {} },
    },
    "no-id": {
      status: 202,
      title: "202 no id",
      outcome: "unknown",
      retry: "never",
      meaning: "No id.",
      source: "Page 7",
      body: { code: "OK2", message: "taken", data: {}, error: {} },
    },
    "low-balance": {
      status: 402,
      title: "402 low balance",
      outcome: "not-sent",
      retry: "later",
      meaning: "no money is left",
      source: "Page 8",
      fix: "Top it up.",
      retryAfterSeconds: [1, 60],
      body: { code: "E402", message: "no", data: [], error: { balance: "low", other: "thing" } },
    },
    moved: {
      status: 399,
      title: "399 moved",
      outcome: "unknown",
      retry: "never",
      meaning: "it moved",
      source: "Page 9",
      body: { code: "E399", message: "no", data: { message_id: "m-2" }, error: { a: "b" } },
    },
    below: {
      status: 400,
      title: "400 below",
      outcome: "not-sent",
      retry: "never",
      meaning: "it is wrong",
      source: "Page 9",
      body: { code: "E400", message: "no", data: {}, error: { a: "b" } },
    },
    busy: {
      status: 500,
      title: "500 busy",
      outcome: "unknown",
      retry: "never",
      meaning: "it is busy",
      source: "Page 9",
      body: { code: "E500", message: "no", data: { message_id: "m-3" }, error: { a: "b" } },
    },
    odd: {
      status: 300,
      title: "300 odd",
      outcome: "unknown",
      retry: "never",
      meaning: "it is odd",
      source: "Page 9",
      body: { code: "E300", message: "no", data: { message_id: "m-4" }, error: { a: "b" } },
    },
  },
  otherCodes: {
    "daily-limit": { code: "E9|", outcome: "not-sent", retry: "never", meaning: "too many | today", source: "Page 10 |" },
    other: { code: "E8", outcome: "unknown", retry: "never", meaning: "it is other", fix: "Wait.", source: "Page 11" },
  },
  statusErrors: {
    "100": { name: "a-name", meaning: 'it is so */ "quoted"', fix: "Wait */.", source: "Page 12 */ <i>" },
    "99": { name: "other", meaning: "it is other", fix: "Wait.", source: "Page 13" },
  },
};
