import type { ButtonTextRule, ButtonTextSuspect, ButtonUrlRule, ButtonUrlShape, ButtonUrlSuspect } from "../../../generated/cta-url-request/rules.ts";
import type { StepDocs } from "../../../generated/cta-url-request/step-docs.ts";
import type { HeaderInput, ItemStep, Lacking, OuterStep, Step, WrittenMember } from "../../../generated/cta-url-request/steps.ts";
import type { CtaUrlInteractive, CtaUrlMessagingObject, CtaUrlRequest, WaSource } from "../../../generated/cta-url-request/types.ts";
import type { ExplainText, IsSome } from "../../type-level/check-text.ts";
import type { ExtraInfoArgument, ExtraInfoInput, StepsIn, WaSourceArgument } from "../arguments/extra-info-argument.ts";
import type { HeaderArgument } from "../arguments/header-argument.ts";
import type { StepArgument } from "../arguments/step-argument.ts";
import type { BodyArgument, FooterArgument, PhoneNumberArgument, ReaddressArgument, ReferenceArgument } from "../arguments/text-arguments.ts";
import type { BuiltMessagingObject, SafeBuilt } from "../built.ts";
import type { SharedStepDocs } from "../shared-step-docs.ts";
import type { EveryStep, MissingSteps } from "../steps.ts";
import type { AnyBuilder, forOtherStepsDeclareItAsAnyCtaUrlBuilder } from "./known.ts";

type done = typeof forOtherStepsDeclareItAsAnyCtaUrlBuilder;

/**
 * A builder of a message with a button that opens a link. Its type has the
 * steps taken so far. Immutable: each step returns a new builder.
 *
 * A step that cannot be taken now refuses its argument with a sentence. The
 * compiler checks literal text, `build()` checks all other text. Lengths are
 * counted in Unicode code points.
 *
 * `in out`: of two builders neither is a subtype of the other, so that a step
 * that one of a union lacks is missed.
 */
export interface CtaUrlBuilder<in out Done extends Step> extends EveryStep<Steps, MissingSteps<Step | ItemStep, Steps>> {
  readonly [forOtherStepsDeclareItAsAnyCtaUrlBuilder]: Done;
}

/** A builder in any state: the type for a variable or parameter that holds builders with different steps taken. `build()` checks what is missing. */
export interface AnyCtaUrlBuilder extends Steps {
  readonly [forOtherStepsDeclareItAsAnyCtaUrlBuilder]: unknown;
}

/** All steps, the same for every state. They inherit their comments from the schema. */
interface Steps extends StepDocs, SharedStepDocs {
  header<Self extends AnyBuilder, const Input extends HeaderInput<Text>, const Text extends string>(
    this: Self,
    header: HeaderArgument<Self[done], Input>,
  ): After<Self, "header">;
  body<Self extends AnyBuilder, const Text extends string>(this: Self, body: BodyArgument<Self[done], Text>): After<Self, "body">;
  footer<Self extends AnyBuilder, const Text extends string>(this: Self, footer: FooterArgument<Self[done], Text>): After<Self, "footer">;
  button<Self extends AnyBuilder, const Text extends string, const Url extends string>(
    this: Self,
    text: StepArgument<"button", Self[done], Text, ButtonTextRule, ButtonTextSuspect, ButtonTextRule["label"]>,
    url: UrlArgument<Url>,
  ): After<Self, "button">;
  to<Self extends AnyBuilder, const Text extends string>(this: Self, to: PhoneNumberArgument<Self[done], Text>): After<Self, "to">;
  ref<Self extends AnyBuilder, const Text extends string>(this: Self, ref: ReferenceArgument<Self[done], Text, "ref">): After<Self, "ref">;
  ref1<Self extends AnyBuilder, const Text extends string>(this: Self, ref1: ReferenceArgument<Self[done], Text, "ref1">): After<Self, "ref1">;
  ref2<Self extends AnyBuilder, const Text extends string>(this: Self, ref2: ReferenceArgument<Self[done], Text, "ref2">): After<Self, "ref2">;
  waSource<Self extends AnyBuilder, const Text extends WaSource | (string & {})>(
    this: Self,
    source: WaSourceArgument<Self[done], Text>,
  ): After<Self, "waSource">;
  extraInfo<Self extends AnyBuilder, const Input extends object & ExtraInfoInput>(
    this: Self,
    extraInfo: ExtraInfoArgument<Self[done], Input>,
  ): After<Self, StepsIn<Input> & Step>;
  readdress<Self extends AnyBuilder, const Text extends string>(this: Self, to: ReaddressArgument<Text>): After<Self, "to">;
  build<Self extends AnyBuilder>(this: Whole<Self, never>): CtaUrlMessage;
  safeBuild<Self extends AnyBuilder>(this: Whole<Self, never>): SafeBuilt<CtaUrlMessage>;
  interactive<Self extends AnyBuilder>(this: Whole<Self, OuterStep>): CtaUrlInteractive;
}

/** The address: itself, or the sentence that says what is wrong. */
export type UrlArgument<Url> = true extends ([Url extends ButtonUrlSuspect ? true : Url extends ButtonUrlShape ? never : true] extends [never] ? false : true)
  ? NoInfer<ExplainText<Url, ButtonUrlRule, ButtonUrlRule["label"]>>
  : Url;

/** builder → the builder after one more step. Distributes over a union of builders. */
type After<Self extends AnyBuilder, Name extends Step> = Self extends unknown ? CtaUrlBuilder<Self[done] | Name> : never;

/** builder → itself if it surely lacks nothing, else the sentence for what it lacks. `Optional` is a step that may be missing. */
type Whole<Self extends AnyBuilder, Optional extends Step> = true extends IsSome<Lacks<Self, Optional>> ? Lacks<Self, Optional> : Self;
type Lacks<Self extends AnyBuilder, Optional extends Step> = Self extends AnyBuilder ? Lacking<Self[done] | Optional, never> : never;

/** The whole request, as `build()` returns it. */
export interface CtaUrlMessage extends Omit<CtaUrlRequest, "messaging_object"> {
  readonly messaging_object: BuiltMessagingObject<CtaUrlMessagingObject, WrittenMember, CtaUrlInteractive>;
}
