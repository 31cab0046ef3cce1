import type { Node, Schema } from "../../lower/ir.ts";
import { everyLocation, type Location } from "../../lower/locations.ts";
import { literal, preamble, propertyName } from "../quoting.ts";
import { emitListRules } from "./list-rules.ts";
import { emitTextRule, lengthsIn } from "./text-rules.ts";

/**
 * Emits the limits as types: for each text a rule, and the `Suspect`s, a
 * pattern that every invalid literal matches and almost no valid one does. The
 * compiler tests a literal against that pattern once and looks closer only
 * where it matches, so a valid message costs next to nothing.
 */
export function emitRules(schema: Schema, root: Location, sources: string): string {
  const texts = [...schema.definitions.values()].filter((node) => node.kind === "text");
  const lists = [...schema.definitions.values()].filter((node) => node.kind === "list");
  const patterns = [...new Set(texts.flatMap(lengthsIn))]
    .sort((a, b) => a - b)
    .map((length) => `/** Any text of more than ${length} characters. */\nexport type LongerThan${length} = ${placeholders(length + 2)};\n`);
  const used = powers.filter((power) => patterns.join("").includes(`{Any${power}}`));
  return `${preamble(sources)}
import type { TextRule, TextRuleWithoutShape } from "../../src/type-level/artefact-types.ts";
import type { WithEmojiHalf } from "../../src/type-level/half-characters.ts";
import type { ${used.map((power) => `Any${power}`).join(", ")} } from "../../src/type-level/placeholders.ts";
import type { EndsBlank, StartsWithDigitOrBlank } from "../../src/type-level/white-space.ts";

${patterns.join("\n")}
${texts.map(emitTextRule).join("\n")}
${lists.map(emitListRules).join("\n")}
${emitPropertyRules(root, new Set(schema.definitions.values()))}`;
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

/** For each object with a text or an enum in it: property → the rule for its text, or its values. */
function emitPropertyRules(root: Location, definitions: ReadonlySet<Node>): string {
  const objects = [...everyLocation(root)].filter(({ node, isPublic }) => isPublic && node.kind === "object");
  return objects
    .filter(({ children }) => children.some(({ node }) => ruleName(node, definitions) !== noRule))
    .map(({ node, children }) => {
      const rules = children.map((child) => `  readonly ${propertyName(child.path.at(-1) as string)}: ${ruleName(child.node, definitions)};\n`);
      return `/** Property of ${node.title} → the rule for its text, or its values. */\nexport interface ${node.title}Rules {\n${rules.join("")}}\n`;
    })
    .join("\n");
}

/** The rule of a property of which the compiler checks only the type: the validators check the rest. */
const noRule = "unknown";

function ruleName(node: Node, definitions: ReadonlySet<Node>): string {
  if (node.kind === "text" && definitions.has(node)) return `${node.title}Rule`;
  return node.kind === "enum" ? `readonly [${node.values.map((value) => literal(value)).join(", ")}]` : noRule;
}
