import type { Finding } from "./artefact-types.ts";

/** A generated check: what is wrong with a value, or `undefined`. */
export type Check = (value: unknown, found?: Finding[], allowUnknown?: boolean) => Finding[] | undefined;

/** The members that are given for an object of the message, by name; `undefined` for those that are not set. */
export type Given = Readonly<Record<string, unknown>>;

/**
 * Sets a member, as it is sent: makes an object of a text where the message has
 * one, and copies any other value that the caller may change.
 */
export type Setter = (given: Given, value: unknown, copy: <Value>(value: Value, depth: number) => Value) => Given;

/** Sets a member of the action to the arguments of a step. */
export type ActionSetter = (given: Given, first: unknown, second: unknown, third: unknown) => Given;

/** An object of the message, or several around each other, that a builder puts together. */
export interface Frame {
  /** The path of a member that has a step → what sets it. Written out for each, because engines take much longer for a spread. */
  readonly set: Readonly<Record<string, Setter>>;
  /** Puts the object together: its constants, what is given, and the object inside it. Frozen. */
  readonly make: (given: Given, inner: object) => object;
}

/** How a request is put together. Generated from its schema. */
export interface Skeleton {
  /** The path of each object that a builder can be made from → its check. */
  readonly checks: Readonly<Record<"" | "/messaging_object" | "/messaging_object/interactive", Check>>;
  /** What is around `interactive`. `checkGiven` leaves out what is inside it. */
  readonly outer: Frame & { readonly checkGiven: (given: Given) => Finding[] | undefined };
  readonly interactive: Frame;
  /** What the customer can do: list → how many items it may have, and step → the path of what it sets, and what sets it. */
  readonly action: Frame & {
    readonly lists: Readonly<Record<string, number>>;
    readonly steps: Readonly<Record<string, readonly [path: string, set: ActionSetter]>>;
  };
  /** The fields of `extra_info`, each of which has a step. */
  readonly extraInfo: readonly string[];
}
