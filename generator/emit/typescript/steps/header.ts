import { pascalCase } from "../../../load/names.ts";
import type { Node, ObjectNode, TaggedNode } from "../../../lower/ir.ts";
import { childNodes } from "../../../lower/locations.ts";
import type { Member } from "../../../lower/skeleton.ts";
import { literal, propertyName, quote } from "../../quoting.ts";
import { commentLines } from "./step-docs.ts";

/** A kind of header: its value of `type`, and what is in the member of that name. */
interface Kind {
  readonly value: string;
  readonly key: string;
  readonly node: Node;
}

/**
 * Emits the kinds of header: which there are, the fields of each with their
 * rules, and the type of a header as an argument. Nothing in `src/` lists a kind
 * or a field by hand, so a new one is either known everywhere or does not compile.
 */
export function emitHeader(header: Member, definitions: ReadonlySet<Node>): string {
  const name = pascalCase(header.name);
  const { tag } = header.node as TaggedNode;
  const kinds = kindsOf(header.node as TaggedNode);
  const media = kinds.filter(({ node }) => node.kind !== "text");
  const texts = kinds.filter(({ node }) => node.kind === "text");
  const ruleOf = (node: Node): string => (node.kind === "text" && definitions.has(node) ? `${node.title}Rule` : "unknown");
  const inputs = media.map((kind, index) => emitInput(kind, media.slice(0, index)));
  return `/** The kinds of ${header.name}. */
export const headerKinds = ${literal(kinds.map(({ value }) => value))} as const;
export type ${name}Kind = (typeof headerKinds)[number];

/** The kinds of ${header.name} that are a file, each with its fields. */
export const mediaFields = ${literal(Object.fromEntries(media.map(({ value, node }) => [value, fieldsOf(node).map(([field]) => field)])))} as const;
export type MediaKind = keyof typeof mediaFields;

/** Kind of ${header.name} that is a text → the rule of the text. */
export interface ${name}TextRules {
${texts.map(({ value, node }) => `  readonly ${propertyName(value)}: ${ruleOf(node)};\n`).join("")}}

/** Kind of ${header.name} that is a file → the rules of its fields. */
export interface MediaRules {
${media
  .map(
    ({ value, node }) =>
      `  readonly ${propertyName(value)}: { ${fieldsOf(node)
        .map(([field, child]) => `readonly ${propertyName(field)}: ${ruleOf(child)}`)
        .join("; ")} };\n`,
  )
  .join("")}}

/** Kind of ${header.name} that is a file → the fields of which it has exactly one. */
export interface MediaChoices {
${media.map(({ value, node }) => `  readonly ${propertyName(value)}: ${literal(choicesOf(node)).replace("[", "readonly [")};\n`).join("")}}

${inputs.join("\n")}
/** Kind of ${header.name} that is a file → the fields that an editor offers. */
export interface MediaInputs {
${media.map(({ value }) => `  readonly ${propertyName(value)}: ${inputName(value)};\n`).join("")}}

/**
 * A ${header.name} as its step takes it. \`Text\` is a type parameter so that the
 * compiler infers the literal from an object. A file is looser than in a
 * message, so that a wrong one is refused by a sentence and not by this type.
 */
export type ${name}Input<Text extends string> =
  | string
${kinds.map(({ value, key, node }) => `  | { readonly ${propertyName(tag)}: ${quote(value)}; readonly ${propertyName(key)}: ${node.kind === "text" ? "Text" : `object & ${inputName(value)}`} }`).join("\n")};
`;
}

/** Extends an earlier kind all of whose fields this one has too, so that each comment is written once. */
function emitInput({ value, node }: Kind, earlier: readonly Kind[]): string {
  const fields = fieldsOf(node);
  const has = (name: string, child: Node): boolean => fields.some(([field, own]) => field === name && own === child);
  const base = earlier.find((other) => fieldsOf(other.node).every(([name, child]) => has(name, child)));
  const inherited = base === undefined ? [] : fieldsOf(base.node).map(([name]) => name);
  const own = fields.filter(([name]) => !inherited.includes(name));
  return `/** The fields that an editor offers for a header of kind ${value}. \`unknown\`, so that a wrong value is refused by a sentence and not by this type. */
export interface ${inputName(value)}${base === undefined ? "" : ` extends ${inputName(base.value)}`} {
${own.map(([field, child]) => `  /**\n${commentLines(child)}   */\n  readonly ${propertyName(field)}?: unknown;\n`).join("\n")}}
`;
}

function inputName(value: string): string {
  return `${pascalCase(value)}Input`;
}

function kindsOf({ tag, branches }: TaggedNode): readonly Kind[] {
  return branches.flatMap(({ value, node }) => {
    const other = otherMember(node, tag);
    return other === undefined ? [] : [{ value, key: other.name, node: other.node }];
  });
}

function otherMember({ properties }: ObjectNode, tag: string) {
  return properties.find(({ name }) => name !== tag);
}

function fieldsOf(node: Node): readonly (readonly [string, Node])[] {
  return childNodes(node).flatMap(([step, child]) => (typeof step === "string" ? [[step, child] as const] : []));
}

function choicesOf(node: Node): readonly string[] {
  return node.kind === "exclusive" ? node.branches.map(({ key }) => key) : [];
}
