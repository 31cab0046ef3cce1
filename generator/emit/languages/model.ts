import { placeOf } from "../../../src/message/json.ts";
import { onlyPart } from "../../../src/type-level/sentences.ts";
import { isRequest, pascalCase } from "../../load/names.ts";
import type { Service } from "../../load/service.ts";
import type { StatusErrors } from "../../load/status-errors.ts";
import type { Schema } from "../../lower/ir.ts";
import type { Kinds } from "../../lower/kinds.ts";
import { childNodes, everyLocation, type Location } from "../../lower/locations.ts";
import { skeletonOf } from "../../lower/skeleton.ts";
import { referencesIn } from "../typescript/references.ts";
import { meaningsOf } from "../typescript/service.ts";
import { longestRead, mostFindings } from "../validators/runtime.ts";
import { whiteSpace } from "../white-space.ts";
import { type Builder, builderOf } from "./builders.ts";
import { type Check, checksOf } from "./checks/checks.ts";
import type { Rule } from "./checks/rules.ts";
import { type RuleOfAll, rulesOfAll } from "./checks/rules-of-all.ts";
import { type Words, wordsOfSlots } from "./checks/words.ts";
import { type Types, typesOf } from "./types.ts";

/** Everything that a language says in its own words. */
export interface Model {
  /** The highest version of the schemas. */
  readonly version: string;
  /** The paths of the sources, for the first line of each file. */
  readonly sources: string;
  readonly schemas: readonly SchemaModel[];
  readonly types: Types;
  readonly kinds: Kinds;
  /** What is said of a request whose kind cannot be told, where it is not what the first kind says. */
  readonly rulesOfAll: readonly RuleOfAll[];
  readonly builders: readonly Builder[];
  readonly words: Words;
  readonly facts: Facts;
}

export interface SchemaModel {
  readonly name: string;
  readonly description: string;
  readonly isRequest: boolean;
  /** The last one checks a whole value. */
  readonly checks: readonly Check[];
  readonly rules: readonly Rule[];
  /** The names of all fields, and of those that are refused: one of them in another place is an issue even where unknown fields are allowed. */
  readonly knownNames: readonly string[];
}

/** Numbers, lists and tables that hand-written code of the languages reads. */
export interface Facts {
  readonly mostIssues: number;
  /** In UTF-16 units: of a longer text, only the length is checked. */
  readonly longestRead: number;
  readonly whiteSpace: string;
  /** Property → the sentence for a value that is only the part of a request with it; empty where a whole request has it. Of several, the first decides. */
  readonly parts: readonly { readonly name: string; readonly message: string }[];
  readonly references: readonly string[];
  readonly meanings: ReturnType<typeof meaningsOf>;
  readonly statusErrors: StatusErrors;
}

/** What `modelOf` is made of. */
export interface Parts {
  readonly version: string;
  readonly sources: string;
  readonly schemas: readonly Schema[];
  readonly roots: readonly Location[];
  readonly kinds: Kinds;
  readonly service: Service;
}

export function modelOf({ version, sources, schemas, roots, kinds, service }: Parts): Model {
  const requests = roots.filter(({ schemaName }) => isRequest({ name: schemaName }));
  const checked = roots.map((root) => ({ root, ...checksOf(root) }));
  return {
    version,
    sources,
    schemas: checked.map(schemaModel),
    types: typesOf(schemas),
    kinds,
    rulesOfAll: rulesOfAll(
      kinds,
      kinds.kinds.map(({ schemaName }) => checked.find(({ root }) => root.schemaName === schemaName) as (typeof checked)[number]),
    ),
    builders: kinds.kinds.flatMap((kind) => {
      const skeleton = skeletonOf(requests.find(({ schemaName }) => schemaName === kind.schemaName) as Location);
      return skeleton === undefined ? [] : [builderOf(skeleton, kind)];
    }),
    words: wordsOfSlots(),
    facts: {
      mostIssues: mostFindings,
      longestRead,
      whiteSpace,
      parts: Object.entries(placeOf).map(([name, place]) => ({ name, message: place === "" ? "" : onlyPart(place) })),
      references: referencesIn(requests),
      meanings: meaningsOf(service.answers, service.otherCodes),
      statusErrors: service.statusErrors ?? {},
    },
  };
}

function schemaModel({ root, checks, made }: ReturnType<typeof checksOf> & { readonly root: Location }): SchemaModel {
  const nodes = [...everyLocation(root)].map(({ node }) => node);
  const names = nodes.flatMap((node) => childNodes(node).flatMap(([step]) => (typeof step === "string" ? [step] : [])));
  const refused = nodes.flatMap((node) => {
    const object = node.kind === "exclusive" ? node.branches[0].node : node;
    return object.kind === "object" ? (object.refused ?? []) : [];
  });
  return {
    name: root.schemaName,
    description: root.node.description ?? pascalCase(root.schemaName),
    isRequest: isRequest({ name: root.schemaName }),
    checks,
    rules: made.map(({ rule }) => rule),
    knownNames: [...new Set([...names, ...refused])],
  };
}

/** The highest of some versions, such as 1.2.3. */
export function highestVersion(versions: readonly string[]): string {
  const numbers = (version: string): readonly number[] => version.split(".").map(Number);
  const compareVersions = (one: string, other: string): number =>
    numbers(one)
      .map((number, index) => number - (numbers(other)[index] as number))
      .find((difference) => difference !== 0) ?? 0;
  return [...versions].sort(compareVersions).at(-1) ?? "0.0.0";
}
