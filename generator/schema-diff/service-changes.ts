import { requestSchemas, type Service } from "../load/service.ts";
import type { Severity } from "./severity.ts";

/** One difference between two descriptions of the service, in a sentence. */
export interface ServiceChange {
  readonly kind: "added" | "removed" | "changed";
  readonly what: string;
  readonly severity: Severity;
}

/** Compares pods, parameters, the request and the answers. */
export function serviceChanges(before: Service | undefined, after: Service | undefined): readonly ServiceChange[] {
  if (before === undefined || after === undefined) return [];
  return [
    ...changedEntries("pod", before.pods, after.pods, ({ host }) => host),
    ...changedEntries("parameter", before.parameters, after.parameters, ({ in: location, pattern }) => `${location} ${pattern}`),
    ...changedEntries("answer", before.answers, after.answers, ({ status, body, retryAfterSeconds }) =>
      [status, JSON.stringify(body), ...(retryAfterSeconds ?? [])].join(" "),
    ),
    ...changedEntries("code", before.otherCodes, after.otherCodes, ({ code }) => code),
    ...changedEntries("request", requestOf(before), requestOf(after), String),
  ];
}

function requestOf(service: Service): Readonly<Record<string, string>> {
  const { source, schema, schemas, ...rest } = service.request;
  return { ...rest, schema: requestSchemas(service).join(", ") };
}

function changedEntries<Entry>(
  what: string,
  before: Readonly<Record<string, Entry>>,
  after: Readonly<Record<string, Entry>>,
  describe: (entry: Entry) => string,
): readonly ServiceChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((name): readonly ServiceChange[] => {
    const old = before[name];
    const now = after[name];
    if (old === undefined) return [{ kind: "added", what: `${what} ${name}: ${describe(now as Entry)}`, severity: "minor" }];
    if (now === undefined) return [{ kind: "removed", what: `${what} ${name}: ${describe(old)}`, severity: "major" }];
    if (describe(old) === describe(now)) {
      return JSON.stringify(old) === JSON.stringify(now) ? [] : [{ kind: "changed", what: `${what} ${name}: reworded`, severity: "patch" }];
    }
    return [
      {
        kind: "changed",
        what: `${what} ${name}: ${describe(old)} → ${describe(now)}`,
        severity: what === "parameter" || what === "request" ? "major" : "minor",
      },
    ];
  });
}
