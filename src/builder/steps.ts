/** The names that are not a step of a builder, each in a sentence. `infer`, so that the compiler shows the sentences and not this name. */
export type MissingSteps<Names extends string, Steps> = {
  [Name in Names]: Steps extends { readonly [Step in Name]: (...given: never) => unknown } ? never : `write the step .${Name}(), which the schema has`;
}[Names] extends infer Sentences
  ? Sentences
  : never;

/** The steps of a builder, as they are. Does not compile where one of the schema's is missing. */
export type EveryStep<Steps, _Missing extends never> = Steps;
