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
