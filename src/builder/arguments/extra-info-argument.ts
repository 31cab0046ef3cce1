import type { ExtraInfoRules } from "../../../generated/shared/rules.ts";
import type { ExtraInfo, WaSource } from "../../../generated/shared/types.ts";
import type { TextRule } from "../../type-level/artefact-types.ts";
import type { CheckText, IsDynamic, IsSome } from "../../type-level/check-text.ts";
import type { NotOffered } from "../../type-level/refused.ts";
import type { MustBe, NotOneOf, UnknownField } from "../../type-level/sentences.ts";
import type { Once } from "./once.ts";

/** Allows any text, even where the schema allows only certain values: `build()` checks dynamic text. An editor still offers the values. */
export type ExtraInfoInput = { readonly [Field in keyof ExtraInfo]?: ExtraInfo[Field] | (string & {}) | undefined };

/** The step that sets a field of `extra_info`: `wa_source` → `waSource`. */
export type StepOf<Field extends string> = Field extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<StepOf<Tail>>}` : Field;

/** `extra_info` object → the steps that set the fields it surely has. An object with an index signature may have none of them. */
export type StepsIn<Input> = string extends keyof Input
  ? never
  : { [Field in keyof Input & keyof ExtraInfo]-?: {} extends Pick<Input, Field> ? never : undefined extends Input[Field] ? never : StepOf<Field> }[keyof Input &
      keyof ExtraInfo];

/** `extra_info` object → itself if the compiler finds no error in it, else the same with the sentence in place of each wrong field. */
export type ExtraInfoArgument<Done, Input> = true extends IsSome<ErrorInExtraInfo<Input, Done>> ? NoInfer<ExplainExtraInfo<Input, Done>> : Input;

type ErrorInExtraInfo<Input, Done> = string extends keyof Input
  ? never
  : { [Field in keyof Input]-?: Exclude<ExplainField<Input, Field, Done>, Input[Field]> }[keyof Input];

type ExplainExtraInfo<Input, Done> = { readonly [Field in keyof Input]: ExplainField<Input, Field, Done> };

type ExplainField<Input, Field extends keyof Input, Done> = Field extends keyof ExtraInfoRules
  ? [StepsIn<Pick<Input, Field>>] extends [never]
    ? ExplainValue<Input[Field], ExtraInfoRules[Field], Field>
    : Once<StepOf<Field>, Done, ExplainValue<Input[Field], ExtraInfoRules[Field], Field>>
  : UnknownField<"extra_info", Field & string>;

/** Distributes, so that `undefined` and dynamic text stay as they are. */
type ExplainValue<Value, Rule, Field extends string> = Value extends string
  ? Rule extends TextRule
    ? CheckText<Value, Rule, Field>
    : Rule extends readonly string[]
      ? ExplainChoice<Value, Rule, Field>
      : Value
  : Value;

/** The source of a request: itself, or the sentence that says what is wrong. */
export type WaSourceArgument<Done, Text extends string> = true extends (
  [Text extends WaSource ? ("waSource" extends Done ? true : never) : true] extends [never]
    ? false
    : true
)
  ? NoInfer<Once<"waSource", Done, ExplainChoice<Text, ExtraInfoRules["wa_source"], "wa_source">>>
  : Text;

type ExplainChoice<Text extends string, Choices extends readonly string[], Label extends string> = Text extends Choices[number]
  ? Text
  : IsDynamic<Text> extends true
    ? Text
    : NotOffered<Choices extends readonly [infer Only extends string] ? MustBe<Label, Only> : NotOneOf<Label, Join<Choices>>>;

type Join<List extends readonly string[]> = List extends readonly [infer Only extends string]
  ? Only
  : List extends readonly [infer First extends string, ...infer Rest extends readonly string[]]
    ? `${First}, ${Join<Rest>}`
    : never;

/** The step that sets a field of `extra_info`: `wa_source` → `waSource`. */
export function stepOf(field: string): string {
  return field.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
