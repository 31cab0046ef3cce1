import { isDeepStrictEqual } from "node:util";
import { fieldOfAll } from "../../../../src/message/finding-of-all.ts";
import { jsonTypeOf } from "../../../lower/ir.ts";
import type { Kinds } from "../../../lower/kinds.ts";
import type { Location } from "../../../lower/locations.ts";
import { type MadeRule, type Rule, ruleOf } from "./rules.ts";

/**
 * What is said of a request whose kind cannot be told. All kinds check it, and an
 * issue that each of them finds, by its path and its keyword, is said once: as the
 * first kind says it, unless this says otherwise.
 */
export interface RuleOfAll {
  /** The names of the rules that were broken, one in each kind. */
  readonly names: readonly string[];
  readonly rule: Rule;
}

/** The rules of one kind, and its whole request. */
export interface CheckedKind {
  readonly root: Location;
  readonly made: readonly MadeRule[];
}

/** Location → the choices around it that a value must have made to be checked there: where, and which branch. */
type Choices = ReadonlyMap<Location, ReadonlyMap<string, string>>;

/** In the order of the kinds. Without a field that tells kinds apart, there are none. */
export function rulesOfAll({ pointer, kinds }: Kinds, checked: readonly CheckedKind[]): readonly RuleOfAll[] {
  const [first, ...others] = checked;
  if (pointer === undefined || first === undefined || others.length === 0) return [];
  const kindField = { path: pointer, values: kinds.map(({ value }) => value as string) };
  const choices = new Map(checked.flatMap(({ root }) => [...choicesOf(root)]));
  return first.made.flatMap((made) =>
    combinations(made, others, choices).flatMap((same): readonly RuleOfAll[] => {
      const fields = same.map(({ field }) => field);
      const { name } = made.rule;
      const rule = ruleOf(name, fieldOfAll(made.field, fields, made.keyword, kindField), made.keyword, made.options);
      return isDeepStrictEqual(rule, made.rule) ? [] : [{ names: [name, ...same.map((one) => one.rule.name)], rule }];
    }),
  );
}

/** One rule of each other kind with the same path and keyword, in every way in which one value can break them all. */
function combinations(made: MadeRule, others: readonly CheckedKind[], choices: Choices): readonly (readonly MadeRule[])[] {
  const fits = (some: readonly MadeRule[], one: MadeRule): boolean => {
    const isAlike = one.keyword === made.keyword && one.rule.path === made.rule.path;
    return isAlike && [made, ...some].every(({ location }) => areTogether(choices.get(location), choices.get(one.location)));
  };
  const add = (found: readonly (readonly MadeRule[])[], { made: rules }: CheckedKind): readonly (readonly MadeRule[])[] =>
    found.flatMap((some) => rules.filter((one) => fits(some, one)).map((one) => [...some, one]));
  return others.reduce(add, [[]]);
}

function areTogether(some: ReadonlyMap<string, string> = new Map(), others: ReadonlyMap<string, string> = new Map()): boolean {
  return [...some].every(([place, choice]) => (others.get(place) ?? choice) === choice);
}

function choicesOf(location: Location, around: ReadonlyMap<string, string> = new Map()): readonly (readonly [Location, ReadonlyMap<string, string>])[] {
  const { node, path, children } = location;
  const place = `${node.kind} ${path.join("/")}`;
  return [
    [location, around],
    ...children.flatMap((child, index) => {
      const choice = node.kind === "tagged" ? node.branches[index]?.value : node.kind === "types" ? jsonTypeOf(child.node) : undefined;
      return choicesOf(child, choice === undefined ? around : new Map([...around, [place, choice]]));
    }),
  ];
}
