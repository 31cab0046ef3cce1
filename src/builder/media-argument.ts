import type { FilenameRule, MediaIdRule, MediaLinkRule } from "../../generated/reply-button-request/rules.ts";
import type { FilenameDocs, MediaIdDocs, MediaLinkDocs } from "../../generated/reply-button-request/step-docs.ts";
import type { ErrorInText, IsSome } from "../type-level/check-text.ts";
import type { JsonTypeOf } from "../type-level/object-types.ts";
import type { Both, Neither, UnknownField, WrongType } from "../type-level/sentences.ts";

/** The fields that an editor offers for a medium. `unknown`, so that a wrong value is refused by a sentence and not by this type. */
export interface MediaInput extends MediaIdDocs, MediaLinkDocs {}

export interface DocumentMediaInput extends MediaInput, FilenameDocs {}

/** The media kinds of a header, each with its fields. */
export interface MediaInputs {
  readonly image: MediaInput;
  readonly video: MediaInput;
  readonly document: DocumentMediaInput;
}

/** The rules of the fields. */
interface Rules {
  readonly id: MediaIdRule;
  readonly link: MediaLinkRule;
  readonly filename: FilenameRule;
}

/** medium → the medium itself if the compiler finds no error in it, else {@link ExplainMedia}. */
export type MediaArgument<Input, Kind extends keyof MediaInputs> = true extends IsSome<ErrorInMedia<Input, Kind>> ? NoInfer<ExplainMedia<Input, Kind>> : Input;

/** medium → the sentences for the broken rules, or `never`. Distributes. */
export type ErrorInMedia<Input, Kind extends keyof MediaInputs> = Input extends object
  ? IsOnlyConstraint<Input, MediaInputs[Kind]> extends true
    ? never
    : ErrorInFields<Input, Kind> | ErrorInChoice<Input, Kind>
  : never;

/** medium → the same with the sentence in place of each wrong field, or the sentence alone where no field is to blame. */
export type ExplainMedia<Input, Kind extends keyof MediaInputs> = Input extends object
  ? true extends IsSome<ErrorInFields<Input, Kind>>
    ? { readonly [Name in keyof Input]: ExplainField<Input[Name], Name & string, Kind> }
    : Input extends { readonly id: string; readonly link: string }
      ? { readonly [Name in keyof Input]: Name extends "link" ? ErrorInChoice<Input, Kind> : Input[Name] }
      : true extends IsSome<ErrorInChoice<Input, Kind>>
        ? ErrorInChoice<Input, Kind>
        : Input
  : Input;

/** Whether the object is only the constraint of the argument, as it is for an editor that asks what can be written there. */
type IsOnlyConstraint<Input, Constraint> = [keyof Input] extends [never] ? false : [Constraint] extends [Input] ? true : false;

type ErrorInFields<Input, Kind extends keyof MediaInputs> = string extends keyof Input
  ? never
  : { [Name in keyof Input]-?: ErrorInField<Input[Name], Name & string, Kind> }[keyof Input];

/** A field that is `undefined` counts as left out. */
type ErrorInField<Value, Name extends string, Kind extends keyof MediaInputs> = Name extends keyof MediaInputs[Kind] & keyof Rules
  ? [Value] extends [string | undefined]
    ? ErrorInText<Value, Rules[Name], Name>
    : WrongType<Name, "a string", JsonTypeOf<Exclude<Value, string | undefined>>>
  : UnknownField<Kind, Name>;

type ExplainField<Value, Name extends string, Kind extends keyof MediaInputs> =
  true extends IsSome<ErrorInField<Value, Name, Kind>> ? ErrorInField<Value, Name, Kind> : Value;

/** Exactly one of `id` and `link` must be given, and must not be optional. */
type ErrorInChoice<Input, Kind extends string> = Input extends { readonly id: string; readonly link: string }
  ? Both<Kind, "id", "link">
  : Input extends { readonly id: string } | { readonly link: string }
    ? never
    : Neither<Kind, "id", "link">;
