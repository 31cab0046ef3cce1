import { jsonTypeOf, type Node, type ObjectNode } from "../../../lower/ir.ts";
import { everyLocation, exclusiveProperties, type Location } from "../../../lower/locations.ts";
import { withParents } from "../../typescript/fields.ts";
import { listSteps } from "./list-steps.ts";
import { namesOf } from "./names.ts";
import { type MadeRule, RuleMaker } from "./rules.ts";
import type { Step } from "./steps.ts";
import { numberSteps, textSteps } from "./text-steps.ts";
import type { JsonType } from "./words.ts";

/** The function that checks one location. It gets the value, where issues go, and `indices` indices in the lists around it. */
export interface Check {
  /** Distinct within the schema, in PascalCase. */
  readonly name: string;
  readonly indices: number;
  /** The JSON type of the value, where the check that calls this one has tested it. */
  readonly given?: JsonType;
  readonly steps: readonly Step[];
}

/** All checks of a schema, a check after those that it calls, so that the root comes last; and the rules that they report. */
export function checksOf(root: Location): { readonly checks: readonly Check[]; readonly made: readonly MadeRule[] } {
  const maker = new RuleMaker(new Map(withParents(root)), namesOf(root));
  const counted = new Set([...everyLocation(root)].flatMap(countedOutside));
  const checks: Check[] = [];
  visit(root, {});
  return { checks, made: maker.made };

  function visit(location: Location, around: Around): void {
    const { node, children } = location;
    const inner: Around = { ...(node.kind === "tagged" ? { tag: node.tag } : {}), isTypeKnown: node.kind === "tagged" || node.kind === "types" };
    for (const child of children) if (hasCheck(child)) visit(child, inner);
    const steps = stepsOf(location, { maker, around, isCountedOutside: counted.has(location) });
    const given = around.isTypeKnown === true ? { given: jsonTypeOf(node) as JsonType } : {};
    checks.push({ name: maker.nameOf(location), indices: indicesOf(location), ...given, steps });
  }
}

/** What the check around a location knows of it: the property whose value selected this branch, and its JSON type. */
interface Around {
  readonly tag?: string;
  readonly isTypeKnown?: boolean;
}

interface Surroundings {
  readonly maker: RuleMaker;
  readonly around: Around;
  readonly isCountedOutside: boolean;
}

function hasCheck({ isTag, node }: Location): boolean {
  return !isTag && node.kind !== "any";
}

function indicesOf({ path }: Location): number {
  return path.filter((step) => step === null).length;
}

function countedOutside(location: Location): readonly Location[] {
  const { node, children } = location;
  if (node.kind !== "list" || node.maxTotal === undefined) return [];
  const childOf = (at: Location, property: string): Location => at.children.find(({ path }) => path.at(-1) === property) as Location;
  return [node.maxTotal.list.reduce(childOf, children[0] as Location)];
}

function stepsOf(location: Location, surroundings: Surroundings): readonly Step[] {
  const { node } = location;
  const { maker, around, isCountedOutside } = surroundings;
  const refuseOtherTypes = (type: JsonType): readonly Step[] =>
    around.isTypeKnown === true ? [] : [{ step: "refuse", when: { is: "not", type }, rule: maker.rule(location, "type"), actual: "type", stop: "always" }];
  switch (node.kind) {
    case "text":
      return [...refuseOtherTypes("string"), ...textSteps(location, node, maker)];
    case "enum":
      return [{ step: "refuse", when: { is: "noneOf", values: node.values }, rule: maker.rule(location, node.keyword), actual: "shown" }];
    case "object":
      return [...refuseOtherTypes("object"), ...objectSteps(location, node, surroundings)];
    case "exclusive":
      return [...refuseOtherTypes("object"), ...exclusiveSteps(location, maker)];
    case "tagged": {
      const branches = node.branches.map(({ value }, index) => ({ value, check: maker.nameOf(location.children[index] as Location) }));
      const after = `/${node.tag}`;
      const [other, missing] = [maker.rule(location, "tag", { after }), maker.rule(location, "tag", { after, variant: "missing" })];
      return [...refuseOtherTypes("object"), { step: "tag", name: node.tag, branches, other, missing }];
    }
    case "types": {
      /** First, because an empty array of PHP may be an object too. */
      const mayBeEmpty = ({ node: branch }: Location): boolean => branch.kind === "list" && branch.minItems === 0;
      const ordered = [...location.children.filter(mayBeEmpty), ...location.children.filter((branch) => !mayBeEmpty(branch))];
      const branches = ordered.map((branch) => ({ type: jsonTypeOf(branch.node) as JsonType, check: maker.nameOf(branch) }));
      return [{ step: "types", branches, other: maker.rule(location, "type") }];
    }
    case "list": {
      const item = location.children[0] as Location;
      const itemCheck = hasCheck(item) ? maker.nameOf(item) : undefined;
      return [...refuseOtherTypes("array"), ...listSteps(location, node, { maker, isCountedOutside, itemCheck })];
    }
    case "number":
      return [...refuseOtherTypes("number"), ...numberSteps(location, node, maker)];
    case "boolean":
      return refuseOtherTypes("boolean");
    case "any":
      return [];
  }
}

function objectSteps(location: Location, { properties, open }: ObjectNode, { maker, around }: Surroundings): readonly Step[] {
  const names = properties.map(({ name }) => name);
  return [
    ...(open ? [] : [{ step: "unknown", names, rule: maker.rule(location, "additionalProperties") } as const]),
    ...properties.flatMap(({ name, required }, index) =>
      name === around.tag ? [] : propertyStep(location.children[index] as Location, name, required, maker),
    ),
  ];
}

function propertyStep(location: Location, name: string, required: boolean, maker: RuleMaker): readonly Step[] {
  const check = hasCheck(location) ? { check: maker.nameOf(location) } : {};
  const missing = required ? { missing: maker.rule(location, "required") } : {};
  return required || hasCheck(location) ? [{ step: "property", name, ...check, ...missing }] : [];
}

function exclusiveSteps(location: Location, maker: RuleMaker): readonly Step[] {
  const node = location.node as Extract<Node, { kind: "exclusive" }>;
  const properties = exclusiveProperties(node);
  const names = properties.map(({ name }) => name);
  const neither = maker.rule(location, "oneOf", { variant: "neither", sample: 0 });
  const several = maker.rule(location, "oneOf", { variant: "several", sample: 2 });
  return [
    ...(node.branches[0].node.open ? [] : [{ step: "unknown", names, rule: maker.rule(location, "additionalProperties") } as const]),
    { step: "exclusive", names: node.branches.map(({ key }) => key), neither, several },
    ...properties.flatMap(({ name, required }, index) => propertyStep(location.children[index] as Location, name, required, maker)),
  ];
}
