import type { TextRule } from "../../type-level/artefact-types.ts";
import type { ExplainText } from "../../type-level/check-text.ts";
import type { Once } from "./once.ts";

/** The text of a step that can be taken once: itself, or the sentence that says what is wrong. */
export type StepArgument<Name extends string, Done, Text, Rule extends TextRule, Suspect, Label extends string = Name> = true extends (
  [Text extends Suspect ? true : Name extends Done ? true : never] extends [never]
    ? false
    : true
)
  ? NoInfer<Once<Name, Done, ExplainText<Text, Rule, Label>>>
  : Text;

/** A text of a step that can be taken again: itself, or the sentence that says what is wrong. */
export type LabelledText<Text, Rule extends TextRule & { readonly label: string }, Suspect> = true extends (
  [Text extends Suspect ? true : never] extends [never]
    ? false
    : true
)
  ? NoInfer<ExplainText<Text, Rule, Rule["label"]>>
  : Text;
