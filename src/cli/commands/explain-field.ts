import { replyButtonRequestSchema } from "../../../generated/schemas.ts";
import { closest } from "../../message/closest.ts";
import { UsageError } from "../exit-codes.ts";
import { type Schema, type SchemaField, schemaFieldsOf } from "../input/schema-fields.ts";
import type { Paint } from "../output/streams.ts";

/** Says what a field may hold and who says so; without a field, lists every field. */
export function explain(field: string | undefined, { json }: { readonly json?: true }, paint: Paint): string {
  const places = schemaFieldsOf(replyButtonRequestSchema);
  const found = field === undefined ? places : matching(places, field);
  if (json === true) return found.map((place) => `${JSON.stringify(place)}\n`).join("");
  if (field === undefined)
    return listed(found)
      .map(({ pointer, schema }) => `${paint("bold", pointer || "/")}\n  ${schema.description ?? ""}\n`)
      .join("");
  return found.map((place) => explained(place, paint)).join("\n");
}

/** A field that has several forms is listed once. */
function listed(places: readonly SchemaField[]): readonly SchemaField[] {
  return places.filter(({ pointer }, index) => places.findIndex((place) => place.pointer === pointer) === index);
}

/** A number in a pointer is the place of an item; all items have the same rules. */
function matching(places: readonly SchemaField[], field: string): readonly SchemaField[] {
  const wanted = field.replace(/\/\d+(?=\/|$)/g, "/0").replace(/\/$/, "");
  const found = places.filter(({ pointer }) => (wanted === "" || wanted.startsWith("/") ? pointer === wanted : pointer.endsWith(`/${wanted}`)));
  if (found.length > 0) return found;
  const names = wanted.startsWith("/") ? places.map(({ pointer }) => pointer) : places.map(({ pointer }) => pointer.slice(pointer.lastIndexOf("/") + 1));
  const meant = closest(wanted, names);
  throw new UsageError(`a message has no field ${field}${meant === undefined ? "; kaleyra-whatsapp explain lists them all" : `; did you mean ${meant}?`}`);
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

function sourceLine(source: Schema["$comment"], width: number, paint: Paint): readonly string[] {
  return source === undefined ? [] : [`  ${" ".repeat(width)}${paint("dim", source)}`];
}
