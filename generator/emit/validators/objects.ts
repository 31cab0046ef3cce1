import { camelCase } from "../../load/names.ts";
import type { ExclusiveNode, ObjectNode, Property, TaggedNode } from "../../lower/ir.ts";
import { exclusiveProperties, type Location } from "../../lower/locations.ts";
import { quote } from "../quoting.ts";
import { call, refuseOtherTypes } from "./call.ts";
import type { Collected, Contexts } from "./context.ts";
import { add, findingArguments, indexArguments } from "./finding.ts";

/** Both tests are emitted in place: engines inline them there, but not from a function or a variable. */
const isNoObject = 'typeof value !== "object" || value === null || Array.isArray(value)';
const isOwn = "Object.prototype.hasOwnProperty.call(value, key)";

export function emitObject(location: Location, node: ObjectNode, contexts: Contexts): readonly string[] {
  const properties = withLocals(location, node.properties);
  const { tag, collects } = contexts.get(location) ?? {};
  const checked = properties.filter(({ name }) => name !== tag);
  return [
    ...refuseOtherTypes(isNoObject, location, contexts),
    ...readProperties(location, properties, node.open, tag),
    ...checkProperties(checked, contexts),
    ...collectFrom(properties, collects ?? []),
    "return found;",
  ];
}

function collectFrom(properties: readonly LocalProperty[], collects: readonly Collected[]): readonly string[] {
  return collects.map(({ property, array, position, what }) => {
    const { local } = properties.find(({ name }) => name === property) as LocalProperty;
    return `${array}[${position}] = ${what === "value" ? local : `${local} !== undefined`};`;
  });
}

interface LocalProperty extends Property {
  readonly local: string;
  readonly location: Location;
}

function withLocals(location: Location, properties: readonly Property[]): readonly LocalProperty[] {
  return properties.map((property, index) => ({
    ...property,
    local: `${camelCase(property.name)}${index}`,
    location: location.children[index] as Location,
  }));
}

function readProperties(location: Location, properties: readonly LocalProperty[], open: boolean, tag?: string): readonly string[] {
  if (open && properties.length === 0) return [];
  return [
    ...properties.filter(({ name }) => name !== tag).map(({ local }) => `let ${local};`),
    "for (const key in value) {",
    `  if (!${isOwn}) continue;`,
    "  switch (key) {",
    ...properties.flatMap(({ name, local }) => [
      `    case ${quote(name)}:`,
      ...(name === tag ? [] : [`      ${local} = value[${quote(name)}];`]),
      "      break;",
    ]),
    ...(open
      ? []
      : [
          "    default:",
          `      if ((!allowUnknown || known.has(key)) && isFull((found = unknown(key, ${findingArguments(location)}${indexArguments(location)})))) return found;`,
        ]),
    "  }",
    "}",
  ];
}

function checkProperties(properties: readonly LocalProperty[], contexts: Contexts): readonly string[] {
  return properties.flatMap(({ local, location, required }) => {
    const absent = `found = missing(${findingArguments(location)}${indexArguments(location)});`;
    if (location.node.kind === "any") return required ? [`if (${local} === undefined) ${absent}`] : [];
    return [`if (${local} !== undefined) found = ${call(location, local, contexts)};`, ...(required ? [`else ${absent}`] : [])];
  });
}

export function emitExclusive(location: Location, node: ExclusiveNode, contexts: Contexts): readonly string[] {
  const keys = node.branches.map(({ key }) => key);
  const properties = withLocals(location, exclusiveProperties(node));
  const present = properties.filter(({ name }) => keys.includes(name)).map(({ local }) => `(${local} === undefined ? 0 : 1)`);
  return [
    ...refuseOtherTypes(isNoObject, location, contexts),
    ...readProperties(location, properties, node.branches[0].node.open),
    `const present = ${present.join(" + ")};`,
    `if (present !== 1) found = ${add(location, "oneOf", "present")};`,
    ...checkProperties(properties, contexts),
    "return found;",
  ];
}

export function emitTagged(location: Location, node: TaggedNode, contexts: Contexts): readonly string[] {
  return [
    ...refuseOtherTypes(isNoObject, location, contexts),
    "let tag;",
    `for (const key in value) if (key === ${quote(node.tag)} && ${isOwn}) tag = value[key];`,
    "switch (tag) {",
    ...node.branches.flatMap(({ value }, index) => [`  case ${quote(value)}:`, `    return ${call(location.children[index] as Location, "value", contexts)};`]),
    "}",
    `return ${add(location, "tag", "tag === undefined ? undefined : shown(tag)", quote(`/${node.tag}`))};`,
  ];
}
