import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amended, type History, historyOf, pauseMs, recorded, redone, undone } from "../../../../../src/studio/page/workspace/history.ts";

const type = (history: History<string>, text: string, at: number, typedInto = "body") => recorded(history, text, { typedInto, at });

describe("the history", () => {
  it("undoes and redoes each step, and nothing beyond the first and the last", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1 }), { minLength: 1, maxLength: 40 }), (values) => {
        const full = values.reduce((history, value) => recorded(history, value, { at: 0 }), historyOf(0));
        const back = values.reduce((history) => undone(history), full);
        expect(back).toMatchObject({ present: 0, past: [] });
        expect(undone(back)).toBe(back);
        const again = values.reduce((history) => redone(history), back);
        expect(again).toMatchObject({ past: full.past, present: full.present, future: [] });
        expect(redone(again)).toBe(again);
      }),
    );
  });

  it("undoes the typing into one text together, until a pause", () => {
    const typed = type(type(type(historyOf(""), "a", 0), "ab", pauseMs - 1), "abc", 2 * pauseMs - 2);
    expect(undone(typed).present).toBe("");
    const afterPause = type(typed, "abcd", 3 * pauseMs - 2);
    expect(undone(afterPause).present).toBe("abc");
  });

  it("begins a new step in another text, after a click, and after an undo", () => {
    expect(undone(type(type(historyOf(""), "a", 0), "b", 1, "footer")).present).toBe("a");
    const clicked = recorded(type(historyOf(""), "a", 0), "*a*", { at: 1 });
    expect(undone(clicked).present).toBe("a");
    expect(undone(type(clicked, "*ab*", 2)).present).toBe("*a*");
    const afterUndo = type(undone(type(type(historyOf(""), "a", 0), "b", 5000)), "ac", 5001);
    expect(undone(afterUndo).present).toBe("a");
  });

  it("forgets what was undone once something else is done, and the oldest of very many steps", () => {
    const history = recorded(undone(recorded(historyOf(1), 2, { at: 0 })), 3, { at: 0 });
    expect(redone(history)).toBe(history);
    const long = Array.from({ length: 1000 }, (_, index) => index + 1).reduce((all, value) => recorded(all, value, { at: 0 }), historyOf(0));
    expect(long.past).toHaveLength(300);
    expect(undone(long).present).toBe(999);
  });

  it("takes no step for the same value, and none for what is only shown", () => {
    const history = recorded(historyOf("a"), "b", { at: 0 });
    expect(recorded(history, "b", { at: 1 })).toBe(history);
    expect(undone(amended(history, "b, shown elsewhere")).present).toBe("a");
  });
});
