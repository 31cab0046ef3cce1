/** What is said of a request whose kind cannot be told. The generator reads this too, so nothing here imports `generated/`. */
import type { Field, Finding } from "../type-level/artefact-types.ts";
import { notOneOf } from "../type-level/sentences.ts";

/** The field that says the kind of a request. */
export interface KindField {
  /** Its location, as a JSON Pointer. */
  readonly path: string;
  /** Its values, one for each kind. */
  readonly values: readonly string[];
}

/** The findings that every kind has alike, with the same path and keyword; those of the first kind where none is alike. */
export function findingsOfAll(foundByKind: readonly (readonly Finding[])[], kindField: KindField): readonly Finding[] {
  const [first = [], ...others] = foundByKind;
  const alike = first.flatMap((finding) => {
    const same = others.flatMap((found) => found.find(({ path, keyword }) => path === finding.path && keyword === finding.keyword) ?? []);
    if (same.length < others.length) return [];
    const fields = same.map(({ field }) => field);
    return [{ ...finding, field: fieldOfAll(finding.field, fields, finding.keyword, kindField) }];
  });
  return alike.length > 0 ? alike : first;
}

/** One field in place of that of each kind. It allows whatever the field of one of the kinds allows. */
export function fieldOfAll(field: Field, others: readonly Field[], keyword: string, kindField: KindField): Field {
  const all = [field, ...others];
  const sources = all.flatMap((one) => one.docs?.[keyword] ?? []);
  const docs = { ...field.docs, ...(sources.length === 0 ? undefined : { [keyword]: [...new Set(sources)].join("; ") }) };
  if (field.path === kindField.path) return namingKinds(field, kindField, docs);
  const limits = all.flatMap((one) => one.limits?.[keyword] ?? []);
  return {
    ...field,
    label: others.every(({ label }) => label === field.label) ? field.label : field.path.slice(field.path.lastIndexOf("/") + 1) || "message",
    names: [...new Set(all.flatMap(({ names = [] }) => names))],
    limits: limits.length === 0 ? {} : { [keyword]: keyword.startsWith("min") ? Math.min(...limits) : Math.max(...limits) },
    docs,
  };
}

/** The field that says the kind. Where it is missing, too, the sentence names what can be written. */
function namingKinds({ path, label, type }: Field, kindField: KindField, docs: NonNullable<Field["docs"]>): Field {
  const values = [...kindField.values].sort();
  return { path, label, type, values, sentences: { required: notOneOf(label, values.join(", ")) }, docs };
}
