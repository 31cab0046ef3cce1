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

/** One of the objects that a builder puts together. */
export interface Frame {
  /** The members that have a step. Written out for each, because engines take much longer for a spread. */
  readonly set: Readonly<Record<string, Setter>>;
  /** Puts the object together: its constants, what is given, and the object inside it. Frozen. */
  readonly make: (given: Given, inner: object) => object;
}

/** An object with steps that set a member, each once. */
export interface FrameWithSteps extends Frame {
  /** The object's location in a request, as a JSON Pointer. */
  readonly path: string;
  readonly check: Check;
}

/** An object around `interactive`. */
export interface OuterFrame extends FrameWithSteps {
  /** Checks what is given, without the object inside, which has a check of its own. */
  readonly checkGiven: (given: Given) => Finding[] | undefined;
}

/** How a request is put together. Generated from its schema. */
export interface Skeleton {
  readonly request: OuterFrame;
  readonly messagingObject: OuterFrame;
  readonly interactive: FrameWithSteps;
  /** What the customer can do. List → how many items it may have. */
  readonly action: Frame & { readonly lists: Readonly<Record<string, number>> };
  /** The fields of `extra_info`, each of which has a step. */
  readonly extraInfo: Pick<FrameWithSteps, "path"> & { readonly steps: readonly string[] };
}
