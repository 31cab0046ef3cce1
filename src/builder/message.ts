import type { Button, ExtraInfo, Interactive, MessagingObject } from "../../generated/types/reply-button-request.ts";
import type { Replies } from "./reply.ts";

/**
 * Meta's `interactive` object, with the ids and titles of its buttons known
 * to the compiler.
 */
export interface ReplyButtonInteractive<Buttons extends Replies = Replies> extends Omit<Interactive, "action"> {
  readonly action: { readonly buttons: ButtonsOf<Buttons> };
}

/**
 * The whole request, as `build()` returns it: what {@link ReplyButtonRequest}
 * says, and the ids and titles of the buttons known to the compiler.
 */
export interface ReplyButtonMessage<Buttons extends Replies = Replies> {
  readonly messaging_object: Omit<MessagingObject, "interactive" | "recipient_type"> & {
    readonly recipient_type: NonNullable<MessagingObject["recipient_type"]>;
    readonly interactive: ReplyButtonInteractive<Buttons>;
  };
  readonly extra_info?: ExtraInfo;
}

/** `[Reply<"a", "A">]` → `[{ type: "reply", reply: Reply<"a", "A"> }]` */
type ButtonsOf<Buttons extends Replies> = { readonly [Index in keyof Buttons]: { readonly type: Button["type"]; readonly reply: Buttons[Index] } };
