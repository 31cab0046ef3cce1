/**
 * The argument types of the steps that set a text: the text itself, or the
 * sentence that says what is wrong with it. Dynamic text is accepted here and
 * checked by `build()`.
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
