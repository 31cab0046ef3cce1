import type { TextRule } from "./artefact-types.ts";
import type { InCodePoints, LengthOf } from "./count.ts";
import type { Blank, EdgeWhiteSpace, TooLong, TooShort } from "./sentences.ts";
import type { EndsBlank, IsBlank, StartsBlank } from "./white-space.ts";

/**
 * text → the text itself where the compiler can find no fault with it, else
 * the sentence that says what is wrong.
 *
 * `NoInfer` keeps the compiler from looking for the text in the sentences.
 */
export type CheckText<Text extends string, Suspect, Rule extends TextRule, Label extends string> =
  true extends IsSome<IsSuspect<Text, Suspect>> ? NoInfer<ExplainText<Text, Rule, Label>> : Text;

/** The same for a text that must also have a shape, such as a phone number. */
export type CheckShapedText<Text extends string, Suspect, Shape, Rule extends TextRule, Label extends string> =
  true extends IsSome<IsMisshapen<Text, Suspect, Shape>> ? NoInfer<ExplainText<Text, Rule, Label>> : Text;

/**
 * text → `true` where it is worth a closer look, else `never`.
 *
 * `Suspect` is a pattern that every wrong literal matches and almost no right
 * one does: a right literal costs this one look, and another for the empty
 * text and for those that are `Taken`, which would make the pattern dear.
 * Distributes, so that one wrong member of a union is found.
 */
export type IsSuspect<Text extends string, Suspect, Taken = never> = Text extends Suspect ? true : Text extends Taken | "" ? true : never;

type IsMisshapen<Text extends string, Suspect, Shape> = Text extends Suspect ? true : Text extends Shape ? never : true;

/**
 * `never` → `false`, anything else → `true`.
 *
 * Asked as `true extends IsSome<…>`, so that what is of generic type is not
 * refused: the compiler takes the sentence for impossible where nothing is
 * known, and lets the text itself through.
 */
export type IsSome<Type> = [Type] extends [never] ? false : true;

/** Whether the compiler does not know the text to its end: `string`, or a pattern such as `` `Hi ${string}` ``. */
export type IsDynamic<Text extends string> = {} extends Record<Text, 1> ? true : false;

/** text → the first rule it breaks, as a sentence, or the text itself. Distributes. */
export type ExplainText<Text extends string, Rule extends TextRule, Label extends string> = Text extends string
  ? IsDynamic<Text> extends true
    ? Text
    : ExplainLiteral<Text, InCodePoints<Text>, Rule, Label>
  : never;

type ExplainLiteral<Text extends string, Counted extends string, Rule extends TextRule, Label extends string> = Counted extends Rule["enough"]
  ? Counted extends Rule["longer"]
    ? TooLong<Label, LengthOf<Counted>, Rule["max"]>
    : ExplainWhiteSpace<Text, Rule, Label>
  : TooShort<Label, LengthOf<Counted>, Rule["min"]>;

type ExplainWhiteSpace<Text extends string, Rule extends TextRule, Label extends string> = [Rule["notBlank"], IsBlankSuspect<Text>] extends [true, true]
  ? Blank<Label>
  : [Rule["noEdgeWhiteSpace"], HasEdgeWhiteSpace<Text>] extends [true, true]
    ? EdgeWhiteSpace<Label>
    : Text extends Rule["misshapen"]
      ? Rule["shapeSentence"]
      : Text extends Rule["shape"]
        ? Text
        : Rule["shapeSentence"];

type IsBlankSuspect<Text extends string> = Text extends StartsBlank ? IsBlank<Text> : false;

type HasEdgeWhiteSpace<Text extends string> = Text extends StartsBlank | EndsBlank ? true : false;
