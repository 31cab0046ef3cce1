/** The number of messages in each program; all their texts are distinct. */
export const messages = 200;

function each(write: (index: number) => string, count = messages): string {
  return Array.from({ length: count }, (_, index) => write(index)).join("\n");
}

const usualBody = (index: number): string =>
  `Hi John! Your car service number ${index} is scheduled for 9 am tomorrow. Use the buttons if you need to reschedule.`;
const to = (index: number): string => `+91987654${String(index).padStart(4, "0")}`;

/** A program that builds so many messages. */
export function builderOf(count: number, body = usualBody): string {
  return `import { buttons } from "kaleyra-whatsapp";
${each(
  (index) => `export const message${index} = buttons().header("Reminder ${index}").body("${body(index)}").footer("CarCareSystems ${index}")
  .reply("change-${index}", "Change ${index}").reply("cancel-${index}", "Cancel ${index}").reply("call-${index}", "Call me ${index}").to("${to(index)}").build();`,
  count,
)}`;
}

/** The messages by the builder. */
export const builder = builderOf(messages);

function literal(index: number): string {
  const buttons = ["Change", "Cancel", "Call me"].map((title) => `{ type: "reply", reply: { id: "${title}-${index}", title: "${title} ${index}" } }`);
  return `{ messaging_object: { messaging_product: "whatsapp", recipient_type: "individual", to: "${to(index)}", type: "interactive", interactive: {
  type: "button", header: { type: "text", text: "Reminder ${index}" }, body: { text: "${usualBody(index)}" }, footer: { text: "CarCareSystems ${index}" },
  action: { buttons: [${buttons.join(", ")}] } } } }`;
}

/** The same messages as object literals of the request type. */
export const literals = `import type { ReplyButtonRequest } from "kaleyra-whatsapp";
${each((index) => `export const message${index}: ReplyButtonRequest = ${literal(index)};`)}`;

/** The imports only: the base to subtract. */
export const nothing = 'import { buttons, type ReplyButtonRequest } from "kaleyra-whatsapp"; export { buttons, type ReplyButtonRequest };';

const shape = `z.strictObject({ messaging_object: z.strictObject({ messaging_product: z.literal("whatsapp"), recipient_type: z.literal("individual").optional(), to: z.string().max(16),
  type: z.literal("interactive"), interactive: z.strictObject({ type: z.literal("button"), header: z.strictObject({ type: z.literal("text"), text: z.string().max(60) }).optional(),
  body: z.strictObject({ text: z.string().max(1024) }), footer: z.strictObject({ text: z.string().max(60) }).optional(),
  action: z.strictObject({ buttons: z.array(z.strictObject({ type: z.literal("reply"), reply: z.strictObject({ id: z.string().max(256), title: z.string().max(20) }) })).min(1).max(3) }) }) }),
  extra_info: z.strictObject({ ref: z.string().max(255).optional() }).optional() })`;

/** The same messages parsed by zod, whose types do not contain the limits. */
export const parsed = `import { z } from "zod"; const schema = ${shape};
${each((index) => `export const message${index} = schema.parse(${literal(index)});`)}`;

/** The zod schema only: the base to subtract. */
export const nothingParsed = `import { z } from "zod"; export const schema = ${shape};`;
