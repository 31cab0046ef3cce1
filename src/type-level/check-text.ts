import type { TextRule } from "./artefact-types.ts";
import type { InCodePoints, LengthOf } from "./count.ts";
import type { Blank, EdgeWhiteSpace, TooLong, TooShort } from "./sentences.ts";
import type { EndsBlank, IsBlank, StartsBlank } from "./white-space.ts";

/**
 * text → the text itself if the compiler finds no error in it, else the
 * sentence that says what is wrong.
 *
 * `NoInfer` keeps the compiler from inferring the text from the sentence.
 */
export type CheckText<Text extends string, Suspect, Rule extends TextRule, Label extends string> =
  true extends IsSome<IsSuspect<Text, Suspect>> ? NoInfer<ExplainText<Text, Rule, Label>> : Text;

/** As {@link CheckText}, for a text that must also have a certain shape, such as a phone number. */
export type CheckShapedText<Text extends string, Suspect, Shape, Rule extends TextRule, Label extends string> =
  true extends IsSome<IsMisshapen<Text, Suspect, Shape>> ? NoInfer<ExplainText<Text, Rule, Label>> : Text;

/**
 * text → `true` if it needs a closer check, else `never`.
 *
 * `Suspect` is a pattern that every invalid literal matches and almost no
 * valid one does, so that a valid literal costs one comparison. The empty text
 * and the texts in `Used` are compared separately, because they would make the
 * pattern too costly for the type checker. Distributes, so that one invalid
 * member of a union is found.
 */
export type IsSuspect<Text extends string, Suspect, Used = never> = Text extends Suspect ? true : Text extends Used | "" ? true : never;

type IsMisshapen<Text extends string, Suspect, Shape> = Text extends Suspect ? true : Text extends Shape ? never : true;

/**
 * `never` → `false`, anything else → `true`.
 *
 * Write it as `true extends IsSome<…>`: for a generic type, which the compiler
 * cannot resolve, it then accepts the text itself and not only the sentence.
 */
export type IsSome<Type> = [Type] extends [never] ? false : true;

/** Whether the text is dynamic: `string`, or a pattern such as `` `Hi ${string}` ``. */
export type IsDynamic<Text extends string> = {} extends Record<Text, 1> ? true : false;

/** text → the sentence for the first broken rule, or the text itself. Distributes. */
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
