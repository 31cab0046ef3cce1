/** object → its keys that are not in `Known`. `never` for an object with an index signature, because it may have none of them. */
export type UnknownKeys<Input, Known> = string extends keyof Input ? never : Exclude<keyof Input, Known>;

/** type → the name of its JSON type, with an article: `string` → `"a string"`. */
export type JsonTypeOf<Value> = Value extends string
  ? "a string"
  : Value extends number
    ? "a number"
    : Value extends boolean
      ? "a boolean"
      : Value extends null
        ? "null"
        : Value extends readonly unknown[]
          ? "an array"
          : Value extends object
            ? "an object"
            : "unknown";
