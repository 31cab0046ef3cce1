import { lint } from "../lint/lint.ts";
import { canonical } from "../load/canonical.ts";
import type { JsonSchema } from "../load/json-schema.ts";
import { versionOf } from "../load/names.ts";
import { requestSchemas } from "../load/service.ts";
import { type Change, changesBetween } from "./changes.ts";
import type { Edition } from "./edition.ts";
import { type ServiceChange, serviceChanges } from "./service-changes.ts";
import { nextVersion, type Severity, worst } from "./severity.ts";
import { type Example, type Trial, trialOf } from "./trial.ts";

/** A change, its severity, and a message that shows it. */
export interface RatedChange extends Change {
  readonly severity: Severity;
  /** Whether it breaks senders or readers. */
  readonly breaking: boolean;
  readonly counterExample?: Example;
}

export interface SchemaReport {
  readonly schema: string;
  /** Who can be broken: senders by a tighter request, readers by a looser answer or callback. */
  readonly audience: "senders" | "readers";
  readonly kind: "added" | "removed" | "compared";
  readonly versionBefore?: string;
  readonly versionAsked?: string;
  readonly versionNow?: string;
  readonly severity: Severity;
  readonly changes: readonly RatedChange[];
}

export interface Report {
  readonly severity: Severity;
  readonly schemas: readonly SchemaReport[];
  readonly service: readonly ServiceChange[];
}

/** Compares two editions, rule by rule. */
export function compareEditions(before: Edition, after: Edition): Report {
  const names = [...new Set([...before.schemas, ...after.schemas].map(({ name }) => name))].sort();
  const service = after.service ?? before.service;
  const sent = service && requestSchemas(service);
  const schemas = names.map((name) => {
    const audience = sent?.includes(name) !== false ? "senders" : "readers";
    return compareSchemas(name, audience, find(before, name), find(after, name));
  });
  const changes = serviceChanges(before.service, after.service);
  return { severity: worst([...schemas, ...changes].map(({ severity }) => severity)), schemas, service: changes };
}

function find({ schemas }: Edition, name: string): JsonSchema | undefined {
  const file = schemas.find((one) => one.name === name);
  return file === undefined ? undefined : canonical(lint(file).schema);
}

function compareSchemas(schema: string, audience: SchemaReport["audience"], before: JsonSchema | undefined, after: JsonSchema | undefined): SchemaReport {
  if (before === undefined)
    return { schema, audience, kind: "added", severity: "minor", changes: [], ...(after === undefined ? {} : { versionNow: versionOf(after) }) };
  const versionBefore = versionOf(before);
  if (after === undefined) return { schema, audience, kind: "removed", severity: "major", changes: [], versionBefore };
  const found = changesBetween(before, after);
  const tryChange = found.some(({ direction }) => direction !== "words") ? trialOf(before, after) : () => ({});
  const changes = found.map((change) => rateChange(change, change.direction === "words" ? {} : tryChange(change), audience));
  const severity = worst(changes.map((change) => change.severity));
  return {
    schema,
    audience,
    kind: "compared",
    versionBefore,
    versionAsked: nextVersion(versionBefore, severity),
    versionNow: versionOf(after),
    severity,
    changes,
  };
}

function rateChange(change: Change, { lost, gained }: Trial, audience: SchemaReport["audience"]): RatedChange {
  const direction = change.direction === "unclear" && !(lost && gained) ? (lost ? "tightened" : gained ? "loosened" : "unclear") : change.direction;
  const breaking =
    audience === "senders"
      ? lost !== undefined || direction === "tightened" || direction === "unclear"
      : direction !== "added" && direction !== "tightened" && (lost === undefined || gained !== undefined);
  if (direction === "words") return { ...change, severity: "patch", breaking: false };
  return { ...change, direction, breaking, severity: breaking ? "major" : "minor", ...(lost === undefined ? {} : { counterExample: lost }) };
}
