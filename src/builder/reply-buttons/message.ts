import type { Button, Buttons, ExtraInfo, Interactive, MessagingObject } from "../../../generated/reply-button-request/types.ts";
import type { Replies, Reply } from "./reply.ts";

/**
 * Meta's `interactive` object, whose type has the ids and titles of the
 * buttons.
 */
export interface ReplyButtonInteractive<List extends Replies = Replies> extends Omit<Interactive, "action"> {
  readonly action: { readonly buttons: ButtonsOf<Built<List>> };
}

/**
 * The whole request, as `build()` returns it: a {@link ReplyButtonRequest}
 * whose type has the ids and titles of the buttons.
 */
export interface ReplyButtonMessage<List extends Replies = Replies> {
  readonly messaging_object: Omit<MessagingObject, "interactive" | "recipient_type"> & {
    readonly recipient_type: NonNullable<MessagingObject["recipient_type"]>;
    readonly interactive: ReplyButtonInteractive<List>;
  };
  readonly extra_info?: ExtraInfo;
}

/** `[Reply<"a", "A">]` → `[{ type: "reply", reply: Reply<"a", "A"> }]` */
type ButtonsOf<List extends Replies> = { readonly [Index in keyof List]: { readonly type: Button["type"]; readonly reply: List[Index] } };

/**
 * replies of a builder → replies of its message. A list whose length the
 * compiler does not know becomes a union of the lengths that the schema allows.
 * Asked only where a program looks into a message, because the length of a list
 * costs the compiler more than anything else.
 */
type Built<List extends Replies> = number extends List["length"] ? OfAllowedLength<List[number]> : List;

/** reply → the union of lists of it, of every length that the schema allows. */
type OfAllowedLength<Each extends Reply, Allowed = Buttons> = Allowed extends readonly unknown[] ? { readonly [Index in keyof Allowed]: Each } : never;
