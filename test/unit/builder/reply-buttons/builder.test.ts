import { describe, expect, it } from "vitest";
import { type AnyReplyButtonBuilder, buttons, limits, MessageError } from "../../../../src/index.ts";
import { fastest } from "../../../support/fastest.ts";

const complete = buttons().body("Shall we call you?").reply("yes", "Yes").to("+919876543210");
const long: string = "x".repeat(limits.replyTitle.maxLength + 1);

describe("a builder", () => {
  it("is immutable: each step returns a new builder and leaves the old one unchanged", () => {
    const base = buttons().body("Hi").reply("a", "A");
    const one = base.footer("one").to("+919876543210").build();
    const two = base.footer("two").to("+919876543211").build();
    expect(one.messaging_object.interactive.footer?.text).toBe("one");
    expect(two.messaging_object.interactive.footer?.text).toBe("two");
    expect(base.to("+919876543212").build().messaging_object.interactive.footer).toBeUndefined();
  });

  it("accepts its steps in any order", () => {
    const there = buttons().to("+919876543210").ref("r").reply("a", "A").body("Hi").header("H").build();
    const back = buttons().header("H").body("Hi").reply("a", "A").ref("r").to("+919876543210").build();
    expect(JSON.stringify(there)).toBe(JSON.stringify(back));
  });

  it("builds plain JSON that is deep-frozen", () => {
    const message = complete.header("Hello").ref("r").build();
    const objects = [
      message,
      message.messaging_object,
      message.messaging_object.interactive,
      message.messaging_object.interactive.header,
      message.messaging_object.interactive.body,
      message.messaging_object.interactive.action,
      message.messaging_object.interactive.action.buttons,
      message.messaging_object.interactive.action.buttons[0],
      message.messaging_object.interactive.action.buttons[0].reply,
      message.extra_info,
    ];
    for (const object of objects) {
      expect(Object.isFrozen(object)).toBe(true);
      expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(object));
    }
  });

  it("shares one interactive object between messages to different recipients", () => {
    const base = buttons().body("Hi").reply("a", "A");
    const [one, two] = [base.to("+919876543210").build(), base.to("+919876543211").build()];
    expect([one.messaging_object.to, two.messaging_object.to]).toEqual(["+919876543210", "+919876543211"]);
    expect(one.messaging_object.interactive).toBe(two.messaging_object.interactive);
  });

  it("accepts a list of replies whose length the compiler does not know", () => {
    const list: { id: string; title: string }[] = JSON.parse('[{"id":"a","title":"A"},{"id":"b","title":"B"}]');
    const message = buttons().body("Hi").replies(list).reply("c", "C").to("+919876543210").build();
    expect(message.messaging_object.interactive.action.buttons.map(({ reply }) => reply.id)).toEqual(["a", "b", "c"]);
    list[0] = { id: "changed", title: "Changed" };
    expect(message.messaging_object.interactive.action.buttons[0]?.reply.id).toBe("a");
  });

  it("accepts a whole extra_info object and leaves out its undefined fields", () => {
    const message = complete.extraInfo({ ref: "r", ref1: undefined, wa_source: "shopify" }).build();
    expect(message.extra_info).toEqual({ ref: "r", wa_source: "shopify" });
    expect(Object.keys(message.extra_info ?? {})).toEqual(["ref", "wa_source"]);
  });

  it("shows no text of the message when it is inspected or converted to a string", async () => {
    const { inspect } = await import("node:util");
    const draft = buttons().body("a secret text").reply("secret-id", "Secret");
    for (const shown of [inspect(draft, { depth: 9, showHidden: true }), JSON.stringify(draft), String(draft)]) expect(shown).not.toMatch(/secret/i);
  });
});

describe("build()", () => {
  it("throws all issues at once, with path, message, limit, actual value and fix", () => {
    const build = () =>
      buttons()
        .body(long.repeat(60))
        .reply("a", long)
        .reply("a" as string, "B")
        .to("123" as string)
        .build();
    expect(build).toThrow(MessageError);
    const result = buttons()
      .body(long.repeat(60))
      .reply("a", long)
      .reply("a" as string, "B")
      .to("123" as string)
      .safeBuild();
    expect(!result.ok && result.issues.map(({ code, path, message }) => ({ code, path, message }))).toEqual([
      { code: "phone-number", path: "/messaging_object/to", message: expect.stringMatching(/^to is not a phone number in E\.164 form/) },
      { code: "maxLength", path: "/messaging_object/interactive/body/text", message: "body is 1260 characters long; the maximum is 1024" },
      { code: "maxLength", path: "/messaging_object/interactive/action/buttons/0/reply/title", message: "title is 21 characters long; the maximum is 20" },
      { code: "duplicate-reply-id", path: "/messaging_object/interactive/action/buttons/1/reply/id", message: 'button id "a" is already used in this message' },
    ]);
    expect(!result.ok && result.issues[2]).toMatchObject({
      limit: 20,
      actual: 21,
      unit: "code points",
      severity: "error",
      doc: expect.stringContaining("title"),
      fix: expect.any(String),
    });
  });

  it("says which steps are missing, in the same sentences as the compiler", () => {
    const draft: AnyReplyButtonBuilder = buttons();
    const result = draft.safeBuild();
    expect(!result.ok && result.issues.map(({ message }) => message)).toEqual([
      "to is missing; call .to() before .build()",
      "body is missing; call .body() before .build()",
      "a message needs reply buttons, at least 1; call .reply() before .build()",
    ]);
  });

  it("says which steps were repeated", () => {
    let draft: AnyReplyButtonBuilder = complete.header("one").footer("f").ref("r");
    draft = draft.header("two").body("again").footer("again").to("+919876543211").ref("again").extraInfo({ ref: "again" }).waSource("api").waSource("zoho");
    const result = draft.safeBuild();
    expect(!result.ok && result.issues.map(({ code, path, message }) => [code, path, message])).toEqual([
      ["repeated", "/messaging_object/interactive/header", "header is already set; call .header() once"],
      ["repeated", "/messaging_object/interactive/body", "body is already set; call .body() once"],
      ["repeated", "/messaging_object/interactive/footer", "footer is already set; call .footer() once"],
      ["repeated", "/messaging_object/to", "to is already set; call .to() once"],
      ["repeated", "/extra_info/ref", "ref is already set; call .ref() once"],
      ["repeated", "/extra_info/ref", "ref is already set; call .ref() once"],
      ["repeated", "/extra_info/wa_source", "waSource is already set; call .waSource() once"],
    ]);
    expect(() => draft.interactive()).toThrow(/header is already set/);
  });

  it("reports a repeated step as an error, not as a warning", () => {
    const result = (complete as AnyReplyButtonBuilder).body("again").safeBuild();
    expect(!result.ok && result.issues).toMatchObject([{ code: "repeated", severity: "error" }]);
  });

  it("refuses an invalid phone number in an otherwise valid message", () => {
    for (const to of ["", "123", "+", "+91 98765", "9876543210"] as const) {
      const result = buttons()
        .body("Hi")
        .reply("a", "A")
        .to(to as string)
        .safeBuild();
      expect(!result.ok && result.issues.map(({ path }) => path), to).toEqual(expect.arrayContaining(["/messaging_object/to"]));
    }
  });

  it("never quotes a title or a text in the error that it throws", () => {
    const secret: string = `sk-${"s".repeat(40)}`;
    const build = () =>
      buttons()
        .header(secret.repeat(3))
        .body(secret.repeat(40))
        .reply("a", secret)
        .reply("b", secret as string)
        .to(secret)
        .build();
    try {
      build();
      expect.unreachable();
    } catch (error) {
      expect(`${String(error)} ${JSON.stringify(error)} ${(error as Error).stack}`).not.toContain("sk-");
    }
  });
});

describe("interactive()", () => {
  it("returns no field that was not set", () => {
    expect(buttons().body("Hi").reply("a", "A").interactive()).toStrictEqual({
      type: "button",
      body: { text: "Hi" },
      action: { buttons: [{ type: "reply", reply: { id: "a", title: "A" } }] },
    });
  });

  it("reports paths within the interactive object and ignores issues outside it", () => {
    const draft: AnyReplyButtonBuilder = complete.ref("r");
    const issues = (refused: AnyReplyButtonBuilder) => {
      try {
        refused.interactive();
        return [];
      } catch (error) {
        return (error as MessageError).issues.map(({ code, path }) => `${code} ${path}`);
      }
    };
    expect(issues(draft.to("+919876543211").ref("again"))).toEqual([]);
    expect(issues(draft.to("+919876543211").body("again"))).toEqual(["repeated /body"]);
    expect(issues(draft.reply("b", long))).toEqual(["maxLength /action/buttons/1/reply/title"]);
    expect(issues(buttons())).toEqual(["required /body", "minItems /action/buttons"]);
  });
});

describe("an invalid argument of a step", () => {
  const any: AnyReplyButtonBuilder = buttons();
  const bad: readonly unknown[] = [null, 5, {}, [], () => {}, Symbol("s"), new Date(0), Object("boxed")];
  const steps = ["header", "body", "footer", "to", "ref", "ref1", "ref2", "waSource", "extraInfo", "replies", "reply"] as const;

  it.each(steps)("becomes an issue in .%s() and throws nothing", (step) => {
    for (const value of bad) {
      const draft = (any[step] as (...values: unknown[]) => AnyReplyButtonBuilder)(value, value);
      const result = draft.safeBuild();
      expect(result.ok).toBe(false);
      expect(!result.ok && result.issues.length).toBeGreaterThan(0);
    }
  });

  it("is still reported if a valid step follows", () => {
    const codes = (draft: AnyReplyButtonBuilder) => {
      const result = draft.safeBuild();
      return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
    };
    const started: AnyReplyButtonBuilder = buttons().body("Hi").to("+919876543210");
    expect(codes(started.replies(JSON.parse("5")).reply("a", "A"))).toEqual(["type /messaging_object/interactive/action/buttons"]);
    for (const none of ["5", '"text"', "{}", "null"]) {
      const type = ["type /messaging_object/interactive/action/buttons"];
      expect(codes(started.replies(JSON.parse(none)).replies([{ id: "a", title: "A" }])), none).toEqual(type);
    }
    expect(codes(started.reply("a", "A").extraInfo(JSON.parse("5")).ref("r"))).toEqual(["type /extra_info"]);
    expect(codes(started.reply("a", "A").ref("r").extraInfo(JSON.parse("5")))).toEqual(["type /extra_info"]);
    expect(codes(started.reply("a", "A").ref("r").extraInfo({ ref: undefined }))).toEqual([]);
  });

  it("is refused within 200 ms if it is a list of 1,000,000 replies", () => {
    const result = complete.replies([null, 1, { id: "x", title: "X", more: 1 }] as unknown as { id: string; title: string }[]).safeBuild();
    expect(result.ok).toBe(false);
    const million = new Array(1_000_000).fill({ id: "a", title: "A" });
    const draft = buttons().body("Hi").to("+919876543210");
    const huge = draft.replies(million).safeBuild();
    expect(fastest(() => draft.replies(million).safeBuild())).toBeLessThan(200);
    expect(!huge.ok && huge.issues.map(({ code }) => code)).toEqual(["maxItems"]);
  });
});
