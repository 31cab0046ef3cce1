import type { FilenameRule, FilenameSuspect, MediaIdRule, MediaIdSuspect, MediaLinkRule, MediaLinkShape, MediaLinkSuspect } from "../../generated/rules.ts";
import type { DocumentMedia, Media } from "../../generated/types/reply-button-request.ts";
import type { CheckShapedText, CheckText, IsSome } from "../type-level/check-text.ts";
import type { Refused } from "../type-level/compile-error.ts";
import type { JsonTypeOf, UnknownKeys } from "../type-level/object-types.ts";
import type { Both, Neither, UnknownField, WrongType } from "../type-level/sentences.ts";

/** The media kinds of a header, each with its field names. */
export interface MediaFields {
  readonly image: keyof Media;
  readonly video: keyof Media;
  readonly document: keyof DocumentMedia | "filename";
}

/** media → `Refused` with the sentence that says what is wrong, or `unknown` if the compiler finds no error. */
export type MediaArgument<Input extends object, Kind extends keyof MediaFields> =
  true extends IsSome<ErrorInMedia<Input, Kind>> ? Refused<ErrorInMedia<Input, Kind>> : unknown;

/** media → the sentence for the first broken rule, or `never`. Distributes. */
export type ErrorInMedia<Input extends object, Kind extends keyof MediaFields> = Input extends object
  ? true extends IsSome<UnknownKeys<Input, MediaFields[Kind]>>
    ? UnknownField<Kind, UnknownKeys<Input, MediaFields[Kind]> & string>
    : true extends IsSome<ErrorInFields<Input>>
      ? ErrorInFields<Input>
      : ErrorInIdOrLink<Input, Kind>
  : never;

type ErrorInFields<Input extends object> = { [Name in keyof Input]-?: ErrorInField<Input[Name], Name & string> }[keyof Input];

/** A field that is `undefined` counts as left out. */
type ErrorInField<Value, Name extends string> = [Value] extends [string | undefined]
  ? Exclude<CheckMediaText<Value & string, Name>, Value>
  : WrongType<Name, "a string", JsonTypeOf<Exclude<Value, string | undefined>>>;

type CheckMediaText<Text extends string, Name extends string> = Name extends "link"
  ? CheckShapedText<Text, MediaLinkSuspect, MediaLinkShape, MediaLinkRule, Name>
  : Name extends "filename"
    ? CheckText<Text, FilenameSuspect, FilenameRule, Name>
    : CheckText<Text, MediaIdSuspect, MediaIdRule, Name>;

/** Exactly one of `id` and `link` must be given, and must not be optional. */
type ErrorInIdOrLink<Input extends object, Kind extends string> = Input extends { readonly id: string; readonly link: string }
  ? Both<Kind, "id", "link">
  : Input extends { readonly id: string } | { readonly link: string }
    ? never
    : Neither<Kind, "id", "link">;
