import type { TextNode } from "../../lower/ir.ts";
import { quote } from "../quoting.ts";
import { type Shape, shapeOf } from "./text-shapes.ts";

/** The types that {@link emitTextRule} emits. */
export function textRuleTypes(node: TextNode): readonly string[] {
  return [`${node.title}Suspect`, ...(shapeOf(node) === undefined ? [] : [`${node.title}Shape`]), `${node.title}Rule`];
}

/** Emits the rule of one text, and its suspects: the literals that may break it. */
export function emitTextRule(node: TextNode): string {
  const name = node.title as string;
  const shape = shapeOf(node);
  const { minLength, maxLength, notBlank, noEdgeWhiteSpace } = withLengths(node, shape);
  const lines = [
    ...(node.label === undefined ? [] : [`  readonly label: ${quote(node.label)};`]),
    `  readonly min: ${minLength};`,
    `  readonly max: ${maxLength ?? "number"};`,
    `  readonly enough: ${minLength === 0 ? "string" : `LongerThan${minLength - 1}`};`,
    `  readonly longer: ${maxLength === undefined ? "never" : `LongerThan${maxLength}`};`,
    `  readonly notBlank: ${notBlank};`,
    `  readonly noEdgeWhiteSpace: ${noEdgeWhiteSpace};`,
    `  readonly suspect: ${unionOf(suspectsOf(node, shape))};`,
    ...(shape === undefined ? [] : shapeLines(node, shape)),
  ];
  return `/** A literal that may break a rule of ${name}: worth a closer look. */
export type ${name}Suspect = ${name}Rule["suspect"] | WithEmojiHalf;
${shape === undefined ? "" : `\n/** What every valid ${name} looks like. */\nexport type ${name}Shape = ${shape.whole};\n`}
export interface ${name}Rule extends ${shape === undefined ? "TextRuleWithoutShape" : "TextRule"} {
${lines.join("\n")}
}
`;
}

/** The text without its lengths where the pattern says what is wrong with them, as at run time. */
function withLengths(node: TextNode, shape: Shape | undefined): Pick<TextNode, "minLength" | "maxLength" | "notBlank" | "noEdgeWhiteSpace"> {
  const { notBlank, noEdgeWhiteSpace } = node;
  return shape?.saysLength === true ? { minLength: 0, notBlank, noEdgeWhiteSpace } : node;
}

function suspectsOf(node: TextNode, shape: Shape | undefined): readonly string[] {
  const { minLength, maxLength, notBlank, noEdgeWhiteSpace } = withLengths(node, shape);
  return [
    ...(maxLength === undefined ? [] : [`LongerThan${maxLength}`]),
    ...(minLength > 1 ? ["string"] : minLength === 1 ? ['""'] : []),
    ...(notBlank || noEdgeWhiteSpace ? ["StartsWithDigitOrBlank"] : []),
    ...(noEdgeWhiteSpace ? ["EndsBlank"] : []),
    ...(shape?.suspects ?? []),
  ];
}

function shapeLines({ title, sentences }: TextNode, { misshapen, forbidden, forbiddenStart }: Shape): readonly string[] {
  return [
    `  readonly shape: ${title}Shape;`,
    `  readonly misshapen: ${unionOf(misshapen)};`,
    `  readonly shapeSentence: ${sentenceOf(sentences["pattern"])};`,
    `  readonly forbidden: ${unionOf(forbidden)};`,
    `  readonly forbiddenStart: ${forbiddenStart ?? "never"};`,
    `  readonly forbiddenSentence: ${sentenceOf(sentences["not"])};`,
  ];
}

function sentenceOf(sentence: string | undefined): string {
  return sentence === undefined ? "never" : quote(sentence);
}

function unionOf(types: readonly string[]): string {
  return types.length === 0 ? "never" : types.join(" | ");
}

/** The lengths of the `LongerThan…` types that the rule of a text refers to. */
export function lengthsIn(node: TextNode): readonly number[] {
  const shape = shapeOf(node);
  const { minLength, maxLength } = withLengths(node, shape);
  return [...(maxLength === undefined ? [] : [maxLength]), ...(minLength === 0 ? [] : [minLength - 1]), ...(shape?.lengths ?? [])];
}
