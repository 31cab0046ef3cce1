/** The text for each placeholder, by {@link placeholderKey}. The phone number is `to`. */
export type Values = ReadonlyMap<string, string>;

/** What a row holds: its columns as they are written and the texts in them, or the reason why it cannot be read. */
export type RowContent = { readonly columns: readonly string[]; readonly values: Values } | { readonly reason: string };

/** One recipient of the list. Lines are counted from 1. */
export type Row = { readonly line: number } & RowContent;
