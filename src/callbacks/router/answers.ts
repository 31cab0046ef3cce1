import type { kinds } from "../../../generated/kinds.ts";
import type { RowsInSentences } from "../../../generated/list-request/rules.ts";
import type { ButtonsInSentences } from "../../../generated/reply-button-request/rules.ts";
import type { forOtherStepsDeclareItAsAnyCtaUrlBuilder } from "../../builder/cta-url/known.ts";
import type { forOtherRowsDeclareItAsAnyListBuilder } from "../../builder/list/known.ts";
import type { forOtherStepsDeclareItAsAnyLocationRequestBuilder } from "../../builder/location-request/known.ts";
import type { ReplyId } from "../../builder/reply-id.ts";
import type { IsDynamic } from "../../type-level/check-text.ts";

/** What sentences call the things that a customer taps. The compiler refuses a word that the schemas do not have. */
export const nouns = { button: "button", row: "row" } as const satisfies { button: ButtonsInSentences["item"]; row: RowsInSentences["item"] };

/** The name of the handler of a location that was asked for. */
export const locationName = "location";
export type LocationName = typeof locationName;

/** An interactive object, or a message that has it. */
type With<Interactive> = Interactive | { readonly messaging_object: { readonly interactive: Interactive } };

/** Any message with rows. */
export type Lists = With<{ readonly action: { readonly sections: unknown } }> | { readonly [forOtherRowsDeclareItAsAnyListBuilder]: unknown };

/** Any message that asks for a location. */
export type LocationRequests = With<{ readonly type: typeof kinds.location.value }> | { readonly [forOtherStepsDeclareItAsAnyLocationRequestBuilder]: unknown };

/** Any message with a link. */
export type Links = With<{ readonly type: typeof kinds.ctaUrl.value }> | { readonly [forOtherStepsDeclareItAsAnyCtaUrlBuilder]: unknown };

/** message → itself, if nothing can come back from it, else `never`; `never` for `any` too. */
export type Silent<Message> = Message extends Links ? (0 extends 1 & Message ? never : Message) : never;

/**
 * message, builder or declared type → the names of its handlers: the ids that come back from it, or `location`. The member
 * of an enum is the same id as its text.
 */
export type IdOf<Message> = Message extends LocationRequests ? (0 extends 1 & Message ? never : LocationName) : `${ReplyId<Message> & string}`;

/** Marks the ids of rows, so that they do not clash with equal ids of buttons: a tap says what was tapped. No id begins with a space. */
export type MarkedIdOf<Message> = Message extends Lists | LocationRequests ? Marked<IdOf<Message>, Message extends Lists ? " row " : " "> : IdOf<Message>;

/** An id without its mark. */
export type IdIn<Marked> = Marked extends ` row ${infer Id}` ? Id : Marked;
type Marked<Ids extends string, Mark extends string> = Ids extends string ? (IsDynamic<Ids> extends true ? never : `${Mark}${Ids}`) : never;

/** What sentences call the things whose ids a message has: buttons or rows. */
export type NounOf<Message> = Message extends Lists ? (typeof nouns)["row"] : (typeof nouns)["button"];
