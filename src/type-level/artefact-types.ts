/** The types of the generated data: `generated/` imports them. */

/** The rules for one text, for the type checker. */
export interface TextRule {
  /** What sentences call the text, where it has one name wherever it is. */
  readonly label?: string;
  readonly min: number;
  readonly max: number;
  /** Matches a text of at least `min` characters. */
  readonly enough: string;
  /** Matches a text of more than `max` characters. */
  readonly longer: string;
  readonly notBlank: boolean;
  readonly noEdgeWhiteSpace: boolean;
  /** Matches every invalid text that has the shape, and almost no valid one. */
  readonly suspect: string;
  /** Matches every valid text and some invalid ones; `misshapen` matches those invalid ones. */
  readonly shape: string;
  readonly misshapen: string;
  readonly shapeSentence: string;
  /** Matches a text that a `not` in the schema forbids. */
  readonly forbidden: string;
  /** Forbids a `mark` after one of the beginnings, unless a `stop` is between them. */
  readonly forbiddenStart: { readonly beginning: string; readonly stop: string; readonly mark: string };
  readonly forbiddenSentence: string;
}

/** A text that may be of any shape. */
export interface TextRuleWithoutShape extends TextRule {
  readonly shape: string;
  readonly misshapen: never;
  readonly shapeSentence: never;
  readonly forbidden: never;
  readonly forbiddenStart: never;
  readonly forbiddenSentence: never;
}

/** One broken rule, as a generated check reports it. The table of fields has the details of the field. */
export interface Finding {
  readonly field: Field;
  /** The broken keyword. */
  readonly keyword: string;
  /** The location in the checked value, as a JSON Pointer. */
  readonly path: string;
  /** What was found instead: a length, a count, a type or a name. */
  readonly actual?: number | string | undefined;
}

/** A field, with what the issues about it need. */
export interface Field {
  /** The field's location, as a JSON Pointer. `~i` is the index of a list's item: no property's name has a tilde. */
  readonly path: string;
  /** The field's name in sentences. */
  readonly label: string;
  /** The builder's step that sets it, if every message needs it. */
  readonly step?: string;
  /** Of a list: what sentences call an `item`, the `whole` that has the list, and, by keyword, what a rule about inner lists counts. */
  readonly nouns?: Readonly<Record<string, string>>;
  /** The allowed JSON type. */
  readonly type: string;
  /** Keyword → limit. */
  readonly limits?: Readonly<Record<string, number>>;
  /** The allowed values. */
  readonly values?: readonly (string | number | boolean)[];
  /** The names of the allowed properties. */
  readonly names?: readonly string[];
  /** Present if the field may be left out. */
  readonly optional?: boolean;
  /** The names of fields that WhatsApp has elsewhere and refuses here. */
  readonly refused?: readonly string[];
  /** A field that Meta's API has here and Kaleyra's does not → what to do instead. */
  readonly foreign?: Readonly<Record<string, string>>;
  /** Keyword → issue code, if it is neither the keyword nor the usual code. */
  readonly codes?: Readonly<Record<string, string>>;
  /** Keyword → sentence, if it is not the usual one. */
  readonly sentences?: Readonly<Record<string, string>>;
  /** Keyword → what Kaleyra would do without reporting it. */
  readonly consequences?: Readonly<Record<string, string>>;
  /** Keyword → the source of the rule: a row of the documentation, or our reading of it. */
  readonly docs?: Readonly<Record<string, string>>;
  /** The length from which on some source says that the text is too long, though `limits` allow it. */
  readonly doubtfulLength?: number;
  /** Whether WhatsApp shows markup in it as plain characters. */
  readonly plain?: boolean;
  /** Present if the field should not be used any more, with what to do instead. */
  readonly deprecated?: { readonly instead?: string };
}

/** A link to a file, which WhatsApp shows only if it is of certain types. */
export interface FileLink {
  /** Where the link is, as a JSON Pointer. */
  readonly path: string;
  /** What sentences call what the file is shown in. */
  readonly label: string;
  /** The types that are shown. */
  readonly shown: readonly string[];
  /** The endings of some that are not. */
  readonly notShown: readonly string[];
}

/** The meaning of a code in a status that failed. */
export interface StatusErrorMeaning {
  /** Our name for it. */
  readonly name: string;
  /** Completes a sentence that begins with "The message failed: ". */
  readonly meaning: string;
  /** What to do. */
  readonly fix: string;
}

/** The meaning of a code in Kaleyra's answers. */
export interface Meaning {
  /** Our name for it. */
  readonly name: string;
  readonly code: string;
  /** The status of the answer, if documented. */
  readonly status?: number;
  /** The key in the answer's `error`, if an answer is documented. */
  readonly errorKey?: string;
  /** What it proves about the message. */
  readonly outcome: "not-sent" | "unknown";
  /** Whether the same message may be sent again. */
  readonly retry: "never" | "later";
  /** Completes a sentence that begins with "Kaleyra answered 401 RBC001: ". */
  readonly meaning: string;
  readonly fix?: string;
  /** The wait before each further attempt, if Kaleyra advises one. */
  readonly retryAfterMs?: readonly number[];
}
