/** A row as read from a text: its fields and where it ends, or the reason why its fields cannot be told apart. */
export type ReadRow = { readonly fields: readonly string[]; readonly end: number } | { readonly fault: string };

/** Reads the row at the start of a text; `undefined` when the text ends before the row does. */
export type RowReader = (text: string) => ReadRow | undefined;

/** Makes a reader of rows whose fields have this separator between them. Blanks around a field do not count. */
export function rowReader(separator: string): RowReader {
  const blanks = separator === "\t" ? /[ \f]*/y : /[ \t\f]*/y;
  const skipBlanks = (text: string, at: number): number => {
    blanks.lastIndex = at;
    blanks.exec(text);
    return blanks.lastIndex;
  };
  const find = (text: string, at: number): number => {
    let end = at;
    while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end += 1;
    return end;
  };
  return (text) => {
    const fields: string[] = [];
    for (let at = 0; ; at += 1) {
      at = skipBlanks(text, at);
      if (text[at] === '"') {
        const quoted = readQuoted(text, at);
        if (quoted === undefined) return undefined;
        at = skipBlanks(text, quoted.end);
        const end = find(text, at);
        if (end !== at && at < text.length)
          return { fault: 'there is text behind a closing quotation mark; write "" for a quotation mark inside a quoted field' };
        fields.push(quoted.value);
      } else {
        const end = find(text, at);
        fields.push(withoutBlankEnd(text.slice(at, end)));
        at = end;
      }
      if (at >= text.length) return undefined;
      if (text[at] === separator) continue;
      const end = endOfLineBreak(text, at);
      return end === undefined ? undefined : { fields, end };
    }
  };
}

/** Scans from the end: a pattern would try again at each blank inside. */
function withoutBlankEnd(text: string): string {
  let end = text.length;
  while (end > 0 && " \t\f".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Reads a quoted field; `undefined` when the text ends before it does. */
function readQuoted(text: string, start: number): { readonly value: string; readonly end: number } | undefined {
  let value = "";
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote === -1 || quote + 1 === text.length) return undefined;
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    from = quote + 2;
  }
}

/** Where the next line begins; `undefined` when a carriage return at the end of the text may be half of a line break. */
function endOfLineBreak(text: string, at: number): number | undefined {
  if (text[at] === "\n") return at + 1;
  if (at + 1 === text.length) return undefined;
  return text[at + 1] === "\n" ? at + 2 : at + 1;
}

/** Where the second line of a text begins; `undefined` when the text ends before. */
export function nextLine(text: string): number | undefined {
  const at = text.search(/[\r\n]/);
  return at === -1 ? undefined : endOfLineBreak(text, at);
}
