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

export type TooShort<Label extends string, Length extends Counted, Min extends number> = `${Label} is ${Length} characters long; the minimum is ${Min}`;
export function tooShort<Label extends string, Length extends Counted, Min extends number>(
  label: Label,
  length: Length,
  min: Min,
): TooShort<Label, Length, Min> {
  return `${label} is ${length} characters long; the minimum is ${min}`;
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

export type DuplicateId<Id extends string> = `button id "${Id}" is already used in this message`;
export function duplicateId<Id extends string>(id: Id): DuplicateId<Id> {
  return `button id "${id}" is already used in this message`;
}

/** Does not quote the title: unlike an id, it is text of the message. */
export type Duplicate<Label extends string> = `button ${Label} is already used in this message`;
export function duplicate<Label extends string>(label: Label): Duplicate<Label> {
  return `button ${label} is already used in this message`;
}

export type TooMany<Label extends string, Max extends number> = `a message has at most ${Max} ${Label}`;
export function tooMany<Label extends string, Max extends number>(label: Label, max: Max): TooMany<Label, Max> {
  return `a message has at most ${max} ${label}`;
}

export type TooFew<Label extends string, Min extends number> = `a message needs ${Label}, at least ${Min}; call .reply() before .build()`;
export function tooFew<Label extends string, Min extends number>(label: Label, min: Min): TooFew<Label, Min> {
  return `a message needs ${label}, at least ${min}; call .reply() before .build()`;
}

export type MissingStep<Label extends string> = `${Label} is missing; call .${Label}() before .build()`;
export function missingStep<Label extends string>(label: Label): MissingStep<Label> {
  return `${label} is missing; call .${label}() before .build()`;
}

export type Repeated<Label extends string> = `${Label} is already set; call .${Label}() once`;
export function repeated<Label extends string>(label: Label): Repeated<Label> {
  return `${label} is already set; call .${label}() once`;
}

export type UnknownField<Parent extends string, Key extends string> = `${Parent} has no field "${Key}"; remove it`;
export function unknownField<Parent extends string, Key extends string>(parent: Parent, key: Key): UnknownField<Parent, Key> {
  return `${parent} has no field "${key}"; remove it`;
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
