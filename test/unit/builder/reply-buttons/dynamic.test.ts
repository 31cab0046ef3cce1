import { describe, expect, expectTypeOf, it } from "vitest";
import { type AnyReplyButtonBuilder, buttons, type ReplyButtonRequest, type ReplyId } from "../../../../src/index.ts";

describe("a message with dynamic buttons", () => {
  const list = JSON.parse('[{"id":"a","title":"A"},{"id":"b","title":"B"}]') as { id: "a" | "b"; title: string }[];
  const listed = buttons().body("Hi").replies(list).to("+919876543210").build();
  const draft: AnyReplyButtonBuilder = buttons().body("Hi").reply("a", "A").to("+919876543210");
  const drafted = draft.build();

  it("is assignable to ReplyButtonRequest", () => {
    expectTypeOf(listed).toExtend<ReplyButtonRequest>();
    expectTypeOf(drafted).toExtend<ReplyButtonRequest>();
    expectTypeOf(draft.interactive()).toExtend<ReplyButtonRequest["messaging_object"]["interactive"]>();
    const requests: ReplyButtonRequest[] = [listed, drafted];
    expect(requests.map(({ messaging_object }) => messaging_object.interactive.action.buttons.length)).toEqual([2, 1]);
  });

  it("keeps the known types of its ids", () => {
    expectTypeOf<ReplyId<typeof listed>>().toEqualTypeOf<"a" | "b">();
    expectTypeOf<ReplyId<typeof drafted>>().toEqualTypeOf<string>();
    expect(listed.messaging_object.interactive.action.buttons[0].reply.id).toBe("a");
  });
});
