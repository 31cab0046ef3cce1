import { kindPath, kinds } from "../../generated/kinds.ts";
import type { Field, Finding } from "../type-level/artefact-types.ts";
import { notOneOf } from "../type-level/sentences.ts";

/** Makes one finding of those that every kind has alike. Its field allows whatever the field of one of the kinds allows. */
export function findingOfAll(finding: Finding, same: readonly Finding[]): Finding {
  const { field, keyword } = finding;
  const others = same.map((other) => other.field);
  return { ...finding, field: isAboutKind(finding) ? kindField(field) : fieldOfAll(field, others, keyword) };
}

/** Whether a finding is about the field that says the kind. */
export function isAboutKind({ field }: Finding): boolean {
  return field.path === `/${kindPath.join("/")}`;
}

/** The field that says the kind. Where it is missing, too, the sentence names what can be written. */
function kindField({ path, label, type }: Field): Field {
  const values = Object.values(kinds)
    .map(({ value }) => value)
    .sort();
  return { path, label, type, values, sentences: { required: notOneOf(label, values.join(", ")) } };
}

function fieldOfAll(field: Field, others: readonly Field[], keyword: string): Field {
  const all = [field, ...others];
  const limits = all.flatMap((one) => one.limits?.[keyword] ?? []);
  return {
    ...field,
    label: others.every(({ label }) => label === field.label) ? field.label : field.path.slice(field.path.lastIndexOf("/") + 1) || "message",
    names: [...new Set(all.flatMap(({ names = [] }) => names))],
    limits: limits.length === 0 ? {} : { [keyword]: keyword.startsWith("min") ? Math.min(...limits) : Math.max(...limits) },
    docs: Object.fromEntries(Object.entries(field.docs ?? {}).filter(([rule, doc]) => others.every(({ docs }) => docs?.[rule] === doc))),
  };
}
