import type { ButtonsInSentences, UnderfullButtons, UsedButtons } from "../../../generated/reply-button-request/rules.ts";
import type { StepDocs } from "../../../generated/reply-button-request/step-docs.ts";
import type { HeaderInput, ItemStep, Lacking, OuterStep, Step } from "../../../generated/reply-button-request/steps.ts";
import type { WaSource } from "../../../generated/reply-button-request/types.ts";
import type { Anything } from "../../type-level/anything.ts";
import type { IsSome } from "../../type-level/check-text.ts";
import type { ToCall, TooFew } from "../../type-level/sentences.ts";
import type { ExtraInfoArgument, ExtraInfoInput, StepsIn, WaSourceArgument } from "../arguments/extra-info-argument.ts";
import type { HeaderArgument } from "../arguments/header-argument.ts";
import type { BodyArgument, FooterArgument, PhoneNumberArgument, ReaddressArgument, ReferenceArgument } from "../arguments/text-arguments.ts";
import type { SafeBuilt } from "../built.ts";
import type { SharedStepDocs } from "../shared-step-docs.ts";
import type { EveryStep, MissingSteps } from "../steps.ts";
import type {
  AnyBuilder,
  forOtherStepsDeclareItAsAnyReplyButtonBuilder as done,
  forOtherRepliesDeclareItAsAnyReplyButtonBuilder,
  forOtherStepsDeclareItAsAnyReplyButtonBuilder,
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
  readonly [used]: Anything;
}

/**
 * All steps, the same for every state: not generic, so that the compiler makes
 * none of them again for a new state. The steps that set a text inherit their
 * comments, with limit, example and source, from the schema.
 */
interface Steps extends StepDocs, SharedStepDocs {
  header<Self extends AnyBuilder, const Input extends HeaderInput<Text>, const Text extends string>(
    this: Self,
    header: HeaderArgument<Self[typeof done], Input>,
  ): After<Self, "header">;

  body<Self extends AnyBuilder, const Text extends string>(this: Self, body: BodyArgument<Self[typeof done], Text>): After<Self, "body">;

  footer<Self extends AnyBuilder, const Text extends string>(this: Self, footer: FooterArgument<Self[typeof done], Text>): After<Self, "footer">;

  to<Self extends AnyBuilder, const Text extends string>(this: Self, to: PhoneNumberArgument<Self[typeof done], Text>): After<Self, "to">;

  reply<Self extends AnyBuilder, const Id extends string, const Title extends string>(
    this: Self,
    id: IdArgument<Self, Id>,
    title: TitleArgument<Self, Title>,
  ): Self extends unknown ? ReplyButtonBuilder<Self[typeof done], [...Self[typeof known], Reply<Id, Title>]> : never;

  replies<Self extends AnyBuilder, const List extends Replies>(this: Self, replies: RepliesArgument<Self, List>): WithReplies<Self, List>;

  ref<Self extends AnyBuilder, const Text extends string>(this: Self, ref: ReferenceArgument<Self[typeof done], Text, "ref">): After<Self, "ref">;

  ref1<Self extends AnyBuilder, const Text extends string>(this: Self, ref1: ReferenceArgument<Self[typeof done], Text, "ref1">): After<Self, "ref1">;

  ref2<Self extends AnyBuilder, const Text extends string>(this: Self, ref2: ReferenceArgument<Self[typeof done], Text, "ref2">): After<Self, "ref2">;

  waSource<Self extends AnyBuilder, const Text extends WaSource | (string & {})>(
    this: Self,
    source: WaSourceArgument<Self[typeof done], Text>,
  ): After<Self, "waSource">;

  extraInfo<Self extends AnyBuilder, const Input extends object & ExtraInfoInput>(
    this: Self,
    extraInfo: ExtraInfoArgument<Self[typeof done], Input>,
  ): After<Self, StepsIn<Input> & Step>;

  readdress<Self extends AnyBuilder, const Text extends string>(this: Self, to: ReaddressArgument<Text>): After<Self, "to">;

  build<Self extends AnyBuilder>(this: Whole<Self, never>): ReplyButtonMessage<Self[typeof known]>;

  safeBuild<Self extends AnyBuilder>(this: Whole<Self, never>): SafeBuilt<ReplyButtonMessage<Self[typeof known]>>;

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
