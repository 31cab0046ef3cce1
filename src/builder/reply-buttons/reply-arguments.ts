import type {
  ButtonsInSentences,
  FullButtons,
  OverfullButtons,
  ReplyIdRule,
  ReplyIdSuspect,
  ReplyTitleRule,
  ReplyTitleSuspect,
} from "../../../generated/reply-button-request/rules.ts";
import type { TextRule } from "../../type-level/artefact-types.ts";
import type { ExplainText, IsSome, OneLiteral, OrElse } from "../../type-level/check-text.ts";
import type { UnknownKeys } from "../../type-level/object-types.ts";
import type { Duplicate, DuplicateId, TooMany, UnknownField } from "../../type-level/sentences.ts";
import type { AnyBuilder, forOtherRepliesDeclareItAsAnyReplyButtonBuilder as known, used } from "./known.ts";
import type { Replies, Reply } from "./reply.ts";

type TooManyButtons = TooMany<ButtonsInSentences["whole"], ButtonsInSentences["max"], ButtonsInSentences["label"]>;
type IdAgain<Id extends string> = DuplicateId<ButtonsInSentences["item"], Id, ButtonsInSentences["whole"]>;
type TitleAgain = Duplicate<ButtonsInSentences["item"], "title", ButtonsInSentences["whole"]>;

/** The id of a button: itself, or the sentence that says what is wrong with it, or that the message is full. */
export type IdArgument<Self extends AnyBuilder, Id> = true extends (
  [Id extends ReplyIdSuspect ? true : Id extends Self[typeof used]["id"] ? true : never] extends [never]
    ? false
    : true
)
  ? NoInfer<OrElse<ErrorInId<Id, Self[typeof known]>, Id>>
  : Id;

/** The title of a button: itself, or the sentence that says what is wrong with it. */
export type TitleArgument<Self extends AnyBuilder, Title> = true extends (
  [Title extends ReplyTitleSuspect ? true : Title extends Self[typeof used]["title"] ? true : never] extends [never]
    ? false
    : true
)
  ? NoInfer<OrElse<ErrorInTitle<Title, Self[typeof known]>, Title>>
  : Title;

/** Distributes over the lists of a union of builders: what one of them refuses is refused. */
type ErrorInId<Id, Buttons extends Replies> = Buttons extends FullButtons
  ? TooManyButtons
  : ErrorInUnique<Id, ReplyIdRule, "id", Buttons, Id, IdAgain<Id & string>>;

type ErrorInTitle<Title, Buttons extends Replies> = Buttons extends unknown ? ErrorInUnique<Title, ReplyTitleRule, "title", Buttons, Title, TitleAgain> : never;

type ErrorInUnique<Text, Rule extends TextRule, Key extends keyof Reply, Buttons extends Replies, AllOfText, Sentence> = Text extends string
  ? ExplainText<Text, Rule, Key> extends Text
    ? [AllOfText] extends [CertainlyUsed<Buttons[number], Key>]
      ? Sentence
      : never
    : ExplainText<Text, Rule, Key>
  : never;

/** The texts that earlier buttons certainly have. Dynamic text or a union of literals may turn out to be different. */
type CertainlyUsed<Button extends Reply, Key extends keyof Reply> = Button extends Reply ? OneLiteral<Button[Key]> : never;

/** list of replies → itself if the compiler finds no error in it, else `ExplainList`. */
export type RepliesArgument<Self extends AnyBuilder, List extends Replies> =
  true extends IsSome<ErrorInList<List, Self[typeof known]>> ? NoInfer<ExplainWrong<List, Self[typeof known]>> : List;

/** Distributes over the lists and the builders, so that one invalid list in a union is found, and one builder that refuses it. */
type ErrorInList<List extends Replies, Before extends Replies> = List extends readonly []
  ? never
  : List extends Replies
    ? Before extends unknown
      ? readonly [...Before, ...List] extends OverfullButtons
        ? TooManyButtons
        : FirstError<List, Before>
      : never
    : never;

/** Leaves out the builders that do not refuse the list. */
type ExplainWrong<List extends Replies, Before extends Replies> = Before extends unknown
  ? true extends IsSome<ErrorInList<List, Before>>
    ? ExplainList<List, Before>
    : never
  : never;

/** The replies at the open end of a list may be missing, so no id or title counts as used for them. */
type FirstError<List extends Replies, Before extends Replies> = List extends readonly [infer First extends Reply, ...infer Rest extends Replies]
  ? true extends IsSome<ErrorInReply<First, Before>>
    ? ErrorInReply<First, Before>
    : FirstError<Rest, [...Before, First]>
  : ErrorInReply<List[number], []>;

/** Distributes over the replies that one position in a list may have. */
type ErrorInReply<Each extends Reply, Before extends Replies> = Each extends Reply
  ? UnknownKeys<Each, keyof Reply> | ErrorInGivenId<Each["id"], Before> | ErrorInGivenTitle<Each["title"], Before>
  : never;

/** list → the same with the sentence in place of each wrong field, and of each reply too many. */
type ExplainList<List extends Replies, Before extends Replies> = List extends readonly [infer First extends Reply, ...infer Rest extends Replies]
  ? readonly [Before extends FullButtons ? TooManyButtons : ExplainReply<First, Before>, ...ExplainRest<Rest, [...Before, First]>]
  : readonly [...Before, ...List] extends OverfullButtons
    ? TooManyButtons
    : List extends readonly []
      ? List
      : readonly ExplainReply<List[number], []>[];

type ExplainRest<List extends Replies, Before extends Replies> =
  ExplainList<List, Before> extends infer Explained extends readonly unknown[] ? Explained : readonly ExplainList<List, Before>[];

type ExplainReply<Each extends Reply, Before extends Replies> = Each extends Reply
  ? {
      readonly [Name in keyof Each]: Name extends "id"
        ? OrElse<ErrorInGivenId<Each["id"], Before>, Each["id"]>
        : Name extends "title"
          ? OrElse<ErrorInGivenTitle<Each["title"], Before>, Each["title"]>
          : UnknownField<"reply", Name & string>;
    }
  : never;

/** Looks closer only at a suspect. */
type ErrorInGivenId<Id extends string, Before extends Replies> = Id extends ReplyIdSuspect | Before[number]["id"]
  ? ErrorInUnique<Id, ReplyIdRule, "id", Before, Id, IdAgain<Id>>
  : never;

type ErrorInGivenTitle<Title extends string, Before extends Replies> = Title extends ReplyTitleSuspect | Before[number]["title"]
  ? ErrorInUnique<Title, ReplyTitleRule, "title", Before, Title, TitleAgain>
  : never;
