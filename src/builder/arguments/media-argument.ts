import type { MediaChoices, MediaInputs, MediaKind, MediaRules } from "../../../generated/reply-button-request/steps.ts";
import type { TextRule } from "../../type-level/artefact-types.ts";
import type { ErrorInText, IsSome } from "../../type-level/check-text.ts";
import type { JsonTypeOf } from "../../type-level/object-types.ts";
import type { Both, Neither, UnknownField, WrongType } from "../../type-level/sentences.ts";

/** medium → the medium itself if the compiler finds no error in it, else `ExplainMedia`. */
export type MediaArgument<Input, Kind extends MediaKind> = true extends IsSome<ErrorInMedia<Input, Kind>> ? NoInfer<ExplainMedia<Input, Kind>> : Input;

/** medium → the sentences for the broken rules, or `never`. Distributes. */
export type ErrorInMedia<Input, Kind extends MediaKind> = Input extends object
  ? IsOnlyConstraint<Input, MediaInputs[Kind]> extends true
    ? never
    : ErrorInFields<Input, Kind> | ErrorInChoice<Input, Kind, MediaChoices[Kind]>
  : never;

/** medium → the same with the sentence in place of each wrong field, or the sentence alone where no field is to blame. */
export type ExplainMedia<Input, Kind extends MediaKind> = Input extends object
  ? true extends IsSome<ErrorInFields<Input, Kind>>
    ? { readonly [Name in keyof Input]: ExplainField<Input[Name], Name & string, Kind> }
    : Input extends All<MediaChoices[Kind][number]>
      ? { readonly [Name in keyof Input]: Name extends Last<MediaChoices[Kind]> ? ErrorInChoice<Input, Kind, MediaChoices[Kind]> : Input[Name] }
      : true extends IsSome<ErrorInChoice<Input, Kind, MediaChoices[Kind]>>
        ? ErrorInChoice<Input, Kind, MediaChoices[Kind]>
        : Input
  : Input;

/** Whether the object is only the constraint of the argument, as it is for an editor that asks what can be written there. */
type IsOnlyConstraint<Input, Constraint> = [keyof Input] extends [never] ? false : [Constraint] extends [Input] ? true : false;

type ErrorInFields<Input, Kind extends MediaKind> = string extends keyof Input
  ? never
  : { [Name in keyof Input]-?: ErrorInField<Input[Name], Name & string, Kind> }[keyof Input];

/** A field that is `undefined` counts as left out. */
type ErrorInField<Value, Name extends string, Kind extends MediaKind> = Name extends keyof MediaRules[Kind]
  ? ErrorInValue<Value, Name, MediaRules[Kind][Name]>
  : UnknownField<Kind, Name>;

/** A field that is not a text is left to `build()`. */
type ErrorInValue<Value, Name extends string, Rule> = Rule extends TextRule
  ? [Value] extends [string | undefined]
    ? ErrorInText<Value, Rule, Name>
    : WrongType<Name, "a string", JsonTypeOf<Exclude<Value, string | undefined>>>
  : never;

type ExplainField<Value, Name extends string, Kind extends MediaKind> =
  true extends IsSome<ErrorInField<Value, Name, Kind>> ? ErrorInField<Value, Name, Kind> : Value;

/** Exactly one of the fields must be given, and must not be optional. */
type ErrorInChoice<Input, Kind extends MediaKind, Choice extends readonly string[]> =
  Input extends All<Choice[number]> ? Both<Kind, Choice[0], Choice[1]> : Input extends OneOf<Choice[number]> ? never : Neither<Kind, Choice[0], Choice[1]>;

type All<Names extends string> = { readonly [Name in Names]: string };

type OneOf<Names extends string> = Names extends string ? { readonly [Name in Names]: string } : never;

type Last<List extends readonly unknown[]> = List extends readonly [...unknown[], infer Name] ? Name : never;
