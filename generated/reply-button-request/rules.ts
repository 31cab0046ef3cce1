// @generated from schema/reply-button-request.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import type { TextRule, TextRuleWithoutShape } from "../../src/type-level/artefact-types.ts";
import type { WithEmojiHalf } from "../../src/type-level/half-characters.ts";
import type { Any1024, Any256, Any32, Any16, Any8, Any4, Any2, Any1 } from "../../src/type-level/placeholders.ts";
import type { EndsBlank, StartsWithDigitOrBlank } from "../../src/type-level/white-space.ts";

/** Any text of more than 0 characters. */
export type LongerThan0 = `${Any2}`;

/** Any text of more than 7 characters. */
export type LongerThan7 = `${Any8}${Any1}`;

/** Any text of more than 16 characters. */
export type LongerThan16 = `${Any16}${Any2}`;

/** Any text of more than 20 characters. */
export type LongerThan20 = `${Any16}${Any4}${Any2}`;

/** Any text of more than 60 characters. */
export type LongerThan60 = `${Any32}${Any16}${Any8}${Any4}${Any2}`;

/** Any text of more than 255 characters. */
export type LongerThan255 = `${Any256}${Any1}`;

/** Any text of more than 256 characters. */
export type LongerThan256 = `${Any256}${Any2}`;

/** Any text of more than 1024 characters. */
export type LongerThan1024 = `${Any1024}${Any2}`;

/** Any text of more than 2048 characters. */
export type LongerThan2048 = `${Any1024}${Any1024}${Any2}`;

/** A literal that may break a rule of BodyText: worth a closer look. */
export type BodyTextSuspect = BodyTextRule["suspect"] | WithEmojiHalf;

export interface BodyTextRule extends TextRuleWithoutShape {
  readonly min: 1;
  readonly max: 1024;
  readonly enough: LongerThan0;
  readonly longer: LongerThan1024;
  readonly notBlank: true;
  readonly noEdgeWhiteSpace: false;
  readonly suspect: LongerThan1024 | "" | StartsWithDigitOrBlank;
}

/** A literal that may break a rule of Filename: worth a closer look. */
export type FilenameSuspect = FilenameRule["suspect"] | WithEmojiHalf;

export interface FilenameRule extends TextRuleWithoutShape {
  readonly min: 1;
  readonly max: number;
  readonly enough: LongerThan0;
  readonly longer: never;
  readonly notBlank: false;
  readonly noEdgeWhiteSpace: false;
  readonly suspect: "";
}

/** A literal that may break a rule of FooterText: worth a closer look. */
export type FooterTextSuspect = FooterTextRule["suspect"] | WithEmojiHalf;

export interface FooterTextRule extends TextRuleWithoutShape {
  readonly min: 0;
  readonly max: 60;
  readonly enough: string;
  readonly longer: LongerThan60;
  readonly notBlank: false;
  readonly noEdgeWhiteSpace: false;
  readonly suspect: LongerThan60;
}

/** A literal that may break a rule of HeaderText: worth a closer look. */
export type HeaderTextSuspect = HeaderTextRule["suspect"] | WithEmojiHalf;

export interface HeaderTextRule extends TextRuleWithoutShape {
  readonly min: 1;
  readonly max: 60;
  readonly enough: LongerThan0;
  readonly longer: LongerThan60;
  readonly notBlank: true;
  readonly noEdgeWhiteSpace: false;
  readonly suspect: LongerThan60 | "" | StartsWithDigitOrBlank;
}

/** A literal that may break a rule of MediaId: worth a closer look. */
export type MediaIdSuspect = MediaIdRule["suspect"] | WithEmojiHalf;

export interface MediaIdRule extends TextRuleWithoutShape {
  readonly min: 1;
  readonly max: number;
  readonly enough: LongerThan0;
  readonly longer: never;
  readonly notBlank: false;
  readonly noEdgeWhiteSpace: false;
  readonly suspect: "";
}

/** A literal that may break a rule of MediaLink: worth a closer look. */
export type MediaLinkSuspect = MediaLinkRule["suspect"] | WithEmojiHalf;

/** What every valid MediaLink looks like. */
export type MediaLinkShape = `${"http://" | "https://"}${string}`;

export interface MediaLinkRule extends TextRule {
  readonly min: 0;
  readonly max: 2048;
  readonly enough: string;
  readonly longer: LongerThan2048;
  readonly notBlank: false;
  readonly noEdgeWhiteSpace: false;
  readonly suspect: LongerThan2048 | "http://" | "https://" | `${"http://" | "https://"}${"/" | "?" | "#"}${string}` | `${string}${" " | "\t" | "\n" | "\u000b" | "\f" | "\r"}${string}` | `${string}@${string}`;
  readonly shape: MediaLinkShape;
  readonly misshapen: "http://" | "https://" | `${"http://" | "https://"}${"/" | "?" | "#"}${string}`;
  readonly shapeSentence: "link is not an http or https address; write one such as https://example.com/car.jpg";
  readonly forbidden: `${string}${" " | "\t" | "\n" | "\u000b" | "\f" | "\r"}${string}`;
  readonly forbiddenStart: { readonly beginning: "http://" | "https://"; readonly stop: "/" | "?" | "#"; readonly mark: "@" };
  readonly forbiddenSentence: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg";
}

/** A literal that may break a rule of PhoneNumber: worth a closer look. */
export type PhoneNumberSuspect = PhoneNumberRule["suspect"] | WithEmojiHalf;

/** What every valid PhoneNumber looks like. */
export type PhoneNumberShape = `+${bigint}` & LongerThan7;

export interface PhoneNumberRule extends TextRule {
  readonly min: 0;
  readonly max: number;
  readonly enough: string;
  readonly longer: never;
  readonly notBlank: false;
  readonly noEdgeWhiteSpace: false;
  readonly suspect: LongerThan16 | `+-${string}` | `+0${string}`;
  readonly shape: PhoneNumberShape;
  readonly misshapen: LongerThan16 | `+-${string}` | `+0${string}`;
  readonly shapeSentence: "to is not a phone number in E.164 form; write a plus sign, the country code and the number, such as +919876543210";
  readonly forbidden: never;
  readonly forbiddenStart: never;
  readonly forbiddenSentence: never;
}

/** A literal that may break a rule of Reference: worth a closer look. */
export type ReferenceSuspect = ReferenceRule["suspect"] | WithEmojiHalf;

export interface ReferenceRule extends TextRuleWithoutShape {
  readonly min: 0;
  readonly max: 255;
  readonly enough: string;
  readonly longer: LongerThan255;
  readonly notBlank: false;
  readonly noEdgeWhiteSpace: false;
  readonly suspect: LongerThan255;
}

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

/** Property of Body → the rule for its text, or its values. */
export interface BodyRules {
  readonly text: BodyTextRule;
}

/** Property of Footer → the rule for its text, or its values. */
export interface FooterRules {
  readonly text: FooterTextRule;
}

/** Property of ExtraInfo → the rule for its text, or its values. */
export interface ExtraInfoRules {
  readonly ref: ReferenceRule;
  readonly ref1: ReferenceRule;
  readonly ref2: ReferenceRule;
  readonly wa_source: readonly ["api", "clevertap", "zoho", "webengage", "shopify", "leadsquared", "responsys", "braze", "hubspot", "salesforce", "zapier", "eloqua", "moengage"];
}
