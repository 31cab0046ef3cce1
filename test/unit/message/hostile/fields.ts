import { limits } from "../../../../generated/limits.ts";
import { type AnyReplyButtonBuilder, buttons } from "../../../../src/index.ts";

/** A text of a message: how long it may be, and a message that is right but for it. */
export interface TextField {
  readonly limit: number;
  readonly message: (text: string) => AnyReplyButtonBuilder;
}

const body = buttons().body("Hi").to("+919876543210");
const whole = body.reply("a", "A");

/** Every text that has a limit and takes any characters. */
export const fields: Readonly<Record<string, TextField>> = {
  header: { limit: limits.headerText.maxLength, message: (text) => whole.header(text) },
  body: { limit: limits.bodyText.maxLength, message: (text) => buttons().body(text).reply("a", "A").to("+919876543210") },
  footer: { limit: limits.footerText.maxLength, message: (text) => whole.footer(text) },
  id: { limit: limits.replyId.maxLength, message: (text) => body.reply(text, "A") },
  title: { limit: limits.replyTitle.maxLength, message: (text) => body.reply("a", text) },
  ref: { limit: limits.reference.maxLength, message: (text) => whole.ref(text) },
};
