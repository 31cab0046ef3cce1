/** The key under which a builder type has the steps that were taken. It exists only in the types, and its name is for the error of an assignment. */
export declare const forOtherStepsDeclareItAsAnyLocationRequestBuilder: unique symbol;

/** Any builder type. `any`, so that the compiler asks only whether the key is there. */
export interface AnyBuilder {
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly [forOtherStepsDeclareItAsAnyLocationRequestBuilder]: any;
}
