import type { Button, Buttons, ExtraInfo, Interactive, MessagingObject } from "../../../generated/types/reply-button-request.ts";
import type { Replies, Reply } from "./reply.ts";

/**
 * Meta's `interactive` object, with the ids and titles of its buttons known
 * to the compiler.
 */
export interface ReplyButtonInteractive<List extends Replies = Built<Replies>> extends Omit<Interactive, "action"> {
  readonly action: { readonly buttons: ButtonsOf<List> };
}

/**
 * The whole request, as `build()` returns it: what {@link ReplyButtonRequest}
 * says, and the ids and titles of the buttons known to the compiler.
 */
export interface ReplyButtonMessage<List extends Replies = Built<Replies>> {
  readonly messaging_object: Omit<MessagingObject, "interactive" | "recipient_type"> & {
    readonly recipient_type: NonNullable<MessagingObject["recipient_type"]>;
    readonly interactive: ReplyButtonInteractive<List>;
  };
  readonly extra_info?: ExtraInfo;
}

/** `[Reply<"a", "A">]` → `[{ type: "reply", reply: Reply<"a", "A"> }]` */
type ButtonsOf<List extends Replies> = { readonly [Index in keyof List]: { readonly type: Button["type"]; readonly reply: List[Index] } };

/**
 * The replies of a builder → those of its message. A list whose length the
 * compiler does not know has, once it is built, one of the lengths that the
 * schema allows.
 */
export type Built<List extends Replies> = number extends List["length"] ? OfAllowedLength<List[number]> : List;

/** reply → lists of such replies, one for each length that the schema allows. */
type OfAllowedLength<Each extends Reply, Allowed = Buttons> = Allowed extends readonly unknown[] ? { readonly [Index in keyof Allowed]: Each } : never;
