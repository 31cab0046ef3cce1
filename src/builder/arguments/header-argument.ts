import type { HeaderTextRules, MediaKind } from "../../../generated/reply-button-request/steps.ts";
import type { HeaderTextRule, HeaderTextSuspect } from "../../../generated/shared/rules.ts";
import type { CheckText, ErrorInText, ExplainText, IsSome } from "../../type-level/check-text.ts";
import type { UnknownKeys } from "../../type-level/object-types.ts";
import type { UnknownField } from "../../type-level/sentences.ts";
import type { ErrorInMedia, ExplainMedia } from "./media-argument.ts";
import type { Once } from "./once.ts";

/** header → the header itself if the compiler finds no error in it, else the type with the sentence. */
export type HeaderArgument<Done, Input> = true extends (
  [Input extends HeaderTextSuspect ? true : "header" extends Done ? true : Input extends string ? never : IsWrongObject<Input>] extends [never]
    ? false
    : true
)
  ? NoInfer<Once<"header", Done, ExplainHeader<Input>>>
  : Input;

type IsWrongObject<Input> = true extends IsSome<ErrorInHeader<Input>> ? true : never;

/** header object → any type but `never` if it is wrong, else `never`. Distributes. */
type ErrorInHeader<Input> = Input extends { readonly type: infer Kind extends keyof HeaderTextRules }
  ? UnknownKeys<Input, "type" | Kind> | (Input extends { readonly [Name in Kind]: infer Text } ? ErrorInText<Text, HeaderTextRules[Kind], "header"> : never)
  : Input extends { readonly type: infer Kind extends MediaKind }
    ? UnknownKeys<Input, "type" | Kind> | (Input extends { readonly [Name in Kind]: infer Media extends object } ? ErrorInMedia<Media, Kind> : never)
    : never;

/** header → the same with the sentence in place of each wrong field. Distributes. */
type ExplainHeader<Input> = Input extends string
  ? ExplainText<Input, HeaderTextRule, "header">
  : Input extends { readonly type: infer Kind extends keyof HeaderTextRules }
    ? { readonly [Name in keyof Input]: ExplainMember<Name, Kind, Input[Name], CheckText<Input[Name], HeaderTextRules[Kind], "header">> }
    : Input extends { readonly type: infer Kind extends MediaKind }
      ? { readonly [Name in keyof Input]: ExplainMember<Name, Kind, Input[Name], ExplainMedia<Input[Name], Kind>> }
      : Input;

type ExplainMember<Name, Kind extends string, Value, Explained> = Name extends "type"
  ? Value
  : Name extends Kind
    ? Explained
    : UnknownField<"header", Name & string>;
