import type { HeaderTextRule, HeaderTextSuspect } from "../../generated/rules.ts";
import type { Header } from "../../generated/types/reply-button-request.ts";
import type { ExplainText, IsSome, IsSuspect } from "../type-level/check-text.ts";
import type { Refused } from "../type-level/compile-error.ts";
import type { UnknownKeys } from "../type-level/object-types.ts";
import type { UnknownField } from "../type-level/sentences.ts";
import type { ErrorInMedia, MediaFields } from "./media-argument.ts";

/** A header as `.header()` takes it. `Text` is a type parameter so that the compiler infers the literal from an object. */
export type HeaderInput<Text extends string> = string | Header | { readonly type: "text"; readonly text: Text };

/** header → the header itself if the compiler finds no error in it, else the type with the sentence. */
export type HeaderArgument<Input extends HeaderInput<string>> = true extends IsSome<SuspectInHeader<Input>> ? NoInfer<ExplainHeader<Input>> : Input;

/** header → any type but `never` if it needs a closer check, else `never`. Distributes. */
type SuspectInHeader<Input> = Input extends string
  ? IsSuspect<Input, HeaderTextSuspect>
  : Input extends { readonly text: infer Text extends string }
    ? IsSuspect<Text, HeaderTextSuspect> | UnknownKeys<Input, "type" | "text">
    : ErrorInMediaHeader<Input>;

type ExplainHeader<Input> = Input extends string
  ? ExplainText<Input, HeaderTextRule, "header">
  : Input extends { readonly text: infer Text extends string }
    ? { readonly type: "text"; readonly text: ExplainText<Text, HeaderTextRule, "header"> }
    : true extends IsSome<ErrorInMediaHeader<Input>>
      ? Input & Refused<ErrorInMediaHeader<Input>>
      : Input;

type ErrorInMediaHeader<Input> = Input extends { readonly type: infer Kind extends keyof MediaFields } ? ErrorInHeaderOfKind<Input, Kind> : never;

type ErrorInHeaderOfKind<Input, Kind extends keyof MediaFields> =
  true extends IsSome<UnknownKeys<Input, "type" | Kind>>
    ? UnknownField<"header", UnknownKeys<Input, "type" | Kind> & string>
    : Input extends { readonly [Name in Kind]: infer Media extends object }
      ? ErrorInMedia<Media, Kind>
      : never;
