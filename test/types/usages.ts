import fc from "fast-check";

/** Programs that use a valid builder in the ways in which programs do: each of them must compile. */

/** The imports and helpers of the programs, generic in the state of a builder and in its text. */
export const helpers = `import { type AnyReplyButtonBuilder, buttons, image, type Replies, type Reply, type ReplyButtonBuilder, type ReplyButtonMessage, type Step, type WaSource } from "kaleyra-whatsapp";
import { callbacks, type Handlers } from "kaleyra-whatsapp/callbacks";
import data from "./data.json" with { type: "json" };
declare const cond: boolean; declare const text: string; declare const more: readonly Reply[]; declare const which: "one" | "two";
function same<Builder extends AnyReplyButtonBuilder>(builder: Builder): Builder { return builder; }
function withFooter<Done extends Exclude<Step, "footer">, Buttons extends Replies>(builder: ReplyButtonBuilder<Done, Buttons>) { return builder.footer("Bye"); }
function withHeader<Done extends Exclude<Step, "header">, Buttons extends Replies, Text extends string>(builder: ReplyButtonBuilder<Done, Buttons>, header: Text) { return builder.header(header); }
function withReply<Done extends Step, Buttons extends Replies>(builder: ReplyButtonBuilder<Done, Buttons>) { return builder.reply("help", "Help"); }
function finish<Buttons extends Replies>(builder: ReplyButtonBuilder<"body", Buttons>) { return builder.to("+919876543210").build(); }
function finishAny(builder: AnyReplyButtonBuilder) { return builder.to("+919876543210").safeBuild(); }
function over<Builder extends ReplyButtonBuilder<any, any>>(builder: Builder) { return builder.footer("Bye"); }
function either<First, Second>(first: First, second: Second) { return cond ? first : second; }
function pipe<First, Last>(first: First, step: (first: First) => Last): Last { return step(first); }
function route<Message extends ReplyButtonMessage, const Given extends Handlers<Message>>(message: Message, body: unknown, given: Given) { return callbacks().reply(message, given).handle(body); }
function routeAll<Message extends object>(message: Message, body: unknown, given: Handlers<Message>) { return callbacks().reply(message, given).handle(body); }
`;

/** The file that the programs import as a JSON module. */
export const json = '{ "body": "Shall we call you?", "replies": [{ "id": "yes", "title": "Yes" }, { "id": "no", "title": "No" }] }';

const reply = fc.constantFrom(
  '.reply("yes", "Yes")',
  '.reply(text, "Later")',
  '.replies([{ id: "slot", title: "9 am" }])',
  ".replies(more)",
  ".replies(data.replies)",
  '.replies([{ id: "later", title: "Later" }, ...more])',
  ".replies(more.filter(({ id }) => id !== text))",
  '.replies(["a", "b"].map((id) => ({ id, title: id })))',
);
// biome-ignore lint/suspicious/noTemplateCurlyInString: a template in a program
const body = fc.constantFrom('.body("Shall we call you?")', ".body(text)", ".body(`Hi ${text}`)", ".body(data.body)", '.body(cond ? "Hi" : "Hello")');

/** A builder with a body and at least one reply, and no other step. */
const builder = fc.tuple(body, reply, fc.boolean()).map(([first, second, swap]) => `buttons()${swap ? second + first : first + second}`);

/** builder → the same builder, by another way. */
const wrapped: readonly ((code: string) => string)[] = [
  (code) => `same(${code})`,
  (code) => `either(${code}, ${code})`,
  (code) => `(cond ? ${code} : ${code})`,
  (code) => `(() => ${code})()`,
  (code) => `(await Promise.resolve(${code}))`,
  (code) => `(await (async () => ${code})())`,
  (code) => `[${code}].map((draft) => draft)[0]!`,
  (code) => `({ draft: ${code} }).draft`,
  (code) => `({ draft: ${code} } satisfies Record<string, AnyReplyButtonBuilder>).draft`,
  (code) => `new (class { readonly #draft = ${code}; get draft() { return this.#draft; } })().draft`,
  (code) => `(await Promise.all([${code}, ${code}]))[1]`,
  (code) => `((draft = ${code}) => draft)()`,
  (code) => `((given: "one" | "two") => { switch (given) { case "one": return ${code}; case "two": return ${code}; } })(which)`,
];

/** builder → a builder with other steps taken. */
const changed: readonly ((code: string) => string)[] = [
  (code) => `withFooter(${code})`,
  (code) => `over(${code})`,
  (code) => `(cond ? ${code}.footer("Bye") : ${code})`,
  (code) => `pipe(${code}, (draft) => draft.footer(text))`,
  (code) => `pipe(${code}, (draft) => (cond ? draft.header(image({ id: "1" })) : draft))`,
  (code) => `withHeader(${code}, "Reminder")`,
  (code) => `withHeader(${code}, text)`,
];

/** builder → statements. */
const finished: readonly ((code: string) => string)[] = [
  (code) => `finish(buttons.from(${code}.interactive())).messaging_object.to.length`,
  (code) => `finishAny(${code}).ok`,
  (code) => `${code}.to(text).build().messaging_object.interactive.action.buttons`,
  (code) => `["+919876543210", text].map((to) => ${code}.to(to).build()).length`,
  (code) => `((given: { ref?: string; wa_source?: WaSource }) => ${code}.extraInfo(given).ref("again").waSource("api").to(text).build())({})`,
  (code) => `more.reduce<AnyReplyButtonBuilder>((draft, { id, title }) => draft.reply(id, title), ${code}).safeBuild()`,
  (code) => `{ let draft: AnyReplyButtonBuilder = ${code}; if (cond) draft = draft.footer(text); draft.to(text).build(); }`,
  (code) => `new Map<string, AnyReplyButtonBuilder>([["one", ${code}], ["two", withReply(buttons())]]).get(text)?.to(text).build()`,
  (code) => `callbacks().reply(${code}.to(text).build(), Object.fromEntries(more.map(({ id }) => [id, () => id])) as any).handle(data)`,
  (code) => `{ const message: ReplyButtonMessage = ${code}.to(text).build(); routeAll(message, data, {}); route(message, data, {}); }`,
  (code) =>
    `{ const draft = ${code}; const built = draft.to(text).safeBuild(); if (built.ok) built.message.messaging_object.to.length; else built.issues.length; }`,
  (code) => `class Campaign { readonly draft = ${code}; message(to: string) { return this.draft.to(to).build(); } }`,
];

/** Statements of an async function. A way with `await` in it comes after those that are functions without. */
export const usages: fc.Arbitrary<string> = fc
  .tuple(builder, fc.array(fc.constantFrom(...wrapped), { maxLength: 3 }), fc.option(fc.constantFrom(...changed)), fc.constantFrom(...finished))
  .map(([code, ways, change, finish]) => {
    const ordered = [...ways].sort((a, b) => Number(a("").includes("await")) - Number(b("").includes("await")));
    const made = ordered.reduce((inner, way) => way(inner), code);
    return `const made = ${made}; ${finish(change === null ? "made" : change("made"))};`;
  });
