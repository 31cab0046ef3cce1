import type { Given, Skeleton } from "../../../type-level/skeleton.ts";

/**
 * What the studio knows of one kind of message. `Part` is what a draft of this kind has besides the texts that every kind
 * has. It is plain data, because links, files and the history hold it.
 */
export interface Kind<Part> {
  /** Its value of `interactive.type`. */
  readonly type: string;
  readonly skeleton: Pick<Skeleton, "outer" | "interactive" | "action">;
  readonly empty: Part;
  /** Reads the part from `interactive.action`, whatever that is. */
  readonly read: (action: unknown) => Part;
  /** The members of `action`. */
  readonly action: (part: Part) => Given;
}
