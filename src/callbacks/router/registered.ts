import { referenceFields } from "../../../generated/references.ts";
import { KaleyraError } from "../../message/errors.ts";
import { isObject } from "../../message/json.ts";
import { unsafeCast } from "../../type-level/unsafe-cast.ts";
import type { ReceivedLocation, ReceivedReply } from "../events.ts";
import {
  noHandler,
  noLocationHandler,
  noSuchAnswer,
  noSuchId,
  nothingComesBack,
  sharedId,
  sharedLocation,
  sharedToldId,
  sharedToldLocation,
} from "../sentences.ts";
import { locationName, nouns } from "./answers.ts";
import { type AnsweredBy, type AnswersOf, answersOf } from "./answers-of.ts";
import type { Handler, LocationHandler, Told } from "./handlers.ts";

/** The handlers of one message. */
export interface Registered {
  /** The references that it is told apart by, in one text; empty where it is not. */
  readonly mark: string;
  readonly told: Told;
  /** What answers it; unknown where the value does not tell. */
  readonly by: AnsweredBy | undefined;
  readonly handlers: ReadonlyMap<string, Handler | LocationHandler>;
}

/**
 * Adds a message, in the order in which messages are tried: those with more
 * references first.
 *
 * @throws {@link KaleyraError} for a missing or superfluous handler, for an answer that an earlier message has too, for a reference that never comes back, and for a message with a link.
 */
export function register(before: readonly Registered[], message: unknown, told: Told, given: unknown): readonly Registered[] {
  const expected = answersOf(message);
  if (expected?.by === "nothing") throw new KaleyraError(nothingComesBack);
  const handlers = handlersIn(given);
  checkTold(told);
  if (expected !== undefined) checkNames(expected, handlers);
  const names = referenceFields.filter((name) => told[name] !== undefined);
  const mark = JSON.stringify(names.map((name) => [name, told[name]]));
  const added = { mark, told, by: expected?.by, handlers };
  for (const id of handlers.keys()) {
    if (before.some((earlier) => earlier.mark === mark && mayBeAlike(earlier, added) && earlier.handlers.has(id))) {
      throw new KaleyraError(sharedSentence(added, id, names.join(" and ")));
    }
  }
  const count = ({ told: each }: Registered): number => referenceFields.filter((name) => each[name] !== undefined).length;
  return [...before, added].sort((one, other) => count(other) - count(one));
}

function mayBeAlike(one: Registered, other: Registered): boolean {
  return one.by === other.by || one.by === undefined || other.by === undefined;
}

function sharedSentence({ by }: Registered, id: string, references: string): string {
  if (by === "location") return references === "" ? sharedLocation : sharedToldLocation(references);
  return references === "" ? sharedId(id) : sharedToldId(id, references);
}

/** What may answer a message by each kind of tap. */
const answeredBy: Readonly<Record<(ReceivedReply | ReceivedLocation)["kind"], AnsweredBy>> = {
  "reply-button": "button",
  "template-button": "button",
  "list-row": "row",
  location: "location",
};

/** The handler of the message that a tap or a location answers. */
export function handlerFor(registered: readonly Registered[], reply: ReceivedReply | ReceivedLocation): Handler | LocationHandler | undefined {
  const name = reply.kind === "location" ? locationName : reply.id;
  const by = answeredBy[reply.kind];
  const isTold = ({ told }: Registered): boolean => referenceFields.every((field) => told[field] === undefined || told[field] === reply[field]);
  const found = registered.find((each) => (each.by ?? by) === by && each.handlers.has(name) && isTold(each));
  return found?.handlers.get(name);
}

/** @throws {@link KaleyraError} for a reference that no message has, or that no tap comes back with. */
function checkTold(told: unknown): void {
  if (!isObject(told)) throw new KaleyraError('what tells a message apart must be an object, such as { ref1: "offer" }');
  for (const [name, text] of Object.entries(told)) {
    if (!referenceFields.some((known) => known === name))
      throw new KaleyraError(`there is no reference "${name}"; tell messages apart by ${referenceFields.join(", ")}`);
    if (typeof text !== "string" || text === "") throw new KaleyraError(`${name} must be a text that is not empty; no tap comes back with another one`);
  }
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

function checkNames({ by, names }: AnswersOf, handlers: ReadonlyMap<string, unknown>): void {
  const missing = names.find((name) => !handlers.has(name));
  const superfluous = [...handlers.keys()].find((name) => !names.includes(name));
  if (superfluous !== undefined)
    throw new KaleyraError(by === "button" || by === "row" ? noSuchId(nouns[by], superfluous) : noSuchAnswer(locationName, superfluous));
  if (missing !== undefined) throw new KaleyraError(by === "button" || by === "row" ? noHandler(nouns[by], missing) : noLocationHandler);
}
