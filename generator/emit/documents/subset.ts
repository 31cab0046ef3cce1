import { keywordCombinations } from "../../lint/keyword-combinations.ts";
import { keywordNotes } from "../../lint/keyword-notes.ts";
import { markdownText } from "../quoting.ts";

/** Emits the page for maintainers: what a schema may say, and what becomes of it. */
export function emitSubset(): string {
  const rows = Object.entries(keywordNotes).map(([keyword, { on, value, becomes, why = "", isRule }]) => {
    const cells = [`\`${keyword}\``, on, value, becomes, why, isRule === true ? "yes" : ""];
    return `| ${cells.map(markdownText).join(" | ")} |`;
  });
  const sentences = [...keywordCombinations.keys()].map((sentence) => `- ${markdownText(sentence)}`);
  return `<!-- @generated from generator/lint/ by generator/main.ts. Do not edit. -->

# What a schema may say

The portable subset of JSON Schema draft-07, which every validator we tried reads the same way, and annotations of our own. The generator refuses everything else with the place, a JSON Pointer, and what to do. A rule is what a message can break: it needs an entry in \`x-source\`.

| keyword | where | its value | what it becomes | why restricted | rule |
| --- | --- | --- | --- | --- | --- |
${rows.join("\n")}

## Combinations that are refused

Each of these is the sentence that the generator prints.

${sentences.join("\n")}
`;
}
