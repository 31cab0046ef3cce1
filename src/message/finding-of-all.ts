import { kindPath, kinds } from "../../generated/kinds.ts";
import type { Field, Finding } from "../type-level/artefact-types.ts";
import { notOneOf } from "../type-level/sentences.ts";

/** Makes one finding of those that every kind has alike. Its field allows whatever the field of one of the kinds allows. */
export function findingOfAll(finding: Finding, same: readonly Finding[]): Finding {
  const { field, keyword } = finding;
  const others = same.map((other) => other.field);
  const sources = [field, ...others].flatMap((one) => one.docs?.[keyword] ?? []);
  const docs = { ...field.docs, ...(sources.length === 0 ? undefined : { [keyword]: [...new Set(sources)].join("; ") }) };
  return { ...finding, field: isAboutKind(finding) ? kindField(field, docs) : fieldOfAll(field, others, keyword, docs) };
}

/** Whether a finding is about the field that says the kind. */
export function isAboutKind({ field }: Finding): boolean {
  return field.path === `/${kindPath.join("/")}`;
}

/** The field that says the kind. Where it is missing, too, the sentence names what can be written. */
function kindField({ path, label, type }: Field, docs: NonNullable<Field["docs"]>): Field {
  const values = Object.values(kinds)
    .map(({ value }) => value)
    .sort();
  return { path, label, type, values, sentences: { required: notOneOf(label, values.join(", ")) }, docs };
}

function fieldOfAll(field: Field, others: readonly Field[], keyword: string, docs: NonNullable<Field["docs"]>): Field {
  const all = [field, ...others];
  const limits = all.flatMap((one) => one.limits?.[keyword] ?? []);
  return {
    ...field,
    label: others.every(({ label }) => label === field.label) ? field.label : field.path.slice(field.path.lastIndexOf("/") + 1) || "message",
    names: [...new Set(all.flatMap(({ names = [] }) => names))],
    limits: limits.length === 0 ? {} : { [keyword]: keyword.startsWith("min") ? Math.min(...limits) : Math.max(...limits) },
    docs,
  };
}
