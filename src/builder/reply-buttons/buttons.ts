import { type RequiredInteractiveStep, type RequiredStep, skeleton } from "../../../generated/reply-button-request/steps.ts";
import { startOf } from "../start.ts";
import { itemSteps, noButtons } from "./item-steps.ts";
import type { ReplyButtonInteractive, ReplyButtonMessage } from "./message.ts";
import type { Replies } from "./reply.ts";
import type { AnyReplyButtonBuilder, ReplyButtonBuilder } from "./reply-button-builder.ts";

/**
 * Starts a message with reply buttons: returns an empty, immutable builder,
 * whose steps can be called in any order.
 *
 * The compiler checks what it knows: the length of a literal (in Unicode code
 * points), half an emoji (a lone `\ud83c`, `\ud83d` or `\ud83e`), duplicate ids
 * and titles, too many buttons, missing steps. `build()` checks everything else.
 *
 * Kaleyra, Send an Interactive Reply Button Message.
 *
 * @example
 * ```ts
 * import { buttons } from "kaleyra-whatsapp";
 *
 * const message = buttons()
 *   .body("Hi John! Your car service is scheduled for 9 am tomorrow.")
 *   .reply("change-button", "Change")
 *   .reply("cancel-button", "Cancel")
 *   .to("+919876543210")
 *   .build();
 * ```
 */
export const buttons: ButtonsStart = /* @__PURE__ */ startOf(skeleton, noButtons, itemSteps);

/** What {@link buttons} is. */
export interface ButtonsStart {
  (): ReplyButtonBuilder<never, []>;

  /**
   * Makes a builder from a whole request, a messaging object or Meta's
   * interactive object. The inverse of `build()`: a member that has no step is
   * carried too.
   *
   * To send a message to another recipient, take the step `readdress`.
   *
   * @throws {@link MessageError} with every issue, if the value is not a valid one of the three.
   *
   * @example
   * ```ts
   * import { buttons } from "kaleyra-whatsapp";
   *
   * const first = buttons().body("Shall we call you?").reply("yes", "Yes").to("+919876543210").build();
   * const second = buttons.from(first).readdress("+14155550123").build();
   * ```
   */
  from<Source>(json: Source): BuilderFrom<Source>;
}

/** source → the type of builder that {@link buttons.from} makes from it. */
export type BuilderFrom<Source> = 0 extends 1 & Source
  ? AnyReplyButtonBuilder
  : Source extends ReplyButtonMessage<infer Buttons>
    ? ReplyButtonBuilder<RequiredStep, Mutable<Buttons>>
    : Source extends ReplyButtonInteractive<infer Buttons>
      ? ReplyButtonBuilder<RequiredInteractiveStep, Mutable<Buttons>>
      : AnyReplyButtonBuilder;

type Mutable<List extends Replies> = [...List];
