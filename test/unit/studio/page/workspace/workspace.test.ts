import { describe, expect, it } from "vitest";
import { emptyDraft } from "../../../../../src/studio/page/draft/draft.ts";
import { noBrand } from "../../../../../src/studio/page/workspace/brand.ts";
import {
  currentEntry,
  isChanged,
  type Workspace,
  withAdded,
  withCopy,
  withDraft,
  withoutCurrent,
  withReplaced,
  withRows,
  workspaceOf,
  wouldLose,
} from "../../../../../src/studio/page/workspace/workspace.ts";

const message = (name: string, body = name) => ({ name, draft: { ...emptyDraft, body } });
const one = workspaceOf({ messages: [message("One")] }, noBrand);
const typed = (workspace: Workspace) => withDraft(workspace, (draft) => ({ ...draft, body: `${draft.body}!` }));
const namesIn = ({ entries }: Workspace) => entries.map(({ name }) => name);

describe("the workspace", () => {
  it("knows whether opening a message would lose something that was changed", () => {
    const next = { messages: [message("Next")] };
    expect(wouldLose(one, next)).toBe(false);
    expect(wouldLose(typed(one), next)).toBe(true);
    const beside = withAdded(typed(one), next);
    expect(wouldLose(beside, next)).toBe(false);
    expect(wouldLose(beside, { messages: [message("A"), message("B")] })).toBe(true);
    expect(
      wouldLose(
        withDraft(typed(one), (draft) => ({ ...draft, body: "One" })),
        next,
      ),
    ).toBe(false);
  });

  it("opens one message instead of the current, several instead of all, or beside them", () => {
    const two = withAdded(one, { messages: [message("Two")] });
    expect([namesIn(two), currentEntry(two).name]).toEqual([["One", "Two"], "Two"]);
    expect(namesIn(withReplaced(two, { messages: [message("Three")] }))).toEqual(["One", "Three"]);
    expect(namesIn(withReplaced(two, { messages: [message("A"), message("B")] }))).toEqual(["A", "B"]);
    expect(withReplaced(two, { messages: [] })).toBe(two);
  });

  it("copies the current message under a name of its own, as one that is not saved yet", () => {
    const copied = withCopy(withCopy(one));
    expect(namesIn(copied)).toEqual(["One", "One 2", "One 3"]);
    expect(currentEntry(copied)).toMatchObject({ name: "One 3", draft: { body: "One" } });
    expect(isChanged(currentEntry(copied))).toBe(true);
  });

  it("removes the current message, shows the one before it, and keeps the last", () => {
    const three = withCopy(withCopy(one));
    expect(currentEntry(withoutCurrent(three)).name).toBe("One 2");
    expect(currentEntry(withoutCurrent({ ...three, current: 1 })).name).toBe("One 2");
    expect(withoutCurrent(one)).toBe(one);
  });

  it("shows a row that there is", () => {
    const rows = withRows({ ...one, row: 1 }, () => [{ name: "Ann" }, { name: "Bo" }]);
    expect(rows.row).toBe(1);
    expect(withRows(rows, (all) => all.slice(0, 1)).row).toBe(0);
    expect(withRows(rows, () => []).row).toBe(0);
  });

  it("is the same where nothing changes", () => {
    expect(withDraft(one, (draft) => draft)).toBe(one);
  });
});
