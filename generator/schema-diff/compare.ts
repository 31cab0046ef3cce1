import { lint } from "../lint/lint.ts";
import { canonical } from "../load/canonical.ts";
import { inFile, type JsonSchema, schemaPath } from "../load/json-schema.ts";
import { type Direction, directionOf, versionOf, words } from "../load/names.ts";
import type { Edition } from "./edition.ts";
import { coveredBy, type Ignored } from "./ignored.ts";
import { type Change, changesBetween } from "./rules/changes.ts";
import { type ServiceChange, serviceChanges } from "./service-changes.ts";
import { nextVersion, type Severity, severityOf, worst } from "./severity.ts";
import { type Example, examplesOf } from "./trial.ts";

/** A change, its severity, and a message that shows it. */
export interface RatedChange extends Omit<Change, "patch"> {
  /** The id of the rule: the kind of schema and the kind of change, such as `request-max-length-decreased`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Whether it breaks senders or readers. */
  readonly breaking: boolean;
  readonly example?: Example;
  /** Why it does not count. */
  readonly ignored?: string;
}

export interface SchemaReport {
  readonly schema: string;
  readonly direction: Direction;
  readonly versionBefore?: string;
  readonly versionAsked?: string;
  readonly versionNow?: string;
  readonly severity: Severity;
  readonly changes: readonly RatedChange[];
}

export interface RatedServiceChange extends ServiceChange {
  readonly ignored?: string;
}

export interface Report {
  readonly severity: Severity;
  readonly schemas: readonly SchemaReport[];
  readonly service: readonly RatedServiceChange[];
  /** The entries of the list of ignored changes that no change needs. */
  readonly stale: readonly Ignored[];
}

/** Compares two editions, rule by rule. */
export function compareEditions(before: Edition, after: Edition, ignored: readonly Ignored[] = []): Report {
  const used = new Set<Ignored>();
  const reasonFor = (rule: string, at: string): { readonly ignored?: string } => {
    const entry = coveredBy(ignored, rule, at);
    if (entry === undefined) return {};
    used.add(entry);
    return { ignored: entry.reason };
  };
  const names = [...new Set([...before.schemas, ...after.schemas].map(({ name }) => name))].sort();
  const schemas = names.map((name) => {
    const [old, now] = [find(before, name), find(after, name)];
    const changes = rate(name, old, now).map((change) => ({ ...change, ...reasonFor(change.rule, `${name}#${change.pointer}`) }));
    return summarise(name, old, now, changes);
  });
  const service = serviceChanges(before.service, after.service).map((change) => ({ ...change, ...reasonFor(change.rule, "service") }));
  const severity = worst([...schemas.map((schema) => schema.severity), severityOfAll(service)]);
  return { severity, schemas, service, stale: ignored.filter((entry) => !used.has(entry)) };
}

function find({ schemas }: Edition, name: string): JsonSchema | undefined {
  const file = schemas.find((one) => one.name === name);
  return file && inFile(schemaPath(name), () => canonical(lint(file).schema));
}

function summarise(schema: string, before: JsonSchema | undefined, after: JsonSchema | undefined, changes: readonly RatedChange[]): SchemaReport {
  const severity = severityOfAll(changes);
  const versionBefore = before && versionOf(before);
  return {
    schema,
    direction: directionOf(schema),
    ...(versionBefore === undefined ? {} : { versionBefore }),
    ...(versionBefore === undefined || after === undefined ? {} : { versionAsked: nextVersion(versionBefore, severity) }),
    ...(after === undefined ? {} : { versionNow: versionOf(after) }),
    severity,
    changes,
  };
}

function severityOfAll(changes: readonly { readonly severity: Severity; readonly ignored?: string }[]): Severity {
  return worst(changes.filter((change) => change.ignored === undefined).map(({ severity }) => severity));
}

function rate(name: string, before: JsonSchema | undefined, after: JsonSchema | undefined): readonly RatedChange[] {
  const whole = { pointer: "", keyword: "schema" };
  if (before === undefined) return [rateChange(name, { ...whole, kind: "schema-added", effect: "noted" }, undefined)];
  if (after === undefined) return [rateChange(name, { ...whole, kind: "schema-removed", effect: "changed" }, undefined)];
  const changes = changesBetween(before, after);
  const exampleOf = changes.some(({ effect }) => effect !== "words") ? examplesOf(before, after) : () => undefined;
  return changes.map(({ patch, ...change }) => rateChange(name, change, exampleOf({ ...change, patch })));
}

function rateChange(schema: string, change: Omit<Change, "patch">, example: Example | undefined): RatedChange {
  const severity = severityOf(directionOf(schema), change.kind, change.effect);
  const breaking = severity === "major";
  // A refused message would contradict a change that breaks nothing: a new field that may no longer be anything.
  const isTold = example !== undefined && (breaking || example.after.full === "valid");
  return { ...change, rule: `${words(schema).at(-1)}-${change.kind}`, severity, breaking, ...(isTold ? { example } : {}) };
}
