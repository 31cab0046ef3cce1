import { requestSchemas, type Service } from "../load/service.ts";
import { patternEffect, patternKey } from "./rules/patterns.ts";
import { type Severity, severityOf } from "./severity.ts";

/** One difference between two descriptions of the service, in a sentence. */
export interface ServiceChange {
  readonly rule: string;
  readonly kind: "added" | "removed" | "changed" | "reworded";
  readonly what: string;
  readonly severity: Severity;
}

/** One group of entries in the description. */
interface Part<Entry> {
  readonly what: string;
  readonly entries: (service: Service) => Readonly<Record<string, Entry>>;
  /** What programs depend on; all else is words. */
  readonly describe: (entry: Entry) => string;
  readonly added: Severity;
  readonly changed: Severity | ((before: Entry, after: Entry) => Severity);
}

const part = <Entry>(row: Part<Entry>): Part<Entry> => row;

const pods = part({ what: "pod", entries: ({ pods: all }) => all, describe: ({ host }) => host, added: "minor", changed: "minor" });
const parameters = part({
  what: "parameter",
  entries: ({ parameters: all }) => all,
  describe: ({ in: location, pattern }) => `${location} ${pattern}`,
  // Every request needs every parameter.
  added: "major",
  changed: (before, after) => {
    if (before.in !== after.in) return "major";
    const isSpelling = patternKey(before.pattern) === patternKey(after.pattern);
    return severityOf("sent", "pattern-changed", isSpelling ? "words" : patternEffect(before.pattern, after.pattern));
  },
});
const answers = part({
  what: "answer",
  entries: ({ answers: all }) => all,
  describe: ({ status, outcome, retry, body, retryAfterSeconds }) => [status, outcome, retry, JSON.stringify(body), ...(retryAfterSeconds ?? [])].join(" "),
  added: "minor",
  changed: "minor",
});
const codes = part({
  what: "code",
  entries: ({ otherCodes }) => otherCodes,
  describe: ({ code, outcome, retry }) => [code, outcome, retry].join(" "),
  added: "minor",
  changed: "minor",
});
const request = part({
  what: "request",
  entries: ({ request: { source, schema, schemas, ...rest }, ...service }) =>
    ({ ...rest, schema: requestSchemas({ request: { source, schema, schemas, ...rest }, ...service } as Service).join(", ") }) as Record<string, string>,
  describe: String,
  added: "major",
  changed: "major",
});
const texts = part({
  what: "text",
  entries: ({ title, description, request: { source } }) => ({ title, description, source }),
  describe: () => "",
  added: "patch",
  changed: "patch",
});

/** Compares pods, parameters, the request and the answers. */
export function serviceChanges(before: Service | undefined, after: Service | undefined): readonly ServiceChange[] {
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return [{ rule: "service-added", kind: "added", what: "description", severity: "minor" }];
  if (after === undefined) return [{ rule: "service-removed", kind: "removed", what: "description", severity: "major" }];
  return [
    ...changedEntries(pods, before, after),
    ...changedEntries(parameters, before, after),
    ...changedEntries(answers, before, after),
    ...changedEntries(codes, before, after),
    ...changedEntries(request, before, after),
    ...changedEntries(texts, before, after),
  ];
}

function changedEntries<Entry>({ what, entries, describe, added, changed }: Part<Entry>, before: Service, after: Service): readonly ServiceChange[] {
  const [olds, nows] = [entries(before), entries(after)];
  const change = (kind: ServiceChange["kind"], text: string, severity: Severity): readonly ServiceChange[] => [
    { rule: `service-${what}-${kind}`, kind, what: `${what} ${text}`, severity },
  ];
  return [...new Set([...Object.keys(olds), ...Object.keys(nows)])].sort().flatMap((name): readonly ServiceChange[] => {
    const [old, now] = [olds[name], nows[name]];
    if (old === undefined) return change("added", `${name}: ${describe(now as Entry)}`, added);
    if (now === undefined) return change("removed", `${name}: ${describe(old)}`, "major");
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    if (describe(old) === describe(now)) return change("reworded", name, "patch");
    return change("changed", `${name}: ${describe(old)} → ${describe(now)}`, typeof changed === "function" ? changed(old, now) : changed);
  });
}
