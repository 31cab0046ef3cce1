/**
 * A sentence that no editor offers as a value to complete, because it is not a
 * plain literal. The compiler shows it as `"…" & Refused`.
 */
export type NotOffered<Sentence extends string> = Sentence extends infer Text ? Text & Refused : never;

/** Has no members: its name is what the error shows. */
// biome-ignore lint/suspicious/noEmptyInterface: see above
export interface Refused {}
