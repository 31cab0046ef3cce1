/**
 * The steps of a builder, as they are. Does not compile where one that the
 * schema has is missing, or where the schema no longer has one that is here.
 */
export type EveryStep<Names extends PropertyKey, Steps extends { readonly [Name in Names]: (...given: never) => unknown }> = Steps;
