import { describe, expect, it } from "vitest";
import type { AnyRequest } from "../../../generated/kinds.ts";
import { type Sender, sendAll } from "../../../src/bulk/index.ts";
import { kindSamples } from "../../support/kind-samples.ts";

describe("sendAll", () => {
  it("sends a message of each kind, also in one run, and keeps the order for one number", async () => {
    const sent: AnyRequest[] = [];
    const sender: Sender = {
      send: async (message) => {
        sent.push(message);
        return { outcome: "accepted", messageId: "A1" };
      },
    };
    const messages: readonly AnyRequest[] = Object.values(kindSamples);
    const { summary } = sendAll(sender, messages, { message: (message) => message, rate: 1_000_000, perRecipientMs: 0 });
    expect(await summary).toMatchObject({ accepted: messages.length });
    expect(sent).toEqual(messages);
  });
});
