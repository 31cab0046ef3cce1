import { referenceFields } from "../../../generated/references.ts";
import { KaleyraError } from "../../message/errors.ts";
import { isObject } from "../../message/json.ts";
import { unsafeCast } from "../../type-level/unsafe-cast.ts";
import type { ReceivedReply } from "../events.ts";
import { noHandler, noSuchId, sharedId, sharedToldId } from "../sentences.ts";
import type { Handler, Told } from "./handlers.ts";
import { idsOf } from "./ids-of.ts";

/** The handlers of one message. */
export interface Registered {
  /** The references that it is told apart by, in one text; empty where it is not. */
  readonly mark: string;
  readonly told: Told;
  readonly handlers: ReadonlyMap<string, Handler>;
}

/**
 * Adds a message, in the order in which messages are tried: those with more
 * references first.
 *
 * @throws {@link KaleyraError} for a missing or superfluous handler, and for an id that an earlier message has too.
 */
export function register(before: readonly Registered[], message: unknown, told: Told, given: unknown): readonly Registered[] {
  const handlers = handlersIn(given);
  const expected = idsOf(message);
  if (expected !== undefined) checkIds(expected, handlers);
  const names = referenceFields.filter((name) => told[name] !== undefined);
  const mark = JSON.stringify(names.map((name) => [name, told[name]]));
  for (const id of handlers.keys()) {
    if (!before.some((earlier) => earlier.mark === mark && earlier.handlers.has(id))) continue;
    throw new KaleyraError(names.length === 0 ? sharedId(id) : sharedToldId(id, names.join(" and ")));
  }
  const count = ({ told: each }: Registered): number => referenceFields.filter((name) => each[name] !== undefined).length;
  return [...before, { mark, told, handlers }].sort((one, other) => count(other) - count(one));
}

/** The handler of the message that a tap is on. */
export function handlerFor(registered: readonly Registered[], reply: ReceivedReply): Handler | undefined {
  const isTold = ({ told }: Registered): boolean => referenceFields.every((name) => told[name] === undefined || told[name] === reply[name]);
  return registered.find((each) => each.handlers.has(reply.id) && isTold(each))?.handlers.get(reply.id);
}

function handlersIn(given: unknown): ReadonlyMap<string, Handler> {
  if (!isObject(given)) throw new KaleyraError("handlers must be an object with a function for each id");
  for (const [id, handler] of Object.entries(given)) checkHandler(handler, `the handler of "${id}"`);
  return new Map(Object.entries(given).map(([id, handler]) => [id, unsafeCast<Handler>(handler)]));
}

/** @throws {@link KaleyraError} */
export function checkHandler(handler: unknown, name: string): void {
  if (typeof handler !== "function") throw new KaleyraError(`${name} is not a function`);
}

function checkIds({ noun, ids }: { readonly noun: "button" | "row"; readonly ids: readonly string[] }, handlers: ReadonlyMap<string, Handler>): void {
  const missing = ids.find((id) => !handlers.has(id));
  const superfluous = [...handlers.keys()].find((id) => !ids.includes(id));
  if (superfluous !== undefined) throw new KaleyraError(noSuchId(noun, superfluous));
  if (missing !== undefined) throw new KaleyraError(noHandler(noun, missing));
}
