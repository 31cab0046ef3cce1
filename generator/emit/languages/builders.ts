import { words } from "../../load/names.ts";
import type { ListNode, Node, Property, Scalar } from "../../lower/ir.ts";
import type { Kind } from "../../lower/kinds.ts";
import { type Frame, type Member, type Skeleton, wrappingOf } from "../../lower/skeleton.ts";
import { addingStepOf } from "../../lower/steps.ts";
import type { Member as MemberCode } from "./data.ts";
import type { Part } from "./layout.ts";

/** A plain function that makes a message of one kind. */
export interface Builder {
  /** In words, which each language joins in its own way. */
  readonly name: readonly string[];
  readonly schemaName: string;
  /** The whole message. */
  readonly root: Node;
  readonly description: string;
  /** Those that every message needs come first. */
  readonly parameters: readonly Parameter[];
  readonly message: ObjectShape;
}

export interface Parameter {
  readonly name: readonly string[];
  readonly isRequired: boolean;
  /** What is given: a list of these with `isList`, or a text in place of it with `isTextToo`. */
  readonly node: Node;
  readonly isList: boolean;
  readonly isTextToo: boolean;
  /** What the message says where nothing is given. */
  readonly default?: Scalar;
}

/** How the message is put together. */
export type Shape =
  | ObjectShape
  | { readonly shape: "constant"; readonly value: Scalar }
  | { readonly shape: "parameter"; readonly parameter: Parameter; readonly wrap?: Wrap };

export interface ObjectShape {
  readonly shape: "object";
  /** Whether it is left out where it would be empty. */
  readonly isOptional: boolean;
  readonly members: readonly { readonly name: string; readonly shape: Shape }[];
}

/** What is around a text, or around each item of a list: an object with constants, and the value itself. */
export interface Wrap {
  readonly constants: Readonly<Record<string, Scalar>>;
  readonly key: string;
}

interface ParameterOptions {
  /** The words of what is around it in `action`. */
  readonly around?: readonly string[];
  readonly more?: Pick<Parameter, "default">;
}

export function builderOf(skeleton: Skeleton, kind: Kind): Builder {
  const { request, messagingObject, interactive, extraInfo } = skeleton;
  const beside = [request, messagingObject, interactive, extraInfo].flatMap(({ members }) => members.map(({ name }) => words(name)));
  const parameters: Parameter[] = [];
  const message = frameShape(request, true);
  const [required, optional] = [true, false].map((wanted) => parameters.filter(({ isRequired }) => isRequired === wanted)) as [Parameter[], Parameter[]];
  return {
    name: builderName(skeleton.action.location.node, kind),
    schemaName: kind.schemaName,
    root: request.location.node,
    description: request.location.node.description ?? "",
    parameters: [...required, ...optional],
    message,
  };

  /** In `extra_info`, a constant or a default is a parameter like the others: filled in, it would be sent even where nothing is given. */
  function frameShape(frame: Frame, isRequired: boolean): ObjectShape {
    const shapeOf = frame === extraInfo ? parameterShape : memberShape;
    const members = frame.members.map((member) => ({ name: member.name, shape: shapeOf(member, isRequired && member.required) }));
    return { shape: "object", isOptional: !isRequired, members };
  }

  function memberShape(member: Member, isRequired: boolean): Shape {
    const { role } = member;
    if (role === "constant") return { shape: "constant", value: member.value };
    const frame = role === "frame" ? Object.values(skeleton).find(({ location }: Frame) => location === member.location) : undefined;
    if (frame === skeleton.action) return innerShape(frame.location.node, isRequired, ["action"]);
    if (frame !== undefined) return frameShape(frame, isRequired);
    return parameterShape(member, isRequired, { more: role === "default" ? { default: member.value } : {} });
  }

  /** What the customer can do: the parts of `action` that every message has are parameters, however deep they are. */
  function innerShape(node: Node, isRequired: boolean, around: readonly string[]): Shape {
    const properties = node.kind === "object" ? ordered(node.properties, node.order) : [];
    return {
      shape: "object",
      isOptional: !isRequired,
      members: properties.map((property) => ({ name: property.name, shape: propertyShape(property, isRequired, around) })),
    };
  }

  function propertyShape(property: Property, isAroundRequired: boolean, around: readonly string[]): Shape {
    const { name, node } = property;
    const isRequired = property.required && isAroundRequired;
    if (node.kind === "enum" && node.values.length === 1 && isRequired) return { shape: "constant", value: node.values[0] as Scalar };
    if (node.kind === "object" && isRequired) return innerShape(node, isRequired, [...around, ...words(name)]);
    if (node.kind === "list") return listShape(property, node, isRequired, around);
    return parameterShape(property, isRequired, { around });
  }

  function listShape(property: Property, node: ListNode, isRequired: boolean, around: readonly string[]): Shape {
    const wrap = itemWrap(node.item);
    if (wrap === undefined) return parameterShape(property, isRequired, { around });
    const [last = "", ...others] = words(addingStepOf(node)).toReversed();
    const name = [...others.toReversed(), plural(last)];
    const parameter = add({ name, isRequired, node: wrap.inner, isList: true, isTextToo: false }, around);
    return { shape: "parameter", parameter, wrap: { constants: wrap.constants, key: wrap.key } };
  }

  function parameterShape({ name, node }: Property, isRequired: boolean, { around, more = {} }: ParameterOptions = {}): Shape {
    const wrapping = wrappingOf(node);
    const text = wrapping === undefined || wrapping.isOneOfSeveral ? undefined : textIn(node, wrapping.key);
    const isTextToo = wrapping?.isOneOfSeveral === true;
    const parameter = add({ name: words(name), isRequired, node: text ?? node, isList: false, isTextToo, ...more }, around);
    return { shape: "parameter", parameter, ...(wrapping === undefined ? {} : { wrap: { constants: wrapping.constants, key: wrapping.key } }) };
  }

  /** A part of `action` whose name another part has is called after what is around it too. */
  function add(parameter: Parameter, around: readonly string[] | undefined): Parameter {
    const names = around?.map((_, index) => [...around.slice(around.length - index), ...parameter.name]) ?? [];
    let name = names.find(isFree) ?? parameter.name;
    for (let number = 2; around !== undefined && !isFree(name); number += 1) name = [...parameter.name, String(number)];
    const added = { ...parameter, name };
    parameters.push(added);
    return added;
  }

  function isFree(name: readonly string[]): boolean {
    return [...beside, ...parameters.map((one) => one.name)].every((other) => other.join("") !== name.join(""));
  }
}

/** How a language makes a message. All parameters and results are code. */
export interface BuilderWords {
  readonly scalar: (value: Scalar) => string;
  /** The value that is given for a parameter, or its default. */
  readonly given: (parameter: Parameter) => string;
  readonly object: (members: readonly MemberCode[], isOptional: boolean) => Part;
  readonly wrapped: (value: string, key: string, constants: readonly MemberCode[]) => Part;
}

/** The code that puts a message together. */
export function emitShape(shape: Shape, words: BuilderWords): Part {
  if (shape.shape === "constant") return words.scalar(shape.value);
  if (shape.shape === "object") {
    return words.object(
      shape.members.map(({ name, shape: inner }) => [name, emitShape(inner, words)]),
      shape.isOptional,
    );
  }
  const { parameter, wrap } = shape;
  const given = words.given(parameter);
  if (wrap === undefined) return given;
  return words.wrapped(
    given,
    wrap.key,
    Object.entries(wrap.constants).map(([name, constant]) => [name, words.scalar(constant)]),
  );
}

function textIn(node: Node, key: string): Node | undefined {
  return node.kind === "object" ? node.properties.find(({ name }) => name === key)?.node : undefined;
}

function ordered(properties: readonly Property[], order: readonly string[] = []): readonly Property[] {
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...properties].sort((one, other) => rank(one.name) - rank(other.name));
}

/** An item that is constants around one object, `{ type, reply: { … } }`: what is given is that object. */
function itemWrap(item: Node): (Wrap & { readonly inner: Node }) | undefined {
  if (item.kind !== "object") return undefined;
  const constants = item.properties.flatMap(({ name, node }) =>
    node.kind === "enum" && node.values.length === 1 ? [[name, String(node.values[0])] as const] : [],
  );
  const [other, ...more] = item.properties.filter(({ name }) => !constants.some(([constant]) => constant === name));
  if (other?.node.kind !== "object" || !other.required || constants.length === 0 || more.length > 0) return undefined;
  return { constants: Object.fromEntries(constants), key: other.name, inner: other.node };
}

function plural(word: string): string {
  return word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** What packages have functions of that name for. */
const taken = ["validate", "outcome of", "parse callback", "made", "present", "wrapped"];

/** A message that is a body with a list of things is called after these, `buttons`; any other after its kind. */
function builderName(action: Node, { name }: Kind): readonly string[] {
  const lists = action.kind === "object" ? action.properties.flatMap(({ node }) => (node.kind === "list" ? [node] : [])) : [];
  const item = lists.find(({ nouns }) => nouns?.whole === "message")?.nouns?.item;
  const own = item === undefined ? words(name) : [plural(item)];
  return taken.includes(own.join(" ")) ? [...own, "message"] : own;
}
