/** How many messages each program makes; all their texts are distinct. */
export const messages = 200;

function each(write: (index: number) => string): string {
  return Array.from({ length: messages }, (_, index) => write(index)).join("\n");
}

const body = (index: number): string => `Hi John! Your car service number ${index} is scheduled for 9 am tomorrow. Use the buttons if you need to reschedule.`;
const to = (index: number): string => `+91987654${String(index).padStart(4, "0")}`;

/** The same messages through the builder, */
export const builder = `import { buttons } from "kaleyra-whatsapp";
${each(
  (index) => `export const message${index} = buttons().header("Reminder ${index}").body("${body(index)}").footer("CarCareSystems ${index}")
  .reply("change-${index}", "Change ${index}").reply("cancel-${index}", "Cancel ${index}").reply("call-${index}", "Call me ${index}").to("${to(index)}").build();`,
)}`;

function literal(index: number): string {
  const buttons = ["Change", "Cancel", "Call me"].map((title) => `{ type: "reply", reply: { id: "${title}-${index}", title: "${title} ${index}" } }`);
  return `{ messaging_object: { messaging_product: "whatsapp", recipient_type: "individual", to: "${to(index)}", type: "interactive", interactive: {
  type: "button", header: { type: "text", text: "Reminder ${index}" }, body: { text: "${body(index)}" }, footer: { text: "CarCareSystems ${index}" },
  action: { buttons: [${buttons.join(", ")}] } } } }`;
}

/** as plain object literals of the request's type, */
export const literals = `import type { ReplyButtonRequest } from "kaleyra-whatsapp";
${each((index) => `export const message${index}: ReplyButtonRequest = ${literal(index)};`)}`;

/** and nothing at all, to subtract. */
export const nothing = 'import { buttons, type ReplyButtonRequest } from "kaleyra-whatsapp"; export { buttons, type ReplyButtonRequest };';
