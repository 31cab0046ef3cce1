import { describe, expect, it } from "vitest";
import { issuesOfJson } from "../../../../../src/studio/page/files/issues-of-json.ts";
import { kindSamples } from "../../../../support/kind-samples.ts";

const found = (json: unknown) => issuesOfJson(json).map(({ path, message }) => [path, message]);

describe("the issues of pasted JSON", () => {
  it("are none for a message of any kind in any of its forms, and for a file of several", () => {
    for (const message of Object.values(kindSamples)) {
      const { messaging_object } = message;
      for (const form of [message, messaging_object, messaging_object.interactive, [message], { messages: [{ message }] }]) expect(found(form)).toEqual([]);
    }
  });

  it("are those of its own kind, with paths in what was pasted", () => {
    const { interactive } = kindSamples.list.messaging_object;
    const wrong = { ...interactive, action: { button: "", sections: interactive.action.sections } };
    const sentence = "button label is empty; write something";
    expect(found(wrong)).toEqual([["/action/button", sentence]]);
    expect(found({ ...kindSamples.list, messaging_object: { ...kindSamples.list.messaging_object, interactive: wrong } })).toEqual([
      ["/messaging_object/interactive/action/button", sentence],
    ]);
    const { type: _, ...without } = interactive;
    expect(found(without)).toEqual([["/type", "type is missing; add it"]]);
  });
});
