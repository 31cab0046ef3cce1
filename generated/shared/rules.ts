// @generated from schema/shared.schema.json by generator/main.ts.
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

/** Any text of more than 60 characters. */
export type LongerThan60 = `${Any32}${Any16}${Any8}${Any4}${Any2}`;

/** Any text of more than 255 characters. */
export type LongerThan255 = `${Any256}${Any1}`;

/** Any text of more than 1024 characters. */
export type LongerThan1024 = `${Any1024}${Any2}`;

/** Any text of more than 2048 characters. */
export type LongerThan2048 = `${Any1024}${Any1024}${Any2}`;

/** A literal that may break a rule of BodyText: worth a closer look. */
export type BodyTextSuspect = BodyTextRule["suspect"] | WithEmojiHalf;

export interface BodyTextRule extends TextRuleWithoutShape {
  readonly label: "body";
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
  readonly label: "footer";
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
  readonly label: "header";
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


/** Property of Body → the rule for its text, or its values. */
export interface BodyRules {
  readonly text: BodyTextRule;
}

/** Property of DocumentById → the rule for its text, or its values. */
export interface DocumentByIdRules {
  readonly id: MediaIdRule;
  readonly filename: FilenameRule;
}

/** Property of DocumentByLink → the rule for its text, or its values. */
export interface DocumentByLinkRules {
  readonly link: MediaLinkRule;
  readonly filename: FilenameRule;
}

/** Property of DocumentHeader → the rule for its text, or its values. */
export interface DocumentHeaderRules {
  readonly type: readonly ["document"];
  readonly document: unknown;
}

/** Property of ExtraInfo → the rule for its text, or its values. */
export interface ExtraInfoRules {
  readonly ref: ReferenceRule;
  readonly ref1: ReferenceRule;
  readonly ref2: ReferenceRule;
  readonly wa_source: readonly ["api", "clevertap", "zoho", "webengage", "shopify", "leadsquared", "responsys", "braze", "hubspot", "salesforce", "zapier", "eloqua", "moengage"];
}

/** Property of Footer → the rule for its text, or its values. */
export interface FooterRules {
  readonly text: FooterTextRule;
}

/** Property of ImageHeader → the rule for its text, or its values. */
export interface ImageHeaderRules {
  readonly type: readonly ["image"];
  readonly image: unknown;
}

/** Property of MediaById → the rule for its text, or its values. */
export interface MediaByIdRules {
  readonly id: MediaIdRule;
}

/** Property of MediaByLink → the rule for its text, or its values. */
export interface MediaByLinkRules {
  readonly link: MediaLinkRule;
}

/** Property of TextHeader → the rule for its text, or its values. */
export interface TextHeaderRules {
  readonly type: readonly ["text"];
  readonly text: HeaderTextRule;
}

/** Property of VideoHeader → the rule for its text, or its values. */
export interface VideoHeaderRules {
  readonly type: readonly ["video"];
  readonly video: unknown;
}
