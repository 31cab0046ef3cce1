/** The comments on the steps that every builder has and that set no single field. */
export interface SharedStepDocs {
  /** Sets several fields of `extra_info` at once, including fields of the schema that have no step of their own. */
  readonly extraInfo?: unknown;

  /** Sets the customer's phone number, in place of the one that the builder may have. */
  readonly readdress?: unknown;

  /**
   * Builds the request: plain JSON, deep-frozen.
   *
   * @throws MessageError: has every issue, if something that the compiler could not check breaks a rule.
   */
  readonly build?: unknown;

  /** Builds the request as `build` does, but returns the issues instead of throwing them. */
  readonly safeBuild?: unknown;

  /**
   * Builds only Meta's `interactive` object, for use with Meta's API directly.
   *
   * @throws MessageError: has every issue, if something that the compiler could not check breaks a rule.
   */
  readonly interactive?: unknown;
}
