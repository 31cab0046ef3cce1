import { buttons, ctaUrl, list, locationRequest } from "../../../src/index.ts";

/** A text, and whether the compiler knows its value. */
export interface Text {
  readonly value: string;
  readonly isDynamic: boolean;
}

/** A call of a step with texts, or with one list of objects that have texts. */
export interface Call {
  readonly step: string;
  readonly texts: readonly Text[];
  /** The fields of each object of the list: the texts are those of the first object, then those of the second. */
  readonly fields?: readonly string[];
}

export type Chain = readonly Call[];

const starts = { buttons, list, ctaUrl, locationRequest };
export type Start = keyof typeof starts;

/** The first halves of emoji: the only ones that the compiler looks for. */
export const emojiHalves = ["\ud83c", "\ud83d", "\ud83e"];

/** The code that a user would write for the chain. */
export function programOf(start: Start, chain: Chain): string {
  return `${start}()${chain.map((call) => `.${call.step}(${argumentsOf(call, written).join(", ")})`).join("")}.build();`;

  function written(value: Text | readonly Readonly<Record<string, Text>>[]): string {
    if (!isList(value)) return value.isDynamic ? `text(${quoted(value.value)})` : quoted(value.value);
    const objects = value.map((object) => Object.entries(object).map(([name, text]) => `${name}: ${written(text)}`));
    return `[${objects.map((members) => `{ ${members.join(", ")} }`).join(", ")}]`;
  }
}

function isList<Item>(value: object | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value);
}

/** The arguments of a call: its texts, or the list of objects. */
function argumentsOf<Argument>({ texts, fields }: Call, make: (value: Text | readonly Readonly<Record<string, Text>>[]) => Argument): readonly Argument[] {
  if (fields === undefined) return texts.map(make);
  const objects = Array.from({ length: texts.length / fields.length }, (_, index) =>
    Object.fromEntries(fields.map((name, field) => [name, texts[index * fields.length + field] as Text])),
  );
  return [make(objects)];
}

/** A string literal on one line: for a compiler, U+2028 ends a line. */
function quoted(value: string): string {
  return JSON.stringify(value).replaceAll("\u2028", "\\u2028");
}

type AnySteps = { readonly [step: string]: (...given: readonly unknown[]) => AnySteps } & { readonly safeBuild: () => { readonly ok: boolean } };

/** Whether the chain builds a valid message at run time. */
export function isValid(start: Start, chain: Chain): boolean {
  const last = chain.reduce(
    (builder, call) => (builder[call.step] as AnySteps[string]).apply(builder, [...argumentsOf(call, given)]),
    starts[start]() as unknown as AnySteps,
  );
  return last.safeBuild().ok;

  function given(value: Text | readonly Readonly<Record<string, Text>>[]): unknown {
    if (!isList(value)) return value.value;
    return value.map((object) => Object.fromEntries(Object.entries(object).map(([name, text]) => [name, text.value])));
  }
}

/** Whether the compiler has to refuse the chain if it is invalid: all of its text is literal, and has no half that only run time finds. */
export function isJudgedByCompilers(chain: Chain): boolean {
  return chain.every(({ texts }) => texts.every(({ value, isDynamic }) => !isDynamic && !hasOtherHalf(value)));
}

function hasOtherHalf(value: string): boolean {
  return [...value].some((character) => !character.isWellFormed() && !emojiHalves.includes(character));
}
