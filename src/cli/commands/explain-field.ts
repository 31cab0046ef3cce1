import { closestName } from "../../message/closest-name.ts";
import { schemaOfAny } from "../../message/standard-schema/schema-of-any.ts";
import type { Paint } from "../../preview/terminal-box.ts";
import { UsageError } from "../exit-codes.ts";
import { type JsonSchema, type SchemaField, schemaFieldsOf } from "./schema-fields.ts";

/** Describes a field's rules and their sources; without a field name, lists every field. */
export function explain(field: string | undefined, { json }: { readonly json?: true }, paint: Paint): string {
  const fields = schemaFieldsOf(schemaOfAny());
  const found = field === undefined ? fields : matching(fields, field);
  if (json === true) return found.map((each) => `${JSON.stringify(each)}\n`).join("");
  if (field === undefined)
    return listed(found)
      .map(({ pointer, schema }) => `${paint("bold", pointer || "/")}\n  ${schema.description ?? ""}\n`)
      .join("");
  return found.map((each) => explained(each, paint)).join("\n");
}

/** A field that has several forms is listed once. */
function listed(fields: readonly SchemaField[]): readonly SchemaField[] {
  return fields.filter(({ pointer }, index) => fields.findIndex((each) => each.pointer === pointer) === index);
}

/** Finds fields by pointer or by the end of a pointer. All items of an array have the same rules, so any index matches. */
function matching(fields: readonly SchemaField[], field: string): readonly SchemaField[] {
  const wanted = field.replace(/\/\d+(?=\/|$)/g, "/0").replace(/\/$/, "");
  const found = fields.filter(({ pointer }) => (wanted === "" || wanted.startsWith("/") ? pointer === wanted : pointer.endsWith(`/${wanted}`)));
  if (found.length > 0) return found;
  const names = wanted.startsWith("/") ? fields.map(({ pointer }) => pointer) : fields.map(({ pointer }) => pointer.slice(pointer.lastIndexOf("/") + 1));
  const suggestion = closestName(wanted, names);
  throw new UsageError(
    `a message has no field ${field}${suggestion === undefined ? "; kaleyra-whatsapp explain lists them all" : `; did you mean ${suggestion}?`}`,
  );
}

const notRules = new Set(["title", "description", "examples", "properties", "definitions", "items", "oneOf", "allOf", "$schema", "$id", "$comment"]);
const units: Readonly<Record<string, string>> = { minLength: " (Unicode code points)", maxLength: " (Unicode code points)" };

function explained({ pointer, schema }: SchemaField, paint: Paint): string {
  const rules = Object.entries(schema).filter(([keyword]) => !notRules.has(keyword) && (!keyword.startsWith("x-") || isRule(keyword)));
  const width = Math.max(0, ...rules.map(([keyword]) => keyword.length)) + 2;
  const sources = schema["x-source"] ?? {};
  const known = new Set(rules.map(([keyword]) => keyword));
  return [
    paint("bold", pointer || "/"),
    ...(schema.description === undefined ? [] : [schema.description]),
    "",
    ...rules.flatMap(([keyword, value]) => [
      `  ${paint("cyan", keyword.padEnd(width))}${keyword === "type" ? value : JSON.stringify(value)}${units[keyword] ?? ""}`,
      ...sourceLine(sources[keyword], width, paint),
    ]),
    ...Object.entries(sources).flatMap(([keyword, source]) => (known.has(keyword) ? [] : [`  ${paint("cyan", keyword)}`, ...sourceLine(source, width, paint)])),
    ...(schema.$comment === undefined ? [] : ["", `  ${paint("cyan", "reading")}`, `  ${schema.$comment}`]),
    "",
  ].join("\n");
}

function isRule(keyword: string): boolean {
  return /^x-(?:no|unique|plain)/.test(keyword);
}

function sourceLine(source: JsonSchema["$comment"], width: number, paint: Paint): readonly string[] {
  return source === undefined ? [] : [`  ${" ".repeat(width)}${paint("dim", source)}`];
}
