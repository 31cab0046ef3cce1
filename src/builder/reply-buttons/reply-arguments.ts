import type { OverfullButtons, ReplyIdRule, ReplyIdSuspect, ReplyTitleRule, ReplyTitleSuspect } from "../../../generated/rules.ts";
import type { TextRule } from "../../type-level/artefact-types.ts";
import type { ExplainText, IsDynamic, IsSome, IsSuspect } from "../../type-level/check-text.ts";
import type { Refused } from "../../type-level/compile-error.ts";
import type { UnknownKeys } from "../../type-level/object-types.ts";
import type { Duplicate, DuplicateId, TooMany, UnknownField } from "../../type-level/sentences.ts";
import type { Replies, Reply } from "./reply.ts";
import type { ButtonLimits } from "./steps.ts";

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
