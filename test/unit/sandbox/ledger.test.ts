import { describe, expect, it } from "vitest";
import { KaleyraError } from "../../../src/index.ts";
import { clientOf, message, openSandbox, post } from "./support/sandbox.ts";

describe("the ledger of a sandbox", () => {
  it("keeps the last messages and the last refusals that it is told to remember", async () => {
    const sandbox = await openSandbox({ remember: 2 });
    const { sent, refused } = sandbox;
    const ids: string[] = [];
    for (let sends = 0; sends < 4; sends += 1) {
      const outcome = await clientOf(sandbox).send(message);
      if (outcome.outcome === "accepted") ids.push(outcome.messageId);
    }
    expect(ids.length).toBe(4);
    expect(sent.map(({ messageId }) => messageId)).toEqual(ids.slice(2));
    for (const fault of ["server-error", "low-balance", "html-error", "low-balance"]) await post(sandbox, "{}", { "x-sandbox-fault": fault });
    expect(refused.map(({ answer }) => answer)).toEqual(["html-error", "low-balance"]);
    expect((await (await fetch(`${sandbox.url}/_sent`)).json()).length).toBe(2);
    await expect(sandbox.tap(ids[1] ?? "", "yes")).rejects.toThrow(new KaleyraError("no message with this id was sent"));
    expect((await sandbox.tap(ids[2] ?? "", "yes")).callback.meta_object.field).toBe("messages");
  });

  it("keeps 100,000 messages by default", async () => {
    const sandbox = await openSandbox();
    await clientOf(sandbox).send(message);
    const [entry] = sandbox.sent;
    Array.prototype.push.apply(
      sandbox.sent,
      Array.from({ length: 99_999 }, () => entry),
    );
    expect(sandbox.sent.length).toBe(100_000);
    const outcome = await clientOf(sandbox).send(message);
    expect(sandbox.sent.length).toBe(100_000);
    expect(sandbox.sent.at(-1)).toMatchObject(outcome.outcome === "accepted" ? { messageId: outcome.messageId } : {});
    expect(sandbox.sent.at(-2)).toBe(entry);
  });
});
