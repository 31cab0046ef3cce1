import { SchemaError } from "../load/json-schema.ts";
import { camelCase } from "../load/names.ts";
import type { Node, ObjectNode, Property, Scalar } from "./ir.ts";
import { everyLocation, type Location } from "./locations.ts";
import { itemStepsIn } from "./steps.ts";

/**
 * What a builder has to know of a request: the objects that it puts together,
 * and for each member of them who writes it.
 */
export interface Skeleton {
  readonly request: Frame;
  readonly messagingObject: Frame;
  readonly interactive: Frame;
  /** What the customer can do. */
  readonly action: Frame;
  readonly extraInfo: Frame;
}

/** One of the objects that a builder puts together. */
export interface Frame {
  readonly location: Location;
  /** In the order in which a builder writes them. */
  readonly members: readonly Member[];
}

/**
 * A member of a frame. The builder always writes a `constant`, and a `default`
 * where nothing else is given. A `frame` is put together in its turn. A `step`
 * sets the member.
 */
export type Member = Property & { readonly step: string; readonly location: Location } & (
    | { readonly role: "constant" | "default"; readonly value: Scalar }
    | { readonly role: "frame" | "step" }
  );

/** The members that are frames, as every kind of message has them. */
const frames = ["messaging_object", "interactive", "action", "extra_info"];

/** The skeleton of a request; `undefined` for a schema without Meta's `interactive` object in the usual place. */
export function skeletonOf(root: Location): Skeleton | undefined {
  const request = frameOf(root);
  const messagingObject = inner(request, "messaging_object");
  const interactive = inner(messagingObject, "interactive");
  const action = inner(interactive, "action");
  const extraInfo = inner(request, "extra_info");
  if (request === undefined || messagingObject === undefined || interactive === undefined || action === undefined || extraInfo === undefined) return undefined;
  for (const { location } of [request, messagingObject, interactive, action, extraInfo]) assertClosed(location.node);
  const items = itemStepsIn(action.location.node).map(({ step, list }) => ({ step, node: list }));
  const parts = [request, messagingObject, interactive, extraInfo].flatMap(stepsOf);
  assertDistinctNames([...parts, ...actionStepsOf(action), ...items], messagingObject);
  return { request, messagingObject, interactive, action, extraInfo };
}

/** The steps of a frame that set one of its members. */
export function stepsOf({ members }: Frame): readonly Member[] {
  return members.filter(({ role }) => role === "step");
}

/** The steps that each set one member of the action. A list has steps that add its items. */
export function actionStepsOf(action: Frame): readonly Member[] {
  return stepsOf(action).filter(({ node }) => node.kind !== "list");
}

/** The checks that a builder calls: of each frame, and of each part beside `interactive`, which may change without it. */
export function checkedByBuilder({ request, messagingObject, interactive, extraInfo }: Skeleton): Location[] {
  const parts = [request, messagingObject].flatMap(({ members }) => members.filter(({ role }) => role === "step" || role === "default"));
  return [request, messagingObject, interactive, extraInfo, ...parts].map(({ location }) => location);
}

/**
 * How a text becomes the value of a member: the members around it. `{ text }`
 * for an object with one text, `{ type: "text", text }` for a branch with one.
 * `undefined` where the value is written as it is given.
 */
export function wrappingOf(
  node: Node,
): { readonly constants: Readonly<Record<string, Scalar>>; readonly key: string; readonly isOneOfSeveral: boolean } | undefined {
  if (node.kind === "object") return textAlone(node, false);
  if (node.kind !== "tagged") return undefined;
  return node.branches.map(({ node: branch }) => textAlone(branch, true)).find((found) => found !== undefined);
}

function textAlone({ properties }: ObjectNode, isOneOfSeveral: boolean) {
  const constants = properties.flatMap(({ name, node }) =>
    node.kind === "enum" && node.values.length === 1 ? [[name, node.values[0] as Scalar] as const] : [],
  );
  const [other, ...more] = properties.filter(({ name }) => !constants.some(([constant]) => constant === name));
  if (other?.node.kind !== "text" || !other.required || more.length > 0) return undefined;
  return { constants: Object.fromEntries(constants), key: other.name, isOneOfSeveral };
}

function assertClosed(node: Node): void {
  if (node.kind !== "object" || !node.open) return;
  throw new SchemaError(node.pointer, "needs additionalProperties: false: a builder would drop a member that the schema does not name");
}

/** Every step has one name in the builder, whichever object it sets a member of. */
function assertDistinctNames(steps: readonly Pick<Member, "step" | "node">[], { location }: Frame): void {
  const known = new Set<string>();
  for (const { step, node } of steps) {
    if (known.has(step)) {
      const remedy = node.kind === "list" ? "; call its items something else with x-noun or x-step" : "";
      throw new SchemaError(node.pointer || location.node.pointer, `two members would be set by the step ${step}; a builder has room for one${remedy}`);
    }
    known.add(step);
  }
}

/** The properties in the order in which a builder writes them. */
export function inOrder({ properties, order = [] }: ObjectNode): readonly Property[] {
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...properties].sort((a, b) => rank(a.name) - rank(b.name));
}

function inner(frame: Frame | undefined, name: string): Frame | undefined {
  return frameOf(frame?.members.find((member) => member.name === name)?.location);
}

function frameOf(location: Location | undefined): Frame | undefined {
  if (location?.node.kind !== "object") return undefined;
  return { location, members: inOrder(location.node).map((property) => memberOf(property, location)) };
}

function memberOf(property: Property, parent: Location): Member {
  const { name, required, node } = property;
  const location = [...everyLocation(parent)].find(({ path }) => path.length === parent.path.length + 1 && path.at(-1) === name) as Location;
  const isInAction = parent.path.at(-1) === "action";
  const member = { ...property, step: (isInAction ? node.step : undefined) ?? camelCase(name), location };
  if (node.step !== undefined && node.step !== member.step) {
    throw new SchemaError(node.pointer, `x-step has no effect on "${name}": the step that sets it is called after it, ${member.step}`);
  }
  if (node.kind === "enum" && node.values.length === 1 && (required || node.default !== undefined)) {
    return { ...member, role: "constant", value: node.values[0] as Scalar };
  }
  if (node.kind === "enum" && node.default !== undefined) return { ...member, role: "default", value: node.default as Scalar };
  return { ...member, role: frames.includes(name) ? "frame" : "step" };
}
