import type { RatedChange, RatedServiceChange, Report, SchemaReport } from "./compare.ts";
import { isAtLeast } from "./severity.ts";

/** Who depends on messages in each direction. */
const audiences = { sent: "senders", received: "readers" } as const;

/** Writes a report as plain text. */
export function describeReport({ schemas, service, severity }: Report): string {
  const lines = [...schemas.flatMap(describeSchema), ...service.map(describeServiceChange)];
  return [...lines, severity === "none" && lines.length === 0 ? "Nothing has changed." : `In all: ${severity}.`].join("\n");
}

function describeSchema({ schema, direction, changes, severity, versionBefore, versionAsked, versionNow }: SchemaReport): readonly string[] {
  if (changes.length === 0) return [];
  const lines = changes.flatMap((change) => describeChange(change, audiences[direction]));
  if (versionBefore === undefined || versionAsked === undefined || versionNow === undefined) return [`${schema}: ${severity}`, ...lines];
  const says =
    versionNow === versionAsked ? "and its $id says so" : `its $id says ${versionNow}${isAtLeast(versionNow, versionAsked) ? ", which is enough" : ""}`;
  return [`${schema}: ${versionBefore} → asks for ${versionAsked} (${severity}), ${says}`, ...lines];
}

function describeServiceChange({ kind, what, severity, rule, ignored }: RatedServiceChange): string {
  return `service: ${kind} ${what} (${severity}) [${rule}]${because(ignored)}`;
}

function describeChange(change: RatedChange, audience: string): readonly string[] {
  const { rule, effect, pointer, keyword, breaking, ignored, example } = change;
  const location = pointer === "" ? "the root" : pointer;
  const end = `[${rule}]${because(ignored)}`;
  if (effect === "words") return [`  reworded   ${location}: ${keyword} ${end}`];
  const line = `  ${verbOf(change).padEnd(9)}  ${location}: ${whatOf(change)}; ${breaking ? "breaking" : "not breaking"} for ${audience} ${end}`;
  if (example === undefined) return [line];
  const schema = `${example.before.schema}, ${example.after.schema}`;
  return [line, `             was ${example.before.full}, is ${example.after.full} (schema: ${schema}): ${example.documentText}`];
}

/** `added`, `removed` or `renamed` for a property or a whole schema, otherwise what has become of the rule. */
function verbOf({ kind, keyword, effect }: RatedChange): string {
  return keyword === "properties" || keyword === "schema" ? (kind.split("-").at(-1) as string) : effect;
}

function whatOf({ keyword, entry, before, after }: RatedChange): string {
  const isValue = entry === undefined || (before !== undefined && after !== undefined && keyword !== "properties");
  return [keyword, ...(entry === undefined ? [] : [entry]), ...(isValue && keyword !== "schema" ? [`${say(before)} → ${say(after)}`] : [])].join(" ");
}

function because(ignored: string | undefined): string {
  return ignored === undefined ? "" : `, ignored: ${ignored}`;
}

/** A rule's value, short enough for a line. */
function say(value: unknown): string {
  const text = value === undefined ? "absent" : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
