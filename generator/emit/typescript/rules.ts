import type { Node, ObjectNode, Schema } from "../../lower/ir.ts";
import type { Location } from "../../lower/locations.ts";
import { literal, preamble, propertyName } from "../quoting.ts";
import { ownDefinitions, reExported } from "./imported.ts";
import { emitListRules, listRuleTypes } from "./list-rules.ts";
import { emitTextRule, lengthsIn, textRuleTypes } from "./text-rules.ts";

/**
 * Emits the limits as types: for each text a rule, and the `Suspect`s, a
 * pattern that every invalid literal matches and almost no valid one does. The
 * compiler tests a literal against that pattern once and looks closer only
 * where it matches, so a valid message costs next to nothing.
 */
export function emitRules(schema: Schema, locations: readonly Location[], sources: string): string {
  const definitions = new Set(schema.definitions.values());
  const own = ownDefinitions(schema);
  const texts = own.filter((node) => node.kind === "text");
  const lists = own.filter((node) => node.kind === "list");
  const objects = (schema.isLibrary === true ? own : publicObjects(locations)).filter((node) => schema.imports?.has(node.title as string) !== true);
  const patterns = [...new Set(texts.flatMap(lengthsIn))]
    .sort((a, b) => a - b)
    .map((length) => `/** Any text of more than ${length} characters. */\nexport type LongerThan${length} = ${placeholders(length + 2)};\n`);
  const used = powers.filter((power) => patterns.join("").includes(`{Any${power}}`));
  return `${preamble(sources)}
import type { TextRule, TextRuleWithoutShape } from "../../src/type-level/artefact-types.ts";
import type { WithEmojiHalf } from "../../src/type-level/half-characters.ts";
${used.length === 0 ? "" : `import type { ${used.map((power) => `Any${power}`).join(", ")} } from "../../src/type-level/placeholders.ts";\n`}import type { EndsBlank, StartsWithDigitOrBlank } from "../../src/type-level/white-space.ts";
${reExported(schema, "rules.ts", (node) => typesFor(node, definitions))}
${patterns.join("\n")}
${texts.map(emitTextRule).join("\n")}
${lists.map(emitListRules).join("\n")}
${objects.flatMap((node) => emitPropertyRules(node, definitions)).join("\n")}`;
}

/** The sizes of the placeholders in `src/type-level`, the largest first. */
const powers = [1024, 512, 256, 128, 64, 32, 16, 8, 4, 2, 1] as const;

/** Writes so many placeholders by powers of two; each matches one character, the last matches the rest. */
function placeholders(count: number): string {
  let left = count;
  let text = "";
  for (const power of powers) {
    for (; left >= power; left -= power) text += `\${Any${power}}`;
  }
  return `\`${text}\``;
}

function publicObjects(locations: readonly Location[]): readonly Node[] {
  return locations.filter(({ node, isPublic }) => isPublic && node.kind === "object").map(({ node }) => node);
}

/** For an object with a text or an enum in it: property → the rule for its text, or its values. */
function emitPropertyRules(node: Node, definitions: ReadonlySet<Node>): readonly string[] {
  if (node.kind !== "object" || !hasPropertyRules(node, definitions)) return [];
  const rules = node.properties.map((property) => `  readonly ${propertyName(property.name)}: ${ruleName(property.node, definitions)};\n`);
  return [`/** Property of ${node.title} → the rule for its text, or its values. */\nexport interface ${node.title}Rules {\n${rules.join("")}}\n`];
}

function hasPropertyRules({ properties }: ObjectNode, definitions: ReadonlySet<Node>): boolean {
  return properties.some(({ node }) => ruleName(node, definitions) !== noRule);
}

/** The types that a definition has among the rules. */
function typesFor(node: Node, definitions: ReadonlySet<Node>): readonly string[] {
  if (node.kind === "text") return textRuleTypes(node);
  if (node.kind === "list") return listRuleTypes(node);
  return node.kind === "object" && hasPropertyRules(node, definitions) ? [`${node.title}Rules`] : [];
}

/** The rule of a property of which the compiler checks only the type: the validators check the rest. */
const noRule = "unknown";

function ruleName(node: Node, definitions: ReadonlySet<Node>): string {
  if (node.kind === "text" && definitions.has(node)) return `${node.title}Rule`;
  return node.kind === "enum" ? `readonly [${node.values.map((value) => literal(value)).join(", ")}]` : noRule;
}
