import type { Kind as KindName, Requests, kinds as requests } from "../../../../generated/kinds.ts";
import type { ButtonIcon } from "../../../preview/model.ts";
import type { Given, Skeleton } from "../../../type-level/skeleton.ts";

/** The `action` of a valid message of a kind. */
export type ActionOf<Name extends KindName> = Requests[Name]["messaging_object"]["interactive"]["action"];

/**
 * What the studio knows of one kind of message. `Part` is what a draft of this kind has besides the texts that other kinds
 * have too. It is plain data, because links, files and the history hold it.
 */
export interface Kind<Name extends KindName, Part> {
  readonly title: string;
  /** What it is good for, as a sentence. */
  readonly about: string;
  readonly icon: ButtonIcon;
  /** How a message in the sandbox is answered, as a sentence. */
  readonly answered: string;
  /** Its value of `interactive.type`. */
  readonly type: (typeof requests)[Name]["value"];
  readonly skeleton: Pick<Skeleton, "checks" | "outer" | "interactive" | "action">;
  readonly empty: Part;
  /** Reads the part from `interactive.action`, whatever that is. */
  readonly read: (action: unknown) => Part;
  /** The members of `action`. */
  readonly action: (part: Part) => Given;
  /** What the part holds, such as `2 reply buttons`; undefined for one in which nothing was written. */
  readonly contents: (part: Part) => string | undefined;
  readonly code: KindCode<ActionOf<Name>>;
}

/** How a program writes what only this kind has. */
export interface KindCode<Action> {
  /** The function that starts the builder. */
  readonly start: keyof typeof import("../../../index.ts");
  /** The steps of the builder. */
  readonly steps: (action: Action) => readonly string[];
  /** The handlers of what comes back; none where nothing does. */
  readonly handlers: (action: Action) => readonly string[];
}

/** `1 row`, `2 rows` */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
