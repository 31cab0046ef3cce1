import type { Scalar } from "../../../lower/ir.ts";
import type { Rule } from "./rules.ts";
import type { JsonType } from "./words.ts";

/**
 * What a check does with a value, one after another: the form in which all
 * languages get the checks. The issues come in the same order as from the
 * TypeScript validators, and the same ones silence others.
 */
export type Step =
  /** Reports a rule when a condition is true; without a rule, another check reports it. `stop` ends the check then: always, or where the text is too long to be read. */
  | { readonly step: "refuse"; readonly when: Condition; readonly rule?: Rule; readonly actual?: Actual; readonly stop?: "always" | "unread" }
  /** Reports each property of another name. A language whose objects have no order sorts the names. */
  | { readonly step: "unknown"; readonly names: readonly string[]; readonly rule: Rule }
  /** Checks a property that is there, and reports one that is missing. */
  | { readonly step: "property"; readonly name: string; readonly check?: string; readonly missing?: Rule }
  /** Exactly one of these properties is there. */
  | { readonly step: "exclusive"; readonly names: readonly string[]; readonly neither: Rule; readonly several: Rule }
  /** Checks the value as its tag says, and ends the check. */
  | {
      readonly step: "tag";
      readonly name: string;
      readonly branches: readonly { readonly value: string; readonly check: string }[];
      readonly other: Rule;
      readonly missing: Rule;
    }
  /** Checks the value as its JSON type says, and ends the check. */
  | { readonly step: "types"; readonly branches: readonly { readonly type: JsonType; readonly check: string }[]; readonly other: Rule }
  /** Checks each item, then compares its keys with those of the items before. */
  | { readonly step: "items"; readonly check: string; readonly keys: readonly Key[]; readonly isUnlimited: boolean }
  /** The lists inside the items have at most so many items together. */
  | { readonly step: "total"; readonly list: readonly string[]; readonly limit: number; readonly rule: Rule }
  /** Each item that is an object has this property, once there are several items. */
  | { readonly step: "several"; readonly name: string; readonly rule: Rule };

/** A text that is distinct in a list, or in all lists inside its items. */
export interface Key {
  /** The path from an item to an inner list that has at most so many items: a longer one is left out. */
  readonly inner?: { readonly list: readonly string[]; readonly maxItems: number };
  /** The path from the item, or from the item of the inner list. */
  readonly key: readonly string[];
  readonly rule: Rule;
}

/** What is wrong with a value. Lengths are in code points; all conditions after the first are about a value of the right type. */
export type Condition =
  | { readonly is: "not"; readonly type: JsonType }
  | { readonly is: "notFinite" | "notWhole" | "empty" | "illFormed" | "blank" | "edgeWhiteSpace" }
  | { readonly is: "shorter" | "longer" | "fewer" | "more" | "below" | "above"; readonly limit: number }
  /** Of strings, numbers or booleans, all of one type. */
  | { readonly is: "noneOf"; readonly values: readonly Scalar[] }
  /** `source` is from the portable set: anchors, literals and ASCII classes (see `load/pattern.ts`). */
  | { readonly is: "matching" | "notMatching"; readonly source: string };

/** What an issue shows of the value: its JSON type, its length, the number of its items, itself; a shortened text, a number or otherwise the JSON type; or a word. */
export type Actual = "type" | "length" | "items" | "value" | "shown" | { readonly word: string };
