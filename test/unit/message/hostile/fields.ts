import { limits } from "../../../../generated/limits.ts";
import { type AnyReplyButtonBuilder, buttons } from "../../../../src/index.ts";

/** A text field: its limit, and an otherwise valid message with a given text in it. */
export interface TextField {
  readonly limit: number;
  readonly message: (text: string) => AnyReplyButtonBuilder;
}

const withBody = buttons().body("Hi").to("+919876543210");
const complete = withBody.reply("a", "A");

/** The text fields that have a limit and allow any character. */
export const fields: Readonly<Record<string, TextField>> = {
  header: { limit: limits.headerText.maxLength, message: (text) => complete.header(text) },
  body: { limit: limits.bodyText.maxLength, message: (text) => buttons().body(text).reply("a", "A").to("+919876543210") },
  footer: { limit: limits.footerText.maxLength, message: (text) => complete.footer(text) },
  id: { limit: limits.replyId.maxLength, message: (text) => withBody.reply(text, "A") },
  title: { limit: limits.replyTitle.maxLength, message: (text) => withBody.reply("a", text) },
  ref: { limit: limits.reference.maxLength, message: (text) => complete.ref(text) },
};
