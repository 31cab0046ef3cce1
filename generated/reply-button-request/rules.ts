// @generated from schema/reply-button-request.schema.json, schema/shared.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import type { TextRule, TextRuleWithoutShape } from "../../src/type-level/artefact-types.ts";
import type { WithEmojiHalf } from "../../src/type-level/half-characters.ts";
import type { Any256, Any16, Any4, Any2 } from "../../src/type-level/placeholders.ts";
import type { EndsBlank, StartsWithDigitOrBlank } from "../../src/type-level/white-space.ts";

import type { BodyRules, BodyTextSuspect, BodyTextRule, DocumentByIdRules, DocumentByLinkRules, DocumentHeaderRules, ExtraInfoRules, FilenameSuspect, FilenameRule, FooterRules, FooterTextSuspect, FooterTextRule, HeaderTextSuspect, HeaderTextRule, ImageHeaderRules, MediaByIdRules, MediaByLinkRules, MediaIdSuspect, MediaIdRule, MediaLinkSuspect, MediaLinkShape, MediaLinkRule, PhoneNumberSuspect, PhoneNumberShape, PhoneNumberRule, ReferenceSuspect, ReferenceRule, TextHeaderRules, VideoHeaderRules } from "../shared/rules.ts";

export type { BodyRules, BodyTextSuspect, BodyTextRule, DocumentByIdRules, DocumentByLinkRules, DocumentHeaderRules, ExtraInfoRules, FilenameSuspect, FilenameRule, FooterRules, FooterTextSuspect, FooterTextRule, HeaderTextSuspect, HeaderTextRule, ImageHeaderRules, MediaByIdRules, MediaByLinkRules, MediaIdSuspect, MediaIdRule, MediaLinkSuspect, MediaLinkShape, MediaLinkRule, PhoneNumberSuspect, PhoneNumberShape, PhoneNumberRule, ReferenceSuspect, ReferenceRule, TextHeaderRules, VideoHeaderRules };

/** Any text of more than 0 characters. */
export type LongerThan0 = `${Any2}`;

/** Any text of more than 20 characters. */
export type LongerThan20 = `${Any16}${Any4}${Any2}`;

/** Any text of more than 256 characters. */
export type LongerThan256 = `${Any256}${Any2}`;

/** A literal that may break a rule of ReplyId: worth a closer look. */
export type ReplyIdSuspect = ReplyIdRule["suspect"] | WithEmojiHalf;

export interface ReplyIdRule extends TextRuleWithoutShape {
  readonly min: 1;
  readonly max: 256;
  readonly enough: LongerThan0;
  readonly longer: LongerThan256;
  readonly notBlank: false;
  readonly noEdgeWhiteSpace: true;
  readonly suspect: LongerThan256 | "" | StartsWithDigitOrBlank | EndsBlank;
}

/** A literal that may break a rule of ReplyTitle: worth a closer look. */
export type ReplyTitleSuspect = ReplyTitleRule["suspect"] | WithEmojiHalf;

export interface ReplyTitleRule extends TextRuleWithoutShape {
  readonly min: 1;
  readonly max: 20;
  readonly enough: LongerThan0;
  readonly longer: LongerThan20;
  readonly notBlank: true;
  readonly noEdgeWhiteSpace: false;
  readonly suspect: LongerThan20 | "" | StartsWithDigitOrBlank;
}

/** What sentences say of Buttons. */
export interface ButtonsInSentences {
  readonly label: "reply buttons";
  readonly item: "button";
  readonly whole: "message";
  readonly step: "reply";
  readonly min: 1;
  readonly max: 3;
}

/** A list that surely has fewer items than Buttons must have. */
export type UnderfullButtons = readonly [];

/** A list that surely has as many items as Buttons may have. */
export type FullButtons = readonly [unknown, unknown, unknown, ...unknown[]] | readonly [...unknown[], unknown, unknown, unknown];

/** A list that surely has more items than Buttons may have. */
export type OverfullButtons = readonly [unknown, unknown, unknown, unknown, ...unknown[]] | readonly [...unknown[], unknown, unknown, unknown, unknown];

/**
 * The items of a list of Buttons as a union: `None` of an empty list, and `Any`
 * of one that is full or whose length is not known. Does not use `List[number]`,
 * for which the compiler would make all members of an array.
 */
export type UsedButtons<List, None, Any> = List extends [] ? None : List extends [infer Item1] ? Item1 : List extends [infer Item1, infer Item2] ? Item1 | Item2 : Any;

/** Property of MessagingObject → the rule for its text, or its values. */
export interface MessagingObjectRules {
  readonly messaging_product: readonly ["whatsapp"];
  readonly to: PhoneNumberRule;
  readonly type: readonly ["interactive"];
  readonly interactive: unknown;
  readonly recipient_type: readonly ["individual"];
}

/** Property of Interactive → the rule for its text, or its values. */
export interface InteractiveRules {
  readonly type: readonly ["button"];
  readonly body: unknown;
  readonly action: unknown;
  readonly footer: unknown;
  readonly header: unknown;
}
