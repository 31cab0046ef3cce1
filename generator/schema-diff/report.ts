import type { RatedChange, Report, SchemaReport } from "./compare.ts";

/** Writes a report as plain text. */
export function describeReport({ schemas, service, severity }: Report): string {
  const lines = [...schemas.flatMap(describeSchema), ...service.map(({ kind, what, severity: asked }) => `service: ${kind} ${what} (${asked})`)];
  return [...lines, severity === "none" ? "Nothing has changed." : `In all: ${severity}.`].join("\n");
}

function describeSchema(report: SchemaReport): readonly string[] {
  const { schema, kind, changes, audience, severity, versionBefore, versionAsked, versionNow } = report;
  if (kind !== "compared") return [`${schema}: ${kind}`];
  if (changes.length === 0) return [];
  const says = versionNow === versionAsked ? "and its $id says so" : `its $id says ${versionNow}`;
  return [`${schema}: ${versionBefore} → asks for ${versionAsked} (${severity}), ${says}`, ...changes.flatMap((change) => describeChange(change, audience))];
}

function describeChange({ direction, pointer, keyword, entry, before, after, breaking, counterExample }: RatedChange, audience: string): readonly string[] {
  const location = pointer === "" ? "the root" : pointer;
  const what = entry === undefined ? `${keyword} ${say(before)} → ${say(after)}` : `${keyword} ${entry}`;
  if (direction === "words") return [`  reworded   ${location}: ${keyword}`];
  const meaning = breaking ? `breaking for ${audience}` : `not breaking for ${audience}`;
  return [
    `  ${direction.padEnd(9)}  ${location}: ${what}; ${meaning}`,
    ...(counterExample === undefined
      ? []
      : [
          `             was ${counterExample.before.full}, is ${counterExample.after.full} (schema: ${counterExample.before.schema}, ${counterExample.after.schema}): ${counterExample.documentText}`,
        ]),
  ];
}

/** A rule's value, short enough for a line. */
function say(value: unknown): string {
  const text = value === undefined ? "absent" : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
