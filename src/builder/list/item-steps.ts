import { skeleton } from "../../../generated/list-request/steps.ts";
import type { Section } from "../../../generated/list-request/types.ts";
import type { Given } from "../../type-level/skeleton.ts";
import { unsafeCast } from "../../type-level/unsafe-cast.ts";
import type { ItemSteps } from "../builder.ts";
import { frozenCopy } from "../frozen.ts";
import type { Row, Rows } from "./row.ts";

/** One section without a title, for the rows that come before any section; the first section takes its place while it is empty. */
export const noRows: Given = { sections: [{ rows: [] }] };

/** The steps that add sections and rows. */
export const itemSteps: ItemSteps = {
  section: (action: Given, title: string) => withSections(action, (sections) => [...sections.filter(isNotStart), Object.freeze({ title, rows: [] })]),
  row: (action: Given, id: string, title: string, description?: string) =>
    withRows(action, (rows) => [...rows, Object.freeze(description === undefined ? { id, title } : { id, title, description })]),
  rows: (action: Given, list: Rows) => withRows(action, (rows) => (Array.isArray(list) ? rows.concat(copies(list)) : list)),
};

function isNotStart({ title, rows }: Section): boolean {
  return title !== undefined || rows.length > 0;
}

/** `build()` refuses what is not an array. */
function withSections(action: Given, change: (sections: readonly Section[]) => readonly object[]): Given {
  const { sections } = action;
  return Array.isArray(sections) ? skeleton.action.set.sections(action, change(sections)) : action;
}

/** Changes the rows of the last section. */
function withRows(action: Given, change: (rows: readonly Row[]) => unknown): Given {
  return withSections(action, (sections) => {
    const last = unsafeCast<Section>(sections.at(-1));
    return Array.isArray(last.rows) ? [...sections.slice(0, -1), Object.freeze({ ...last, rows: frozenList(change(last.rows)) })] : sections;
  });
}

/** A list that is too long is not read: `build()` refuses it by its length. */
function copies(list: Rows): readonly Row[] {
  return list.length <= skeleton.action.lists.sections ? list.map((row) => frozenCopy(row)) : list;
}

function frozenList(rows: unknown): unknown {
  return Array.isArray(rows) ? Object.freeze(rows) : rows;
}
