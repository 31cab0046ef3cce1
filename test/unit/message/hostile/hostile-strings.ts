/** All ASCII characters, and one of each other kind that the patterns of this project distinguish. */
const characters = [
  ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
  ..."é漢ש😀\u0301\u200d\ufe0f\u00a0\u00ad\u2028\u3000\ufeff\u202e",
  "\ud800",
];
/** More would make too many pairs. */
const maxKinds = 14;

/** The part of a pattern that matches one character: an escape, a class, or the character itself. */
const atom = /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\[^\d]|\[(?:\\[\s\S]|[^\]\\])*\]|[^\\[\](){}|?*+^$.]/gu;

/**
 * Texts that force a pattern to backtrack: each repeats one or two things that
 * parts of the pattern match, and ends there or with characters that no part
 * matches.
 */
export function* hostileStrings({ source, flags }: RegExp, length: number): Generator<string> {
  const kinds = kindsOf(source, flags.includes("u"));
  const words = [...new Set(source.replaceAll(/\\([^\w])/g, "$1").match(/[a-z]+:?\/*|([^\w\\])\1+/gi) ?? [])].filter((word) => word.length > 1).slice(0, 4);
  const parts = [...kinds, ...words, "https://"];
  const pumps = new Set(parts.flatMap((one) => [one, ...parts.map((other) => one + other)]));
  for (const pump of pumps) {
    const text = pump.repeat(Math.ceil(length / pump.length));
    yield text;
    yield `${text}\0\n!`;
  }
  for (const start of [...words, "+1", "https://"]) for (const kind of kinds) yield `${start}${kind.repeat(length)}\0`;
}

/** One character of each kind that the pattern distinguishes. */
function kindsOf(source: string, unicode: boolean): readonly string[] {
  const atoms = [...new Set(source.match(atom) ?? [])].flatMap((text) => {
    try {
      return [new RegExp(`^(?:${text})$`, unicode ? "u" : "")];
    } catch {
      return [];
    }
  });
  const kinds = new Map<string, string>();
  for (const character of characters) {
    const kind = atoms.map((one) => Number(one.test(character))).join("");
    if (!kinds.has(kind)) kinds.set(kind, character);
  }
  return [...kinds.values()].slice(0, maxKinds);
}
