import type { Document, EitherNode, Node, ObjectNode, Origin, PatternRule, Property, TaggedNode, TypesNode } from "./ir.ts";
import { isSchema, type Json, type JsonSchema, pointerSteps, pointerTo, SchemaError, type SchemaFile } from "./json-schema.ts";
import { impliesGuard, parsePattern } from "./pattern.ts";
import { assertPortable, edgePatterns, notBlankPattern } from "./portable.ts";

/**
 * Lowers a schema file to what it means.
 *
 * @throws {@link SchemaError} where the schema is not portable, contradicts
 * itself, refers to itself, or says something that no emitter would enforce.
 */
export function lower(file: SchemaFile): Document {
  assertPortable(file);
  const { name, schema } = file;
  const definitions = isSchema(schema["definitions"]) ? schema["definitions"] : {};
  const lowered = new Map<string, Node>();
  for (const title of Object.keys(definitions)) definition(title, []);
  return { name, root: node(schema, "", []), definitions: new Map(Object.keys(definitions).map((title) => [title, lowered.get(title) as Node])) };

  function definition(title: string, trail: readonly string[]): Node {
    const known = lowered.get(title);
    if (known !== undefined) return known;
    const pointer = pointerTo("/definitions", title);
    const found = definitions[title];
    if (!Object.hasOwn(definitions, title) || !isSchema(found)) throw new SchemaError(pointer, "no such definition");
    if (trail.includes(title)) throw new SchemaError(pointer, `refers to itself by way of ${[...trail, title].join(", ")}`);
    const result = node(found, pointer, [...trail, title]);
    lowered.set(title, result);
    return result;
  }

  function node(from: JsonSchema, pointer: string, trail: readonly string[]): Node {
    const reference = from["$ref"];
    if (typeof reference === "string") return definition(pointerSteps(reference)[1] as string, trail);
    const origin = originOf(from, pointer);
    if (from["oneOf"] !== undefined) return choice(from, origin, trail);
    if (from["anyOf"] !== undefined) return types(from, origin, trail);
    switch (from["type"]) {
      case "string":
        return Array.isArray(from["enum"]) ? enumeration(from, origin) : text(from, origin);
      case "object":
        return object(from, origin, trail);
      case "array":
        return list(from, origin, trail);
      case "number":
      case "integer":
        return { ...onlyKnows(from, origin, []), kind: "number", integer: from["type"] === "integer" };
      case "boolean":
        return { ...onlyKnows(from, origin, []), kind: "boolean" };
      default:
        return { ...onlyKnows(from, origin, ["$schema", "$id", "definitions"]), kind: "any" };
    }
  }

  function object(from: JsonSchema, origin: Origin, trail: readonly string[]): ObjectNode {
    onlyKnows(from, origin, ["$schema", "$id", "definitions", "properties", "required", "additionalProperties"]);
    const required = (from["required"] ?? []) as readonly string[];
    const properties = Object.entries((from["properties"] ?? {}) as Record<string, JsonSchema>);
    return {
      ...origin,
      kind: "object",
      open: from["additionalProperties"] !== false,
      properties: properties.map(([property, child]) => ({
        name: property,
        required: required.includes(property),
        node: node(child, pointerTo(`${origin.pointer}/properties`, property), trail),
      })),
    };
  }

  function list(from: JsonSchema, origin: Origin, trail: readonly string[]): Node {
    onlyKnows(from, origin, ["$schema", "$id", "definitions", "items", "minItems", "maxItems", "uniqueItems", "allOf", "x-label", "x-uniqueKeys"]);
    const parts = (from["allOf"] ?? []) as readonly JsonSchema[];
    parts.forEach((part, index) => {
      onlyKnows(part, originOf(part, `${origin.pointer}/allOf/${index}`), ["x-uniqueKeys"]);
    });
    const keys = [from, ...parts].map((part) => part["x-uniqueKeys"] as readonly string[] | undefined).filter((key) => key !== undefined);
    if (keys.length > 0 && Number(from["maxItems"] ?? Number.POSITIVE_INFINITY) > mostCompared) {
      throw new SchemaError(origin.pointer, `x-uniqueKeys needs maxItems, at most ${mostCompared}: every item is compared with every other`);
    }
    const items = from["items"];
    const item: Node = isSchema(items) ? node(items, `${origin.pointer}/items`, trail) : { ...originOf({}, `${origin.pointer}/items`), kind: "any" };
    return {
      ...origin,
      kind: "list",
      ...optionalText("label", from["x-label"]),
      item,
      minItems: (from["minItems"] ?? 0) as number,
      ...optionalNumber("maxItems", from["maxItems"]),
      uniqueKeys: keys.map((key) => uniqueKey(key, item, origin.pointer)),
    };
  }

  function choice(from: JsonSchema, origin: Origin, trail: readonly string[]): TaggedNode | EitherNode {
    onlyKnows(from, origin, ["$schema", "$id", "definitions", "type", "oneOf"]);
    const branches = (from["oneOf"] as readonly JsonSchema[]).map((child, index) => node(child, `${origin.pointer}/oneOf/${index}`, trail));
    const objects = branches.filter((branch) => branch.kind === "object");
    if (objects.length !== branches.length) throw new SchemaError(`${origin.pointer}/oneOf`, "every branch of oneOf must be an object");
    const [first] = objects as [ObjectNode, ...ObjectNode[]];
    for (const { name: tag } of first.properties) {
      const values = objects.map((branch) => tagValue(branch, tag));
      if (new Set(values).size === objects.length && !values.includes(undefined)) {
        return { ...origin, kind: "tagged", tag, branches: objects.map((branch, index) => ({ value: values[index] as string, node: branch })) };
      }
    }
    const own = objects.map((branch) => ownKey(branch, objects));
    if (own.every((key) => key !== undefined)) {
      assertAlikeButFor(own, objects, origin.pointer);
      return { ...origin, kind: "either", branches: objects.map((branch, index) => ({ key: own[index] as string, node: branch })) };
    }
    throw new SchemaError(
      `${origin.pointer}/oneOf`,
      "the branches cannot be told apart: give each a required property of its own, or one property with a different one-value enum in each",
    );
  }

  function types(from: JsonSchema, origin: Origin, trail: readonly string[]): TypesNode {
    onlyKnows(from, origin, ["$schema", "$id", "definitions", "anyOf"]);
    const branches = (from["anyOf"] as readonly JsonSchema[]).map((child, index) => node(child, `${origin.pointer}/anyOf/${index}`, trail));
    const jsonTypes = branches.map(jsonTypeOf);
    if (new Set(jsonTypes).size !== branches.length || jsonTypes.includes("any")) {
      throw new SchemaError(`${origin.pointer}/anyOf`, "every branch of anyOf must have a type of its own");
    }
    return { ...origin, kind: "types", branches };
  }
}

/** How long a list may be in which every item is compared with every other. */
const mostCompared = 256;

/** The JSON type that a node accepts, or `any`. */
export function jsonTypeOf(node: Node): "string" | "object" | "array" | "number" | "boolean" | "any" {
  switch (node.kind) {
    case "text":
    case "enum":
      return "string";
    case "list":
      return "array";
    case "number":
    case "boolean":
      return node.kind;
    case "types":
    case "any":
      return "any";
    default:
      return "object";
  }
}

function text(from: JsonSchema, origin: Origin): Node {
  const parts = (from["allOf"] ?? []) as readonly JsonSchema[];
  onlyKnows(from, origin, [
    "$schema",
    "$id",
    "minLength",
    "maxLength",
    "pattern",
    "not",
    "allOf",
    "x-label",
    "x-notBlank",
    "x-noEdgeWhiteSpace",
    "x-plainText",
  ]);
  const notBlank = from["x-notBlank"] === true;
  const noEdgeWhiteSpace = from["x-noEdgeWhiteSpace"] === true;
  const wanted = [from, ...parts].map((part) => part["pattern"]).filter((pattern) => typeof pattern === "string");
  const refused = [from, ...parts].map((part) => notPattern(part, origin)).filter((pattern) => pattern !== undefined);
  parts.forEach((part, index) => {
    onlyKnows(part, originOf(part, `${origin.pointer}/allOf/${index}`), ["pattern", "not"]);
  });
  const patterns: PatternRule[] = [
    ...wanted.filter((source) => !(notBlank && source === notBlankPattern)).map((source) => ({ keyword: "pattern", source }) as const),
    ...refused
      .filter(
        (source) => !(noEdgeWhiteSpace && edgePatterns.includes(source)) && !wanted.some((whole) => impliesGuard(parsePattern(whole), parsePattern(source))),
      )
      .map((source) => ({ keyword: "not", source }) as const),
  ];
  return {
    ...origin,
    kind: "text",
    ...optionalText("label", from["x-label"]),
    minLength: (from["minLength"] ?? 0) as number,
    ...optionalNumber("maxLength", from["maxLength"]),
    notBlank,
    noEdgeWhiteSpace,
    plain: from["x-plainText"] === true,
    patterns,
    examples: (from["examples"] ?? []) as readonly string[],
  };
}

function notPattern(from: JsonSchema, origin: Origin): string | undefined {
  const not = from["not"];
  if (not === undefined) return undefined;
  if (!isSchema(not) || typeof not["pattern"] !== "string" || Object.keys(not).length !== 1) {
    throw new SchemaError(`${origin.pointer}/not`, "not is understood with one pattern in it, and nothing else");
  }
  return not["pattern"];
}

function enumeration(from: JsonSchema, origin: Origin): Node {
  onlyKnows(from, origin, ["$schema", "$id", "enum"]);
  return { ...origin, kind: "enum", values: from["enum"] as readonly string[], examples: (from["examples"] ?? []) as readonly string[] };
}

const annotations = new Set(["type", "title", "description", "default", "examples", "$comment", "x-source", "x-code", "x-sentence", "x-consequence"]);

/** Refuses every keyword that the caller does not lower. */
function onlyKnows(from: JsonSchema, origin: Origin, known: readonly string[]): Origin {
  for (const keyword of Object.keys(from)) {
    if (!annotations.has(keyword) && !known.includes(keyword)) {
      throw new SchemaError(pointerTo(origin.pointer, keyword), `"${keyword}" is not understood here, and a keyword is never skipped`);
    }
  }
  return origin;
}

function originOf(from: JsonSchema, pointer: string): Origin {
  return {
    ...optionalText("title", from["title"]),
    ...optionalText("description", from["description"]),
    pointer,
    sources: (from["x-source"] ?? {}) as Record<string, string>,
    codes: (from["x-code"] ?? {}) as Record<string, string>,
    sentences: (from["x-sentence"] ?? {}) as Record<string, string>,
    consequences: (from["x-consequence"] ?? {}) as Record<string, string>,
  };
}

function optionalText<Name extends string>(name: Name, value: Json | undefined): { readonly [K in Name]?: string } {
  return (typeof value === "string" ? { [name]: value } : {}) as { readonly [K in Name]?: string };
}

function optionalNumber<Name extends string>(name: Name, value: Json | undefined): { readonly [K in Name]?: number } {
  return (typeof value === "number" ? { [name]: value } : {}) as { readonly [K in Name]?: number };
}

function uniqueKey(key: readonly string[], item: Node, pointer: string): readonly string[] {
  const [path, ...more] = key.map(pointerSteps);
  if (path === undefined || more.length > 0) {
    throw new SchemaError(
      `${pointer}/x-uniqueKeys`,
      "one list with several pointers is one key made of several values; only a list with one pointer is understood",
    );
  }
  let at: Node | undefined = item;
  for (const step of path) {
    const property: Property | undefined = at?.kind === "object" ? at.properties.find(({ name }) => name === step) : undefined;
    if (property?.required === false) throw new SchemaError(`${pointer}/x-uniqueKeys`, `${key.join()} must lead through required properties only`);
    at = property?.node;
  }
  if (at?.kind !== "text") throw new SchemaError(`${pointer}/x-uniqueKeys`, `${key.join()} does not lead to a text`);
  return path;
}

function tagValue(branch: ObjectNode, tag: string): string | undefined {
  const property = branch.properties.find(({ name }) => name === tag);
  if (property === undefined || !property.required || property.node.kind !== "enum" || property.node.values.length !== 1) return undefined;
  return property.node.values[0];
}

function ownKey(branch: ObjectNode, all: readonly ObjectNode[]): string | undefined {
  const others = all.filter((other) => other !== branch);
  return branch.properties.find(({ name, required }) => required && others.every((other) => other.properties.every((property) => property.name !== name)))
    ?.name;
}

/** An emitter tells such branches apart by one property alone, so all else must be the same in each. */
function assertAlikeButFor(keys: readonly (string | undefined)[], branches: readonly ObjectNode[], pointer: string): void {
  const shapes = branches.map((branch) =>
    [branch.open, ...branch.properties.filter(({ name }) => !keys.includes(name)).map(({ name, required }) => `${name} ${required}`)].join(),
  );
  if (new Set(shapes).size > 1)
    throw new SchemaError(`${pointer}/oneOf`, "the branches must differ in the one property that tells them apart, and in nothing else");
}
