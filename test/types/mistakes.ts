/** A program line with one mistake in it, followed by valid steps, and what the compiler says. */
export interface Mistake {
  /** The line: the wrong expression and its tail. */
  readonly code: string;
  /** The wrong expression alone, for run time. */
  readonly wrong: string;
  /** The index in the line at which the error starts, and the text that it marks. */
  readonly start: number;
  readonly marked: string;
  readonly says: string;
}

/** What a program with the lines starts with; on one line. */
export const preamble = `const any = buttons.from(JSON.parse('{ "type": "button", "body": { "text": "Hi!" }, "action": { "buttons": [{ "type": "reply", "reply": { "id": "a", "title": "A" } }] } }')); const late = Date.now() > 0;`;

export const imports = 'import { buttons, ctaUrl, document, image, list, locationRequest, video } from "kaleyra-whatsapp";';

const twoSteps = '.ref1("r").ref2("s")';

/** The text between « and » is what the error marks. */
export function mistake(written: string, says: string, tail = twoSteps): Mistake {
  const start = written.indexOf("«");
  const wrong = written.replaceAll(/[«»]/g, "");
  return { code: `${wrong}${tail};`, wrong, start, marked: written.slice(start + 1, written.indexOf("»")), says };
}

const characters = (count: number, character = "x"): string => `"${character.repeat(count)}"`;

const noPhoneNumber = "to is not a phone number in E.164 form; write a plus sign, the country code and the number, such as +919876543210";
const noAddress = "link is not an http or https address; write one such as https://example.com/car.jpg";
const noPlainAddress = "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg";
const noSource =
  "wa_source must be one of api, clevertap, zoho, webengage, shopify, leadsquared, responsys, braze, hubspot, salesforce, zapier, eloqua, moengage";
const tooMany = "a message has at most 3 reply buttons";

const texts: readonly Mistake[] = [
  mistake('buttons().body(«""»)', "body is empty; write something"),
  mistake('buttons().body(«" \\t "»)', "body is blank; write something that can be seen"),
  mistake(`buttons().body(«${characters(1024, " ")}»)`, "body is blank; write something that can be seen"),
  mistake(`buttons().body(«${characters(1025, "é")}»)`, "body is 1025 characters long; the maximum is 1024"),
  mistake(`buttons().body(«${characters(9000, "😀")}»)`, "body is more than 4096 characters long; the maximum is 1024"),
  mistake(`buttons().footer(«${characters(61)}»)`, "footer is 61 characters long; the maximum is 60"),
  mistake(`buttons().header(«${characters(61)}»)`, "header is 61 characters long; the maximum is 60"),
  mistake(`buttons().header({ type: "text", «text»: ${characters(61)} })`, "header is 61 characters long; the maximum is 60"),
  mistake(`buttons().ref(«${characters(256)}»)`, "ref is 256 characters long; the maximum is 255"),
  mistake(`buttons().reply(«${characters(257)}», "A")`, "id is 257 characters long; the maximum is 256"),
  mistake('buttons().reply(«"a "», "A")', "id begins or ends with white space; remove it"),
  mistake('buttons().reply(«"\\u00a0a"», "A")', "id begins or ends with white space; remove it"),
  mistake('buttons().reply("later", «"Reschedule my appointment to later"»)', "title is 34 characters long; the maximum is 20"),
  mistake(`buttons().reply("party", «${characters(21, "🎉")}»)`, "title is 21 characters long; the maximum is 20"),
  mistake('buttons().reply("call", «"   "»)', "title is blank; write something that can be seen"),
  mistake('buttons().reply("call", «""»)', "title is empty; write something"),
  mistake('buttons().reply("call", «late ? "Call me back tomorrow" : "Call"»)', "title is 21 characters long; the maximum is 20"),
  mistake('any.reply("move", «"Reschedule my whole appointment"»)', "title is 31 characters long; the maximum is 20"),
];

const half = (label: string): string => `${label} has half of a character in it, a lone surrogate; remove it`;

const halves: readonly Mistake[] = [
  mistake('buttons().body(«"\\ud83d"»)', half("body")),
  mistake('buttons().body(«"Hi \\ud83c there"»)', half("body")),
  mistake(`buttons().body(«"${"😀".repeat(1024)}\\ud83d"»)`, half("body")),
  mistake(`buttons().body(«"${"🎉🤖".repeat(300)}\\ud83e🤖"»)`, half("body")),
  mistake('buttons().header(«"😀\\ud83d😀"»)', half("header")),
  mistake('buttons().header({ type: "text", «text»: "\\ud83d\\ud83d\\ude00" })', half("header")),
  mistake('buttons().footer(«"\\ud83e"»)', half("footer")),
  mistake('buttons().reply(«"a\\ud83d"», "A")', half("id")),
  mistake('buttons().reply("a", «"\\ud83dA"»)', half("title")),
  mistake(`buttons().reply("a", «"A${"\\ud83d".repeat(22)}"»)`, half("title")),
  mistake('buttons().replies([{ id: "a", «title»: "😀😀😀😀😀😀😀😀\\ud83d" }])', half("title")),
  mistake('buttons().ref(«"\\ud83c"»)', half("ref")),
  mistake('buttons().extraInfo({ «ref2»: "\\ud83c" })', half("ref2"), '.ref("r").ref1("s")'),
  mistake('buttons().header(image({ «id»: "\\ud83d" }))', half("id")),
  mistake('buttons().header(video({ «link»: "https://example.com/\\ud83d" }))', half("link")),
  mistake('buttons().header(document({ id: "1", «filename»: "\\ud83d.pdf" }))', half("filename")),
];

const phoneNumbers: readonly Mistake[] = [
  ...[
    "+91 9876543210",
    "919876543210",
    "+0919876543210",
    "+-919876543210",
    "+1e9000000",
    "+0x12345678",
    "+123456",
    "+9198765432n",
    "+९१९८७६५४३२१०",
    "+1234567890123456",
    "whatsapp:+919800000001",
    "",
  ].map((number) => mistake(`buttons().to(«"${number}"»)`, noPhoneNumber)),
];

const replies: readonly Mistake[] = [
  mistake('buttons().reply("a", "A").reply(«"a"», "B")', 'button id "a" is already used in this message'),
  mistake('buttons().reply("a", "A").reply("b", "B").reply("c", «"A"»)', "button title is already used in this message"),
  mistake('buttons().reply("a", "A").reply("b", "B").reply("c", "C").reply(«"d"», "D")', tooMany),
  mistake('buttons().replies(["a"].map((id) => ({ id, title: id }))).reply("b", "B").reply("c", "C").reply("d", "D").reply(«"e"», "E")', tooMany),
  mistake(
    'buttons().replies([{ id: "a", title: "A" }, { id: "b", «title»: "A title that is much too long" }])',
    "title is 29 characters long; the maximum is 20",
  ),
  mistake(
    'buttons().replies([{ id: "reschedule-appointment-next-week", title: "Next week" }, { id: "reschedule-appointment-next-month", title: "Next month" }, { id: "cancel-appointment-and-refund-deposit", «title»: "Cancel and refund deposit" }])',
    "title is 25 characters long; the maximum is 20",
  ),
  mistake('buttons().reply("a", "A").replies([{ id: "b", title: "B" }, { «id»: "a", title: "C" }])', 'button id "a" is already used in this message'),
  mistake('any.replies([{ id: "b", title: "B" }, { «id»: "b", title: "C" }])', 'button id "b" is already used in this message'),
  mistake('buttons().replies([{ id: "a", title: "A" }, { id: "b", title: "B" }, { id: "c", title: "C" }, «{ id: "d", title: "D" }»])', tooMany),
  mistake('(late ? buttons().reply("a", "A") : buttons()).reply(«"a"», "B")', 'button id "a" is already used in this message'),
  mistake('(late ? buttons().reply("a", "A") : buttons()).reply("b", «"A"»)', "button title is already used in this message"),
  mistake('(late ? buttons().reply("a", "A").reply("b", "B").reply("c", "C") : buttons()).reply(«"d"», "D")', tooMany),
  mistake('(late ? buttons().reply("a", "A") : buttons()).replies([{ «id»: "a", title: "B" }])', 'button id "a" is already used in this message'),
  mistake('(late ? buttons().reply("a", "A").reply("b", "B") : buttons()).replies([{ id: "c", title: "C" }, «{ id: "d", title: "D" }»])', tooMany),
  mistake('buttons().replies([{ id: "a", title: "A", «when»: 9 }])', 'reply has no field "when"; remove it'),
  mistake('buttons().replies(«["9 am", "10 am"].map((title, when) => ({ id: title, title, when }))»)', 'reply has no field "when"; remove it'),
  mistake(
    'buttons().replies(«late ? [{ id: "move", title: "Reschedule my whole appointment" }] : [{ id: "ok", title: "OK" }]»)',
    "title is 31 characters long; the maximum is 20",
  ),
];

const media: readonly Mistake[] = [
  ...["https://", "https:///x", "https://?", "https://#", "ftp://example.com/car.jpg", "HTTPS://x.y", ""].map((link) =>
    mistake(`buttons().header(image({ «link»: "${link}" }))`, noAddress),
  ),
  ...["https://x y", "https://x.y ", "https://x/\\n", "https://user:pw@x.y/", "http://u@x.y/", "https://@"].map((link) =>
    mistake(`buttons().header(image({ «link»: "${link}" }))`, noPlainAddress),
  ),
  mistake('buttons().header({ type: "image", image: { «link»: "ftp://x.y" } })', noAddress),
  mistake(`buttons().header(image({ «link»: "https://${"x".repeat(2041)}" }))`, "link is 2049 characters long; the maximum is 2048"),
  mistake("buttons().header(video(«{}»))", "video has neither id nor link; give exactly one"),
  mistake('buttons().header(image(«{ link: ["https://x.y"].find((link) => link.length === 0) }»))', "image has neither id nor link; give exactly one"),
  mistake('buttons().header({ type: "video", «video»: {} })', "video has neither id nor link; give exactly one"),
  mistake('buttons().header(image({ id: "1", «link»: "https://x.y" }))', "image has both id and link; give exactly one"),
  mistake('buttons().header({ type: "image", image: { id: "1", «link»: "https://x.y" } })', "image has both id and link; give exactly one"),
  mistake('buttons().header(image({ «url»: "https://x.y" }))', 'image has no field "url"; remove it'),
  mistake('buttons().header(image({ id: "1", «caption»: "A car" }))', 'image has no field "caption"; remove it'),
  mistake('buttons().header({ type: "image", image: { id: "1", «caption»: "A car" } })', 'image has no field "caption"; remove it'),
  mistake('buttons().header({ type: "document", document: { id: "1", «name»: "a.pdf" } })', 'document has no field "name"; remove it'),
  mistake('buttons().header({ type: "image", image: { id: "1" }, «video»: { id: "2" } })', 'header has no field "video"; remove it'),
  mistake("buttons().header(image({ «id»: 1037543291543634 }))", "id must be a string, not a number"),
  mistake("buttons().header(image({ «link»: null }))", "link must be a string, not null"),
  mistake('buttons().header(document({ id: "1", «filename»: "" }))', "filename is empty; write something"),
  mistake('buttons().header(document({ id: "1", «filename»: ["a.pdf"] }))', "filename must be a string, not an array"),
  mistake('buttons().header({ type: "document", document: { id: "1", «filename»: "" } })', "filename is empty; write something"),
];

const extraInfo: readonly Mistake[] = [
  mistake('buttons().waSource(«"slack"»)', noSource),
  mistake('buttons().extraInfo({ ref: "x", «wa_source»: "slack" })', noSource),
  mistake('any.extraInfo({ «wa_source»: "excel" })', noSource),
  mistake(`buttons().extraInfo({ ref: "x", «ref2»: ${characters(256)} })`, "ref2 is 256 characters long; the maximum is 255", '.ref1("r").waSource("api")'),
  mistake('buttons().extraInfo({ ref: "x", «reference»: "y" })', 'extra_info has no field "reference"; remove it'),
];

const repeated: readonly Mistake[] = [
  mistake('buttons().body("Hi").body(«"Ho"»)', "body is already set; call .body() once"),
  mistake('buttons().header("Reminder").header(«image({ id: "1" })»)', "header is already set; call .header() once"),
  mistake('buttons().to("+919876543210").to(«"+14155550123"»)', "to is already set; call .to() once"),
  mistake('buttons().ref("one").ref(«"two"»)', "ref is already set; call .ref() once"),
  mistake('buttons().waSource("api").waSource(«"zoho"»)', "waSource is already set; call .waSource() once"),
  mistake('buttons().ref("one").extraInfo({ «ref»: "two" })', "ref is already set; call .ref() once"),
  mistake('buttons().waSource("api").extraInfo({ ref: "r", «wa_source»: "zoho" })', "waSource is already set; call .waSource() once"),
];

const readdressed: readonly Mistake[] = [mistake('buttons().to("+919876543210").readdress(«"14155550123"»)', noPhoneNumber)];

const missing: readonly Mistake[] = [
  mistake('«buttons().to("+919876543210").reply("a", "A")».build()', "body is missing; call .body() before .build()", ".messaging_object.to.length"),
  mistake('«buttons().body("Hi").reply("a", "A")».build()', "to is missing; call .to() before .build()", ".messaging_object.interactive"),
  mistake('«buttons().body("Hi").reply("a", "A")».safeBuild()', "to is missing; call .to() before .build()", ".ok.valueOf()"),
  mistake(
    '«buttons().body("Hi").to("+919876543210")».build()',
    "a message needs reply buttons, at least 1; call .reply() before .build()",
    ".messaging_object.interactive",
  ),
  mistake('«buttons().reply("a", "A")».interactive()', "body is missing; call .body() before .build()", ".action.buttons"),
  mistake(
    '«(!late ? buttons().body("Hi").reply("a", "A") : buttons().reply("a", "A")).to("+919876543210")».build()',
    "body is missing; call .body() before .build()",
    ".messaging_object.interactive",
  ),
];

export const mistakes: readonly Mistake[] = [texts, halves, phoneNumbers, replies, media, extraInfo, repeated, readdressed, missing].flat();
