import type { Vector } from "./vectors.ts";

type Schema = { readonly [keyword: string]: unknown };

/** A rule about the characters of a text: what it must match, or with `not` must not. */
export interface PatternRule {
  readonly isRefusal: boolean;
  readonly source: string;
}

/** A text of a vector that alone decides the verdict of a JSON Schema validator. */
export interface DecidingText {
  readonly text: string;
  readonly isValid: boolean;
}

/** A schema of texts with patterns, and the texts that the vectors have for it. */
export interface TextSchema {
  readonly name: string;
  readonly schema: Schema;
  readonly rules: readonly PatternRule[];
  readonly texts: readonly DecidingText[];
}

/** Every schema of texts with a pattern, with the texts at which one of the vectors would get another verdict. */
export function textSchemasOf(root: Schema, vectors: readonly Vector[]): readonly TextSchema[] {
  const found = new Map<Schema, Map<string, boolean>>();
  for (const { documentText, expect } of vectors) {
    if (documentText === undefined) continue;
    const texts = [...textsIn(root, JSON.parse(documentText), "")];
    const paths = new Set(expect.issues?.map(({ path }) => path));
    for (const { schema, text, path } of texts) {
      // An invalid message becomes valid only when nothing else is wrong with it.
      if (expect.schema === "invalid" && (paths.size !== 1 || !paths.has(path))) continue;
      if (!found.has(schema)) found.set(schema, new Map());
      found.get(schema)?.set(text, expect.schema === "valid");
    }
  }
  return [...found].flatMap(([schema, texts]) => {
    const rules = rulesOf(schema);
    return rules.length === 0 ? [] : [{ name: String(schema["title"]), schema, rules, texts: [...texts].map(([text, isValid]) => ({ text, isValid })) }];
  });

  function* textsIn(from: Schema, value: unknown, path: string): Generator<{ readonly schema: Schema; readonly text: string; readonly path: string }> {
    const schema = resolved(from);
    for (const branch of [...list(schema["oneOf"]), ...list(schema["anyOf"])]) if (fits(resolved(branch), value)) yield* textsIn(branch, value, path);
    if (typeof value === "string" && schema["type"] === "string") yield { schema, text: value, path };
    if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsIn((schema["items"] ?? {}) as Schema, item, `${path}/${index}`);
    else if (typeof value === "object" && value !== null) {
      const properties = (schema["properties"] ?? {}) as Record<string, Schema>;
      for (const [key, inner] of Object.entries(value)) {
        if (Object.hasOwn(properties, key)) yield* textsIn(properties[key] as Schema, inner, `${path}/${key}`);
      }
    }
  }

  function resolved(schema: Schema): Schema {
    const reference = schema["$ref"];
    if (typeof reference !== "string") return schema;
    return resolved((root["definitions"] as Record<string, Schema>)[reference.slice("#/definitions/".length)] as Schema);
  }

  function fits(branch: Schema, value: unknown): boolean {
    if (branch["type"] !== "object") return branch["type"] === typeof value;
    if (typeof value !== "object" || value === null) return false;
    const properties = (branch["properties"] ?? {}) as Record<string, Schema>;
    return list(branch["required"]).every((name) => {
      const allowed = resolved(properties[String(name)] ?? {})["enum"] as readonly unknown[] | undefined;
      return Object.hasOwn(value, String(name)) && (allowed === undefined || allowed.includes((value as Record<string, unknown>)[String(name)]));
    });
  }
}

/** Whether a text is valid by the keywords of JSON Schema. */
export function isValidText({ minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Schema, rules: readonly PatternRule[], text: string): boolean {
  const { length } = [...text];
  return length >= Number(minLength) && length <= Number(maxLength) && rules.every(({ isRefusal, source }) => regExp(source).test(text) !== isRefusal);
}

const compiled = new Map<string, RegExp>();

function regExp(source: string): RegExp {
  const known = compiled.get(source) ?? new RegExp(source, "u");
  compiled.set(source, known);
  return known;
}

function rulesOf(schema: Schema): readonly PatternRule[] {
  return [schema, ...list(schema["allOf"])].flatMap((part) => [
    ...(typeof part["pattern"] === "string" ? [{ isRefusal: false, source: part["pattern"] }] : []),
    ...(part["not"] === undefined ? [] : [{ isRefusal: true, source: String((part["not"] as Schema)["pattern"]) }]),
  ]);
}

function list(value: unknown): readonly Schema[] {
  return Array.isArray(value) ? value : [];
}
