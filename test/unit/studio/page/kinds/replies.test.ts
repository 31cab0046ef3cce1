import { describe, expect, it } from "vitest";
import {
  type Replies,
  replyButton,
  withoutReply,
  withReply,
  withReplyChanged,
  withReplyMoved,
} from "../../../../../src/studio/page/kinds/reply-button/replies.ts";

const three = withReply(withReply(withReply([])));
const idsOf = (replies: Replies) => replies.map(({ id }) => id);

describe("the reply buttons of a draft", () => {
  it("get an unused id each", () => {
    expect(withReply([])).toEqual([{ key: 1, id: "button-1", title: "" }]);
    const replies = withReply(withReply(withoutReply(withReply(withReply([])), 0)));
    expect(idsOf(replies)).toEqual(["button-2", "button-3", "button-4"]);
    expect(new Set(replies.map(({ key }) => key)).size).toBe(3);
  });

  it("change one by one", () => {
    const changed = withReplyChanged(three, 1, { title: "New" });
    expect(changed).toEqual(three.map((reply, index) => (index === 1 ? { ...reply, title: "New" } : reply)));
  });

  it("keep their order when one cannot be moved", () => {
    expect(withReplyMoved(three, 0, -1)).toBe(three);
    expect(withReplyMoved(three, 2, 1)).toBe(three);
    expect(withReplyMoved(three, -1, 1)).toBe(three);
    expect(idsOf(withReplyMoved(three, 0, 1))).toEqual(["button-2", "button-1", "button-3"]);
  });

  it("are read from any action, at most ten", () => {
    for (const action of [undefined, null, 7, { buttons: "x" }, {}]) expect(replyButton.read(action)).toEqual([]);
    const buttons = Array.from({ length: 11 }, (_, index) => ({ reply: { id: `b${index}`, title: "B" } }));
    expect(replyButton.read({ buttons }).map(({ key, id }) => [key, id])).toEqual(Array.from({ length: 10 }, (_, index) => [index + 1, `b${index}`]));
  });
});
