/** A placeholder such as `{{name}}`. Its group may have white space around the name: a pattern that leaves it out takes quadratic time. */
export const placeholder = /\{\{([^{}]+)\}\}/g;

/** The form in which the names of placeholders and columns are compared: neither case nor white space around them counts. */
export function placeholderKey(name: string): string {
  return name.normalize("NFC").trim().toLowerCase();
}

/** A placeholder in a JSON value, and the JSON Pointer of the text that it is in. */
export interface FoundPlaceholder {
  readonly name: string;
  readonly path: string;
}

/** Finds the placeholders in all texts of a JSON value, in their order, however deep it is nested. */
export function placeholdersIn(json: unknown): readonly FoundPlaceholder[] {
  const found: FoundPlaceholder[] = [];
  for (const { text, path } of textsIn(json)) {
    for (const [, name = ""] of text.matchAll(placeholder)) found.push({ name: name.trim(), path });
  }
  return found;
}

/** The JSON Pointers of the texts that have a placeholder in them, at most `most`. */
export function pathsWithPlaceholders(json: unknown, most: number): readonly string[] {
  const paths: string[] = [];
  for (const { text, path } of textsIn(json)) {
    if (paths.length === most) break;
    if (text.search(placeholder) !== -1) paths.push(path);
  }
  return paths;
}

/** Without recursion, and each object once: a value that nothing has checked can be deep, and can contain itself. */
function* textsIn(json: unknown): Generator<{ readonly text: string; readonly path: string }> {
  const seen = new Set<unknown>();
  const left: { readonly value: unknown; readonly path: string }[] = [{ value: json, path: "" }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { value, path } = next;
    if (typeof value === "string") yield { text: value, path };
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [key, inner] of Object.entries(value).reverse()) {
      left.push({ value: inner, path: `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}` });
    }
  }
}
