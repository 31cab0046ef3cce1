/** object → the keys that it surely has and that are not among the known ones. Of an object with any key at all, none is sure. */
export type UnknownKeys<Input, Known> = string extends keyof Input ? never : Exclude<keyof Input, Known>;
