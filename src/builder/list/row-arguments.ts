import type {
  FullSectionsTotal,
  OverfullSectionsTotal,
  RowDescriptionRule,
  RowDescriptionSuspect,
  RowIdRule,
  RowIdSuspect,
  RowsInSentences,
  RowTitleRule,
  SectionsInSentences,
  SectionTitleRule,
  SectionTitleSuspect,
} from "../../../generated/list-request/rules.ts";
import type { ErrorInText, ExplainText, IsSome, OneLiteral, OrElse } from "../../type-level/check-text.ts";
import type { UnknownKeys } from "../../type-level/object-types.ts";
import type { DuplicateId, NeededByEach, ToCall, TooFew, TooMany, UnknownField } from "../../type-level/sentences.ts";
import type { AnyBuilder, forOtherRowsDeclareItAsAnyListBuilder, place, used } from "./known.ts";
import type { Row, Rows } from "./row.ts";

type known = typeof forOtherRowsDeclareItAsAnyListBuilder;

type TooManyRows = TooMany<SectionsInSentences["whole"], SectionsInSentences["total"], RowsInSentences["label"]>;
type IdAgain<Id extends string> = DuplicateId<RowsInSentences["item"], Id, SectionsInSentences["whole"]>;
type Untitled = NeededByEach<SectionsInSentences["whole"], SectionsInSentences["item"], "title">;
/** The sentence for a section without rows. */
export type EmptySection = ToCall<TooFew<RowsInSentences["whole"], RowsInSentences["label"], RowsInSentences["min"]>, RowsInSentences["step"]>;

/** The title of a new section: itself, or the sentence that says what is wrong with it, or with the section before. */
export type SectionArgument<Self extends AnyBuilder, Title> = true extends (
  [Title extends SectionTitleSuspect ? true : HasNoNext<Self[typeof place]>] extends [never]
    ? false
    : true
)
  ? NoInfer<OrElse<ErrorInSection<Title, Self[typeof place]>, Title>>
  : Title;

/** Whether no other section can follow. Distributes over the places of a union of builders. */
type HasNoNext<Place> = Place extends "plain" | "empty" ? true : never;

/** Distributes over the places of a union of builders: what one of them refuses is refused. */
type ErrorInSection<Title, Place> = Place extends "plain"
  ? Untitled
  : Place extends "empty"
    ? EmptySection
    : ErrorInText<Title, SectionTitleRule, SectionTitleRule["label"]>;

/** The id of a row: itself, or the sentence that says what is wrong with it, or that the list is full. */
export type RowIdArgument<Self extends AnyBuilder, Id> = true extends (
  [Id extends RowIdSuspect ? true : Id extends Self[typeof used] ? true : IsFull<Self[known]>] extends [never]
    ? false
    : true
)
  ? NoInfer<OrElse<ErrorInRowId<Id, Self[known]>, Id>>
  : Id;

/** The description of a row: itself, or the sentence that says what is wrong with it. */
export type RowDescriptionArgument<Text> = true extends ([Text extends RowDescriptionSuspect ? true : never] extends [never] ? false : true)
  ? NoInfer<ExplainDescription<Text>>
  : Text;

/** Distributes over the lists of a union of builders. */
type IsFull<Ids> = Ids extends FullSectionsTotal["atEnd"] ? true : Ids extends FullSectionsTotal["atStart"] ? true : never;

type IsOverfull<Ids> = Ids extends OverfullSectionsTotal["atEnd"] ? true : Ids extends OverfullSectionsTotal["atStart"] ? true : never;

/** Distributes over the lists of a union of builders: what one of them refuses is refused. */
type ErrorInRowId<Id, Ids extends readonly string[]> = Ids extends unknown
  ? true extends IsFull<Ids>
    ? TooManyRows
    : ErrorInId<Id, CertainlyUsed<Ids>, Id>
  : never;

type ErrorInId<Id, InUse, AllOfId> = Id extends string
  ? ExplainText<Id, RowIdRule, RowIdRule["label"]> extends Id
    ? [AllOfId] extends [InUse]
      ? IdAgain<AllOfId & string>
      : never
    : ExplainText<Id, RowIdRule, RowIdRule["label"]>
  : never;

/** The ids that earlier rows certainly have. Dynamic text or a union of literals may turn out to be different. */
type CertainlyUsed<Ids> = Ids extends readonly [infer First extends string, ...infer Rest]
  ? OneLiteral<First> | CertainlyUsed<Rest>
  : Ids extends readonly [...infer Rest, infer Last extends string]
    ? OneLiteral<Last> | CertainlyUsed<Rest>
    : never;

type ExplainDescription<Text> = ExplainText<Text, RowDescriptionRule, RowDescriptionRule["label"]> | Extract<Text, undefined>;

/** list of rows → itself if the compiler finds no error in it, else `ExplainRows`. */
export type RowsArgument<Self extends AnyBuilder, List extends Rows> =
  true extends IsSome<ErrorInRows<List, Self[known]>> ? NoInfer<ExplainWrong<List, Self[known]>> : List;

/** list of rows → their ids, in order. */
export type IdsOf<List extends Rows> = { readonly [Index in keyof List]: List[Index]["id"] };

/** Distributes over the lists and the builders, so that one invalid list in a union is found, and one builder that refuses it. */
type ErrorInRows<List extends Rows, Before extends readonly string[]> = List extends readonly []
  ? never
  : List extends Rows
    ? Before extends unknown
      ? true extends IsOverfull<readonly [...Before, ...IdsOf<List>]>
        ? TooManyRows
        : FirstError<List, CertainlyUsed<Before>>
      : never
    : never;

/** Keeps the ids in use as a union, because lists of them take the compiler longer. The rows at the open end of a list may be missing, so no id counts as used for them. */
type FirstError<List, InUse> = List extends readonly [infer First extends Row, ...infer Rest]
  ? true extends IsSome<ErrorInRow<First, InUse>>
    ? ErrorInRow<First, InUse>
    : FirstError<Rest, InUse | OneLiteral<First["id"]>>
  : List extends readonly (infer Each extends Row)[]
    ? ErrorInRow<Each, never>
    : never;

/** Distributes over the rows that one position in a list may have. */
type ErrorInRow<Each extends Row, InUse> = Each extends Row
  ?
      | UnknownKeys<Each, keyof Row>
      | ErrorInGivenId<Each["id"], InUse>
      | ErrorInText<Each["title"], RowTitleRule, RowTitleRule["label"]>
      | ErrorInText<Each["description"], RowDescriptionRule, RowDescriptionRule["label"]>
  : never;

/** Looks closer only at a suspect. */
type ErrorInGivenId<Id, InUse> = Id extends RowIdSuspect | InUse ? ErrorInId<Id, InUse, Id> : never;

/** Leaves out the builders that do not refuse the list. */
type ExplainWrong<List extends Rows, Before extends readonly string[]> = Before extends unknown
  ? true extends IsSome<ErrorInRows<List, Before>>
    ? ExplainRows<List, Before>
    : never
  : never;

/** list → the same with the sentence in place of each wrong field, and of each row too many. */
type ExplainRows<List extends Rows, Before extends readonly string[]> = List extends readonly [infer First extends Row, ...infer Rest extends Rows]
  ? readonly [true extends IsFull<Before> ? TooManyRows : ExplainRow<First, CertainlyUsed<Before>>, ...ExplainRest<Rest, [...Before, First["id"]]>]
  : true extends IsOverfull<readonly [...Before, ...IdsOf<List>]>
    ? TooManyRows
    : List extends readonly []
      ? List
      : readonly ExplainRow<List[number], never>[];

type ExplainRest<List extends Rows, Before extends readonly string[]> =
  ExplainRows<List, Before> extends infer Explained extends readonly unknown[] ? Explained : readonly ExplainRows<List, Before>[];

type ExplainRow<Each extends Row, InUse> = Each extends Row
  ? {
      readonly [Name in keyof Each]: Name extends "id"
        ? OrElse<ErrorInGivenId<Each["id"], InUse>, Each["id"]>
        : Name extends "title"
          ? ExplainText<Each["title"], RowTitleRule, RowTitleRule["label"]>
          : Name extends "description"
            ? ExplainDescription<Each[Name]>
            : UnknownField<RowsInSentences["item"], Name & string>;
    }
  : never;
