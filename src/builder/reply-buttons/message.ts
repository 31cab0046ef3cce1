import type { WrittenMember } from "../../../generated/reply-button-request/steps.ts";
import type { Button, Buttons, Interactive, MessagingObject, ReplyButtonRequest } from "../../../generated/reply-button-request/types.ts";
import type { BuiltMessagingObject } from "../built.ts";
import type { Replies, Reply } from "./reply.ts";

/**
 * Meta's `interactive` object, whose type has the ids and titles of the
 * buttons.
 */
export interface ReplyButtonInteractive<List extends Replies = Replies> extends Omit<Interactive, "action"> {
  readonly action: Omit<Interactive["action"], "buttons"> & { readonly buttons: ButtonsOf<Built<List>> };
}

/**
 * The whole request, as `build()` returns it: a {@link ReplyButtonRequest}
 * whose type has the ids and titles of the buttons.
 */
export interface ReplyButtonMessage<List extends Replies = Replies> extends Omit<ReplyButtonRequest, "messaging_object"> {
  readonly messaging_object: BuiltMessagingObject<MessagingObject, WrittenMember, ReplyButtonInteractive<List>>;
}

/** `[Reply<"a", "A">]` → `[{ type: "reply", reply: Reply<"a", "A"> }]` */
type ButtonsOf<List extends Replies> = { readonly [Index in keyof List]: Omit<Button, "reply"> & { readonly reply: List[Index] } };

/**
 * replies of a builder → replies of its message. A list whose length the
 * compiler does not know becomes a union of the lengths that the schema allows.
 * Asked only where a program looks into a message, because the length of a list
 * costs the compiler more than anything else.
 */
type Built<List extends Replies> = number extends List["length"] ? OfAllowedLength<List[number]> : List;

/** reply → the union of lists of it, of every length that the schema allows. */
type OfAllowedLength<Each extends Reply, Allowed = Buttons> = Allowed extends readonly unknown[] ? { readonly [Index in keyof Allowed]: Each } : never;
