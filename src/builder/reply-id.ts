import type { AnyBuilder as AnyListBuilder, forOtherRowsDeclareItAsAnyListBuilder } from "./list/known.ts";
import type { ListMessage } from "./list/message.ts";
import type { AnyBuilder as AnyReplyButtonBuilder, forOtherRepliesDeclareItAsAnyReplyButtonBuilder } from "./reply-buttons/known.ts";
import type { ReplyButtonMessage } from "./reply-buttons/message.ts";
import type { Replies } from "./reply-buttons/reply.ts";

/**
 * The union of the ids of a message, an interactive object or a builder: of its
 * reply buttons, or of the rows of its list.
 *
 * @example
 * ```ts
 * import { buttons, list, type ReplyId } from "kaleyra-whatsapp";
 *
 * const reminder = buttons().reply("change", "Change").reply("cancel", "Cancel");
 * type Tapped = ReplyId<typeof reminder>; // "change" | "cancel"
 *
 * const days = list().row("monday", "Monday").row("tuesday", "Tuesday");
 * type Chosen = ReplyId<typeof days>; // "monday" | "tuesday"
 * ```
 */
export type ReplyId<Source> = Source extends AnyReplyButtonBuilder
  ? IdIn<Source[typeof forOtherRepliesDeclareItAsAnyReplyButtonBuilder]>
  : Source extends ReplyButtonMessage<infer Buttons>
    ? Buttons[number]["id"]
    : Source extends AnyListBuilder
      ? TextIn<Source[typeof forOtherRowsDeclareItAsAnyListBuilder]>
      : Source extends ListMessage<infer Ids>
        ? Ids[number]
        : Source extends { readonly messaging_object: { readonly interactive: infer Interactive } }
          ? IdInInteractive<Interactive>
          : IdInInteractive<Source>;

type IdIn<Buttons extends Replies> = Buttons[number]["id"];

type TextIn<Ids extends readonly string[]> = Ids[number];

type IdInInteractive<Source> = Source extends { readonly action: { readonly buttons: readonly { readonly reply: { readonly id: infer Id } }[] } }
  ? Id
  : Source extends { readonly action: { readonly sections: readonly { readonly rows: readonly { readonly id: string }[] }[] } }
    ? Source["action"]["sections"][number]["rows"][number]["id"]
    : never;
