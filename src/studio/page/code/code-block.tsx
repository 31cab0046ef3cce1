import type { JSX } from "preact";

export type Language = "typescript" | "json" | "shell";

/** One pattern a language; the name of the group that matched is the kind of the token. A string need not end: looking for the end of each that has none would take the square of the time. */
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

/** A block of source code that scrolls, also with the keyboard. */
export function CodeBlock({ label, code, language }: CodeProps): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard
    <section class="code-block" aria-label={label} tabIndex={0}>
      <pre>
        <code>{coloured(code, language)}</code>
      </pre>
    </section>
  );
}

/** Text nodes only: nothing in the code can become markup. */
function coloured(code: string, language: Language): readonly (string | JSX.Element)[] {
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
