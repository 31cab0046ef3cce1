import { spawn } from "node:child_process";
import { once } from "node:events";
import { threadId } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { type Life, lifeOf, type ProcessIdentity, type System, thisSystem } from "../../../../src/bulk/journal/process-identity.ts";

const self: ProcessIdentity = {
  host: "mailer-1",
  machine: "3d1219c7c4c5404a",
  boot: "b2ea85cb-4723-42fe-b35e-a8449180d102",
  namespace: "pid:[4026531836] time:[4026531834]",
  pid: 4_000,
  started: "356693",
  thread: 0,
};
const owner = { ...self, pid: 3_000, started: "200000" };

/** A system on which the processes 3000 and 4000 run. */
const system: System = {
  self,
  exists: (pid) => pid === 3_000 || pid === 4_000,
  statusOf: (pid) => ({ started: pid === 3_000 ? "200000" : "356693", isZombie: false }),
};
const withoutProc: System = {
  ...system,
  self: { ...self, machine: undefined, boot: undefined, namespace: undefined, started: undefined },
  statusOf: () => undefined,
};

describe("lifeOf", () => {
  it.each<{ what: string; owner: ProcessIdentity; on?: Partial<System>; life: Life }>([
    { what: "a process that runs", owner, life: "running" },
    { what: "no such process", owner: { ...owner, pid: 5_000 }, life: "ended" },
    { what: "a later process with the same id", owner: { ...owner, started: "100" }, life: "ended" },
    { what: "a dead process that its parent has not removed", owner, on: { statusOf: () => ({ started: "200000", isZombie: true }) }, life: "ended" },
    { what: "a process that may not be looked at", owner, on: { statusOf: () => undefined }, life: "hidden" },
    { what: "a process that did not know its start time", owner: { ...owner, started: undefined }, life: "hidden" },
    { what: "this thread", owner: self, life: "running" },
    { what: "another thread of this process", owner: { ...self, thread: 1 }, life: "hidden" },
    { what: "a thread of another process that runs", owner: { ...owner, thread: 1 }, life: "running" },
    { what: "an earlier process with the id of this one", owner: { ...self, started: "7" }, life: "ended" },
    { what: "another namespace of process ids", owner: { ...owner, pid: 5_000, namespace: "pid:[4026532210] time:[4026531834]" }, life: "hidden" },
    { what: "another namespace of times", owner: { ...owner, started: "100", namespace: "pid:[4026531836] time:[4026532300]" }, life: "hidden" },
    { what: "another host", owner: { ...owner, pid: 5_000, host: "mailer-2" }, life: "hidden" },
    { what: "another machine with the same host name", owner: { ...owner, pid: 5_000, machine: "ffff" }, life: "hidden" },
    { what: "an earlier boot of this machine", owner: { ...owner, boot: "an earlier one" }, life: "ended" },
    {
      what: "an earlier boot, from a container, which may have moved here",
      owner: { ...owner, boot: "another one", namespace: "pid:[4026532210] time:[4026531834]" },
      on: { self: { ...self, namespace: "pid:[4026532210] time:[4026531834]" } },
      life: "hidden",
    },
    {
      what: "another boot of a machine without an id",
      owner: { ...owner, boot: "x", machine: undefined },
      on: { self: { ...self, machine: undefined } },
      life: "hidden",
    },
  ])("says of $what: $life", ({ owner: of, on, life }) => {
    expect(lifeOf(of, { ...system, ...on })).toBe(life);
  });

  it.each<{ what: string; owner: ProcessIdentity; life: Life }>([
    { what: "no such process", owner: { ...withoutProc.self, pid: 5_000 }, life: "ended" },
    { what: "a process with that id", owner: { ...withoutProc.self, pid: 3_000 }, life: "hidden" },
    { what: "a process that had a namespace", owner: { ...owner, pid: 5_000 }, life: "hidden" },
  ])("says of $what, on a system without /proc: $life", ({ owner: of, life }) => {
    expect(lifeOf(of, withoutProc)).toBe(life);
  });
});

describe("thisSystem", () => {
  it("knows this process", () => {
    const here = thisSystem();
    expect(here.self).toMatchObject({ host: expect.stringMatching(/./), pid: process.pid, thread: threadId });
    expect(here.exists(process.pid)).toBe(true);
    expect(here.statusOf(process.pid)?.started).toBe(here.self.started);
  });

  it("sees a process begin and end", async () => {
    const child = spawn(process.execPath, ["--eval", "setInterval(() => {}, 1000)"]);
    await once(child, "spawn");
    const { self: me, exists, statusOf } = thisSystem();
    const identity = { ...me, pid: child.pid ?? 0, started: statusOf(child.pid ?? 0)?.started };
    expect(lifeOf(identity, thisSystem())).toBe(identity.started === undefined ? "hidden" : "running");
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(exists(child.pid ?? 0)).toBe(false);
    expect(lifeOf(identity, thisSystem())).toBe("ended");
  });
});
