import { describe, expect, it } from "vitest";
import { buttons, MessageError } from "../../../../src/index.ts";

const message = buttons().body("Hi").reply("a", "A").ref("r").to("+919876543210").build();
const { messaging_object } = message;
const { interactive } = messaging_object;
const title: string = "x".repeat(1000);

/** The code and path of each issue. */
function issuesOf(json: unknown): readonly string[] {
  try {
    buttons.from(json);
    return [];
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
    return error.issues.map(({ code, path }) => `${code} ${path}`);
  }
}

const without = (value: object, ...members: readonly string[]): object =>
  Object.fromEntries(Object.entries(value).filter(([member]) => !members.includes(member)));

describe("buttons.from", () => {
  it("makes a builder that builds the same JSON again", () => {
    expect(buttons.from(message).build()).toStrictEqual(message);
    expect(buttons.from(messaging_object).build()).toStrictEqual({ messaging_object });
    expect(buttons.from(interactive).interactive()).toStrictEqual(interactive);
  });

  it("can be addressed to another customer, and is addressed by the last call", () => {
    const { to: _, ...others } = messaging_object;
    expect(buttons.from(message).readdress("+14155550123").build()).toStrictEqual({
      ...message,
      messaging_object: { ...messaging_object, to: "+14155550123" },
    });
    expect(buttons.from(interactive).readdress("+14155550123").readdress("+14155550124").build().messaging_object).toStrictEqual({
      ...others,
      to: "+14155550124",
    });
    const wrong: string = "14155550123";
    expect(buttons.from(message).readdress(wrong).safeBuild()).toMatchObject({ ok: false, issues: [{ path: "/messaging_object/to", code: "phone-number" }] });
  });

  it("takes further steps after a message, but none that the message has taken", () => {
    const more = buttons
      .from(message as unknown)
      .reply("b", "B")
      .footer("f")
      .ref1("s");
    expect(more.interactive()).toMatchObject({ footer: { text: "f" }, action: { buttons: [{ reply: { id: "a" } }, { reply: { id: "b" } }] } });
    expect(more.build().extra_info).toEqual({ ref: "r", ref1: "s" });
    expect(more.body("again").ref("again").safeBuild()).toMatchObject({
      ok: false,
      issues: [{ path: "/messaging_object/interactive/body" }, { path: "/extra_info/ref" }],
    });
  });

  it("keeps a copy, so that a later change of the given value changes nothing", () => {
    const json = structuredClone(message) as unknown as { messaging_object: { interactive: { action: { buttons: { reply: { title: string } }[] } } } };
    const draft = buttons.from(json as unknown);
    for (const button of json.messaging_object.interactive.action.buttons) button.reply.title = "changed";
    expect(draft.build()).toStrictEqual(message);
  });

  it.each([
    ["a request", { ...message, more: 1 }, ["additionalProperties /more"]],
    ["a request", { extra_info: { ref: "r" } }, ["required /messaging_object"]],
    ["a request", {}, ["required /messaging_object"]],
    ["a messaging object", { ...messaging_object, more: 1 }, ["additionalProperties /more"]],
    ["a messaging object", { interactive }, ["required /messaging_product", "required /to", "required /type"]],
    ["a messaging object", without(messaging_object, "interactive"), ["required /interactive"]],
    ["an interactive object", { ...interactive, more: 1 }, ["additionalProperties /more"]],
    ["an interactive object", without(interactive, "body"), ["required /body"]],
    ["an interactive object", without(interactive, "action"), ["required /action"]],
    ["an interactive object", { ...interactive, footer: { text: title } }, ["maxLength /footer/text"]],
  ])("reports paths within the given value, here %s: %j", (_, json, issues) => expect(issuesOf(json)).toEqual(issues));

  it.each([null, undefined, 5, "{}", true, [], [message]])("refuses a value that is not an object: %j", (json) => expect(issuesOf(json)).toEqual(["type "]));

  it("refuses an object that cannot be read", () => {
    const hostile = new Proxy(
      {},
      {
        getOwnPropertyDescriptor() {
          throw new Error("hostile");
        },
      },
    );
    expect(issuesOf(hostile)).toEqual(["unreadable "]);
  });
});
