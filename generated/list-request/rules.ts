// @generated from schema/list-request.schema.json, schema/shared.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import type { TextRule, TextRuleWithoutShape } from "../../src/type-level/artefact-types.ts";
import type { WithEmojiHalf } from "../../src/type-level/half-characters.ts";
import type { Any1024, Any128, Any64, Any16, Any8, Any4, Any2 } from "../../src/type-level/placeholders.ts";
import type { EndsBlank, StartsWithDigitOrBlank } from "../../src/type-level/white-space.ts";

import type { ExtraInfoRules, FooterRules, FooterTextSuspect, FooterTextRule, HeaderTextSuspect, HeaderTextRule, PhoneNumberSuspect, PhoneNumberShape, PhoneNumberRule, ReferenceSuspect, ReferenceRule, TextHeaderRules } from "../shared/rules.ts";

export type { ExtraInfoRules, FooterRules, FooterTextSuspect, FooterTextRule, HeaderTextSuspect, HeaderTextRule, PhoneNumberSuspect, PhoneNumberShape, PhoneNumberRule, ReferenceSuspect, ReferenceRule, TextHeaderRules };

/** Any text of more than 0 characters. */
export type LongerThan0 = `${Any2}`;

/** Any text of more than 20 characters. */
export type LongerThan20 = `${Any16}${Any4}${Any2}`;

/** Any text of more than 24 characters. */
export type LongerThan24 = `${Any16}${Any8}${Any2}`;

/** Any text of more than 72 characters. */
export type LongerThan72 = `${Any64}${Any8}${Any2}`;

/** Any text of more than 200 characters. */
export type LongerThan200 = `${Any128}${Any64}${Any8}${Any2}`;

/** Any text of more than 4096 characters. */
export type LongerThan4096 = `${Any1024}${Any1024}${Any1024}${Any1024}${Any2}`;

/** A literal that may break a rule of ListBodyText: worth a closer look. */
export type ListBodyTextSuspect = ListBodyTextRule["suspect"] | WithEmojiHalf;

export interface ListBodyTextRule extends TextRuleWithoutShape {
  readonly label: "body";
  readonly min: 1;
  readonly max: 4096;
  readonly enough: LongerThan0;
  readonly longer: LongerThan4096;
  readonly notBlank: true;
  readonly noEdgeWhiteSpace: false;
  readonly suspect: LongerThan4096 | "" | StartsWithDigitOrBlank;
}

/** A literal that may break a rule of ListButton: worth a closer look. */
export type ListButtonSuspect = ListButtonRule["suspect"] | WithEmojiHalf;

export interface ListButtonRule extends TextRuleWithoutShape {
  readonly label: "button label";
  readonly min: 1;
  readonly max: 20;
  readonly enough: LongerThan0;
  readonly longer: LongerThan20;
  readonly notBlank: true;
  readonly noEdgeWhiteSpace: false;
  readonly suspect: LongerThan20 | "" | StartsWithDigitOrBlank;
}

/** A literal that may break a rule of RowDescription: worth a closer look. */
export type RowDescriptionSuspect = RowDescriptionRule["suspect"] | WithEmojiHalf;

export interface RowDescriptionRule extends TextRuleWithoutShape {
  readonly label: "row description";
  readonly min: 0;
  readonly max: 72;
  readonly enough: string;
  readonly longer: LongerThan72;
  readonly notBlank: false;
  readonly noEdgeWhiteSpace: false;
  readonly suspect: LongerThan72;
}

/** A literal that may break a rule of RowId: worth a closer look. */
export type RowIdSuspect = RowIdRule["suspect"] | WithEmojiHalf;

export interface RowIdRule extends TextRuleWithoutShape {
  readonly label: "row id";
  readonly min: 1;
  readonly max: 200;
  readonly enough: LongerThan0;
  readonly longer: LongerThan200;
  readonly notBlank: false;
  readonly noEdgeWhiteSpace: true;
  readonly suspect: LongerThan200 | "" | StartsWithDigitOrBlank | EndsBlank;
}

/** A literal that may break a rule of RowTitle: worth a closer look. */
export type RowTitleSuspect = RowTitleRule["suspect"] | WithEmojiHalf;

export interface RowTitleRule extends TextRuleWithoutShape {
  readonly label: "row title";
  readonly min: 1;
  readonly max: 24;
  readonly enough: LongerThan0;
  readonly longer: LongerThan24;
  readonly notBlank: true;
  readonly noEdgeWhiteSpace: false;
  readonly suspect: LongerThan24 | "" | StartsWithDigitOrBlank;
}

/** A literal that may break a rule of SectionTitle: worth a closer look. */
export type SectionTitleSuspect = SectionTitleRule["suspect"] | WithEmojiHalf;

export interface SectionTitleRule extends TextRuleWithoutShape {
  readonly label: "section title";
  readonly min: 1;
  readonly max: 24;
  readonly enough: LongerThan0;
  readonly longer: LongerThan24;
  readonly notBlank: true;
  readonly noEdgeWhiteSpace: false;
  readonly suspect: LongerThan24 | "" | StartsWithDigitOrBlank;
}

/** What sentences say of Rows. */
export interface RowsInSentences {
  readonly label: "rows";
  readonly item: "row";
  readonly whole: "section";
  readonly step: "row";
  readonly min: 1;
  readonly max: 10;
}

/** A list that surely has fewer items than Rows must have. */
export type UnderfullRows = readonly [];

/** A list that surely has as many items as Rows may have. */
export type FullRows = readonly [unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, ...unknown[]] | readonly [...unknown[], unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown];

/** A list that surely has more items than Rows may have. */
export type OverfullRows = readonly [unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, ...unknown[]] | readonly [...unknown[], unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown];

/**
 * The items of a list of Rows as a union: `None` of an empty list, and `Any`
 * of one that is full or whose length is not known. Does not use `List[number]`,
 * for which the compiler would make all members of an array.
 */
export type UsedRows<List, None, Any> = List extends [] ? None : List extends [infer Item1] ? Item1 : List extends [infer Item1, infer Item2] ? Item1 | Item2 : List extends [infer Item1, infer Item2, infer Item3] ? Item1 | Item2 | Item3 : List extends [infer Item1, infer Item2, infer Item3, infer Item4] ? Item1 | Item2 | Item3 | Item4 : List extends [infer Item1, infer Item2, infer Item3, infer Item4, infer Item5] ? Item1 | Item2 | Item3 | Item4 | Item5 : List extends [infer Item1, infer Item2, infer Item3, infer Item4, infer Item5, infer Item6] ? Item1 | Item2 | Item3 | Item4 | Item5 | Item6 : List extends [infer Item1, infer Item2, infer Item3, infer Item4, infer Item5, infer Item6, infer Item7] ? Item1 | Item2 | Item3 | Item4 | Item5 | Item6 | Item7 : Any;

/** What sentences say of Sections. */
export interface SectionsInSentences {
  readonly label: "sections";
  readonly item: "section";
  readonly whole: "list";
  readonly step: "section";
  readonly min: 1;
  readonly max: 10;
  readonly total: 10;
}

/** A list that surely has fewer items than Sections must have. */
export type UnderfullSections = readonly [];

/** A list that surely has as many items as Sections may have. */
export type FullSections = readonly [unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, ...unknown[]] | readonly [...unknown[], unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown];

/** A list that surely has more items than Sections may have. */
export type OverfullSections = readonly [unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, ...unknown[]] | readonly [...unknown[], unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown];

/**
 * The items of a list of Sections as a union: `None` of an empty list, and `Any`
 * of one that is full or whose length is not known. Does not use `List[number]`,
 * for which the compiler would make all members of an array.
 */
export type UsedSections<List, None, Any> = List extends [] ? None : List extends [infer Item1] ? Item1 : List extends [infer Item1, infer Item2] ? Item1 | Item2 : List extends [infer Item1, infer Item2, infer Item3] ? Item1 | Item2 | Item3 : List extends [infer Item1, infer Item2, infer Item3, infer Item4] ? Item1 | Item2 | Item3 | Item4 : List extends [infer Item1, infer Item2, infer Item3, infer Item4, infer Item5] ? Item1 | Item2 | Item3 | Item4 | Item5 : List extends [infer Item1, infer Item2, infer Item3, infer Item4, infer Item5, infer Item6] ? Item1 | Item2 | Item3 | Item4 | Item5 | Item6 : List extends [infer Item1, infer Item2, infer Item3, infer Item4, infer Item5, infer Item6, infer Item7] ? Item1 | Item2 | Item3 | Item4 | Item5 | Item6 | Item7 : Any;

/** A list of what all Sections together have, which surely has as many items as they may have. */
export interface FullSectionsTotal { readonly atStart: readonly [unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, ...unknown[]]; readonly atEnd: readonly [...unknown[], unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown] }

/** A list of what all Sections together have, which surely has more items than they may have. */
export interface OverfullSectionsTotal { readonly atStart: readonly [unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, ...unknown[]]; readonly atEnd: readonly [...unknown[], unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown] }

/** Property of ListMessagingObject → the rule for its text, or its values. */
export interface ListMessagingObjectRules {
  readonly messaging_product: readonly ["whatsapp"];
  readonly to: PhoneNumberRule;
  readonly type: readonly ["interactive"];
  readonly interactive: unknown;
  readonly recipient_type: readonly ["individual"];
}

/** Property of ListInteractive → the rule for its text, or its values. */
export interface ListInteractiveRules {
  readonly type: readonly ["list"];
  readonly body: unknown;
  readonly action: unknown;
  readonly footer: unknown;
  readonly header: unknown;
}

/** Property of ListBody → the rule for its text, or its values. */
export interface ListBodyRules {
  readonly text: ListBodyTextRule;
}

/** Property of ListAction → the rule for its text, or its values. */
export interface ListActionRules {
  readonly button: ListButtonRule;
  readonly sections: unknown;
}
