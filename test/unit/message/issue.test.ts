/** The complete issue for each rule: code, path, message, limit, actual value, fix and source. */
import { describe, expect, it } from "vitest";
import type { WaSourceArgument } from "../../../src/builder/arguments/extra-info-argument.ts";
import type { BodyArgument, PhoneNumberArgument } from "../../../src/builder/arguments/text-arguments.ts";
import type { IdArgument, TitleArgument } from "../../../src/builder/reply-buttons/reply-arguments.ts";
import { type AnyReplyButtonBuilder, buttons, type Issue, limits, type Reply, type ReplyButtonBuilder, validate } from "../../../src/index.ts";
import { countStopsAt } from "../../../src/type-level/sentences.ts";
import { documentSample, mediaSamples } from "../../support/document-sample.ts";
import { fastest } from "../../support/fastest.ts";
import { withAt } from "../../support/pointer.ts";
import { textFieldsOf } from "../../support/schema.ts";

const interactive = "/messaging_object/interactive";
const header = `${interactive}/header`;
const body = `${interactive}/body/text`;
const footer = `${interactive}/footer/text`;
const list = `${interactive}/action/buttons`;
const reply = `${list}/1/reply`;

function issuesOf(value: unknown): readonly Issue[] {
  const result = validate(value);
  return result.ok ? [] : result.issues;
}

/** The sample with another value at a path; a path in a media header gets a header of that kind. */
function sampleWith(at: string, value: unknown): unknown {
  const kind = /header\/(image|video|document)/.exec(at)?.[1];
  const sample = kind === undefined ? documentSample : withAt(documentSample, header, { type: kind, [kind]: { id: "1" } });
  const isLink = at.endsWith("/link");
  return withAt(isLink ? withAt(sample, at.replace(/link$/, "id"), undefined) : sample, at, value);
}

describe("a text that is too long", () => {
  const shorten = "Shorten it by 1.";
  const cut = "Kaleyra would cut it without a word.";
  const references = "Kaleyra, extra_info table, rows ref, ref1, ref2";
  /** A shorter id or address is another one. */
  const none = undefined;
  const rows: readonly (readonly [at: string, limit: number, message: string, fix: string | undefined, doc: string])[] = [
    [body, limits.bodyText.maxLength, "body is 1025 characters long; the maximum is 1024", shorten, "Kaleyra, interactive table, row body"],
    [
      `${header}/text`,
      limits.headerText.maxLength,
      "header is 61 characters long; the maximum is 60",
      shorten,
      "Meta, interactive object reference, header text",
    ],
    [footer, limits.footerText.maxLength, "footer is 61 characters long; the maximum is 60", shorten, "Kaleyra, interactive table, row footer"],
    [`${reply}/id`, limits.replyId.maxLength, "id is 257 characters long; the maximum is 256", none, "Kaleyra, reply table, row id"],
    [`${reply}/title`, limits.replyTitle.maxLength, "title is 21 characters long; the maximum is 20", shorten, "Kaleyra, reply table, row title"],
    [`${header}/image/link`, limits.mediaLink.maxLength, "link is 2049 characters long; the maximum is 2048", none, "Our reading"],
    ["/extra_info/ref", limits.reference.maxLength, "ref is 256 characters long; the maximum is 255", cut, references],
    ["/extra_info/ref2", limits.reference.maxLength, "ref2 is 256 characters long; the maximum is 255", cut, references],
  ];

  it.each(rows)("has one issue at %s if it is longer than %i code points", (path, limit, message, fix, doc) => {
    const text = (length: number): string => (path.endsWith("/link") ? "https://example.com/" : "").padEnd(length, "x");
    const rest = { limit, actual: limit + 1, unit: "code points", ...(fix === undefined ? {} : { fix }), doc, severity: "error" };
    expect(issuesOf(sampleWith(path, text(limit)))).toEqual([]);
    expect(issuesOf(sampleWith(path, text(limit + 1)))).toStrictEqual([{ code: "maxLength", path, message, ...rest }]);
  });

  const limit = limits.bodyText.maxLength;
  const counted = (actual: number): Partial<Issue> => ({ actual, fix: `Shorten it by ${actual - limit}.` });
  it.each([
    ["with its exact length up to 4096 code points", countStopsAt, "body is 4096 characters long; the maximum is 1024", counted(countStopsAt)],
    ["as more than 4096 code points above that", countStopsAt + 1, "body is more than 4096 characters long; the maximum is 1024", counted(countStopsAt + 1)],
    ["without its length above 16,384 code points", 4 * countStopsAt + 1, "body is more than 4096 characters long; the maximum is 1024", {}],
  ])("is reported %s", (_, length, message, more) => {
    const rest = { limit, unit: "code points", doc: "Kaleyra, interactive table, row body", severity: "error" };
    expect(issuesOf(sampleWith(body, "x".repeat(length)))).toStrictEqual([{ code: "maxLength", path: body, message, ...rest, ...more }]);
  });
});

describe("a text that is empty", () => {
  it.each([
    [body, limits.bodyText.minLength, "body is empty; write something", "Meta, error 131009"],
    [`${header}/text`, limits.headerText.minLength, "header is empty; write something", "Our reading"],
    [`${reply}/id`, limits.replyId.minLength, "id is empty; write something", "Our reading"],
    [`${reply}/title`, limits.replyTitle.minLength, "title is empty; write something", "Meta, error 131009"],
    [`${header}/video/id`, limits.mediaId.minLength, "id is empty; write something", "Our reading"],
    [`${header}/document/filename`, limits.filename.minLength, "filename is empty; write something", "Our reading"],
  ])("has one issue at %s, whose minimum is %i", (path, limit, message, doc) => {
    expect(issuesOf(sampleWith(path, ""))).toStrictEqual([{ code: "minLength", path, message, limit, actual: 0, unit: "code points", doc, severity: "error" }]);
  });
});

describe("a list of buttons", () => {
  const most = limits.buttons.maxItems;
  const few = "a message needs reply buttons, at least 1";
  it.each([
    ["minItems", 0, limits.buttons.minItems, few, "Meta, error 131009"],
    ["maxItems", most + 1, most, "a message has at most 3 reply buttons", "Kaleyra, reply table, row id"],
  ])("has a %s issue if it has %i items", (code, actual, limit, message, doc) => {
    const replies = Array.from({ length: actual }, (_, index) => ({ type: "reply", reply: { id: `${index}`, title: `${index}` } }));
    expect(issuesOf(sampleWith(list, replies))).toStrictEqual([{ code, path: list, message, limit, actual, unit: "items", doc, severity: "error" }]);
  });
});

const shapeOfNumber = "to is not a phone number in E.164 form; write a plus sign, the country code and the number, such as +919876543210";
const idAgain = 'button id "change-button" is already used in this message';
const shapeOfLink = "link is not an http or https address; write one such as https://example.com/car.jpg";
const plainLink = "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg";
const sources = "api, clevertap, zoho, webengage, shopify, leadsquared, responsys, braze, hubspot, salesforce, zapier, eloqua, moengage";
const replaced = "Kaleyra would replace it with api.";
const rowSource = "Kaleyra, extra_info table, row wa_source";
const rowHeader = "Kaleyra, interactive table, row header";

describe("a wrong phone number", () => {
  const path = "/messaging_object/to";
  const doc = "Kaleyra, messaging_object table, row to";

  it.each([
    ["has a prefix, and is too long by as many characters as the prefix has not", "whatsapp:+919800000001"],
    ["has a digit too many", `+${"1".repeat(limits.phoneNumber.maxLength)}`],
    ["has a digit too few", "+123456"],
    ["is empty", ""],
    ["is blank", " "],
    ["ends with white space", "+919876543210 "],
    ["has half of a character in it", "+919876543210\ud83d"],
    ["is longer than any text that is read", "+1".repeat(10_000)],
  ])("has the issue of its form and no other if it %s", (_, to) => {
    expect(issuesOf(sampleWith(path, to))).toStrictEqual([{ code: "phone-number", path, message: shapeOfNumber, doc, severity: "error" }]);
  });

  it("is refused within 50 ms, however long it is", () => {
    const sample = sampleWith(path, "+9".repeat(50_000_000));
    expect(fastest(() => validate(sample))).toBeLessThan(50);
  });
});

describe("a fix", () => {
  /** Each text that has a limit, too long by one to nine characters and otherwise valid. */
  const tooLong = [documentSample, ...mediaSamples].flatMap((sample) =>
    textFieldsOf(sample).flatMap(({ pointer, maxLength }) =>
      maxLength === undefined ? [] : Array.from({ length: 9 }, (_, index) => ({ pointer, maxLength, sample, more: index + 1 })),
    ),
  );

  it("is to shorten a text only if a customer reads it", () => {
    const fixed = tooLong.flatMap(({ pointer, maxLength, sample, more }) => {
      const start = pointer.endsWith("/link") ? "https://example.com/" : "";
      const fixes = issuesOf(withAt(sample, pointer, start.padEnd(maxLength + more, "x"))).map(({ fix }) => fix);
      return fixes.includes(`Shorten it by ${more}.`) ? [pointer.replace(/\/\d+\//, "/")] : [];
    });
    expect([...new Set(fixed)].sort()).toEqual([`${list}/reply/title`, body, footer, `${header}/text`].sort());
  });
});

/** The code, the path, the invalid value, the message, and the other members of the issue. */
type Row = readonly [code: string, at: string, value: unknown, message: string, more: Partial<Issue>];

const texts: readonly Row[] = [
  ["blank", body, "\u3000", "body is blank; write something that can be seen", { doc: "Our reading" }],
  ["blank", `${reply}/title`, " ", "title is blank; write something that can be seen", { doc: "Meta, reply buttons page" }],
  ["edge-white-space", `${reply}/id`, " a", "id begins or ends with white space; remove it", { doc: "Meta, button object reference" }],
  ["ill-formed-unicode", body, "half \ud83d", "body has half of a character in it, a lone surrogate; remove it", {}],
  ["phone-number", "/messaging_object/to", "919876543210", shapeOfNumber, { doc: "Kaleyra, messaging_object table, row to" }],
  ["link", `${header}/image/link`, "ftp://example.com/car.jpg", shapeOfLink, { doc: rowHeader }],
  ["link", `${header}/document/link`, "https://user:password@example.com/bill.pdf", plainLink, { doc: "Our reading" }],
  ["duplicate-reply-id", `${reply}/id`, "change-button", idAgain, { actual: "change-button", doc: "Kaleyra, reply table, row id" }],
  ["duplicate-reply-title", `${reply}/title`, "Change", "button title is already used in this message", { doc: "Meta, reply buttons page" }],
];

const both = { id: "1", link: "https://example.com/car.mp4" };

const objects: readonly Row[] = [
  ["required", "/messaging_object/to", undefined, "to is missing; add it", { doc: "Kaleyra, messaging_object table" }],
  ["required", body, undefined, "body.text is missing; add it", { doc: "Kaleyra, request format" }],
  ["required", `${interactive}/footer/text`, undefined, "footer.text is missing; add it", { doc: "Kaleyra, request format" }],
  ["type", `${interactive}/footer`, "text", "footer must be an object, not a string", { actual: "string" }],
  ["required", `${interactive}/body`, undefined, "body is missing; add it", { doc: "Kaleyra, interactive table" }],
  ["required", list, undefined, "reply buttons are missing; add them", { doc: "Kaleyra, action table" }],
  ["required", `${reply}/title`, undefined, "title is missing; add it", { doc: "Kaleyra, reply table" }],
  ["required", `${header}/type`, undefined, "header.type is missing; add it", { doc: rowHeader }],
  ["enum", `${header}/type`, "sticker", "header.type must be one of text, image, video, document", { actual: "sticker", doc: rowHeader }],
  ["enum", `${list}/1/type`, "url", "type must be reply", { actual: "url", doc: "Kaleyra, buttons table, row type" }],
  ["enum", "/extra_info/wa_source", "mine", `wa_source must be one of ${sources}`, { actual: "mine", fix: replaced, doc: rowSource }],
  ["type", body, 7, "body.text must be a string, not a number", { actual: "number" }],
  ["type", body, null, "body.text must be a string, not null", { actual: "null" }],
  ["type", list, {}, "reply buttons must be an array, not an object", { actual: "object" }],
  ["type", `${list}/0`, "text", "button must be an object, not a string", { actual: "string" }],
  ["type", "/extra_info", [], "extra_info must be an object, not an array", { actual: "array" }],
  ["oneOf", `${header}/image`, {}, "image has neither id nor link; give exactly one", { actual: 0, doc: "Our reading" }],
  ["oneOf", `${header}/video`, both, "video has both id and link; give exactly one", { actual: 2, doc: "Our reading" }],
  ["additionalProperties", "/extra_info/note", "x", 'extra_info has no field "note"; remove it', { actual: "note", doc: "Our reading" }],
];

describe.each([
  ["text", texts],
  ["object, list or choice", objects],
])("an invalid %s", (_, rows) => {
  it.each(rows)("has one issue: %s at %s for %j", (code, path, value, message, more) => {
    expect(issuesOf(sampleWith(path, value))).toStrictEqual([{ code, path, message, ...more, severity: "error" }]);
  });
});

describe("a value that is not a request", () => {
  it.each([
    ["an array", [], "array"],
    ["null", null, "null"],
    ["undefined", undefined, "undefined"],
  ])("has an issue at the root if it is %s", (words, value, actual) => {
    const message = `message must be an object, not ${words}`;
    expect(issuesOf(value)).toStrictEqual([{ code: "type", path: "", message, actual, severity: "error" }]);
  });

  it("has an issue if a proxy in it throws", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const message = "the value cannot be read; a getter or a proxy in it throws";
    expect(issuesOf(proxy)).toStrictEqual([{ code: "unreadable", path: "", message, fix: "Pass plain JSON.", severity: "error" }]);
  });
});

describe("an unknown field", () => {
  const unknownIn = (at: string, name: string): Issue | undefined => issuesOf(sampleWith(`${at}/${name}`, "x"))[0];

  it.each([
    ["has one extra letter in a short name", reply, "idx", "id"],
    ["has two wrong letters of five", `${list}/1`, "reqqy", "reply"],
    ["is closest to one of several", "/extra_info", "ref22", "ref2"],
    ["is closest to one of several by its last letter", "/extra_info", "rez2", "ref2"],
    ["is as close to one as to another, which comes later", "/extra_info", "ref3", "ref"],
    ["differs only in case", "/extra_info", "WA_SOURCE", "wa_source"],
    ["has letters left out", interactive, "hedr", "header"],
  ])("gets a suggestion if it %s", (_, at, name, meant) => {
    expect(unknownIn(at, name)).toMatchObject({ code: "additionalProperties", actual: name, fix: `Did you mean "${meant}"?` });
  });

  it.each([
    ["has three wrong letters of five", `${list}/1`, "rqqqy"],
    ["is like no other name", "/messaging_object", "context"],
  ])("gets no suggestion if it %s", (_, at, name) => {
    expect(unknownIn(at, name)).not.toHaveProperty("fix");
  });

  it("is quoted up to its 64th character", () => {
    const name = "n".repeat(64);
    expect(unknownIn("/extra_info", name)?.message).toBe(`extra_info has no field "${name}"; remove it`);
    expect(unknownIn("/extra_info", `${name}n`)?.message).toBe(`extra_info has no field "${name}…"; remove it`);
    const [odd, even] = ["n".repeat(63), "n".repeat(62)];
    expect(unknownIn("/extra_info", `${odd}😀`)?.message).toBe(`extra_info has no field "${odd}…"; remove it`);
    expect(unknownIn("/extra_info", `${even}😀n`)?.message).toBe(`extra_info has no field "${even}😀…"; remove it`);
  });
});

describe("the builder", () => {
  const any: AnyReplyButtonBuilder = buttons().body("Hi").reply("a", "A").to("+919876543210");
  const empty: AnyReplyButtonBuilder = buttons();
  const said = (draft: AnyReplyButtonBuilder): readonly string[] => {
    const built = draft.safeBuild();
    return built.ok ? [] : built.issues.map(({ message }) => message);
  };

  it("finds the same issues as validate in the same message", () => {
    const text = "f".repeat(limits.footerText.maxLength + 1);
    const built = any.footer(text).reply("a", "B").safeBuild();
    const { messaging_object } = documentSample;
    const shown = { type: "button", body: { text: "Hi" }, footer: { text } };
    const action = { buttons: ["A", "B"].map((title) => ({ type: "reply", reply: { id: "a", title } })) };
    const issues = issuesOf({ messaging_object: { ...messaging_object, interactive: { ...shown, action } } });
    expect(issues).toHaveLength(2);
    expect(built).toStrictEqual({ ok: false, issues });
  });

  it("says which step was repeated", () => {
    expect(said(any.body("again"))).toEqual(["body is already set; call .body() once"]);
  });

  type Empty = ReplyButtonBuilder<never, []>;
  type WithButton = ReplyButtonBuilder<never, [Reply<"a", "A">]>;
  const titleTooLong = `title is 48 characters long; the maximum is ${limits.replyTitle.maxLength}` as const;
  /** The argument type for an invalid literal is the sentence: `satisfies` compares the two when the tests are type-checked. */
  it.each([
    [any.reply("b", "" as string), "title is empty; write something" satisfies TitleArgument<Empty, "">],
    [
      any.reply("b", "A title that is longer than any limit will be 😀😀" as string),
      titleTooLong satisfies TitleArgument<Empty, "A title that is longer than any limit will be 😀😀">,
    ],
    [any.reply("b", "A"), "button title is already used in this message" satisfies TitleArgument<WithButton, "A">],
    [any.reply("a", "B"), 'button id "a" is already used in this message' satisfies IdArgument<WithButton, "a">],
    [any.reply("b " as string, "B"), "id begins or ends with white space; remove it" satisfies IdArgument<Empty, "b ">],
    [
      empty
        .reply("a", "A")
        .to("+919876543210")
        .body(" " as string),
      "body is blank; write something that can be seen" satisfies BodyArgument<Empty, " ">,
    ],
    [
      empty
        .reply("a", "A")
        .body("Hi")
        .to("123" as string),
      shapeOfNumber satisfies PhoneNumberArgument<Empty, "123">,
    ],
    [any.waSource("my-shop" as string), `wa_source must be one of ${sources}` satisfies WaSourceArgument<Empty, "my-shop">],
  ])("uses the same sentence as the compiler, case %#", (draft, sentence) => {
    expect(said(draft)).toEqual([sentence]);
  });
});
