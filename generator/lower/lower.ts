import type { LintedSchema } from "../lint/lint.ts";
import { isSchema, type JsonSchema, pointerSteps, pointerTo, SchemaError } from "../load/json-schema.ts";
import { tellApart } from "./branches.ts";
import { maxTotal, requiredIfSeveral } from "./inner-lists.ts";
import {
  type ExclusiveNode,
  type FileTypes,
  jsonTypeOf,
  type Node,
  type Nouns,
  type ObjectNode,
  type Origin,
  type Schema,
  type TaggedNode,
  type TypesNode,
} from "./ir.ts";
import { allowOnly, optionalNumber, optionalText, originOf, refuseOnBranches, renamed } from "./origin.ts";
import { enumeration, numeric } from "./scalars.ts";
import { text } from "./text.ts";
import { listKeys } from "./unique-keys.ts";

/**
 * Lowers a linted schema file.
 *
 * @throws {@link SchemaError} where the schema refers to itself, has branches
 * that cannot be told apart, or says something that no emitter would enforce.
 */
export function lower({ name, schema, imports }: LintedSchema): Schema {
  const definitions = isSchema(schema["definitions"]) ? schema["definitions"] : {};
  const lowered = new Map<string, Node>();
  for (const title of Object.keys(definitions)) definition(title, []);
  return {
    name,
    root: node(schema, "", []),
    definitions: new Map(Object.keys(definitions).map((title) => [title, lowered.get(title) as Node])),
    ...(imports === undefined ? {} : { imports }),
  };

  function definition(title: string, trail: readonly string[]): Node {
    const known = lowered.get(title);
    if (known !== undefined) return known;
    const pointer = pointerTo("/definitions", title);
    if (trail.includes(title)) throw new SchemaError(pointer, `refers to itself by way of ${[...trail, title].join(", ")}; take one of these references out`);
    const result = node(definitions[title] as JsonSchema, pointer, [...trail, title]);
    lowered.set(title, result);
    return result;
  }

  function node(from: JsonSchema, pointer: string, trail: readonly string[]): Node {
    const reference = from["$ref"];
    if (typeof reference === "string") return definition(pointerSteps(reference)[1] as string, trail);
    const origin = originOf(from, pointer);
    if (from["oneOf"] !== undefined) return choice(from, origin, trail);
    if (from["anyOf"] !== undefined && from["type"] !== "array") return types(from, origin, trail);
    if (from["enum"] !== undefined || from["const"] !== undefined) return enumeration(from, origin);
    switch (from["type"]) {
      case "string":
        return text(from, origin);
      case "object":
        return object(from, origin, trail);
      case "array":
        return list(from, origin, trail);
      case "number":
      case "integer":
        return numeric(from, origin);
      case "boolean":
        return { ...allowOnly(from, origin), kind: "boolean" };
      default:
        return { ...allowOnly(from, origin), kind: "any" };
    }
  }

  function object(from: JsonSchema, origin: Origin, trail: readonly string[]): ObjectNode {
    allowOnly(from, origin, "properties", "required", "additionalProperties", "x-fileTypes", "x-foreign", "x-label", "x-order", "x-refused");
    const required = (from["required"] ?? []) as readonly string[];
    const properties = Object.entries((from["properties"] ?? {}) as Record<string, JsonSchema>);
    return {
      ...origin,
      kind: "object",
      ...optionalText("label", from["x-label"]),
      open: from["additionalProperties"] !== false,
      properties: properties.map(([property, child]) => ({
        name: property,
        required: required.includes(property),
        node: node(child, pointerTo(`${origin.pointer}/properties`, property), trail),
      })),
      ...(from["x-refused"] === undefined ? {} : { refused: from["x-refused"] as readonly string[] }),
      ...(from["x-foreign"] === undefined ? {} : { foreign: from["x-foreign"] as Readonly<Record<string, string>> }),
      ...(from["x-fileTypes"] === undefined ? {} : { fileTypes: from["x-fileTypes"] as unknown as FileTypes }),
      ...(from["x-order"] === undefined ? {} : { order: from["x-order"] as readonly string[] }),
    };
  }

  function list(from: JsonSchema, origin: Origin, trail: readonly string[]): Node {
    allowOnly(from, origin, "items", "minItems", "maxItems", "uniqueItems", "allOf", "anyOf", "x-label", "x-maxTotal", "x-noun", "x-uniqueKeys");
    const items = from["items"];
    const item: Node = isSchema(items) ? node(items, `${origin.pointer}/items`, trail) : { ...originOf({}, `${origin.pointer}/items`), kind: "any" };
    return {
      ...origin,
      kind: "list",
      ...optionalText("label", from["x-label"]),
      item,
      minItems: (from["minItems"] ?? 0) as number,
      ...optionalNumber("maxItems", from["maxItems"]),
      ...(from["x-noun"] === undefined ? {} : { nouns: from["x-noun"] as unknown as Nouns }),
      ...listKeys(from, item, origin),
      ...maxTotal(from, item, origin),
      requiredIfSeveral: requiredIfSeveral(from, item, origin),
    };
  }

  function choice(from: JsonSchema, origin: Origin, trail: readonly string[]): TaggedNode | ExclusiveNode {
    allowOnly(from, origin, "oneOf");
    const branches = (from["oneOf"] as readonly JsonSchema[]).map((child, index) => node(child, `${origin.pointer}/oneOf/${index}`, trail));
    const objects = branches.filter((branch) => branch.kind === "object");
    if (objects.length !== branches.length) throw new SchemaError(`${origin.pointer}/oneOf`, "every branch of oneOf must be an object");
    refuseOnBranches(branches, "oneOf", origin.pointer);
    return tellApart(objects, origin);
  }

  function types(from: JsonSchema, origin: Origin, trail: readonly string[]): TypesNode {
    allowOnly(from, origin, "anyOf");
    const branches = (from["anyOf"] as readonly JsonSchema[]).map((child, index) => node(child, `${origin.pointer}/anyOf/${index}`, trail));
    const jsonTypes = branches.map(jsonTypeOf);
    if (new Set(jsonTypes).size !== branches.length || jsonTypes.includes("any")) {
      throw new SchemaError(`${origin.pointer}/anyOf`, "every branch of anyOf must have a type of its own");
    }
    refuseOnBranches(branches, "anyOf", origin.pointer);
    return { ...renamed(origin, "anyOf", "type"), kind: "types", branches };
  }
}
