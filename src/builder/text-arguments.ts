/**
 * What each step that sets a text takes: the text itself, or the sentence
 * that says what is wrong with it. Text that the compiler does not know is
 * taken as it is, and `build()` judges it.
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
} from "../../generated/rules.ts";
import type { CheckShapedText, CheckText } from "../type-level/check-text.ts";

export type BodyArgument<Text extends string> = CheckText<Text, BodyTextSuspect, BodyTextRule, "body">;

export type FooterArgument<Text extends string> = CheckText<Text, FooterTextSuspect, FooterTextRule, "footer">;

export type PhoneNumberArgument<Text extends string> = CheckShapedText<Text, PhoneNumberSuspect, PhoneNumberShape, PhoneNumberRule, "to">;

export type ReferenceArgument<Text extends string, Label extends string> = CheckText<Text, ReferenceSuspect, ReferenceRule, Label>;
