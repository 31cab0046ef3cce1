/** The sentences of this room: each as a type for the compiler and as a function for run time, which returns that type. */

export type NoHandler<Noun extends string, Id extends string> = `${Noun} "${Id}" of the message has no handler; write one`;
export function noHandler<Noun extends string, Id extends string>(noun: Noun, id: Id): NoHandler<Noun, Id> {
  return `${noun} "${id}" of the message has no handler; write one`;
}

export type NoSuchId<Noun extends string, Id extends string> = `the message has no ${Noun} "${Id}"; remove the handler`;
export function noSuchId<Noun extends string, Id extends string>(noun: Noun, id: Id): NoSuchId<Noun, Id> {
  return `the message has no ${noun} "${id}"; remove the handler`;
}

export type SharedId<Id extends string> = `id "${Id}" belongs to an earlier message too; tell the two apart with .reply(message, { ref1: "…" }, handlers)`;
export function sharedId<Id extends string>(id: Id): SharedId<Id> {
  return `id "${id}" belongs to an earlier message too; tell the two apart with .reply(message, { ref1: "…" }, handlers)`;
}

export type SharedToldId<
  Id extends string,
  Reference extends string,
> = `id "${Id}" belongs to an earlier message with the same ${Reference} too; give this one another`;
export function sharedToldId<Id extends string, Reference extends string>(id: Id, reference: Reference): SharedToldId<Id, Reference> {
  return `id "${id}" belongs to an earlier message with the same ${reference} too; give this one another`;
}

export type NoLocationHandler = "the location that the message asks for has no handler; write one that is called location";
export const noLocationHandler: NoLocationHandler = "the location that the message asks for has no handler; write one that is called location";

export type NoSuchAnswer<Only extends string, Name extends string> = `a location request is answered by ${Only} alone; remove the handler "${Name}"`;
export function noSuchAnswer<Only extends string, Name extends string>(only: Only, name: Name): NoSuchAnswer<Only, Name> {
  return `a location request is answered by ${only} alone; remove the handler "${name}"`;
}

export type SharedLocation = 'an earlier message asks for the location too; tell the two apart with .reply(message, { ref1: "…" }, handlers)';
export const sharedLocation: SharedLocation = 'an earlier message asks for the location too; tell the two apart with .reply(message, { ref1: "…" }, handlers)';

export type SharedToldLocation<Reference extends string> = `an earlier message with the same ${Reference} asks for the location too; give this one another`;
export function sharedToldLocation<Reference extends string>(reference: Reference): SharedToldLocation<Reference> {
  return `an earlier message with the same ${reference} asks for the location too; give this one another`;
}

export type NothingComesBack = "nothing comes back from a link button; remove this .reply()";
export const nothingComesBack: NothingComesBack = "nothing comes back from a link button; remove this .reply()";

export type IsPromise = "the body is a promise; await it first";
export type IsRequest = "the body is a request, a response or a stream; pass what it holds, such as await request.text()";
