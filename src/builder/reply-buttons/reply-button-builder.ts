import type { ButtonsInSentences, UnderfullButtons, UsedButtons } from "../../../generated/reply-button-request/rules.ts";
import type { StepDocs } from "../../../generated/reply-button-request/step-docs.ts";
import type { HeaderInput, ItemStep, Lacking, OuterStep, Step } from "../../../generated/reply-button-request/steps.ts";
import type { WaSource } from "../../../generated/reply-button-request/types.ts";
import type { Issue } from "../../message/issue.ts";
import type { IsSome } from "../../type-level/check-text.ts";
import type { ToCall, TooFew } from "../../type-level/sentences.ts";
import type { ExtraInfoArgument, ExtraInfoInput, StepsIn, WaSourceArgument } from "../extra-info-argument.ts";
import type { HeaderArgument } from "../header-argument.ts";
import type { EveryStep, MissingSteps } from "../steps.ts";
import type { forOtherStepsDeclareItAsAnyReplyButtonBuilder as done, forOtherStepsDeclareItAsAnyReplyButtonBuilder } from "../taken.ts";
import type { BodyArgument, FooterArgument, PhoneNumberArgument, ReaddressArgument, ReferenceArgument } from "../text-arguments.ts";
import type {
  AnyBuilder,
  forOtherRepliesDeclareItAsAnyReplyButtonBuilder,
  forOtherRepliesDeclareItAsAnyReplyButtonBuilder as known,
  NoReply,
  used,
} from "./known.ts";
import type { ReplyButtonInteractive, ReplyButtonMessage } from "./message.ts";
import type { Replies, Reply } from "./reply.ts";
import type { IdArgument, RepliesArgument, TitleArgument } from "./reply-arguments.ts";

/**
 * A builder of a message with reply buttons. Its type has the steps taken and
 * the buttons added so far. Immutable: each step returns a new builder, and the
 * old one can be used again.
 *
 * A step that cannot be taken now refuses its argument with a sentence. The
 * compiler checks literal text, `build()` checks all other text. Lengths are
 * counted in Unicode code points; the limits are in {@link limits}. A variable
 * that is assigned again needs the type {@link AnyReplyButtonBuilder}.
 *
 * `in out`: of two builders neither is a subtype of the other, so that a union
 * of them keeps both, and a step that one of them lacks is missed.
 */
export interface ReplyButtonBuilder<in out Done extends Step, out Buttons extends Replies> extends EveryStep<Steps, MissingSteps<Step | ItemStep, Steps>> {
  readonly [forOtherStepsDeclareItAsAnyReplyButtonBuilder]: Done;
  readonly [forOtherRepliesDeclareItAsAnyReplyButtonBuilder]: Buttons;
  /** Of a full list, or one whose length is not known, any text counts as used: it gets the closer look, which is exact. */
  readonly [used]: UsedButtons<Buttons, NoReply, Reply>;
}

/**
 * A builder in any state: the type for a variable or parameter that holds
 * builders with different steps taken. All steps can be called. The compiler
 * still checks each text and each list by itself, and `build()` checks the
 * rest. Every {@link ReplyButtonBuilder} is assignable to it.
 *
 * @example
 * ```ts
 * import { type AnyReplyButtonBuilder, buttons } from "kaleyra-whatsapp";
 *
 * let draft: AnyReplyButtonBuilder = buttons().body("Shall we call you?");
 * if (process.env["BRAND"] !== undefined) draft = draft.footer(process.env["BRAND"]);
 * ```
 */
export interface AnyReplyButtonBuilder extends Steps {
  /** `unknown`: no step is surely taken and none is surely missing. */
  readonly [forOtherStepsDeclareItAsAnyReplyButtonBuilder]: unknown;
  readonly [forOtherRepliesDeclareItAsAnyReplyButtonBuilder]: Replies;
  // biome-ignore lint/suspicious/noExplicitAny: every builder fits
  readonly [used]: any;
}

/**
 * All steps, the same for every state: not generic, so that the compiler makes
 * none of them again for a new state. The steps that set a text inherit their
 * comments, with limit, example and source, from the schema.
 */
interface Steps extends StepDocs {
  header<Self extends AnyBuilder, const Input extends HeaderInput<Text>, const Text extends string>(
    this: Self,
    header: HeaderArgument<Self, Input>,
  ): After<Self, "header">;

  body<Self extends AnyBuilder, const Text extends string>(this: Self, body: BodyArgument<Self, Text>): After<Self, "body">;

  footer<Self extends AnyBuilder, const Text extends string>(this: Self, footer: FooterArgument<Self, Text>): After<Self, "footer">;

  to<Self extends AnyBuilder, const Text extends string>(this: Self, to: PhoneNumberArgument<Self, Text>): After<Self, "to">;

  reply<Self extends AnyBuilder, const Id extends string, const Title extends string>(
    this: Self,
    id: IdArgument<Self, Id>,
    title: TitleArgument<Self, Title>,
  ): Self extends unknown ? ReplyButtonBuilder<Self[typeof done], [...Self[typeof known], Reply<Id, Title>]> : never;

  replies<Self extends AnyBuilder, const List extends Replies>(this: Self, replies: RepliesArgument<Self, List>): WithReplies<Self, List>;

  ref<Self extends AnyBuilder, const Text extends string>(this: Self, ref: ReferenceArgument<Self, Text, "ref">): After<Self, "ref">;

  ref1<Self extends AnyBuilder, const Text extends string>(this: Self, ref1: ReferenceArgument<Self, Text, "ref1">): After<Self, "ref1">;

  ref2<Self extends AnyBuilder, const Text extends string>(this: Self, ref2: ReferenceArgument<Self, Text, "ref2">): After<Self, "ref2">;

  waSource<Self extends AnyBuilder, const Text extends WaSource | (string & {})>(this: Self, source: WaSourceArgument<Self, Text>): After<Self, "waSource">;

  /** Sets several fields of `extra_info` at once, including fields of the schema that have no step of their own. */
  extraInfo<Self extends AnyBuilder, const Input extends object & ExtraInfoInput>(
    this: Self,
    extraInfo: ExtraInfoArgument<Self, Input>,
  ): After<Self, StepsIn<Input> & Step>;

  /** Sets the customer's phone number, in place of the one that the builder may have. */
  readdress<Self extends AnyBuilder, const Text extends string>(this: Self, to: ReaddressArgument<Text>): After<Self, "to">;

  /**
   * Builds the request: plain JSON, deep-frozen.
   *
   * @throws MessageError: has every issue, if something that the compiler could not check breaks a rule.
   */
  build<Self extends AnyBuilder>(this: Whole<Self, never>): ReplyButtonMessage<Self[typeof known]>;

  /** Builds the request as {@link build} does, but returns the issues instead of throwing them. */
  safeBuild<Self extends AnyBuilder>(this: Whole<Self, never>): SafeBuilt<Self[typeof known]>;

  /**
   * Builds only Meta's `interactive` object, for use with Meta's API directly.
   *
   * @throws MessageError: has every issue, if something that the compiler could not check breaks a rule.
   */
  interactive<Self extends AnyBuilder>(this: Whole<Self, OuterStep>): ReplyButtonInteractive<Self[typeof known]>;
}

/** builder → the builder after one more step. Distributes over a union of builders. */
type After<Self extends AnyBuilder, Name extends Step> = Self extends unknown ? ReplyButtonBuilder<Self[typeof done] | Name, Self[typeof known]> : never;

/** builder → the builder with more replies. Distributes over a union of builders. */
type WithReplies<Self extends AnyBuilder, More extends Replies> = Self extends unknown
  ? ReplyButtonBuilder<Self[typeof done], [...Self[typeof known], ...More]>
  : never;

/** builder → itself if it surely lacks nothing, else the sentence for what it lacks. `Optional` is a step that may be missing. */
type Whole<Self extends AnyBuilder, Optional extends Step> = true extends IsSome<Lacks<Self, Optional>> ? Lacks<Self, Optional> : Self;

type TooFewButtons = ToCall<TooFew<ButtonsInSentences["whole"], ButtonsInSentences["label"], ButtonsInSentences["min"]>, ButtonsInSentences["step"]>;

/** Distributes over a union of builders: what one of them lacks is said. */
type Lacks<Self extends AnyBuilder, Optional extends Step> = Self extends AnyBuilder
  ? Lacking<Self[typeof done] | Optional, Self[typeof known] extends UnderfullButtons ? TooFewButtons : never>
  : never;

/** The result of `safeBuild()`: the message, or every issue. */
export type SafeBuilt<Buttons extends Replies = Replies> =
  | { readonly ok: true; readonly message: ReplyButtonMessage<Buttons> }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * The union of the button ids of a message, an interactive object or a
 * builder.
 *
 * @example
 * ```ts
 * import { buttons, type ReplyId } from "kaleyra-whatsapp";
 *
 * const reminder = buttons().reply("change", "Change").reply("cancel", "Cancel");
 * type Tapped = ReplyId<typeof reminder>; // "change" | "cancel"
 * ```
 */
export type ReplyId<Source> =
  Source extends ReplyButtonMessage<infer Buttons>
    ? Buttons[number]["id"]
    : Source extends AnyBuilder
      ? IdIn<Source[typeof known]>
      : Source extends { readonly messaging_object: { readonly interactive: infer Interactive } }
        ? IdInInteractive<Interactive>
        : IdInInteractive<Source>;

type IdIn<Buttons extends Replies> = Buttons[number]["id"];

type IdInInteractive<Source> = Source extends { readonly action: { readonly buttons: readonly { readonly reply: { readonly id: infer Id } }[] } } ? Id : never;
