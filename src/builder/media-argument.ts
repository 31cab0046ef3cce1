import type { FilenameRule, FilenameSuspect, MediaIdRule, MediaIdSuspect, MediaLinkRule, MediaLinkShape, MediaLinkSuspect } from "../../generated/rules.ts";
import type { DocumentMedia, Media } from "../../generated/types/reply-button-request.ts";
import type { CheckShapedText, CheckText, IsSome } from "../type-level/check-text.ts";
import type { Refused } from "../type-level/compile-error.ts";
import type { JsonTypeOf, UnknownKeys } from "../type-level/object-types.ts";
import type { Both, Neither, UnknownField, WrongType } from "../type-level/sentences.ts";

/** The kinds of media that a header can be, each with the fields that it may have. */
export interface MediaFields {
  readonly image: keyof Media;
  readonly video: keyof Media;
  readonly document: keyof DocumentMedia | "filename";
}

/** media → what is wrong with it, or anything where the compiler finds no fault. */
export type MediaArgument<Input extends object, Kind extends keyof MediaFields> =
  true extends IsSome<FaultInMedia<Input, Kind>> ? Refused<FaultInMedia<Input, Kind>> : unknown;

/** media → the first rule that it breaks, as a sentence, or `never`. Distributes. */
export type FaultInMedia<Input extends object, Kind extends keyof MediaFields> = Input extends object
  ? true extends IsSome<UnknownKeys<Input, MediaFields[Kind]>>
    ? UnknownField<Kind, UnknownKeys<Input, MediaFields[Kind]> & string>
    : true extends IsSome<FaultInFields<Input>>
      ? FaultInFields<Input>
      : FaultInChoice<Input, Kind>
  : never;

type FaultInFields<Input extends object> = { [Name in keyof Input]-?: FaultInField<Input[Name], Name & string> }[keyof Input];

/** A field that is `undefined` is as good as left out. */
type FaultInField<Value, Name extends string> = [Value] extends [string | undefined]
  ? Exclude<CheckMediaText<Value & string, Name>, Value>
  : WrongType<Name, "a string", JsonTypeOf<Exclude<Value, string | undefined>>>;

type CheckMediaText<Text extends string, Name extends string> = Name extends "link"
  ? CheckShapedText<Text, MediaLinkSuspect, MediaLinkShape, MediaLinkRule, Name>
  : Name extends "filename"
    ? CheckText<Text, FilenameSuspect, FilenameRule, Name>
    : CheckText<Text, MediaIdSuspect, MediaIdRule, Name>;

/** Exactly one of the two has to be there for sure. */
type FaultInChoice<Input extends object, Kind extends string> = Input extends { readonly id: string; readonly link: string }
  ? Both<Kind, "id", "link">
  : Input extends { readonly id: string } | { readonly link: string }
    ? never
    : Neither<Kind, "id", "link">;
