/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly string[]): string {
  return `${row(head)}\n${row(head.map(() => "---"))}\n${rows.join("\n")}\n`;
}

/** One row of a table. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
