/** What differs between Redis drivers, and between two connections of one. */
import type { ScriptingClient } from "bullmq";
import { describe, expect, it } from "vitest";
import { entriesOf, runRawCommand } from "../../../src/bullmq/raw-command.ts";
import { Replicas } from "../../../src/bullmq/replicas.ts";

describe("runRawCommand", () => {
  it.each([
    ["ioredis", { call: (...command: string[]) => command }],
    ["node-redis", { raw: { sendCommand: (command: string[]) => command } }],
    ["Valkey GLIDE", { raw: { customCommand: (command: string[]) => command } }],
    ["Bun's client", { raw: { send: (command: string, args: string[]) => [command, ...args] } }],
  ])("runs a command with %s", async (_, client) => {
    expect(await runRawCommand(client, "CONFIG", "GET", "save")).toEqual(["CONFIG", "GET", "save"]);
  });

  it("rejects for a driver that it does not know", async () => {
    await expect(runRawCommand({}, "WAIT", "0", "1")).rejects.toThrow("this Redis driver has no way to run WAIT");
  });
});

describe("entriesOf", () => {
  it.each([[["save", ""]], [{ save: "" }], [new Map([["save", ""]])], [[{ key: "save", value: "" }]]])("reads %j", (reply) => {
    expect([...entriesOf(reply)]).toEqual([["save", ""]]);
  });

  it.each([[[]], [{}], [null], [undefined]])("reads nothing from %j", (reply) => {
    expect(entriesOf(reply).size).toBe(0);
  });
});

describe("Replicas", () => {
  const confirm = async (having: number | Error, ...connections: string[]) => {
    const call = async () => {
      if (having instanceof Error) throw having;
      return having;
    };
    const client = { call, isCluster: false, clientInfo: async () => `${connections.shift()} age=1` } as unknown as ScriptingClient;
    return (await new Replicas(client, 2).confirm(async () => "written")).confirmed;
  };
  const here = "id=5 addr=127.0.0.1:4000";

  it("takes a write as confirmed when enough replicas have it", async () => {
    expect([await confirm(2, here, here), await confirm(3, here, here), await confirm(1, here, here)]).toEqual([true, true, false]);
  });

  it.each([["id=6 addr=127.0.0.1:4000"], ["id=5 addr=127.0.0.1:4001"], [""]])("does not believe WAIT on another connection (%j)", async (after) => {
    expect(await confirm(2, here, after)).toBe(false);
  });

  it("takes a write as not confirmed when WAIT fails", async () => {
    expect(await confirm(new Error("READONLY"), here, here)).toBe(false);
  });
});
