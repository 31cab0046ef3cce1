import type { ExtraInfoRules } from "../../generated/rules.ts";
import type { TextRule } from "../type-level/artefact-types.ts";
import type { ExplainText, IsDynamic, IsSome } from "../type-level/check-text.ts";
import type { Refused } from "../type-level/compile-error.ts";
import type { NotOneOf, Repeated, UnknownField } from "../type-level/sentences.ts";

/** `extra_info` object → `Refused` with the sentence that says what is wrong, or `unknown` if the compiler finds no error. */
export type ExtraInfoArgument<Input extends object, Done> =
  true extends IsSome<ErrorInExtraInfo<Input, Done>> ? Refused<ErrorInExtraInfo<Input, Done>> : unknown;

type ErrorInExtraInfo<Input extends object, Done> = {
  [Field in keyof Input]-?: Field extends keyof ExtraInfoRules
    ? StepOf<Field> extends Done
      ? Repeated<StepOf<Field>>
      : Exclude<CheckExtraInfo<Input[Field], ExtraInfoRules[Field], Field>, Input[Field]>
    : string extends Field
      ? never
      : UnknownField<"extra_info", Field & string>;
}[keyof Input];

type CheckExtraInfo<Text, Rule, Field extends string> = Text extends string
  ? Rule extends TextRule
    ? ExplainText<Text, Rule, Field>
    : Rule extends readonly string[]
      ? Text extends Rule[number]
        ? Text
        : IsDynamic<Text> extends true
          ? Text
          : NotOneOf<Field, Join<Rule>>
      : Text
  : never;

/** The step that sets a field of `extra_info`: `wa_source` → `waSource`. */
export type StepOf<Field extends string> = Field extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<StepOf<Tail>>}` : Field;

export type WaSourceArgument<Text extends string> = true extends IsSome<IsUnknownSource<Text>> ? NoInfer<ExplainWaSource<Text>> : Text;

type IsUnknownSource<Text extends string> = Text extends WaSources[number] ? never : true;

type WaSources = ExtraInfoRules["wa_source"];

type ExplainWaSource<Text extends string> = Text extends WaSources[number]
  ? Text
  : IsDynamic<Text> extends true
    ? Text
    : NotOneOf<"wa_source", Join<WaSources>>;

type Join<List extends readonly string[]> = List extends readonly [infer Only extends string]
  ? Only
  : List extends readonly [infer First extends string, ...infer Rest extends readonly string[]]
    ? `${First}, ${Join<Rest>}`
    : never;

/** The step that sets a field of `extra_info`: `wa_source` → `waSource`. */
export function stepOf(field: string): string {
  return field.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
