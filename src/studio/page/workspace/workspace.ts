import { type Draft, requestOf } from "../draft/draft.ts";
import type { Brand } from "./brand.ts";
import type { SampleRow } from "./sample-rows.ts";

/** One of the messages side by side, such as that of one language. */
export interface Entry {
  /** Identifies the message while its name and texts change. */
  readonly key: number;
  readonly name: string;
  readonly draft: Draft;
  /** The text of the request when it was opened or saved last: a draft that differs is worth asking for. */
  readonly saved: string;
}

/** All that the user has made: what undo brings back, and what a file holds. */
export interface Workspace {
  readonly entries: readonly Entry[];
  /** The key of the message in the form. */
  readonly current: number;
  readonly brand: Brand;
  readonly rows: readonly SampleRow[];
  /** The index of the row that the phone shows. */
  readonly row: number;
}

/** A message to put into the workspace. */
export interface Named {
  readonly name: string;
  readonly draft: Draft;
}

/** What a file or a link holds. Undefined members leave the workspace's own. */
export interface Opened {
  readonly messages: readonly Named[];
  readonly brand?: Brand | undefined;
  readonly rows?: readonly SampleRow[] | undefined;
}

export function textOf(draft: Draft): string {
  return JSON.stringify(requestOf(draft));
}

export function isChanged({ draft, saved }: Entry): boolean {
  return textOf(draft) !== saved;
}

/** The message in the form. There is always one. */
export function currentEntry({ entries, current }: Workspace): Entry {
  return entries.find(({ key }) => key === current) ?? (entries[0] as Entry);
}

function entryOf({ name, draft }: Named, key: number): Entry {
  return { key, name, draft, saved: textOf(draft) };
}

export function workspaceOf({ messages, brand, rows = [] }: Opened, ownBrand: Brand): Workspace {
  return { entries: messages.map((message, index) => entryOf(message, index + 1)), current: 1, brand: brand ?? ownBrand, rows, row: 0 };
}

export function withDraft(workspace: Workspace, change: (draft: Draft) => Draft): Workspace {
  const draft = change(currentEntry(workspace).draft);
  return draft === currentEntry(workspace).draft ? workspace : withCurrent(workspace, { draft });
}

/** Changes the message in the form. */
export function withCurrent(workspace: Workspace, change: Partial<Entry>): Workspace {
  const { key } = currentEntry(workspace);
  return { ...workspace, entries: workspace.entries.map((entry) => (entry.key === key ? { ...entry, ...change } : entry)) };
}

/** Opens messages beside the others and shows the first of them. */
export function withAdded(workspace: Workspace, { messages, rows }: Opened): Workspace {
  const next = workspace.entries.reduce((highest, { key }) => Math.max(highest, key), 0) + 1;
  const added = messages.map((message, index) => entryOf(message, next + index));
  return { ...workspace, entries: [...workspace.entries, ...added], current: added.length === 0 ? workspace.current : next, rows: rows ?? workspace.rows };
}

/** Opens one message instead of the one in the form, or several instead of all. */
export function withReplaced(workspace: Workspace, opened: Opened): Workspace {
  const [message, another] = opened.messages;
  if (message === undefined) return workspace;
  if (another !== undefined) return workspaceOf(opened, workspace.brand);
  const { brand = workspace.brand, rows = workspace.rows } = opened;
  return { ...withCurrent(workspace, { ...message, saved: textOf(message.draft) }), brand, rows, row: 0 };
}

/** Whether opening messages would lose something that was changed. */
export function wouldLose(workspace: Workspace, { messages }: Opened): boolean {
  return messages.length > 1 ? workspace.entries.some(isChanged) : isChanged(currentEntry(workspace));
}

/** Puts a copy of the message in the form beside it, to be translated. */
export function withCopy(workspace: Workspace): Workspace {
  const { name, draft } = currentEntry(workspace);
  const added = withAdded(workspace, { messages: [{ name: unusedName(workspace, name), draft }] });
  return withCurrent(added, { saved: "" });
}

function unusedName({ entries }: Workspace, name: string): string {
  const names = new Set(entries.map((entry) => entry.name));
  const plain = name.replace(/ \d{1,2}$/, "");
  let number = 2;
  while (names.has(`${plain} ${number}`)) number += 1;
  return `${plain} ${number}`;
}

/** Removes the message in the form, and shows the one before it. The last message stays. */
export function withoutCurrent(workspace: Workspace): Workspace {
  const { key } = currentEntry(workspace);
  const entries = workspace.entries.filter((entry) => entry.key !== key);
  const before = workspace.entries.findIndex((entry) => entry.key === key) - 1;
  const shown = entries[Math.max(0, before)];
  return shown === undefined ? workspace : { ...workspace, entries, current: shown.key };
}

/** Changes the sample rows. The row on the phone is always one that there is. */
export function withRows(workspace: Workspace, change: (rows: readonly SampleRow[]) => readonly SampleRow[]): Workspace {
  const rows = change(workspace.rows);
  return { ...workspace, rows, row: Math.max(0, Math.min(workspace.row, rows.length - 1)) };
}
