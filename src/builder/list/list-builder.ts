import type {
  ListBodyTextRule,
  ListBodyTextSuspect,
  ListButtonRule,
  ListButtonSuspect,
  RowTitleRule,
  RowTitleSuspect,
  UnderfullRows,
} from "../../../generated/list-request/rules.ts";
import type { StepDocs } from "../../../generated/list-request/step-docs.ts";
import type { ItemStep, Lacking, OuterStep, Step } from "../../../generated/list-request/steps.ts";
import type { WaSource } from "../../../generated/list-request/types.ts";
import type { HeaderTextRule, HeaderTextSuspect } from "../../../generated/shared/rules.ts";
import type { Anything } from "../../type-level/anything.ts";
import type { IsSome } from "../../type-level/check-text.ts";
import type { ExtraInfoArgument, ExtraInfoInput, StepsIn, WaSourceArgument } from "../arguments/extra-info-argument.ts";
import type { LabelledText, StepArgument } from "../arguments/step-argument.ts";
import type { FooterArgument, PhoneNumberArgument, ReaddressArgument, ReferenceArgument } from "../arguments/text-arguments.ts";
import type { SafeBuilt } from "../built.ts";
import type { SharedStepDocs } from "../shared-step-docs.ts";
import type { EveryStep, MissingSteps } from "../steps.ts";
import type { AnyBuilder, forOtherRowsDeclareItAsAnyListBuilder, forOtherStepsDeclareItAsAnyListBuilder, place, RowPlace, used } from "./known.ts";
import type { BuiltListInteractive, ListMessage } from "./message.ts";
import type { Rows } from "./row.ts";
import type { EmptySection, IdsOf, RowDescriptionArgument, RowIdArgument, RowsArgument, SectionArgument } from "./row-arguments.ts";

type done = typeof forOtherStepsDeclareItAsAnyListBuilder;
type known = typeof forOtherRowsDeclareItAsAnyListBuilder;

/**
 * A builder of a list message. Its type has the steps taken so far, the ids of
 * the rows, and where the next row goes. Immutable: each step returns a new
 * builder.
 *
 * A step that cannot be taken now refuses its argument with a sentence. The
 * compiler checks literal text, `build()` checks all other text. Lengths are
 * counted in Unicode code points.
 *
 * `in out`: of two builders neither is a subtype of the other, so that a step
 * that one of a union lacks is missed.
 */
export interface ListBuilder<in out Done extends Step, out Ids extends readonly string[], out At extends RowPlace, out Used = Ids[number]>
  extends EveryStep<Steps, MissingSteps<Step | ItemStep, Steps>> {
  readonly [forOtherStepsDeclareItAsAnyListBuilder]: Done;
  readonly [forOtherRowsDeclareItAsAnyListBuilder]: Ids;
  readonly [place]: At;
  readonly [used]: Used;
}

/** A builder in any state: the type for a variable or parameter that holds builders with different steps taken. `build()` checks what is missing. */
export interface AnyListBuilder extends Steps {
  readonly [forOtherStepsDeclareItAsAnyListBuilder]: unknown;
  readonly [forOtherRowsDeclareItAsAnyListBuilder]: readonly string[];
  readonly [place]: unknown;
  readonly [used]: Anything;
}

/** All steps, the same for every state. They inherit their comments from the schema. */
interface Steps extends StepDocs, SharedStepDocs {
  header<Self extends AnyBuilder, const Text extends string>(
    this: Self,
    header: StepArgument<"header", Self[done], Text, HeaderTextRule, HeaderTextSuspect>,
  ): After<Self, "header">;
  body<Self extends AnyBuilder, const Text extends string>(
    this: Self,
    body: StepArgument<"body", Self[done], Text, ListBodyTextRule, ListBodyTextSuspect>,
  ): After<Self, "body">;
  footer<Self extends AnyBuilder, const Text extends string>(this: Self, footer: FooterArgument<Self[done], Text>): After<Self, "footer">;
  button<Self extends AnyBuilder, const Text extends string>(
    this: Self,
    label: StepArgument<"button", Self[done], Text, ListButtonRule, ListButtonSuspect, ListButtonRule["label"]>,
  ): After<Self, "button">;

  section<Self extends AnyBuilder, const Title extends string>(
    this: Self,
    title: SectionArgument<Self, Title>,
  ): Self extends unknown ? ListBuilder<Self[done], Self[known], "empty", Self[typeof used]> : never;
  row<Self extends AnyBuilder, const Id extends string, const Title extends string, const Description extends string | undefined = undefined>(
    this: Self,
    id: RowIdArgument<Self, Id>,
    title: LabelledText<Title, RowTitleRule, RowTitleSuspect>,
    description?: RowDescriptionArgument<Description>,
  ): Self extends unknown ? ListBuilder<Self[done], [...Self[known], Id], AfterRow<Self[typeof place]>, Self[typeof used] | Id> : never;
  rows<Self extends AnyBuilder, const List extends Rows>(this: Self, rows: RowsArgument<Self, List>): WithRows<Self, List>;

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
  build<Self extends AnyBuilder>(this: Whole<Self, never>): ListMessage<Self[known]>;
  safeBuild<Self extends AnyBuilder>(this: Whole<Self, never>): SafeBuilt<ListMessage<Self[known]>>;
  interactive<Self extends AnyBuilder>(this: Whole<Self, OuterStep>): BuiltListInteractive<Self[known]>;
}

/** builder → the builder after one more step. Distributes over a union of builders. */
type After<Self extends AnyBuilder, Name extends Step> = Self extends unknown
  ? ListBuilder<Self[done] | Name, Self[known], Self[typeof place], Self[typeof used]>
  : never;

/** Where the next row goes after a row; of a builder in any state, `unknown`, nothing is sure. */
export type AfterRow<At> = At extends "start" | "plain" ? "plain" : "filled";

type WithRows<Self extends AnyBuilder, More extends Rows> = Self extends unknown
  ? ListBuilder<Self[done], [...Self[known], ...IdsOf<More>], AfterRows<Self[typeof place], More>, Self[typeof used] | More[number]["id"]>
  : never;

/** A list that may be empty leaves it open whether the section has a row. */
type AfterRows<At, More> = More extends readonly []
  ? At extends RowPlace
    ? At
    : "filled"
  : More extends readonly [unknown, ...unknown[]] | readonly [...unknown[], unknown]
    ? AfterRow<At>
    : At extends "plain"
      ? At
      : "filled";

/** builder → itself if it surely lacks nothing, else the sentence for what it lacks. `Optional` is a step that may be missing. */
type Whole<Self extends AnyBuilder, Optional extends Step> = true extends IsSome<Lacks<Self, Optional>> ? Lacks<Self, Optional> : Self;

/** Distributes over a union of builders: what one of them lacks is said. */
type Lacks<Self extends AnyBuilder, Optional extends Step> = Self extends AnyBuilder
  ? Lacking<Self[done] | Optional, Self[typeof place] extends "empty" ? EmptySection : Self[known] extends UnderfullRows ? EmptySection : never>
  : never;
