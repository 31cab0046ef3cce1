import { expect, it } from "vitest";
import { type CompileError, compile, compilers } from "./compilers.ts";

const start = `import { type AnyReplyButtonBuilder, buttons, ctaUrl, document, image, list, locationRequest, type Reply, type ReplyButtonBuilder, type Step } from "kaleyra-whatsapp";
import { callbacks } from "kaleyra-whatsapp/callbacks";
const reminder = buttons().body("Still fine?").reply("change", "Change").reply("cancel", "Cancel"); const days = list().body("Which day?").button("Choose").section("This week").row("monday", "Monday"); declare const cond: boolean; declare const name: string | undefined; declare const request: { text(): Promise<string> };
`;

/** What people who do not know the library write. Each is on a line of its own. */
const mistakes = [
  'reminder.reply("later", "Reschedule my whole appointment").to("+919876543210").build();',
  'reminder.reply("change", "Another day").to("+919876543210").build();',
  'reminder.reply("another", "Change").to("+919876543210").build();',
  'reminder.reply("c", "C").reply("d", "D").to("+919876543210").build();',
  'reminder.replies([{ id: "c", title: "Call" }, { id: "d", title: "Call me back tomorrow" }]).to("+919876543210").build();',
  'reminder.body("Hello").to("+919876543210").build();',
  'reminder.to("09876543210").build();',
  'reminder.to("+91 98765 43210").build();',
  "reminder.to(919876543210).build();",
  "reminder.build();",
  'buttons().reply("a", "A").to("+919876543210").build();',
  'buttons().body("Hi").to("+919876543210").build();',
  'buttons.body("Hi").reply("a", "A");',
  'buttons().text("Hi").reply("a", "A");',
  'buttons().body("Hi").button("a", "A");',
  'buttons().body("Hi").reply("A");',
  'buttons().body("Hi").reply({ id: "a", title: "A" });',
  'buttons().body("Hi").reply(1, "One");',
  'buttons().body({ text: "Hi" }).reply("a", "A");',
  'buttons().body(name).reply("a", "A");',
  'buttons().header({ type: "image", link: "https://example.com/car.jpg" }).body("Hi");',
  'buttons().header({ type: "audio", audio: { id: "1" } }).body("Hi");',
  'buttons().header(image("https://example.com/car.jpg")).body("Hi");',
  'buttons().header(image({ url: "https://example.com/car.jpg" })).body("Hi");',
  'buttons().header(image({ link: "example.com/car.jpg" })).body("Hi");',
  'buttons().header(image({ link: "https://example.com/my car.jpg" })).body("Hi");',
  'buttons().header(document({ id: "1", link: "https://example.com/a.pdf" })).body("Hi");',
  'buttons().waSource("slack").body("Hi");',
  'buttons().extraInfo({ ref: "customer1", wa_source: "slack" }).body("Hi");',
  'buttons().extraInfo({ reference: "customer1" }).body("Hi");',
  'let draft = buttons().body("Hi"); if (cond) draft = draft.footer("Bye");',
  'let full = buttons().body("Hi"); if (cond) full = full.reply("a", "A");',
  '(cond ? reminder : buttons().reply("a", "A")).to("+919876543210").build();',
  'const { body } = buttons(); body("Hi");',
  'export function named(builder: ReplyButtonBuilder<Step, [Reply]>) { return builder.footer("Bye"); }',
  'callbacks().reply(reminder, { change: () => "changed" });',
  'callbacks().reply(reminder, { change: () => "changed", cancel: () => "cancelled", call: () => "called" });',
  "callbacks().handle(request.text());",
  'days.row("monday", "Monday again").to("+919876543210").build();',
  'days.section("Next week").section("Later").row("a", "A");',
  'days.section("Next week").to("+919876543210").build();',
  'days.row("tuesday", "Tuesday", "From nine in the morning until twelve, and from two in the afternoon until six").build();',
  'list().row("a", "A").section("This week").row("b", "B");',
  'list().body("Hi").row("a", "A").to("+919876543210").build();',
  'list().header(image({ id: "1" })).body("Hi");',
  'list().row("a").body("Hi");',
  'list().rows([{ id: "a", text: "A" }]).body("Hi");',
  'list().section("S", [{ id: "a", title: "A" }]).body("Hi");',
  'list().body("Hi").reply("a", "A");',
  'let more = list().body("Hi"); if (cond) more = more.row("a", "A");',
  'ctaUrl().body("Hi").button("Open", "example.com/bill");',
  'ctaUrl().body("Hi").button("Open").build();',
  'ctaUrl().body("Hi").to("+919876543210").build();',
  'ctaUrl().button({ text: "Open", url: "https://example.com" }).body("Hi");',
  'let link = ctaUrl().body("Hi"); if (cond) link = link.footer("Bye");',
  'locationRequest().body("Where are you?").button("Send").build();',
  'locationRequest().to("+919876543210").build();',
] as const;

const names = { "typescript-5.9": "5.9", typescript: "6.0", "typescript-7": "7.0" };

it("keeps the whole output of each compiler for typical mistakes, so that a change of words is seen", { timeout: 120_000 }, async () => {
  const outputs = await Promise.all(
    compilers.map(async (compiler) => ({ name: names[compiler], errors: (await compile(compiler, { "typical.ts": start + mistakes.join("\n") })).errors })),
  );
  const table = mistakes.map((code, index) => {
    const line = index + start.split("\n").length;
    const said = outputs.map(({ name, errors }) => ({ name, output: outputOf(errors.filter((error) => error.line === line)) }));
    const blocks = [...new Set(said.map(({ output }) => output))].map((output) => {
      const by = said.filter((other) => other.output === output).map(({ name }) => name);
      return `TypeScript ${by.join(", ")}:\n\n\`\`\`text\n${output}\n\`\`\`\n`;
    });
    return `## ${index + 1}\n\n\`\`\`ts\n${code}\n\`\`\`\n\n${blocks.join("\n")}`;
  });
  await expect(`# What the compilers say of typical mistakes\n\n${table.join("\n")}`).toMatchFileSnapshot("golden/typical-mistakes.md");
});

function outputOf(errors: readonly CompileError[]): string {
  return errors.map(({ column, code, text }) => `column ${column}, ${code}: ${text}`).join("\n");
}
