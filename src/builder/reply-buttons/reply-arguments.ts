import type { limits } from "../../../generated/limits.ts";
import type { OverfullButtons, ReplyIdRule, ReplyIdSuspect, ReplyTitleRule, ReplyTitleSuspect } from "../../../generated/rules.ts";
import type { TextRule } from "../../type-level/artefact-types.ts";
import type { ExplainText, IsDynamic, IsSome, IsSuspect } from "../../type-level/check-text.ts";
import type { Refused } from "../../type-level/compile-error.ts";
import type { UnknownKeys } from "../../type-level/object-types.ts";
import type { Duplicate, DuplicateId, TooMany, UnknownField } from "../../type-level/sentences.ts";
import type { Replies, Reply } from "./reply.ts";

/** The number of reply buttons in a message, for sentences. */
export interface ButtonLimits {
  readonly label: "reply buttons";
  readonly min: (typeof limits)["buttons"]["minItems"];
  readonly max: (typeof limits)["buttons"]["maxItems"];
}

/**
 * The id of a button. `Used` is the union of the replies before it. The rules
 * for the text are checked first, because a valid id needs only one comparison.
 */
export type IdArgument<Id extends string, Used extends Reply> =
  true extends IsSome<IsSuspect<Id, ReplyIdSuspect, Used["id"]>> ? NoInfer<ExplainReply<Id, ReplyIdRule, "id", Id, Used, DuplicateId<Id>>> : Id;

/** The title of a button. `Used` is the union of the replies before it. */
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
    ? [AllOfText] extends [CertainlyUsed<Used, Key>]
      ? Sentence
      : Text
    : ExplainText<Text, Rule, Key>
  : never;

/** The texts that earlier buttons certainly have. Dynamic text or a union of literals may turn out to be different. */
type CertainlyUsed<Used extends Reply, Key extends keyof Reply> = Used extends Reply ? OneLiteral<Used[Key]> : never;

/** text → the text itself if it is a single literal, else `never`. */
type OneLiteral<Text extends string> = IsDynamic<Text> extends true ? never : IsUnion<Text> extends true ? never : Text;

type IsUnion<Text, Whole = Text> = Text extends Whole ? ([Whole] extends [Text] ? false : true) : never;

/** list of replies → `Refused` with the sentence for the first invalid reply, or `unknown` if the compiler finds no error. */
export type RepliesArgument<List extends Replies, Buttons extends Replies> =
  true extends IsSome<ErrorInReplies<List, Buttons>> ? Refused<ErrorInReplies<List, Buttons>> : unknown;

/** Distributes, so that one invalid list in a union is found. */
type ErrorInReplies<List extends Replies, Buttons extends Replies> = List extends Replies
  ? readonly [...Buttons, ...List] extends OverfullButtons
    ? TooMany<ButtonLimits["label"], ButtonLimits["max"]>
    : FirstErrorInReplies<List, Buttons>
  : never;

/** The replies at the open end of a list may be missing, so no id or title counts as used for them. */
type FirstErrorInReplies<List extends Replies, Buttons extends Replies> = List extends readonly [infer First extends Reply, ...infer Rest extends Replies]
  ? true extends IsSome<ErrorInReply<First, Buttons>>
    ? ErrorInReply<First, Buttons>
    : FirstErrorInReplies<Rest, [...Buttons, First]>
  : ErrorInReply<List[number], []>;

/** Distributes over the replies that one position in a list may have. */
type ErrorInReply<Button extends Reply, Buttons extends Replies> = Button extends Reply
  ? true extends IsSome<UnknownKeys<Button, keyof Reply>>
    ? UnknownField<"reply", UnknownKeys<Button, keyof Reply> & string>
    : Exclude<IdArgument<Button["id"], Buttons[number]>, Button["id"]> | Exclude<TitleArgument<Button["title"], Buttons[number]>, Button["title"]>
  : never;
