import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { limits } from "../../src/index.ts";
import { makeProject } from "./compilers.ts";
import { type Editor, inLanguageServer, inLanguageService } from "./editors.ts";
import { linkMistakes } from "./link-mistakes.ts";
import { listMistakes } from "./list-mistakes.ts";
import { imports, preamble, mistakes as replyButtonMistakes } from "./mistakes.ts";

const mistakes = [...replyButtonMistakes, ...listMistakes, ...linkMistakes];

const sources = "api, clevertap, zoho, webengage, shopify, leadsquared, responsys, braze, hubspot, salesforce, zapier, eloqua, moengage".split(", ");
const commonSteps = "to, ref, ref1, ref2, waSource, extraInfo, readdress, build, safeBuild, interactive".split(", ");
const steps = "header, body, footer, to, reply, replies, ref, ref1, ref2, waSource, extraInfo, readdress, build, safeBuild, interactive".split(", ");

/** The cursor is at the `|`. */
const completed: [written: string, names: readonly string[], kind: string][] = [
  ["image({ | })", ["id", "link"], "property"],
  ['document({ link: "https://x.y", | })', ["id", "filename"], "property"],
  ['buttons().header({ type: "image", image: { | } })', ["id", "link"], "property"],
  ['buttons().waSource("|")', sources, "string"],
  ['buttons().waSource("cl|")', sources, "string"],
  ['buttons().extraInfo({ wa_source: "|" })', sources, "string"],
  ["buttons().extraInfo({ | })", ["ref", "ref1", "ref2", "wa_source"], "property"],
  ["buttons().replies([{ | }])", ["id", "title"], "property"],
  ['buttons().reply("|")', [], "string"],
  ['buttons().body("|")', [], "string"],
  ['buttons().to("|")', [], "string"],
  ['buttons().body("Hi").|', steps, "method"],
  ['list().body("Hi").|', ["header", "body", "footer", "button", "section", "row", "rows", ...commonSteps], "method"],
  ['ctaUrl().body("Hi").|', ["header", "body", "footer", "button", ...commonSteps], "method"],
  ['locationRequest().body("Hi").|', ["body", ...commonSteps], "method"],
  ["list().rows([{ | }])", ["id", "title", "description"], "property"],
  ['list().row("|")', [], "string"],
  ['list().section("|")', [], "string"],
  ['ctaUrl().button("Open", "|")', [], "string"],
  ['ctaUrl().waSource("|")', sources, "string"],
];

const upTo = (name: "headerText" | "bodyText" | "replyTitle" | "listBodyText" | "listButton" | "sectionTitle" | "rowTitle" | "buttonText"): string =>
  `From 1 to ${limits[name].maxLength} characters, counted in Unicode code points.`;
const atMost = (name: "footerText" | "reference" | "phoneNumber"): string => `At most ${limits[name].maxLength} characters, counted in Unicode code points.`;

/** What the help for the arguments of a step must contain. */
const documented: [written: string, limit: string, detail: string][] = [
  ["buttons().header(|)", upTo("headerText"), '"Appointment Reminder"'],
  ["buttons().body(|)", upTo("bodyText"), "Source: Kaleyra, interactive table, row body"],
  ["buttons().footer(|)", atMost("footerText"), "CarCareSystems"],
  ["buttons().to(|)", atMost("phoneNumber"), '"+919876543210"'],
  ["buttons().reply(|)", upTo("replyTitle"), `From 1 to ${limits.buttons.maxItems} items.`],
  ["buttons().replies(|)", upTo("replyTitle"), "Source: Kaleyra, reply table"],
  ["buttons().ref(|)", atMost("reference"), '"customer1"'],
  ["buttons().ref2(|)", atMost("reference"), "Source: Kaleyra, extra_info table"],
  ["buttons().waSource(|)", "One of `api`", "Source: Kaleyra, extra_info table, row wa_source"],
  ["list().body(|)", upTo("listBodyText"), "Source: Meta, interactive list messages page"],
  ["list().button(|)", upTo("listButton"), '"Choose a day"'],
  ["list().section(|)", upTo("sectionTitle"), "This week"],
  ["list().row(|)", upTo("rowTitle"), "Source: Meta, interactive list messages page"],
  ["list().rows(|)", upTo("rowTitle"), `From 1 to ${limits.rows.maxItems} items.`],
  ["ctaUrl().button(|)", upTo("buttonText"), '"https://example.com/dates"'],
  ["locationRequest().body(|)", upTo("bodyText"), "Source"],
];

const hovered = `const draft = buttons().header("Reminder").body("Hi").reply("change", "Change").reply("cancel", "Cancel");
const message = draft.to("+919876543210").build();
type Ids = ReplyId<typeof draft>;
const third = draft.reply("call", "Call me");
const days = list().body("Hi").button("Choose").section("Days").row("monday", "Monday").row("tuesday", "Tuesday");
const chosen = days.to("+919876543210").build();`;

const requests = [...completed, ...documented].map(([written]) => written);
const text = [imports.replace("buttons,", "buttons, type ReplyId,"), hovered, ...requests.map((written) => `${written.replace("|", "")};`)].join("\n");

/** The index of the cursor of a request. */
function cursorOf(written: string): number {
  return text.indexOf(`\n${written.replace("|", "")};`) + 1 + written.indexOf("|");
}

const wrongText = [imports, preamble, ...mistakes.map(({ code }) => code)].join("\n");

describe.each([
  ["TypeScript 6's language service", inLanguageService],
  ["TypeScript 7's language server", inLanguageServer],
] as const)("an editor with %s", { timeout: 60_000 }, (_, open) => {
  let folder: string;
  let editor: Editor;
  let editorOfWrong: Editor;
  beforeAll(async () => {
    folder = await makeProject({ "edited.ts": text, "wrong.ts": wrongText });
    editor = await open(folder, "edited.ts", text);
    editorOfWrong = await open(folder, "wrong.ts", wrongText);
  }, 60_000);
  afterAll(async () => {
    editor.close();
    editorOfWrong.close();
    await rm(folder, { recursive: true });
  });

  it.each(completed)("completes %s with nothing but what can be written there", async (written, names, kind) => {
    const found = await editor.completions(cursorOf(written));
    const order = (a: string, b: string): number => (a < b ? -1 : 1);
    expect(found.map((completion) => `${completion.name}: ${completion.kind}`).sort(order)).toEqual(names.map((name) => `${name}: ${kind}`).sort(order));
  });

  it.each(documented)("shows the limit, and an example or a source, for the arguments of %s", async (written, limit, detail) => {
    const help = await editor.signatureHelp(cursorOf(written));
    expect(help).toContain(limit);
    expect(help).toContain(detail);
  });

  it.each([
    ["draft", 'const draft: ReplyButtonBuilder<"body" | "header", [Reply<"change", "Change">, Reply<"cancel", "Cancel">]>'],
    ["message", 'const message: ReplyButtonMessage<[Reply<"change", "Change">, Reply<"cancel", "Cancel">]>'],
    ["Ids", 'type Ids = "cancel" | "change"'],
    ["days", 'const days: ListBuilder<"body" | "button", ["monday", "tuesday"], "filled", "monday" | "tuesday">'],
    ["chosen", 'const chosen: ListMessage<["monday", "tuesday"]>'],
  ])("shows a type of %s that is short enough to read", async (name, shown) => {
    expect(inOrder(await editor.hover(text.indexOf(` ${name} =`) + 1))).toContain(shown);
  });

  it("shows the builder at most three times in the type of a third reply, and the limit under it", async () => {
    const shown = await editor.hover(text.indexOf('reply("call"'));
    expect(shown.match(/ReplyButtonBuilder</g)?.length).toBeLessThanOrEqual(3);
    expect(shown).toContain(upTo("replyTitle"));
  });

  it("shows which error build() throws, and not the braces of a link", async () => {
    const shown = await editor.hover(text.indexOf("build();"));
    expect(shown).toMatch(/@throws\W+MessageError: has every issue/);
    expect(shown).not.toContain("{");
  });

  it("marks exactly the wrong text of each mistake", async () => {
    const starts = wrongStarts();
    const wrong = await editorOfWrong.errors();
    const expected = mistakes.map(({ start, marked }, index) => ({ start: (starts[index] as number) + start, marked }));
    expect(wrong.map(({ start, marked }) => ({ start, marked })).sort((a, b) => a.start - b.start)).toEqual(expected);
  });
});

/** The index at which the line of each mistake starts. */
function wrongStarts(): readonly number[] {
  let at = imports.length + preamble.length + 2;
  return mistakes.map(({ code }) => {
    const start = at;
    at += code.length + 1;
    return start;
  });
}

/** The same with the members of each union in alphabetical order, in which the compilers differ. */
function inOrder(type: string): string {
  return type.replaceAll(/"[^"]*"(?: \| "[^"]*")+/g, (union) => union.split(" | ").sort().join(" | "));
}
