/** Programs with a number of messages, all of whose texts are distinct. */

/** One way to write messages: a program with none of them, and one with so many. */
export interface Way {
  readonly none: string;
  readonly messages: (count: number) => string;
}

function each(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => `export const message${index} = ${write(index)};`).join("\n");
}

const bodyOf = (index: number): string =>
  `Hi John! Your car service number ${index} is scheduled for 9 am tomorrow. Use the buttons if you need to reschedule.`;
const to = (index: number): string => `+91987654${String(index).padStart(4, "0")}`;
const titles = ["Change", "Cancel", "Call me"];

const chain = (index: number): string => `buttons().header("Reminder ${index}").body("${bodyOf(index)}").footer("CarCareSystems ${index}")
  .reply("change-${index}", "Change ${index}").reply("cancel-${index}", "Cancel ${index}").reply("call-${index}", "Call me ${index}").to("${to(index)}").build()`;

const literal = (index: number): string => {
  const buttons = titles.map((title) => `{ type: "reply", reply: { id: "${title}-${index}", title: "${title} ${index}" } }`);
  return `{ messaging_object: { messaging_product: "whatsapp", recipient_type: "individual", to: "${to(index)}", type: "interactive", interactive: {
  type: "button", header: { type: "text", text: "Reminder ${index}" }, body: { text: "${bodyOf(index)}" }, footer: { text: "CarCareSystems ${index}" },
  action: { buttons: [${buttons.join(", ")}] } } } }`;
};

const imports = 'import { buttons, type ReplyButtonRequest } from "kaleyra-whatsapp"; export { buttons, type ReplyButtonRequest };';

/** By the builder. */
export const builder: Way = { none: imports, messages: (count) => `${imports}\n${each(count, chain)}` };

/** As object literals of the request type. */
export const literals: Way = {
  none: imports,
  messages: (count) => `${imports}\n${each(count, literal).replaceAll(/(message\d+) =/g, "$1: ReplyButtonRequest =")}`,
};

/** By the builder of another kind; `chain` ends before `to`. */
function builderOf(start: string, chain: (index: number) => string): Way {
  const none = `import { ${start} } from "kaleyra-whatsapp"; export { ${start} };`;
  return { none, messages: (count) => `${none}\n${each(count, (index) => `${start}()${chain(index)}.to("${to(index)}").build()`)}` };
}

/** Two sections with the rows between them. */
const listChain = (index: number, rows: number): string => {
  const row = (number: number): string => `.row("day-${number}-${index}", "Day ${number} of ${index}", "From ${number} to 12")`;
  const half = Math.ceil(rows / 2);
  const some = (from: number, count: number): string => Array.from({ length: count }, (_, number) => row(from + number)).join("");
  return `.header("Dates ${index}").body("${bodyOf(index)}").footer("CarCareSystems ${index}").button("Choose ${index}")
  .section("This week ${index}")${some(0, half)}.section("Next week ${index}")${some(half, rows - half)}`;
};

/** By the builders of the other kinds. */
export const otherBuilders = {
  "a list with three rows": builderOf("list", (index) => listChain(index, 3)),
  "a list with ten rows": builderOf("list", (index) => listChain(index, 10)),
  "a list with ten rows in one step": builderOf("list", (index) => {
    const rows = Array.from({ length: 10 }, (_, number) => `{ id: "day-${number}-${index}", title: "Day ${number} of ${index}" }`);
    return `.body("${bodyOf(index)}").button("Choose ${index}").rows([${rows.join(", ")}])`;
  }),
  "a link button": builderOf(
    "ctaUrl",
    (index) =>
      `.header("Bill ${index}").body("${bodyOf(index)}").footer("CarCareSystems ${index}").button("Open ${index}", "https://example.com/bills/${index}")`,
  ),
  "a location request": builderOf("locationRequest", (index) => `.body("${bodyOf(index)}")`),
} satisfies Readonly<Record<string, Way>>;

const schema = `import { z } from "zod"; export const schema = z.strictObject({ messaging_object: z.strictObject({ messaging_product: z.literal("whatsapp"), recipient_type: z.literal("individual").optional(), to: z.string().max(16),
  type: z.literal("interactive"), interactive: z.strictObject({ type: z.literal("button"), header: z.strictObject({ type: z.literal("text"), text: z.string().max(60) }).optional(),
  body: z.strictObject({ text: z.string().max(1024) }), footer: z.strictObject({ text: z.string().max(60) }).optional(),
  action: z.strictObject({ buttons: z.array(z.strictObject({ type: z.literal("reply"), reply: z.strictObject({ id: z.string().max(256), title: z.string().max(20) }) })).min(1).max(3) }) }) }),
  extra_info: z.strictObject({ ref: z.string().max(255).optional() }).optional() });`;

/** Parsed by zod, whose types do not contain the limits. */
export const zod: Way = { none: schema, messages: (count) => `${schema}\n${each(count, (index) => `schema.parse(${literal(index)})`)}` };

const peer =
  'import { ActionButtons, Body, Button, Footer, Header, Interactive } from "whatsapp-api-js/messages"; export { ActionButtons, Body, Button, Footer, Header, Interactive };';

/** By whatsapp-api-js: the interactive part alone, whose types do not contain the limits. */
export const whatsappApiJs: Way = {
  none: peer,
  messages: (count) =>
    `${peer}\n${each(count, (index) => {
      const buttons = titles.map((title) => `new Button("${title}-${index}", "${title} ${index}")`).join(", ");
      return `new Interactive(new ActionButtons(${buttons}), new Body("${bodyOf(index)}"), new Header("Reminder ${index}"), new Footer("CarCareSystems ${index}"))`;
    })}`,
};
