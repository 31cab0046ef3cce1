import type { HeaderTextRule, HeaderTextSuspect } from "../../generated/reply-button-request/rules.ts";
import type { CheckText, ErrorInText, ExplainText, IsSome } from "../type-level/check-text.ts";
import type { UnknownKeys } from "../type-level/object-types.ts";
import type { UnknownField } from "../type-level/sentences.ts";
import type { ErrorInMedia, ExplainMedia, MediaInputs } from "./media-argument.ts";
import type { forOtherStepsDeclareItAsAnyReplyButtonBuilder as done, Once, Taken } from "./taken.ts";

/**
 * A header as `.header()` takes it. `Text` is a type parameter so that the
 * compiler infers the literal from an object. Media are looser than in a
 * header, so that a wrong one is refused by a sentence and not by this type.
 */
export type HeaderInput<Text extends string> =
  | string
  | { readonly type: "text"; readonly text: Text }
  | { readonly type: "image"; readonly image: object & MediaInputs["image"] }
  | { readonly type: "video"; readonly video: object & MediaInputs["video"] }
  | { readonly type: "document"; readonly document: object & MediaInputs["document"] };

/** header → the header itself if the compiler finds no error in it, else the type with the sentence. */
export type HeaderArgument<Self extends Taken, Input> = true extends (
  [Input extends HeaderTextSuspect ? true : "header" extends Self[typeof done] ? true : Input extends string ? never : IsWrongObject<Input>] extends [never]
    ? false
    : true
)
  ? NoInfer<Once<"header", Self[typeof done], ExplainHeader<Input>>>
  : Input;

type IsWrongObject<Input> = true extends IsSome<ErrorInHeader<Input>> ? true : never;

/** header object → any type but `never` if it is wrong, else `never`. Distributes. */
type ErrorInHeader<Input> = Input extends { readonly text: infer Text extends string }
  ? ErrorInText<Text, HeaderTextRule, "header"> | UnknownKeys<Input, "type" | "text">
  : Input extends { readonly type: infer Kind extends keyof MediaInputs }
    ? UnknownKeys<Input, "type" | Kind> | (Input extends { readonly [Name in Kind]: infer Media extends object } ? ErrorInMedia<Media, Kind> : never)
    : never;

/** header → the same with the sentence in place of each wrong field. Distributes. */
type ExplainHeader<Input> = Input extends string
  ? ExplainText<Input, HeaderTextRule, "header">
  : Input extends { readonly text: infer Text extends string }
    ? { readonly [Name in keyof Input]: ExplainMember<Name, "text", Input[Name], CheckText<Text, HeaderTextRule, "header">> }
    : Input extends { readonly type: infer Kind extends keyof MediaInputs }
      ? { readonly [Name in keyof Input]: ExplainMember<Name, Kind, Input[Name], ExplainMedia<Input[Name], Kind>> }
      : Input;

type ExplainMember<Name, Kind extends string, Value, Explained> = Name extends "type"
  ? Value
  : Name extends Kind
    ? Explained
    : UnknownField<"header", Name & string>;
