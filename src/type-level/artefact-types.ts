/** The types of what the generator writes: `generated/` imports them, and adds nothing but data. */

/** What the compiler knows of the rules for one text. */
export interface TextRule {
  readonly min: number;
  readonly max: number;
  /** Matches a text of at least `min` characters. */
  readonly enough: string;
  /** Matches a text of more than `max` characters. */
  readonly longer: string;
  readonly notBlank: boolean;
  readonly noEdgeWhiteSpace: boolean;
  /** Matches every valid text, and some invalid ones; `misshapen` matches those. */
  readonly shape: string;
  readonly misshapen: string;
  readonly shapeSentence: string;
}

/** One broken rule, as bare data: the field's row in the table of fields says the rest. */
export interface Finding {
  /** The field's index in the table of fields. */
  readonly field: number;
  /** The keyword that is broken. */
  readonly keyword: string;
  /** Where in the value, as a JSON Pointer. */
  readonly path: string;
  /** What was found instead: a length, a count, a type or a name. */
  readonly actual?: number | string | undefined;
}

/** What a sentence about one field needs to know. */
export interface Field {
  /** What sentences call the field. */
  readonly label: string;
  /** The JSON type that is allowed. */
  readonly type: string;
  /** Keyword → limit. */
  readonly limits?: Readonly<Record<string, number>>;
  /** The values that are allowed. */
  readonly values?: readonly string[];
  /** The names of the properties that are allowed. */
  readonly names?: readonly string[];
  /** Keyword → issue code, where it is neither the keyword nor the usual one. */
  readonly codes?: Readonly<Record<string, string>>;
  /** Keyword → sentence, where it is not the usual one. */
  readonly sentences?: Readonly<Record<string, string>>;
  /** Keyword → what Kaleyra would do without saying so. */
  readonly consequences?: Readonly<Record<string, string>>;
  /** Keyword → the row of the documentation, or our reading of it, that decided the rule. */
  readonly docs?: Readonly<Record<string, string>>;
}

/** What a code in one of Kaleyra's answers means. */
export interface Meaning {
  /** Our name for it. */
  readonly name: string;
  readonly code: string;
  /** The status of the answer, where it is documented. */
  readonly status?: number;
  /** The key in the answer's `error`, where an answer is documented. */
  readonly errorKey?: string;
  /** The rest of a sentence that begins with "Kaleyra answered 401 RBC001: ". */
  readonly meaning: string;
  readonly fix?: string;
  /** When Kaleyra advises to try again, one wait for each try. */
  readonly retryAfterMs?: readonly number[];
}
