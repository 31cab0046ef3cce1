import { describe, expect, it } from "vitest";
import type { Kind } from "../../../../generated/kinds.ts";
import { filledMessage } from "../../../../src/cli/campaign/filled-message.ts";
import { MessageError } from "../../../../src/index.ts";
import { kindSamples } from "../../../support/kind-samples.ts";
import { withAt } from "../../../support/pointer.ts";

const to = "+919876543299";
const values = new Map([
  ["to", to],
  ["name", "Jane"],
]);
const fill = (template: unknown) => filledMessage(template, values, { allowPlaceholders: false });

describe.each(Object.keys(kindSamples) as readonly Kind[])("a template of the kind %s", (kind) => {
  const template = withAt<(typeof kindSamples)[Kind]>(kindSamples[kind], "/messaging_object/interactive/body/text", "Hi {{name}}");
  const { messaging_object, extra_info } = template;
  const expected = { messaging_object: { ...messaging_object, to, interactive: { ...messaging_object.interactive, body: { text: "Hi Jane" } } } };

  it("is filled from a request, a messaging object and an interactive object", () => {
    expect(fill(template)).toEqual({ ...expected, extra_info });
    expect(fill(messaging_object)).toEqual(expected);
    expect(fill(messaging_object.interactive)).toEqual(expected);
  });

  it("is refused with the path in the request if it breaks a rule", () => {
    const broken = { ...messaging_object.interactive, footer: { text: "x".repeat(100) } };
    expect(() => fill(broken)).toThrow(MessageError);
    expect(() => fill(broken)).toThrow("/messaging_object/interactive/footer");
  });
});

describe("a template that is no message", () => {
  it.each([
    ["says no kind", { body: { text: "Hi" } }, "type must be one of button, cta_url, list, location_request_message"],
    ["is a text", "Hi {{name}}", "message must be an object, not a string"],
    ["has no messaging object", { messaging_object: 5 }, "messaging_object must be an object, not a number"],
    ["has no interactive object", { messaging_product: "whatsapp" }, "interactive is missing"],
  ])("is refused: it %s", (_, template, message) => {
    expect(() => fill(template)).toThrow(message);
  });
});
