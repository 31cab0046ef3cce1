import { type NumberNode, type PatternRule, saysWholeShape, type TextNode } from "../../../lower/ir.ts";
import type { Location } from "../../../lower/locations.ts";
import type { Rule, RuleMaker } from "./rules.ts";
import type { Condition, Step } from "./steps.ts";

export function textSteps(location: Location, node: TextNode, maker: RuleMaker): readonly Step[] {
  const { minLength, maxLength, notBlank, noEdgeWhiteSpace, patterns } = node;
  const pattern = ({ keyword, source }: PatternRule): { readonly when: Condition; readonly rule: Rule } => ({
    when: { is: keyword === "pattern" ? "notMatching" : "matching", source },
    rule: maker.rule(location, keyword),
  });
  const steps: (Step | false)[] = [
    ...patterns.filter(saysWholeShape).map((one) => ({ step: "refuse", ...pattern(one), stop: "always" }) as const),
    minLength > 0 && {
      step: "refuse",
      when: { is: "empty" },
      rule: maker.rule(location, "minLength", { variant: "empty", sample: 0 }),
      actual: "length",
      stop: "always",
    },
    minLength > 1 && { step: "refuse", when: { is: "shorter", limit: minLength }, rule: maker.rule(location, "minLength"), actual: "length" },
    maxLength !== undefined && {
      step: "refuse",
      when: { is: "longer", limit: maxLength },
      rule: maker.rule(location, "maxLength"),
      actual: "length",
      stop: "unread",
    },
    { step: "refuse", when: { is: "illFormed" }, rule: maker.rule(location, "x-wellFormed") },
    notBlank && { step: "refuse", when: { is: "blank" }, rule: maker.rule(location, "x-notBlank") },
    noEdgeWhiteSpace && { step: "refuse", when: { is: "edgeWhiteSpace" }, rule: maker.rule(location, "x-noEdgeWhiteSpace") },
    ...patterns.filter((one) => !saysWholeShape(one)).map((one) => ({ step: "refuse", ...pattern(one) }) as const),
  ];
  return steps.filter((step) => step !== false);
}

export function numberSteps(location: Location, { integer, minimum, maximum }: NumberNode, maker: RuleMaker): readonly Step[] {
  const steps: (Step | false)[] = [
    {
      step: "refuse",
      when: { is: integer ? "notWhole" : "notFinite" },
      rule: maker.rule(location, "type", { variant: "other number", sample: "number" }),
      actual: { word: "number" },
      stop: "always",
    },
    minimum !== undefined && {
      step: "refuse",
      when: { is: "below", limit: minimum },
      rule: maker.rule(location, "minimum"),
      actual: "value",
      stop: "always",
    },
    maximum !== undefined && { step: "refuse", when: { is: "above", limit: maximum }, rule: maker.rule(location, "maximum"), actual: "value" },
  ];
  return steps.filter((step) => step !== false);
}
