import { isDeepStrictEqual } from "node:util";
import { isSchema, type Json, type JsonSchema } from "../../load/json-schema.ts";
import { camelCase } from "../../load/names.ts";
import { nodeAt } from "../../lower/inner-lists.ts";
import type { Node, TextNode } from "../../lower/ir.ts";
import { perNode } from "../../lower/per-node.ts";
import { type Frame, type Member, type Skeleton, stepsOf, wrappingOf } from "../../lower/skeleton.ts";
import { itemStepsIn, textsOf } from "../../lower/steps.ts";

const wrappingAround = perNode(wrappingOf);
const itemSteps = perNode((node) => itemStepsIn(node));
const waysToTexts = perNode(textsOf);

/** A call of a builder in any language: the name of the step, then its texts. */
export type Step = readonly [string, ...string[]];

/** Calls of a builder, and the message that they make. */
export interface Built {
  readonly steps: readonly Step[];
  /** With every member that a builder always writes, in its order. */
  readonly message: Json;
}

/** The calls of a builder that make this message; `undefined` where no calls do, such as for a text that is a number. */
export function builtOf(message: Json, { request, messagingObject, interactive, action, extraInfo }: Skeleton): Built | undefined {
  if (at(message, pathOf(interactive)) === null) return undefined;
  if (!isDeepStrictEqual(frameOf(request, message, false) ?? {}, message)) return undefined;
  const parts = [messagingObject, request, interactive].flatMap(stepsOf);
  const inAction = at(message, pathOf(action));
  const steps = [
    ...parts.flatMap((member) => stepFor(member, message)),
    ...textStepsFor(action.location.node, inAction),
    ...itemStepsFor(action.location.node, inAction),
    ...extraInfo.members.flatMap((member) => stepFor(member, message)),
  ];
  if (steps.some(([, ...texts]) => texts.length === 0)) return undefined;
  return { steps, message: frameOf(request, message, true) ?? {} };

  /** The object that a builder makes: its constants, and what the message has for the other members. */
  function frameOf(frame: Frame, from: Json, writesDefaults: boolean): JsonSchema | undefined {
    const members = frame.members.flatMap((member): [string, Json][] => {
      const given = isSchema(from) && Object.hasOwn(from, member.name) ? (from[member.name] as Json) : undefined;
      const value = valueFor(member, given, writesDefaults);
      return value === undefined ? [] : [[member.name, value]];
    });
    return members.length === 0 ? undefined : Object.fromEntries(members);
  }

  function valueFor(member: Member, given: Json | undefined, writesDefaults: boolean): Json | undefined {
    if (member.role === "constant" || member.role === "default") return member.required || writesDefaults || given !== undefined ? member.value : undefined;
    const inner = [messagingObject, interactive, action, extraInfo].find(({ location }) => location === member.location);
    if (inner === action) return contentOf(action.location.node, given ?? {});
    if (inner !== undefined) return frameOf(inner, given ?? null, writesDefaults);
    return given === undefined ? undefined : partOf(member, given);
  }
}

function stepFor(member: Member, message: Json): readonly Step[] {
  const value = at(message, member.location.path as readonly string[]);
  const wrapping = wrappingAround(member.node);
  const text = wrapping === undefined ? value : at(value, [wrapping.key]);
  return typeof text === "string" ? [[member.step, text]] : [];
}

/** What a step makes of the text in this value; `undefined` where there is no text in it. */
function partOf({ node }: Member, value: Json): Json | undefined {
  const wrapping = wrappingAround(node);
  if (wrapping === undefined) return typeof value === "string" ? value : undefined;
  const text = at(value, [wrapping.key]);
  return typeof text === "string" ? { ...wrapping.constants, [wrapping.key]: text } : undefined;
}

/** The steps for the texts in a node that are in no list. Texts with the same step are set together. */
function textStepsFor(node: Node, value: Json): readonly Step[] {
  const steps = new Map<string, readonly string[]>();
  for (const way of waysToTexts(node)) {
    const text = at(value, way);
    const step = (nodeAt(node, way) as TextNode).step ?? camelCase(way.at(-1) as string);
    if (typeof text === "string") steps.set(step, [...(steps.get(step) ?? []), text]);
  }
  return [...steps].map(([step, texts]) => [step, ...texts]);
}

/**
 * The steps for the items of the lists in a node: those of an item, then those
 * of the lists inside it. The first item begins by itself where it has no text,
 * such as the rows of a section without a title; any other could not be told
 * from the one before, and its step is left without a text.
 */
function itemStepsFor(node: Node, value: Json): readonly Step[] {
  return itemSteps(node).flatMap(({ step, list, path }) => {
    const items = at(value, path);
    return (Array.isArray(items) ? items : []).flatMap((item: Json, index): readonly Step[] => {
      const texts = waysToTexts(list.item).map((way) => at(item, way));
      const own: Step = [step, ...texts.filter((text) => typeof text === "string")];
      const inner = itemStepsFor(list.item, item);
      return index === 0 && own.length === 1 && inner.length > 0 ? inner : [own, ...inner];
    });
  });
}

/**
 * What a builder makes of the texts in a value: its constants, lists even where
 * they are empty, and nothing that the schema does not name. `undefined` where
 * something else than a text is in the place of one.
 */
function contentOf(node: Node, value: Json): Json | undefined {
  if (node.kind === "text") return typeof value === "string" ? value : undefined;
  if (node.kind === "enum") return node.values.length === 1 ? (node.values[0] as string) : undefined;
  if (node.kind === "list") return Array.isArray(value) ? complete(value.map((item: Json) => contentOf(node.item, item))) : [];
  if (node.kind !== "object" || !isSchema(value)) return undefined;
  const written = node.properties.filter(({ name, required }) => required || Object.hasOwn(value, name));
  const contents = complete(written.map(({ name, node: child }) => contentOf(child, at(value, [name]))));
  return contents && Object.fromEntries(written.map(({ name }, index) => [name, contents[index] as Json]));
}

function complete(contents: readonly (Json | undefined)[]): readonly Json[] | undefined {
  return contents.every((content) => content !== undefined) ? contents : undefined;
}

function pathOf({ location }: Frame): readonly string[] {
  return location.path as readonly string[];
}

function at(value: Json, path: readonly string[]): Json {
  return path.reduce((inner: Json, step) => (isSchema(inner) && Object.hasOwn(inner, step) ? (inner[step] as Json) : null), value);
}
