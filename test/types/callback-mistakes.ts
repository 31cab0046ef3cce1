import { type Mistake, mistake } from "./mistakes.ts";

/** The imports and messages of a program with the mistakes; on two lines. */
export const start = `import { buttons, ctaUrl, list, locationRequest } from "kaleyra-whatsapp"; import { callbacks, parseCallback } from "kaleyra-whatsapp/callbacks";
`;
export const messages =
  'const reminder = buttons().body("x").reply("yes", "Yes").reply("no", "No"); const offer = buttons().body("x").reply("yes", "Yes").reply("later", "Later"); const days = list().body("x").section("Soon").row("mon", "Monday").section("Later").row("sun", "Sunday"); const hours = list().row("sun", "At noon"); const ask = locationRequest().body("x"); const link = ctaUrl().body("x");';

/** The parts of the web's and Node's types that these programs use. */
export const declarations =
  "declare const late: (body: string) => Promise<string>; declare const request: { readonly method: string; text(): Promise<string>; json(): Promise<unknown> }; declare const incoming: { readonly headers: object; pipe(destination: object): object };";

const tail = ".status({})";
const both = "{ yes: () => 1, no: () => 2 }";
const noNo = 'button "no" of the message has no handler; write one';
const noNope = 'the message has no button "nope"; remove the handler';

const noLocation = "the location that the message asks for has no handler; write one that is called location";
const noYes = 'a location request is answered by location alone; remove the handler "yes"';
const nothing = "nothing comes back from a link button; remove this .reply()";

/** Mistakes that run time refuses too, with the same sentence. */
export const routerMistakes: readonly Mistake[] = [
  mistake("callbacks().reply(reminder, «{ yes: () => 1 }»)", noNo, tail),
  mistake("callbacks().reply(reminder, «{ yes: (reply) => reply.id }»)", noNo, tail),
  mistake("callbacks().reply(reminder, «{}»)", 'button "yes" of the message has no handler; write one', tail),
  mistake('callbacks().reply(reminder, { ref1: "a" }, «{ yes: () => 1 }»)', noNo, tail),
  mistake("callbacks().reply(reminder, { yes: (reply) => reply.id, no: () => 2, «nope»: () => 3 })", noNope, tail),
  mistake("callbacks().reply(reminder, { yes: () => 1, no: () => 2, «nope»: (reply) => reply.id })", noNope, tail),
  mistake("callbacks().reply(reminder, { yes: () => 1, no: () => 2, «nope»: () => { throw new Error(); } })", noNope, tail),
  mistake('callbacks().reply(reminder, { ref1: "a" }, { yes: () => 1, no: () => 2, «nope»: () => 3 })', noNope, tail),
  mistake('callbacks().reply(reminder.to("+919876543210").build(), { yes: () => 1, no: () => 2, «nope»: () => 3 })', noNope, tail),
  mistake(
    `callbacks().reply(reminder, ${both}).reply(«offer», { yes: () => 1, later: () => 2 })`,
    'id "yes" belongs to an earlier message too; tell the two apart with .reply(message, { ref1: "…" }, handlers)',
    tail,
  ),
  mistake(
    `callbacks().reply(reminder, { ref1: "a" }, ${both}).reply(«offer», { ref1: "a" }, { yes: () => 1, later: () => 2 })`,
    'id "yes" belongs to an earlier message with the same ref1 too; give this one another',
    tail,
  ),
  mistake("callbacks().reply(days, «{ mon: ({ id }) => id }»)", 'row "sun" of the message has no handler; write one', tail),
  mistake("callbacks().reply(days, { mon: () => 1, sun: () => 2, «nope»: ({ id }) => id })", 'the message has no row "nope"; remove the handler', tail),
  mistake(
    "callbacks().reply(days, { mon: () => 1, sun: () => 2 }).reply(«hours», { sun: () => 1 })",
    'id "sun" belongs to an earlier message too; tell the two apart with .reply(message, { ref1: "…" }, handlers)',
    tail,
  ),
  mistake(
    'callbacks().reply(days, { ref: "a" }, { mon: () => 1, sun: () => 2 }).reply(«hours», { ref: "a" }, { sun: () => 1 })',
    'id "sun" belongs to an earlier message with the same ref too; give this one another',
    tail,
  ),
  mistake("callbacks().reply(ask, «{}»)", noLocation, tail),
  mistake('callbacks().reply(ask, { ref1: "a" }, «{}»)', noLocation, tail),
  mistake("callbacks().reply(ask, { location: ({ latitude }) => latitude, «yes»: () => 1 })", noYes, tail),
  mistake("callbacks().reply(ask, { location: () => 1, «yes»: ({ longitude }) => longitude })", noYes, tail),
  mistake('callbacks().reply(ask.to("+919876543210").build(), { location: () => 1, «yes»: () => 1 })', noYes, tail),
  mistake(
    "callbacks().reply(ask, { location: () => 1 }).reply(«ask», { location: () => 1 })",
    'an earlier message asks for the location too; tell the two apart with .reply(message, { ref1: "…" }, handlers)',
    tail,
  ),
  mistake(
    'callbacks().reply(ask, { ref1: "a" }, { location: () => 1 }).reply(«ask», { ref1: "a" }, { location: () => 1 })',
    "an earlier message with the same ref1 asks for the location too; give this one another",
    tail,
  ),
  mistake("callbacks().reply(«link», {})", nothing, tail),
  mistake("callbacks().reply(«link», { tapped: () => 1 })", nothing, tail),
  mistake('callbacks().reply(«link», { ref1: "a" }, {})', nothing, tail),
  mistake('callbacks().reply(«link.button("Open", "https://example.com").interactive()», {})', nothing, tail),
  mistake('callbacks().reply(«link.button("Open", "https://example.com").to("+919876543210").build()», {})', nothing, tail),
];

/** Mistakes that the compiler alone can tell in a sentence. */
export const bodyMistakes: readonly Mistake[] = [
  mistake('callbacks().handle(«late("{}")»)', "the body is a promise; await it first", ".then(() => 1)"),
  mistake("callbacks().handle(«request.text()»)", "the body is a promise; await it first", ".then(() => 1)"),
  ...["request", "incoming"].map((body) =>
    mistake(
      `callbacks().handle(«${body}»)`,
      "the body is a request, a response or a stream; pass what it holds, such as await request.text()",
      ".then(() => 1)",
    ),
  ),
  mistake("parseCallback(«request.json()»)", "the body is a promise; await it first", ".ok.valueOf()"),
  mistake("parseCallback(«request»)", "the body is a request, a response or a stream; pass what it holds, such as await request.text()", ".ok.valueOf()"),
];

/** Mistakes that TypeScript's own words say well. */
export const plainMistakes: readonly Mistake[] = [
  mistake("callbacks().reply(reminder, { «yes»: 1, no: () => 2 })", "Type 'number' is not assignable to type 'Handler<", tail),
  mistake("callbacks().reply(ask, { «location»: 1 })", "Type 'number' is not assignable to type 'LocationHandler'", tail),
  mistake("callbacks().reply(ask, { location: (answer) => answer.«id» })", "Property 'id' does not exist on type 'ReceivedLocation'", tail),
  mistake("callbacks().status({ failed: (status) => status.«reason» })", "Property 'reason' does not exist", ".otherwise(() => 1)"),
  mistake("callbacks().status({ «faild»: () => 1 })", "Did you mean to write 'failed'?", ".otherwise(() => 1)"),
  mistake('callbacks().reply(reminder, { «ref3»: "a" }, { yes: () => 1, no: () => 2 })', "'ref3' does not exist in type 'References'", tail),
  mistake('callbacks().reply(reminder, { ref1: "a", «ref3»: "b" }, { yes: () => 1, no: () => 2 })', "'ref3' does not exist in type 'References'", tail),
];
