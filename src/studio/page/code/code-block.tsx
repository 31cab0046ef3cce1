import { Fragment, type JSX } from "preact";

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
        <code>
          {linesOf(code, language).map((line, index) => (
            <Fragment key={index}>
              {index > 0 && "\n"}
              {line.length > 0 && <CodeLine tokens={line} />}
            </Fragment>
          ))}
        </code>
      </pre>
    </section>
  );
}

interface Token {
  readonly kind?: string | undefined;
  readonly text: string;
}

/** A line of code. What does not fit is indented deeper than its start. Text nodes and spans, so that nothing in it can become HTML. */
function CodeLine({ tokens }: { readonly tokens: readonly Token[] }): JSX.Element {
  const indent = /^ */.exec(tokens[0]?.text ?? "")?.[0].length ?? 0;
  const shift = `${indent + hangingIndent}ch`;
  return (
    <span class="code-line" style={{ paddingInlineStart: shift, textIndent: `-${shift}` }}>
      {tokens.map(({ kind, text }, index) =>
        kind === undefined ? (
          text
        ) : (
          <span key={index} class={`token-${kind}`}>
            {text}
          </span>
        ),
      )}
    </span>
  );
}

/** In characters. */
const hangingIndent = 4;

/** The tokens of each line; a token of several lines is a token in each. */
function linesOf(code: string, language: Language): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]];
  for (const { kind, text } of tokensOf(code, language)) {
    for (const [index, part] of text.split("\n").entries()) {
      if (index > 0) lines.push([]);
      if (part !== "") lines.at(-1)?.push({ kind, text: part });
    }
  }
  return lines.at(-1)?.length === 0 ? lines.slice(0, -1) : lines;
}

function tokensOf(code: string, language: Language): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of code.matchAll(patterns[language])) {
    const kind = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined)?.[0];
    tokens.push({ text: code.slice(end, match.index) }, { kind, text: match[0] });
    end = match.index + match[0].length;
  }
  return [...tokens, { text: code.slice(end) }];
}
