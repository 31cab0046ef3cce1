import type { TextRule } from "./artefact-types.ts";
import type { HasCodePoints, IsLonger, LengthOf } from "./count.ts";
import type { HasHalfEmoji, WithEmojiHalf } from "./half-characters.ts";
import type { NotOffered } from "./refused.ts";
import type { Blank, EdgeWhiteSpace, Empty, HalfCharacter, TooLong, TooShort } from "./sentences.ts";
import type { EndsBlank, IsBlank, StartsBlank } from "./white-space.ts";

/*
 * How an argument is checked. `Suspect` is a pattern that every invalid literal
 * matches and almost no valid one does, so a valid literal costs one
 * comparison. Each argument type asks
 *
 *   true extends ([Text extends Suspect ? true : never] extends [never] ? false : true) ? NoInfer<Explain…> : Text
 *
 * written out in this form, because for a generic type the compiler then
 * accepts the text itself and not only the sentence. `NoInfer` keeps it from
 * inferring the text from the sentence.
 */

/** `never` → `false`, anything else → `true`. Write it as `true extends IsSome<…>`: see above. */
export type IsSome<Type> = [Type] extends [never] ? false : true;

/** sentences → themselves, or the argument if there are none. */
export type OrElse<Sentences, Argument> = [Sentences] extends [never] ? Argument : Sentences;

/** Whether the text is dynamic: `string`, or a pattern such as `` `Hi ${string}` ``. */
export type IsDynamic<Text extends string> = {} extends Record<Text, 1> ? true : false;

/** text → the text itself if it is a single literal, else `never`. */
export type OneLiteral<Text extends string> = IsDynamic<Text> extends true ? never : IsUnion<Text> extends true ? never : Text;

type IsUnion<Text, Whole = Text> = Text extends Whole ? ([Whole] extends [Text] ? false : true) : never;

/** text → the sentence for the first broken rule, or `never`. For texts in objects and lists. Distributes. */
export type ErrorInText<Text, Rule extends TextRule, Label extends string> = Text extends string ? Exclude<CheckText<Text, Rule, Label>, Text> : never;

/** text → the text itself, or the sentence for the first broken rule. Looks closer only at a suspect. Distributes. */
export type CheckText<Text, Rule extends TextRule, Label extends string> = Text extends Rule["suspect"] | WithEmojiHalf
  ? ExplainText<Text, Rule, Label>
  : Text extends Rule["shape"]
    ? Text
    : ExplainText<Text, Rule, Label>;

/** text → the sentence for the first broken rule, or the text itself. Distributes. */
export type ExplainText<Text, Rule extends TextRule, Label extends string> = Text extends string
  ? IsDynamic<Text> extends true
    ? Text
    : ExplainLiteral<Text, Rule, Label>
  : never;

type ExplainLiteral<Text extends string, Rule extends TextRule, Label extends string> =
  HasHalfEmoji<Text> extends true
    ? HalfCharacter<Label>
    : Text extends Rule["suspect"]
      ? ExplainLength<Text, Rule, Label>
      : Text extends Rule["shape"]
        ? Text
        : ExplainLength<Text, Rule, Label>;

type ExplainLength<Text extends string, Rule extends TextRule, Label extends string> =
  IsLonger<Text, Rule["longer"]> extends true
    ? TooLong<Label, LengthOf<Text>, Rule["max"]>
    : HasEnough<Text, Rule> extends true
      ? ExplainWhiteSpace<Text, Rule, Label>
      : NotOffered<Text extends "" ? Empty<Label> : TooShort<Label, LengthOf<Text>, Rule["min"]>>;

/** One character is enough for most rules, and need not be counted in code points. */
type HasEnough<Text extends string, Rule extends TextRule> = Text extends Rule["enough"]
  ? Rule["min"] extends 0 | 1
    ? true
    : HasCodePoints<Text, Rule["enough"]>
  : false;

type ExplainWhiteSpace<Text extends string, Rule extends TextRule, Label extends string> = [Rule["notBlank"], IsBlankSuspect<Text>] extends [true, true]
  ? Blank<Label>
  : [Rule["noEdgeWhiteSpace"], HasEdgeWhiteSpace<Text>] extends [true, true]
    ? EdgeWhiteSpace<Label>
    : ExplainShape<Text, Rule>;

type IsBlankSuspect<Text extends string> = Text extends StartsBlank ? IsBlank<Text> : false;

type HasEdgeWhiteSpace<Text extends string> = Text extends StartsBlank | EndsBlank ? true : false;

type ExplainShape<Text extends string, Rule extends TextRule> = Text extends Rule["misshapen"]
  ? Rule["shapeSentence"]
  : Text extends Rule["shape"]
    ? Text extends Rule["forbidden"]
      ? Rule["forbiddenSentence"]
      : HasForbiddenStart<Text, Rule["forbiddenStart"]> extends true
        ? Rule["forbiddenSentence"]
        : Text
    : Text extends ""
      ? NotOffered<Rule["shapeSentence"]>
      : Rule["shapeSentence"];

/** Whether `mark` follows one of the beginnings with none of the `stops` between them. */
type HasForbiddenStart<Text extends string, Start extends TextRule["forbiddenStart"]> = [Start] extends [never]
  ? false
  : Text extends `${Start["beginning"]}${infer Between}${Start["mark"]}${string}`
    ? Between extends `${string}${Start["stop"]}${string}`
      ? false
      : true
    : false;
