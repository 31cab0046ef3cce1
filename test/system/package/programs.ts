/** A program that uses the whole library rightly. */
export const right = `
import { type AnyReplyButtonBuilder, buttons, image, limits, MessageError, type ReplyId, validate } from "kaleyra-whatsapp";
import { type AnyCallbacks, callbacks } from "kaleyra-whatsapp/callbacks";
import { ApiError, createClient, MessageError as SameError } from "kaleyra-whatsapp/client";
import { sendAll } from "kaleyra-whatsapp/bulk";
import { startSandbox } from "kaleyra-whatsapp/sandbox";

const reminder = buttons().header("Appointment Reminder").body("Hi John!").reply("change-button", "Change").reply("cancel-button", "Cancel");
export const message = reminder.to("+919876543210").ref("customer1").waSource("api").build();
export const second: "cancel-button" = message.messaging_object.interactive.action.buttons[1].reply.id;
export const ids: ReplyId<typeof reminder>[] = ["change-button", "cancel-button"];
export const emoji = buttons().reply("a", "${"😀".repeat(20)}");
export const dynamic = (text: string, list: { id: string; title: string }[]) => buttons().body(text).replies(list).to(text).build();
export const any: AnyReplyButtonBuilder = buttons().header(image({ link: "https://example.com/car.jpg" }));
export const twenty: 20 = limits.replyTitle.maxLength;
export const router: AnyCallbacks = callbacks().reply(reminder, { "change-button": ({ id }): "change-button" => id, "cancel-button": () => 1 }).status({ failed: ({ errors }) => errors[0]?.fix });
export const judged = validate(JSON.parse("{}"));
export const error: SameError = new MessageError([]);
export const status = (thrown: unknown) => (thrown instanceof ApiError ? thrown.status : undefined);
export const client = createClient({ pod: "in", sid: "HXAP1", apiKey: "A0", from: "+911234567890" });
export const rest = { sendAll, startSandbox };
`;

/** Wrong lines, and what the compiler has to say of each. */
export const wrong: readonly { readonly line: string; readonly says: string }[] = [
  { line: 'buttons().reply("a", "Reschedule my whole appointment");', says: "title is 31 characters long; the maximum is 20" },
  { line: `buttons().reply("a", "${"😀".repeat(21)}");`, says: "title is 21 characters long; the maximum is 20" },
  { line: 'buttons().reply("a", "A").reply("a", "B");', says: 'button id \\"a\\" is already used in this message' },
  { line: 'buttons().reply("a", "A").reply("b", "B").reply("c", "C").reply("d", "D");', says: "a message has at most 3 reply buttons" },
  { line: 'buttons().reply("a", "A").to("+919876543210").build();', says: "call .body() before .build()" },
  { line: 'buttons().header(image({ id: "1", link: "https://example.com" }));', says: "image has both id and link; give exactly one" },
];
