import { words } from "../../load/names.ts";
import type { ListNode, Node, Property } from "../../lower/ir.ts";
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
  readonly default?: string;
}

/** How the message is put together. */
export type Shape =
  | ObjectShape
  | { readonly shape: "constant"; readonly value: string }
  | { readonly shape: "parameter"; readonly parameter: Parameter; readonly wrap?: Wrap };

export interface ObjectShape {
  readonly shape: "object";
  /** Whether it is left out where it would be empty. */
  readonly isOptional: boolean;
  readonly members: readonly { readonly name: string; readonly shape: Shape }[];
}

/** What is around a text, or around each item of a list: an object with constants, and the value itself. */
export interface Wrap {
  readonly constants: Readonly<Record<string, string>>;
  readonly key: string;
}

export function builderOf(skeleton: Skeleton, kind: Kind): Builder {
  const parameters: Parameter[] = [];
  const message = frameShape(skeleton.request, true);
  const [required, optional] = [true, false].map((wanted) => parameters.filter(({ isRequired }) => isRequired === wanted)) as [Parameter[], Parameter[]];
  return {
    name: builderName(skeleton.action.location.node, kind),
    schemaName: kind.schemaName,
    root: skeleton.request.location.node,
    description: skeleton.request.location.node.description ?? "",
    parameters: [...required, ...optional],
    message,
  };

  function frameShape(frame: Frame, isRequired: boolean): ObjectShape {
    const members = frame.members.map((member) => ({ name: member.name, shape: memberShape(member, isRequired && member.required) }));
    return { shape: "object", isOptional: !isRequired, members };
  }

  function memberShape(member: Member, isRequired: boolean): Shape {
    const { role, name, node } = member;
    if (role === "constant") return { shape: "constant", value: member.value };
    const frame = role === "frame" ? Object.values(skeleton).find(({ location }: Frame) => location === member.location) : undefined;
    if (frame === skeleton.action) return innerShape(frame.location.node, isRequired);
    if (frame !== undefined) return frameShape(frame, isRequired);
    return parameterShape({ name, node, isRequired, ...(role === "default" ? { default: member.value } : {}) });
  }

  /** What the customer can do: the parts of `action` are parameters, however deep they are. */
  function innerShape(node: Node, isRequired: boolean): Shape {
    const properties = node.kind === "object" ? ordered(node.properties, node.order) : [];
    return {
      shape: "object",
      isOptional: !isRequired,
      members: properties.map((property) => ({ name: property.name, shape: propertyShape(property, isRequired) })),
    };
  }

  function propertyShape({ name, node, required }: Property, isAroundRequired: boolean): Shape {
    const isRequired = required && isAroundRequired;
    if (node.kind === "enum" && node.values.length === 1) return { shape: "constant", value: String(node.values[0]) };
    if (node.kind === "object") return innerShape(node, isRequired);
    if (node.kind === "list") return listShape(name, node, isRequired);
    return parameterShape({ name, node, isRequired });
  }

  function listShape(name: string, node: ListNode, isRequired: boolean): Shape {
    const wrap = itemWrap(node.item);
    if (wrap === undefined) return parameterShape({ name, node, isRequired });
    const parameter = add({
      name: [...words(addingStepOf(node)).slice(0, -1), plural(words(addingStepOf(node)).at(-1) as string)],
      isRequired,
      node: wrap.inner,
      isList: true,
      isTextToo: false,
    });
    return { shape: "parameter", parameter, wrap: { constants: wrap.constants, key: wrap.key } };
  }

  function parameterShape({ name, node, isRequired, ...rest }: { name: string; node: Node; isRequired: boolean; default?: string }): Shape {
    const wrapping = wrappingOf(node);
    const text = wrapping === undefined || wrapping.isOneOfSeveral ? undefined : textIn(node, wrapping.key);
    const parameter = add({ name: words(name), isRequired, node: text ?? node, isList: false, isTextToo: wrapping?.isOneOfSeveral === true, ...rest });
    return { shape: "parameter", parameter, ...(wrapping === undefined ? {} : { wrap: { constants: wrapping.constants, key: wrapping.key } }) };
  }

  function add(parameter: Parameter): Parameter {
    parameters.push(parameter);
    return parameter;
  }
}

/** How a language makes a message. All parameters and results are code. */
export interface BuilderWords {
  readonly string: (text: string) => string;
  /** What is given for a parameter, or what stands for it. */
  readonly given: (parameter: Parameter) => string;
  readonly object: (members: readonly MemberCode[], isOptional: boolean) => Part;
  readonly wrapped: (value: string, key: string, constants: readonly MemberCode[]) => Part;
}

/** The code that puts a message together. */
export function emitShape(shape: Shape, words: BuilderWords): Part {
  if (shape.shape === "constant") return words.string(shape.value);
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
    Object.entries(wrap.constants).map(([name, constant]) => [name, words.string(constant)]),
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

/** A message that is a body with a list of things is called after these, `buttons`; any other after its kind. */
function builderName(action: Node, { name }: Kind): readonly string[] {
  const lists = action.kind === "object" ? action.properties.flatMap(({ node }) => (node.kind === "list" ? [node] : [])) : [];
  const item = lists.find(({ nouns }) => nouns?.whole === "message")?.nouns?.item;
  return item === undefined ? words(name) : [plural(item)];
}
