import type { HeaderTextRule, HeaderTextSuspect } from "../../generated/rules.ts";
import type { Header } from "../../generated/types/reply-button-request.ts";
import type { ExplainText, IsSome, IsSuspect } from "../type-level/check-text.ts";
import type { Refused } from "../type-level/compile-error.ts";
import type { UnknownKeys } from "../type-level/object-types.ts";
import type { UnknownField } from "../type-level/sentences.ts";
import type { FaultInMedia, MediaFields } from "./media-argument.ts";

/** What a header may be. The text has a name of its own here, so that the compiler keeps a literal in an object. */
export type HeaderInput<Text extends string> = string | Header | { readonly type: "text"; readonly text: Text };

/** header → the header itself where the compiler finds no fault with it, else the sentence in its place. */
export type HeaderArgument<Input extends HeaderInput<string>> = true extends IsSome<FaultInHeader<Input>> ? NoInfer<ExplainHeader<Input>> : Input;

/** header → anything where it is worth a closer look, else `never`. Distributes. */
type FaultInHeader<Input> = Input extends string
  ? IsSuspect<Input, HeaderTextSuspect>
  : Input extends { readonly text: infer Text extends string }
    ? IsSuspect<Text, HeaderTextSuspect> | UnknownKeys<Input, "type" | "text">
    : FaultInMediaHeader<Input>;

type ExplainHeader<Input> = Input extends string
  ? ExplainText<Input, HeaderTextRule, "header">
  : Input extends { readonly text: infer Text extends string }
    ? { readonly type: "text"; readonly text: ExplainText<Text, HeaderTextRule, "header"> }
    : true extends IsSome<FaultInMediaHeader<Input>>
      ? Input & Refused<FaultInMediaHeader<Input>>
      : Input;

type FaultInMediaHeader<Input> = Input extends { readonly type: infer Kind extends keyof MediaFields } ? FaultInHeaderOf<Input, Kind> : never;

type FaultInHeaderOf<Input, Kind extends keyof MediaFields> =
  true extends IsSome<UnknownKeys<Input, "type" | Kind>>
    ? UnknownField<"header", UnknownKeys<Input, "type" | Kind> & string>
    : Input extends { readonly [Name in Kind]: infer Media extends object }
      ? FaultInMedia<Media, Kind>
      : never;
