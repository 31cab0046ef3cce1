/**
 * The argument types of the steps that set a text: the text itself, or the
 * sentence that says what is wrong with it, or that the step was taken before.
 * One question answers both, so a valid step costs one look. Dynamic text is
 * accepted here and checked by `build()`.
 */
import type {
  BodyTextRule,
  BodyTextSuspect,
  FooterTextRule,
  FooterTextSuspect,
  PhoneNumberRule,
  PhoneNumberShape,
  PhoneNumberSuspect,
  ReferenceRule,
  ReferenceSuspect,
} from "../../generated/reply-button-request/rules.ts";
import type { ExplainText } from "../type-level/check-text.ts";
import type { forOtherStepsDeclareItAsAnyReplyButtonBuilder as done, Once, Taken } from "./taken.ts";

/** The body: itself, or the sentence that says what is wrong. */
export type BodyArgument<Self extends Taken, Text> = true extends (
  [Text extends BodyTextSuspect ? true : "body" extends Self[typeof done] ? true : never] extends [never]
    ? false
    : true
)
  ? NoInfer<Once<"body", Self[typeof done], ExplainText<Text, BodyTextRule, "body">>>
  : Text;

/** The footer: itself, or the sentence that says what is wrong. */
export type FooterArgument<Self extends Taken, Text> = true extends (
  [Text extends FooterTextSuspect ? true : "footer" extends Self[typeof done] ? true : never] extends [never]
    ? false
    : true
)
  ? NoInfer<Once<"footer", Self[typeof done], ExplainText<Text, FooterTextRule, "footer">>>
  : Text;

/** The phone number: itself, or the sentence that says what is wrong. */
export type PhoneNumberArgument<Self extends Taken, Text> = true extends (
  [Text extends PhoneNumberSuspect ? true : Text extends PhoneNumberShape ? ("to" extends Self[typeof done] ? true : never) : true] extends [never]
    ? false
    : true
)
  ? NoInfer<Once<"to", Self[typeof done], ExplainText<Text, PhoneNumberRule, "to">>>
  : Text;

/** The phone number in the place of another: itself, or the sentence that says what is wrong. */
export type ReaddressArgument<Text> = true extends (
  [Text extends PhoneNumberSuspect ? true : Text extends PhoneNumberShape ? never : true] extends [never]
    ? false
    : true
)
  ? NoInfer<ExplainText<Text, PhoneNumberRule, "to">>
  : Text;

/** A reference: itself, or the sentence that says what is wrong. */
export type ReferenceArgument<Self extends Taken, Text, Name extends string> = true extends (
  [Text extends ReferenceSuspect ? true : Name extends Self[typeof done] ? true : never] extends [never]
    ? false
    : true
)
  ? NoInfer<Once<Name, Self[typeof done], ExplainText<Text, ReferenceRule, Name>>>
  : Text;
