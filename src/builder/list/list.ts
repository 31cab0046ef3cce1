import { type RequiredInteractiveStep, type RequiredStep, skeleton } from "../../../generated/list-request/steps.ts";
import { startOf } from "../start.ts";
import { itemSteps, noRows } from "./item-steps.ts";
import type { AnyListBuilder, ListBuilder } from "./list-builder.ts";
import type { BuiltListInteractive, ListMessage } from "./message.ts";

/**
 * Starts a list message, whose button opens a list of rows to choose from:
 * returns an empty, immutable builder. Its steps can be called in any order,
 * but for a section, whose rows follow it. Rows before any section form one
 * without a title.
 *
 * The compiler checks what it knows: the length of a literal (in Unicode code
 * points), too many rows in all sections together, duplicate ids, a missing
 * title, an empty section, missing steps. `build()` checks everything else.
 *
 * Kaleyra, Send Interactive List Messages.
 *
 * @example
 * ```ts
 * import { list } from "kaleyra-whatsapp";
 *
 * const message = list()
 *   .body("Which day suits you best?")
 *   .button("Choose a day")
 *   .section("This week")
 *   .row("monday", "Monday", "From 9 to 12")
 *   .row("tuesday", "Tuesday")
 *   .section("Next week")
 *   .row("next-monday", "Monday")
 *   .to("+919876543210")
 *   .build();
 * ```
 */
export const list: ListStart = /* @__PURE__ */ startOf(skeleton, noRows, itemSteps);

/** What {@link list} is. */
export interface ListStart {
  (): ListBuilder<never, [], "start", never>;

  /**
   * Makes a builder from a whole request, a messaging object or Meta's
   * interactive object. The inverse of `build()`. More rows go into its last
   * section.
   *
   * @throws {@link MessageError} with every issue, if the value is not a valid one of the three.
   *
   * @example
   * ```ts
   * import { list } from "kaleyra-whatsapp";
   *
   * const first = list().body("Which day?").button("Choose").row("monday", "Monday").to("+919876543210").build();
   * const second = list.from(first).row("tuesday", "Tuesday").readdress("+14155550123").build();
   * ```
   */
  from<Source>(json: Source): ListBuilderFrom<Source>;
}

/** source → the type of builder that {@link list.from} makes from it. */
export type ListBuilderFrom<Source> = 0 extends 1 & Source
  ? AnyListBuilder
  : Source extends ListMessage<infer Ids>
    ? ListBuilder<RequiredStep, Mutable<Ids>, "filled">
    : Source extends BuiltListInteractive<infer Ids>
      ? ListBuilder<RequiredInteractiveStep, Mutable<Ids>, "filled">
      : AnyListBuilder;

type Mutable<List extends readonly string[]> = [...List];
