import type { JSX } from "preact";

export type Language = "typescript" | "json" | "shell";

/**
 * One pattern per language; the name of the matching group is the kind of token.
 * The closing quote of a string is optional: requiring it would take quadratic
 * time on text with many unclosed quotes.
 */
const patterns: Readonly<Record<Language, RegExp>> = {
  typescript: /(?<string>"(?:[^"\\]|\\.)*"?)|(?<keyword>\b(?:import|from(?= ")|export|const|function|return|unknown)\b)|(?<call>\b\w+(?=\())/g,
  json: /(?<key>"(?:[^"\\]|\\.)*"(?=:))|(?<string>"(?:[^"\\]|\\.)*"?)|(?<keyword>\b(?:true|false|null)\b)|(?<number>-?\b\d[\d.eE+-]*)/g,
  shell: /(?<variable>\$\{?\w+\}?)|(?<string>'[^']*')|(?<keyword>(?<=^|\| )(?:curl|printf)\b)|(?<call>(?<=\s)-{1,2}[\w-]+)/g,
};

interface CodeProps {
  readonly label: string;
  readonly code: string;
  readonly language: Language;
}

/** A scrollable block of highlighted source code. */
export function CodeBlock({ label, code, language }: CodeProps): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard
    <section class="code-block" aria-label={label} tabIndex={0}>
      <pre>
        <code>{highlighted(code, language)}</code>
      </pre>
    </section>
  );
}

/** Splits code into text nodes and spans, so that nothing in the code can become HTML. */
function highlighted(code: string, language: Language): readonly (string | JSX.Element)[] {
  const parts: (string | JSX.Element)[] = [];
  let end = 0;
  for (const match of code.matchAll(patterns[language])) {
    const kind = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined)?.[0];
    parts.push(code.slice(end, match.index), <span class={`token-${kind}`}>{match[0]}</span>);
    end = match.index + match[0].length;
  }
  parts.push(code.slice(end));
  return parts;
}
