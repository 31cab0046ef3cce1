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
