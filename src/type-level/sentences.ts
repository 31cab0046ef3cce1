/**
 * The sentences for compile errors and run-time issues: each as a type for the
 * compiler and as a function for run time. The function returns that type, so
 * the two cannot differ.
 */

/** A longer text is reported as "more than" this many characters, because the exact count is of no use. */
export const countStopsAt = 4096;
export type CountStopsAt = typeof countStopsAt;

type Counted = number | `more than ${CountStopsAt}`;

export type TooLong<Label extends string, Length extends Counted, Max extends number> = `${Label} is ${Length} characters long; the maximum is ${Max}`;
export function tooLong<Label extends string, Length extends Counted, Max extends number>(label: Label, length: Length, max: Max): TooLong<Label, Length, Max> {
  return `${label} is ${length} characters long; the maximum is ${max}`;
}

/** Counts the minimum, which is two or more: of an empty text, the sentence is {@link Empty}. */
export type TooShort<Label extends string, Length extends Counted, Min extends number> = `${Label} needs at least ${Min} characters; it has ${Length}`;
export function tooShort<Label extends string, Length extends Counted, Min extends number>(
  label: Label,
  length: Length,
  min: Min,
): TooShort<Label, Length, Min> {
  return `${label} needs at least ${min} characters; it has ${length}`;
}

/** For a text of no characters: its length would read oddly. */
export type Empty<Label extends string> = `${Label} is empty; write something`;
export function empty<Label extends string>(label: Label): Empty<Label> {
  return `${label} is empty; write something`;
}

export type TooSmall<Label extends string, Value extends number, Min extends number> = `${Label} is ${Value}; the minimum is ${Min}`;
export function tooSmall<Label extends string, Value extends number, Min extends number>(label: Label, value: Value, min: Min): TooSmall<Label, Value, Min> {
  return `${label} is ${value}; the minimum is ${min}`;
}

export type TooLarge<Label extends string, Value extends number, Max extends number> = `${Label} is ${Value}; the maximum is ${Max}`;
export function tooLarge<Label extends string, Value extends number, Max extends number>(label: Label, value: Value, max: Max): TooLarge<Label, Value, Max> {
  return `${label} is ${value}; the maximum is ${max}`;
}

export type Blank<Label extends string> = `${Label} is blank; write something that can be seen`;
export function blank<Label extends string>(label: Label): Blank<Label> {
  return `${label} is blank; write something that can be seen`;
}

export type EdgeWhiteSpace<Label extends string> = `${Label} begins or ends with white space; remove it`;
export function edgeWhiteSpace<Label extends string>(label: Label): EdgeWhiteSpace<Label> {
  return `${label} begins or ends with white space; remove it`;
}

export type HalfCharacter<Label extends string> = `${Label} has half of a character in it, a lone surrogate; remove it`;
export function halfCharacter<Label extends string>(label: Label): HalfCharacter<Label> {
  return `${label} has half of a character in it, a lone surrogate; remove it`;
}

export type DuplicateId<Item extends string, Id extends string, Whole extends string> = `${Item} id "${Id}" is already used in this ${Whole}`;
export function duplicateId<Item extends string, Id extends string, Whole extends string>(item: Item, id: Id, whole: Whole): DuplicateId<Item, Id, Whole> {
  return `${item} id "${id}" is already used in this ${whole}`;
}

/** Does not quote the title: unlike an id, it is text of the message. */
export type Duplicate<Item extends string, Label extends string, Whole extends string> = `${Item} ${Label} is already used in this ${Whole}`;
export function duplicate<Item extends string, Label extends string, Whole extends string>(
  item: Item,
  label: Label,
  whole: Whole,
): Duplicate<Item, Label, Whole> {
  return `${item} ${label} is already used in this ${whole}`;
}

export type TooMany<Whole extends string, Max extends number, Label extends string> = `a ${Whole} has at most ${Max} ${Label}`;
export function tooMany<Whole extends string, Max extends number, Label extends string>(whole: Whole, max: Max, label: Label): TooMany<Whole, Max, Label> {
  return `a ${whole} has at most ${max} ${label}`;
}

export type TooFew<Whole extends string, Label extends string, Min extends number> = `a ${Whole} needs ${Label}, at least ${Min}`;
export function tooFew<Whole extends string, Label extends string, Min extends number>(whole: Whole, label: Label, min: Min): TooFew<Whole, Label, Min> {
  return `a ${whole} needs ${label}, at least ${min}`;
}

export type NeededByEach<Whole extends string, Item extends string, Label extends string> = `a ${Whole} with more than one ${Item} has a ${Label} for each`;
export function neededByEach<Whole extends string, Item extends string, Label extends string>(
  whole: Whole,
  item: Item,
  label: Label,
): NeededByEach<Whole, Item, Label> {
  return `a ${whole} with more than one ${item} has a ${label} for each`;
}

export type Missing<Label extends string> = `${Label} is missing`;
export function missing<Label extends string>(label: Label): Missing<Label> {
  return `${label} is missing`;
}

/** What to do about something that is missing: for who writes calls of a builder, and not JSON. */
export type ToCall<Problem extends string, Step extends string> = `${Problem}; call .${Step}() before .build()`;
export function toCall<Problem extends string, Step extends string>(problem: Problem, step: Step): ToCall<Problem, Step> {
  return `${problem}; call .${step}() before .build()`;
}

export type MissingStep<Step extends string> = ToCall<Missing<Step>, Step>;

export type Repeated<Label extends string> = `${Label} is already set; call .${Label}() once`;
export function repeated<Label extends string>(label: Label): Repeated<Label> {
  return `${label} is already set; call .${label}() once`;
}

export type UnknownField<Parent extends string, Key extends string> = `${Parent} has no field "${Key}"; remove it`;
export function unknownField<Parent extends string, Key extends string>(parent: Parent, key: Key): UnknownField<Parent, Key> {
  return `${parent} has no field "${key}"; remove it`;
}

/** For JSON that is right but not whole. Takes a JSON Pointer; the compiler never says it. */
export function onlyPart(path: string): string {
  const names = path.split("/").slice(1);
  return `this is only the ${names.join(".")} of a request; write ${names.reduceRight((inner, name) => `{ "${name}": ${inner} }`, "…")} around it`;
}

export type Both<Label extends string, First extends string, Second extends string> = `${Label} has both ${First} and ${Second}; give exactly one`;
export function both<Label extends string, First extends string, Second extends string>(
  label: Label,
  first: First,
  second: Second,
): Both<Label, First, Second> {
  return `${label} has both ${first} and ${second}; give exactly one`;
}

export type Neither<Label extends string, First extends string, Second extends string> = `${Label} has neither ${First} nor ${Second}; give exactly one`;
export function neither<Label extends string, First extends string, Second extends string>(
  label: Label,
  first: First,
  second: Second,
): Neither<Label, First, Second> {
  return `${label} has neither ${first} nor ${second}; give exactly one`;
}

export type MustBe<Label extends string, Value extends string> = `${Label} must be ${Value}`;
export function mustBe<Label extends string, Value extends string>(label: Label, value: Value): MustBe<Label, Value> {
  return `${label} must be ${value}`;
}

export type NotOneOf<Label extends string, List extends string> = `${Label} must be one of ${List}`;
export function notOneOf<Label extends string, List extends string>(label: Label, list: List): NotOneOf<Label, List> {
  return `${label} must be one of ${list}`;
}

export type WrongType<Label extends string, Expected extends string, Actual extends string> = `${Label} must be ${Expected}, not ${Actual}`;
export function wrongType<Label extends string, Expected extends string, Actual extends string>(
  label: Label,
  expected: Expected,
  actual: Actual,
): WrongType<Label, Expected, Actual> {
  return `${label} must be ${expected}, not ${actual}`;
}

/** For a schema that has no sentence for a pattern; ours all have one. */
export type WrongForm<Label extends string> = `${Label} does not have the form that the schema asks for`;
export function wrongForm<Label extends string>(label: Label): WrongForm<Label> {
  return `${label} does not have the form that the schema asks for`;
}

export type Deprecated<Label extends string> = `${Label} is deprecated`;
export type DeprecatedFor<Label extends string, Instead extends string> = `${Label} is deprecated; ${Instead}`;
export function deprecated<Label extends string, Instead extends string>(label: Label, instead?: Instead): Deprecated<Label> | DeprecatedFor<Label, Instead> {
  return instead === undefined ? `${label} is deprecated` : `${label} is deprecated; ${instead}`;
}
