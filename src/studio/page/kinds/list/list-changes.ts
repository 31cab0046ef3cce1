import { limits } from "../../../../../generated/limits.ts";
import { type ListPart, type RowDraft, rowsOf, type SectionDraft } from "./list.ts";

/** Where a row is: the index of its section, and its index there. */
export interface Place {
  readonly section: number;
  readonly row: number;
}

/** Adds a row at the end of a section, with an id that no row of the list has. */
export function withRow(list: ListPart, section: number): ListPart {
  return withSectionAt(list, section, (current) => ({ ...current, rows: [...current.rows, newRow(list)] }));
}

function newRow({ sections }: ListPart): RowDraft {
  const rows = rowsOf(sections);
  const usedIds = new Set(rows.map(({ id }) => id));
  let number = rows.length + 1;
  while (usedIds.has(`row-${number}`)) number += 1;
  return { key: nextKey(rows), id: `row-${number}`, title: "", description: "" };
}

/** Adds a section at the end, with a first row where the list may have one more. */
export function withSection(list: ListPart): ListPart {
  const added: SectionDraft = { key: nextKey(list.sections), title: "", rows: isFull(list) ? [] : [newRow(list)] };
  return { ...list, sections: [...list.sections, added] };
}

/** The number of the row at a place, counted through all sections from 1. */
export function numberOf({ sections }: ListPart, { section, row }: Place): number {
  return rowsOf(sections.slice(0, section)).length + row + 1;
}

/** Whether the sections together have as many rows as they may. */
export function isFull({ sections }: ListPart): boolean {
  return rowsOf(sections).length >= limits.sections.maxTotal;
}

export function withoutRow(list: ListPart, { section, row }: Place): ListPart {
  return withSectionAt(list, section, (current) => ({ ...current, rows: current.rows.filter((_, index) => index !== row) }));
}

/** Removes a section with its rows. */
export function withoutSection(list: ListPart, section: number): ListPart {
  return { ...list, sections: list.sections.filter((_, index) => index !== section) };
}

export function withRowChanged(list: ListPart, { section, row }: Place, change: Partial<RowDraft>): ListPart {
  return withSectionAt(list, section, (current) => ({ ...current, rows: current.rows.map((each, index) => (index === row ? { ...each, ...change } : each)) }));
}

export function withSectionTitle(list: ListPart, section: number, title: string): ListPart {
  return withSectionAt(list, section, (current) => ({ ...current, title }));
}

/** Where a row goes that moves up (-1) or down (1): past its neighbour, or at either end of a section into the next one; undefined at the ends of the list. */
export function placeBeside({ sections }: ListPart, { section, row }: Place, by: -1 | 1): Place | undefined {
  const rows = sections[section]?.rows ?? [];
  if (rows[row] === undefined) return undefined;
  if (rows[row + by] !== undefined) return { section, row: row + by };
  const next = sections[section + by];
  return next && { section: section + by, row: by === 1 ? 0 : next.rows.length };
}

/** Moves a row to where {@link placeBeside} says. Returns the same list at either end. */
export function withRowMoved(list: ListPart, from: Place, by: -1 | 1): ListPart {
  const to = placeBeside(list, from, by);
  const moved = list.sections[from.section]?.rows[from.row];
  if (to === undefined || moved === undefined) return list;
  return withSectionAt(withoutRow(list, from), to.section, (current) => ({ ...current, rows: current.rows.toSpliced(to.row, 0, moved) }));
}

/** Moves a section up (-1) or down (1) with its rows. Returns the same list at either end. */
export function withSectionMoved(list: ListPart, section: number, by: -1 | 1): ListPart {
  const moved = list.sections[section];
  if (moved === undefined || list.sections[section + by] === undefined) return list;
  return { ...list, sections: list.sections.toSpliced(section, 1).toSpliced(section + by, 0, moved) };
}

function withSectionAt(list: ListPart, section: number, change: (section: SectionDraft) => SectionDraft): ListPart {
  return { ...list, sections: list.sections.map((each, index) => (index === section ? change(each) : each)) };
}

function nextKey(keyed: readonly { readonly key: number }[]): number {
  return keyed.reduce((highest, { key }) => Math.max(highest, key), 0) + 1;
}
