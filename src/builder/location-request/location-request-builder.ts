import type { StepDocs } from "../../../generated/location-request/step-docs.ts";
import type { ItemStep, Lacking, OuterStep, Step, WrittenMember } from "../../../generated/location-request/steps.ts";
import type { LocationInteractive, LocationMessagingObject, LocationRequest, WaSource } from "../../../generated/location-request/types.ts";
import type { IsSome } from "../../type-level/check-text.ts";
import type { ExtraInfoArgument, ExtraInfoInput, StepsIn, WaSourceArgument } from "../arguments/extra-info-argument.ts";
import type { BodyArgument, PhoneNumberArgument, ReaddressArgument, ReferenceArgument } from "../arguments/text-arguments.ts";
import type { BuiltMessagingObject, SafeBuilt } from "../built.ts";
import type { SharedStepDocs } from "../shared-step-docs.ts";
import type { EveryStep, MissingSteps } from "../steps.ts";
import type { AnyBuilder, forOtherStepsDeclareItAsAnyLocationRequestBuilder } from "./known.ts";

type done = typeof forOtherStepsDeclareItAsAnyLocationRequestBuilder;

/**
 * A builder of a message that asks for a location. Its type has the
 * steps taken so far. Immutable: each step returns a new builder.
 *
 * A step that cannot be taken now refuses its argument with a sentence. The
 * compiler checks literal text, `build()` checks all other text. Lengths are
 * counted in Unicode code points.
 *
 * `in out`: of two builders neither is a subtype of the other, so that a step
 * that one of a union lacks is missed.
 */
export interface LocationRequestBuilder<in out Done extends Step> extends EveryStep<Steps, MissingSteps<Step | ItemStep, Steps>> {
  readonly [forOtherStepsDeclareItAsAnyLocationRequestBuilder]: Done;
}

/** A builder in any state: the type for a variable or parameter that holds builders with different steps taken. `build()` checks what is missing. */
export interface AnyLocationRequestBuilder extends Steps {
  readonly [forOtherStepsDeclareItAsAnyLocationRequestBuilder]: unknown;
}

/** All steps, the same for every state. They inherit their comments from the schema. */
interface Steps extends StepDocs, SharedStepDocs {
  body<Self extends AnyBuilder, const Text extends string>(this: Self, body: BodyArgument<Self[done], Text>): After<Self, "body">;
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
  build<Self extends AnyBuilder>(this: Whole<Self, never>): LocationRequestMessage;
  safeBuild<Self extends AnyBuilder>(this: Whole<Self, never>): SafeBuilt<LocationRequestMessage>;
  interactive<Self extends AnyBuilder>(this: Whole<Self, OuterStep>): LocationInteractive;
}

/** builder → the builder after one more step. Distributes over a union of builders. */
type After<Self extends AnyBuilder, Name extends Step> = Self extends unknown ? LocationRequestBuilder<Self[done] | Name> : never;

/** builder → itself if it surely lacks nothing, else the sentence for what it lacks. `Optional` is a step that may be missing. */
type Whole<Self extends AnyBuilder, Optional extends Step> = true extends IsSome<Lacks<Self, Optional>> ? Lacks<Self, Optional> : Self;
type Lacks<Self extends AnyBuilder, Optional extends Step> = Self extends AnyBuilder ? Lacking<Self[done] | Optional, never> : never;

/** The whole request, as `build()` returns it. */
export interface LocationRequestMessage extends Omit<LocationRequest, "messaging_object"> {
  readonly messaging_object: BuiltMessagingObject<LocationMessagingObject, WrittenMember, LocationInteractive>;
}
