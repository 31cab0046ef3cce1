import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limits } from "../../../../../src/index.ts";
import { type ListPart, list, rowsOf } from "../../../../../src/studio/page/kinds/list/list.ts";
import {
  isFull,
  numberOf,
  type Place,
  placeBeside,
  withoutRow,
  withoutSection,
  withRow,
  withRowChanged,
  withRowMoved,
  withSection,
  withSectionMoved,
  withSectionTitle,
} from "../../../../../src/studio/page/kinds/list/list-changes.ts";

/** A list with these ids in each section, which is titled by its number. */
const listOf = (...sections: readonly (readonly string[])[]): ListPart =>
  list.read({ button: "Choose", sections: sections.map((ids, index) => ({ title: `${index + 1}`, rows: ids.map((id) => ({ id, title: id })) })) });
const idsIn = ({ sections }: ListPart) => sections.map(({ rows }) => rows.map(({ id }) => id));
const titlesIn = ({ sections }: ListPart) => sections.map(({ title }) => title);
const at = (section: number, row: number): Place => ({ section, row });

const three = listOf(["a", "b"], [], ["c"]);

describe("the rows of a list", () => {
  it("move past their neighbour, and at the end of a section into the next one, also an empty one", () => {
    const moves: readonly [from: Place, by: -1 | 1, ids: string[][], to: Place][] = [
      [at(0, 0), 1, [["b", "a"], [], ["c"]], at(0, 1)],
      [at(0, 1), -1, [["b", "a"], [], ["c"]], at(0, 0)],
      [at(0, 1), 1, [["a"], ["b"], ["c"]], at(1, 0)],
      [at(2, 0), -1, [["a", "b"], ["c"], []], at(1, 0)],
    ];
    for (const [from, by, ids, to] of moves) {
      expect(placeBeside(three, from, by)).toEqual(to);
      expect(idsIn(withRowMoved(three, from, by))).toEqual(ids);
    }
  });

  it("stay where they are at the ends of the list, and where there is no such row", () => {
    for (const [from, by] of [
      [at(0, 0), -1],
      [at(2, 0), 1],
      [at(1, 0), 1],
      [at(9, 0), -1],
      [at(0, -1), 1],
    ] as const) {
      expect(placeBeside(three, from, by)).toBeUndefined();
      expect(withRowMoved(three, from, by)).toBe(three);
    }
  });

  it("move back to where they were", () => {
    const sections = fc.array(fc.array(fc.constant("x"), { maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(sections, fc.nat(3), fc.nat(3), fc.constantFrom<-1 | 1>(-1, 1), (shape, section, row, by) => {
        const given = listOf(...shape.map((ids, index) => ids.map((id, position) => `${id}${index}${position}`)));
        const to = placeBeside(given, at(section, row), by);
        fc.pre(to !== undefined);
        const moved = withRowMoved(given, at(section, row), by);
        expect(rowsOf(moved.sections)).toHaveLength(rowsOf(given.sections).length);
        expect(moved.sections[to.section]?.rows[to.row]).toBe(given.sections[section]?.rows[row]);
        expect(withRowMoved(moved, to, by === 1 ? -1 : 1)).toEqual(given);
      }),
    );
  });

  it("are numbered through the sections, and change and go one by one", () => {
    expect([at(0, 0), at(0, 1), at(2, 0)].map((place) => numberOf(three, place))).toEqual([1, 2, 3]);
    expect(withRowChanged(three, at(2, 0), { title: "New" }).sections[2]?.rows).toEqual([{ key: 41, id: "c", title: "New", description: "" }]);
    expect(idsIn(withoutRow(three, at(0, 0)))).toEqual([["b"], [], ["c"]]);
  });

  it("get an id that no row of the list has, and a key of their own", () => {
    const added = withRow(withRow(withRow(listOf(["row-2"], []), 1), 0), 1);
    expect(idsIn(added)).toEqual([
      ["row-2", "row-4"],
      ["row-3", "row-5"],
    ]);
    expect(new Set(rowsOf(added.sections).map(({ key }) => key)).size).toBe(4);
  });
});

describe("the sections of a list", () => {
  it("begin with a row, but where the list has as many as it may", () => {
    expect(idsIn(withSection(listOf(["a"])))).toEqual([["a"], ["row-2"]]);
    const most = limits.sections.maxTotal;
    const almost = listOf(Array.from({ length: most - 1 }, (_, index) => `x${index}`));
    expect([isFull(almost), isFull(withRow(almost, 0))]).toEqual([false, true]);
    expect(withSection(withRow(almost, 0)).sections.map(({ rows }) => rows.length)).toEqual([most, 0]);
  });

  it("move with their rows, get a title, and go with their rows", () => {
    expect(idsIn(withSectionMoved(three, 0, 1))).toEqual([[], ["a", "b"], ["c"]]);
    expect(idsIn(withSectionMoved(three, 2, -1))).toEqual([["a", "b"], ["c"], []]);
    for (const [index, by] of [
      [0, -1],
      [2, 1],
      [-1, 1],
    ] as const)
      expect(withSectionMoved(three, index, by)).toBe(three);
    expect(titlesIn(withSectionTitle(three, 1, "New"))).toEqual(["1", "New", "3"]);
    expect(idsIn(withoutSection(three, 0))).toEqual([[], ["c"]]);
    expect(withSection(withoutSection(three, 1)).sections.map(({ key }) => key)).toEqual([1, 3, 4]);
  });
});

describe("a list", () => {
  it("is read from any action, with at most twenty sections of twenty rows", () => {
    for (const action of [undefined, null, 7, {}, { sections: "x" }, { sections: [] }]) expect(list.read(action)).toEqual(list.empty);
    expect(list.read({ sections: [7, { rows: 7 }] }).sections.map(({ title, rows }) => [title, rows])).toEqual([
      ["", []],
      ["", []],
    ]);
    const sections = Array.from({ length: 21 }, () => ({ rows: Array.from({ length: 21 }, () => ({})) }));
    const read = list.read({ sections }).sections;
    expect([read.length, ...new Set(read.map(({ rows }) => rows.length))]).toEqual([20, 20]);
    expect(new Set(rowsOf(read).map(({ key }) => key)).size).toBe(400);
  });

  it("leaves out titles and descriptions that are empty", () => {
    expect(list.action({ button: "b", sections: [{ key: 1, title: "", rows: [{ key: 1, id: "a", title: "A", description: "" }] }] })).toEqual({
      button: "b",
      sections: [{ rows: [{ id: "a", title: "A" }] }],
    });
  });

  it("says how many rows it has, and nothing where nothing was written", () => {
    const contents = [list.empty, { ...list.empty, button: "Choose" }, withSectionTitle(list.empty, 0, "T"), listOf(["a"]), three].map(list.contents);
    expect(contents).toEqual([undefined, "a list without rows", "a list without rows", "a list of 1 row", "a list of 3 rows"]);
  });
});
