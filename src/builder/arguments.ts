/**
 * What each step takes: the argument itself, or the sentence that says what
 * is wrong with it. Text that the compiler does not know is taken as it is,
 * and `build()` judges it.
 */
import type {
  BodyTextRule,
  BodyTextSuspect,
  ExtraInfoRules,
  FooterTextRule,
  FooterTextSuspect,
  OverfullButtons,
  PhoneNumberRule,
  PhoneNumberShape,
  PhoneNumberSuspect,
  ReferenceRule,
  ReferenceSuspect,
  ReplyIdRule,
  ReplyIdSuspect,
  ReplyTitleRule,
  ReplyTitleSuspect,
  TextRule,
} from "../../generated/rules.ts";
import type { Duplicate, DuplicateId, NotOneOf, Repeated, TooMany, UnknownField } from "../sentences.ts";
import type { CheckShapedText, CheckText, ExplainText, IsDynamic, IsSome, IsSuspect } from "../type-level/check-text.ts";
import type { Refused } from "../type-level/compile-error.ts";
import type { UnknownKeys } from "../type-level/unknown-keys.ts";
import type { Replies, Reply } from "./reply.ts";
import type { ButtonLimits } from "./steps.ts";

export type BodyArgument<Text extends string> = CheckText<Text, BodyTextSuspect, BodyTextRule, "body">;

export type FooterArgument<Text extends string> = CheckText<Text, FooterTextSuspect, FooterTextRule, "footer">;

export type PhoneNumberArgument<Text extends string> = CheckShapedText<Text, PhoneNumberSuspect, PhoneNumberShape, PhoneNumberRule, "to">;

export type ReferenceArgument<Text extends string, Label extends string> = CheckText<Text, ReferenceSuspect, ReferenceRule, Label>;

export type WaSourceArgument<Text extends string> = true extends IsSome<IsUnknownSource<Text>> ? NoInfer<ExplainWaSource<Text>> : Text;

type IsUnknownSource<Text extends string> = Text extends WaSources[number] ? never : true;

type WaSources = ExtraInfoRules["wa_source"];

type ExplainWaSource<Text extends string> = Text extends WaSources[number]
  ? Text
  : IsDynamic<Text> extends true
    ? Text
    : NotOneOf<"wa_source", Join<WaSources>>;

type Join<List extends readonly string[]> = List extends readonly [infer Only extends string]
  ? Only
  : List extends readonly [infer First extends string, ...infer Rest extends readonly string[]]
    ? `${First}, ${Join<Rest>}`
    : never;

/**
 * The button's id. `Used` are the replies before it, as a union. The rule of
 * the text comes first, because a right id is done with it in one look.
 */
export type IdArgument<Id extends string, Used extends Reply> =
  true extends IsSome<IsSuspect<Id, ReplyIdSuspect, Used["id"]>> ? NoInfer<ExplainReply<Id, ReplyIdRule, "id", Id, Used, DuplicateId<Id>>> : Id;

/** The button's title. `Used` are the replies before it, as a union. */
export type TitleArgument<Title extends string, Used extends Reply> =
  true extends IsSome<IsSuspect<Title, ReplyTitleSuspect, Used["title"]>>
    ? NoInfer<ExplainReply<Title, ReplyTitleRule, "title", Title, Used, Duplicate<"title">>>
    : Title;

type ExplainReply<
  Text extends string,
  Rule extends TextRule,
  Key extends keyof Reply,
  AllOfText extends string,
  Used extends Reply,
  Sentence,
> = Text extends string
  ? ExplainText<Text, Rule, Key> extends Text
    ? [AllOfText] extends [SurelyUsed<Used, Key>]
      ? Sentence
      : Text
    : ExplainText<Text, Rule, Key>
  : never;

/** The texts that surely stand on an earlier button. One that the compiler knows only in part, or as one of several, may still differ. */
type SurelyUsed<Used extends Reply, Key extends keyof Reply> = Used extends Reply ? OneLiteral<Used[Key]> : never;

/** text → itself where it is one literal, else `never`. */
type OneLiteral<Text extends string> = IsDynamic<Text> extends true ? never : IsUnion<Text> extends true ? never : Text;

type IsUnion<Text, Whole = Text> = Text extends Whole ? ([Whole] extends [Text] ? false : true) : never;

/** list of replies → what the first wrong one breaks, or anything where the compiler finds no fault. */
export type RepliesArgument<List extends Replies, Buttons extends Replies> =
  true extends IsSome<FaultInList<List, Buttons>> ? Refused<FaultInList<List, Buttons>> : unknown;

/** Distributes, so that one wrong list of a union is found. */
type FaultInList<List extends Replies, Buttons extends Replies> = List extends Replies
  ? readonly [...Buttons, ...List] extends OverfullButtons
    ? TooMany<ButtonLimits["label"], ButtonLimits["max"]>
    : FirstFault<List, Buttons>
  : never;

/** Of what follows in a list that is open at its end, each may be missing: nothing is surely used by it. */
type FirstFault<List extends Replies, Buttons extends Replies> = List extends readonly [infer First extends Reply, ...infer Rest extends Replies]
  ? true extends IsSome<FaultIn<First, Buttons>>
    ? FaultIn<First, Buttons>
    : FirstFault<Rest, [...Buttons, First]>
  : FaultIn<List[number], []>;

/** Distributes over the replies that one place of a list may hold. */
type FaultIn<Button extends Reply, Buttons extends Replies> = Button extends Reply
  ? true extends IsSome<UnknownKeys<Button, keyof Reply>>
    ? UnknownField<"reply", UnknownKeys<Button, keyof Reply> & string>
    : Exclude<IdArgument<Button["id"], Buttons[number]>, Button["id"]> | Exclude<TitleArgument<Button["title"], Buttons[number]>, Button["title"]>
  : never;

/** `extra_info` as a whole → what is wrong with it, or anything where the compiler finds no fault. */
export type ExtraInfoArgument<Input extends object, Done> =
  true extends IsSome<FaultInExtraInfo<Input, Done>> ? Refused<FaultInExtraInfo<Input, Done>> : unknown;

type FaultInExtraInfo<Input extends object, Done> = {
  [Field in keyof Input]-?: Field extends keyof ExtraInfoRules
    ? StepOf<Field> extends Done
      ? Repeated<StepOf<Field>>
      : Exclude<CheckExtraInfo<Input[Field], ExtraInfoRules[Field], Field>, Input[Field]>
    : string extends Field
      ? never
      : UnknownField<"extra_info", Field & string>;
}[keyof Input];

type CheckExtraInfo<Text, Rule, Field extends string> = Text extends string
  ? Rule extends TextRule
    ? ExplainText<Text, Rule, Field>
    : Rule extends readonly string[]
      ? Text extends Rule[number]
        ? Text
        : IsDynamic<Text> extends true
          ? Text
          : NotOneOf<Field, Join<Rule>>
      : Text
  : never;

/** The step that sets a field of `extra_info`: `wa_source` → `waSource`. */
export type StepOf<Field extends string> = Field extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<StepOf<Tail>>}` : Field;
