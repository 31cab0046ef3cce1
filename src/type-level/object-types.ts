/** object → the keys that it surely has and that are not among the known ones. Of an object with any key at all, none is sure. */
export type UnknownKeys<Input, Known> = string extends keyof Input ? never : Exclude<keyof Input, Known>;

/** type → what `typeof` and JSON call its values, with an article: `string` → `"a string"`. */
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
