// @generated from schema/cta-url-request.schema.json, schema/shared.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import type { TextRule, TextRuleWithoutShape } from "../../src/type-level/artefact-types.ts";
import type { WithEmojiHalf } from "../../src/type-level/half-characters.ts";
import type { Any1024, Any16, Any4, Any2 } from "../../src/type-level/placeholders.ts";
import type { EndsBlank, StartsWithDigitOrBlank } from "../../src/type-level/white-space.ts";

import type { BodyRules, BodyTextSuspect, BodyTextRule, DocumentByIdRules, DocumentByLinkRules, DocumentHeaderRules, ExtraInfoRules, FilenameSuspect, FilenameRule, FooterRules, FooterTextSuspect, FooterTextRule, HeaderTextSuspect, HeaderTextRule, ImageHeaderRules, MediaByIdRules, MediaByLinkRules, MediaIdSuspect, MediaIdRule, MediaLinkSuspect, MediaLinkShape, MediaLinkRule, PhoneNumberSuspect, PhoneNumberShape, PhoneNumberRule, ReferenceSuspect, ReferenceRule, TextHeaderRules, VideoHeaderRules } from "../shared/rules.ts";

export type { BodyRules, BodyTextSuspect, BodyTextRule, DocumentByIdRules, DocumentByLinkRules, DocumentHeaderRules, ExtraInfoRules, FilenameSuspect, FilenameRule, FooterRules, FooterTextSuspect, FooterTextRule, HeaderTextSuspect, HeaderTextRule, ImageHeaderRules, MediaByIdRules, MediaByLinkRules, MediaIdSuspect, MediaIdRule, MediaLinkSuspect, MediaLinkShape, MediaLinkRule, PhoneNumberSuspect, PhoneNumberShape, PhoneNumberRule, ReferenceSuspect, ReferenceRule, TextHeaderRules, VideoHeaderRules };

/** Any text of more than 0 characters. */
export type LongerThan0 = `${Any2}`;

/** Any text of more than 20 characters. */
export type LongerThan20 = `${Any16}${Any4}${Any2}`;

/** Any text of more than 2048 characters. */
export type LongerThan2048 = `${Any1024}${Any1024}${Any2}`;

/** A literal that may break a rule of ButtonText: worth a closer look. */
export type ButtonTextSuspect = ButtonTextRule["suspect"] | WithEmojiHalf;

export interface ButtonTextRule extends TextRuleWithoutShape {
  readonly label: "button text";
  readonly min: 1;
  readonly max: 20;
  readonly enough: LongerThan0;
  readonly longer: LongerThan20;
  readonly notBlank: true;
  readonly noEdgeWhiteSpace: false;
  readonly suspect: LongerThan20 | "" | StartsWithDigitOrBlank;
}

/** A literal that may break a rule of ButtonUrl: worth a closer look. */
export type ButtonUrlSuspect = ButtonUrlRule["suspect"] | WithEmojiHalf;

/** What every valid ButtonUrl looks like. */
export type ButtonUrlShape = `${"http://" | "https://"}${string}`;

export interface ButtonUrlRule extends TextRule {
  readonly label: "url";
  readonly min: 0;
  readonly max: 2048;
  readonly enough: string;
  readonly longer: LongerThan2048;
  readonly notBlank: false;
  readonly noEdgeWhiteSpace: false;
  readonly suspect: LongerThan2048 | "http://" | "https://" | `${"http://" | "https://"}${"/" | "?" | "#"}${string}` | `${string}${" " | "\t" | "\n" | "\u000b" | "\f" | "\r"}${string}` | `${string}@${string}`;
  readonly shape: ButtonUrlShape;
  readonly misshapen: "http://" | "https://" | `${"http://" | "https://"}${"/" | "?" | "#"}${string}`;
  readonly shapeSentence: "url is not an http or https address; write one such as https://example.com/dates";
  readonly forbidden: `${string}${" " | "\t" | "\n" | "\u000b" | "\f" | "\r"}${string}`;
  readonly forbiddenStart: { readonly beginning: "http://" | "https://"; readonly stop: "/" | "?" | "#"; readonly mark: "@" };
  readonly forbiddenSentence: "url has white space, a user name or a password in it; write a plain public address such as https://example.com/dates";
}


/** Property of CtaUrlMessagingObject → the rule for its text, or its values. */
export interface CtaUrlMessagingObjectRules {
  readonly messaging_product: readonly ["whatsapp"];
  readonly to: PhoneNumberRule;
  readonly type: readonly ["interactive"];
  readonly interactive: unknown;
  readonly recipient_type: readonly ["individual"];
}

/** Property of CtaUrlInteractive → the rule for its text, or its values. */
export interface CtaUrlInteractiveRules {
  readonly type: readonly ["cta_url"];
  readonly body: unknown;
  readonly action: unknown;
  readonly footer: unknown;
  readonly header: unknown;
}

/** Property of CtaUrlAction → the rule for its text, or its values. */
export interface CtaUrlActionRules {
  readonly name: readonly ["cta_url"];
  readonly parameters: unknown;
}

/** Property of CtaUrlParameters → the rule for its text, or its values. */
export interface CtaUrlParametersRules {
  readonly display_text: ButtonTextRule;
  readonly url: ButtonUrlRule;
}
