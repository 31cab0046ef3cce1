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
} from "../../../generated/shared/rules.ts";
import type { ExplainText } from "../../type-level/check-text.ts";
import type { Once } from "./once.ts";

/** The body: itself, or the sentence that says what is wrong. */
export type BodyArgument<Done, Text> = true extends ([Text extends BodyTextSuspect ? true : "body" extends Done ? true : never] extends [never] ? false : true)
  ? NoInfer<Once<"body", Done, ExplainText<Text, BodyTextRule, "body">>>
  : Text;

/** The footer: itself, or the sentence that says what is wrong. */
export type FooterArgument<Done, Text> = true extends (
  [Text extends FooterTextSuspect ? true : "footer" extends Done ? true : never] extends [never]
    ? false
    : true
)
  ? NoInfer<Once<"footer", Done, ExplainText<Text, FooterTextRule, "footer">>>
  : Text;

/** The phone number: itself, or the sentence that says what is wrong. */
export type PhoneNumberArgument<Done, Text> = true extends (
  [Text extends PhoneNumberSuspect ? true : Text extends PhoneNumberShape ? ("to" extends Done ? true : never) : true] extends [never]
    ? false
    : true
)
  ? NoInfer<Once<"to", Done, ExplainText<Text, PhoneNumberRule, "to">>>
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
export type ReferenceArgument<Done, Text, Name extends string> = true extends (
  [Text extends ReferenceSuspect ? true : Name extends Done ? true : never] extends [never]
    ? false
    : true
)
  ? NoInfer<Once<Name, Done, ExplainText<Text, ReferenceRule, Name>>>
  : Text;
