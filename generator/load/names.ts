import { type JsonSchema, SchemaError } from "./json-schema.ts";

/** The words of a wire name or a title: `"wa_source"` → `["wa", "source"]`, `"ReplyTitle"` → `["reply", "title"]`. */
export function words(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]/)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase());
}

export function camelCase(name: string): string {
  return words(name)
    .map((word, index) => (index === 0 ? word : capitalised(word)))
    .join("");
}

export function pascalCase(name: string): string {
  return words(name).map(capitalised).join("");
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The version that a schema's `$id` ends with: `"urn:…:1.0.0"` → `"1.0.0"`. */
export function versionOf(schema: JsonSchema): string {
  const version = /:(\d+\.\d+\.\d+)$/.exec(String(schema["$id"]))?.[1];
  if (version === undefined) throw new SchemaError("/$id", "must end with a version, such as urn:kaleyra-whatsapp:reply-button-request:1.0.0");
  return version;
}

/** Whether messages of a schema are sent to Kaleyra or received from it. */
export type Direction = "sent" | "received";

/** The direction of a schema's messages: a name that ends with `-request` is sent; an answer or a callback is received. */
export function directionOf(schemaName: string): Direction {
  return schemaName.endsWith("-request") ? "sent" : "received";
}

/** Whether a schema describes a message that is sent. */
export function isRequest({ name }: { readonly name: string }): boolean {
  return directionOf(name) === "sent";
}
