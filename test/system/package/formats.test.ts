/** One process has the package by `import` and by `require`: what the one made, the other takes. */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Consumer, installPacked } from "./packed.ts";

const rooms = ["client", "callbacks", "bulk", "sandbox"];
let consumer: Consumer;
beforeAll(() => {
  consumer = installPacked();
  const path = (room: string): string => `"kaleyra-whatsapp/${room}"`;
  consumer.write(
    "required.cjs",
    `exports.index = require("kaleyra-whatsapp");\n${rooms.map((room) => `exports.${room} = require(${path(room)});`).join("\n")}`,
  );
  consumer.write("imported.mjs", `export * as index from "kaleyra-whatsapp";\n${rooms.map((room) => `export * as ${room} from ${path(room)};`).join("\n")}`);
});
afterAll(() => consumer.remove());

const both =
  'import * as imported from "./imported.mjs";\nimport required from "./required.cjs";\nconst pairs = [[imported, required], [required, imported]];\n';
const run = (code: string): readonly string[] => consumer.run("both.mjs", both + code).split("\n");
const twice = (...lines: readonly string[]): readonly string[] => [...lines, ...lines];

describe("import and require of the package in one process", () => {
  it("have the same error classes", () => {
    const out = run(`
      for (const [one, other] of pairs) {
        const made = [
          new one.index.KaleyraError("x"), new one.index.MessageError([]), new one.client.ApiError("x", { status: 400 }),
          new one.client.TransportError("x", { reason: "lost" }), new one.bulk.JournalError("x"),
        ];
        const classes = [other.index.KaleyraError, other.index.MessageError, other.client.ApiError, other.client.TransportError, other.bulk.JournalError];
        console.log(made.map((error) => classes.map((each) => Number(error instanceof each)).join("")).join(" "));
      }
    `);
    expect(out).toEqual(twice("10000 11000 10100 10010 10001"));
  });

  it("take a builder of each other, and a message that it built", () => {
    const out = run(`
      for (const [one, other] of pairs) {
        const builder = one.index.buttons().body("Hi").reply("a", "A");
        other.callbacks.callbacks().reply(builder, { a: () => {} });
        try { other.callbacks.callbacks().reply(builder, { b: () => {} }) } catch (error) { console.log(error instanceof one.index.KaleyraError, error.message) }
        const copy = other.index.buttons.from(builder.to("+919876543210").build());
        console.log(copy.build().messaging_object.interactive.action.buttons[0].reply.id);
      }
    `);
    expect(out).toEqual(twice(expect.stringMatching(/^true .*"b"/), "a"));
  });

  it("send what the other built, by a list and a client of either, to a sandbox of either", () => {
    const out = run(`
      for (const [one, other] of pairs) {
        const sandbox = await one.sandbox.startSandbox();
        const client = other.client.createClient({ baseUrl: sandbox.url, sid: "HXAP1", apiKey: "A0", from: "+911234567890" });
        const message = (to) => one.index.buttons().body("Hi").reply("a", "A").to(to).build();
        const outcomes = [];
        for await (const { outcome } of one.bulk.sendAll(client, ["+919876543210", "+919876543211"], { message, rate: 40 })) outcomes.push(outcome.outcome);
        console.log(outcomes.join(), sandbox.sent.length);
        await sandbox.close();
      }
    `);
    expect(out).toEqual(twice("accepted,accepted 2"));
  });

  it("end a run that fails in one way, whichever made the client and its errors", () => {
    const out = run(`
      for (const [one, other] of pairs) {
        const error = new other.client.ApiError("the balance is low", { status: 402, code: "RBC001", meaning: "low-balance" });
        const client = { send: async () => ({ outcome: "not-sent", error, attempts: 1 }) };
        const message = (to) => one.index.buttons().body("Hi").reply("a", "A").to(to).build();
        const numbers = Array.from({ length: 30 }, (_, index) => "+9198765432" + (10 + index));
        console.log((await one.bulk.sendAll(client, numbers, { message, rate: 80 }).summary).reason);
      }
    `);
    expect(out).toEqual(twice("10 messages in a row ended in the same way, and none was accepted in between: the balance is low"));
  });
});

/** A run of a slow campaign with a journal. It prints how it ended. */
const campaign = `async ({ bulk, index }, journal) => {
  const client = { send: () => new Promise((resolve) => setTimeout(resolve, 300, { outcome: "accepted", messageId: "m", attempts: 1 })) };
  const message = (to) => index.buttons().body("Hi").reply("a", "A").to(to).build();
  try { console.log("accepted", (await bulk.sendAll(client, ["+919876543210"], { message, rate: 40, journal }).summary).accepted) }
  catch (error) { console.log(error instanceof bulk.JournalError, error.message) }
}`;

describe("a journal", () => {
  const refused = expect.stringMatching(/^true .*(?:this process (?:is|may be) using this journal|has just begun to use this journal)/);

  it("is used by one run at a time, whether it was imported or required", () => {
    const out = run(`const campaign = ${campaign};\nawait Promise.all([campaign(imported, "one.ndjson"), campaign(required, "one.ndjson")]);`);
    expect(out.toSorted()).toEqual(["accepted 1", refused]);
  });

  it("is used by one run at a time where a bundle has a copy of its own", () => {
    const dist = join(consumer.installed, "dist");
    const out = run(`
      const campaign = ${campaign};
      const copy = { bulk: await import("${dist}/bulk.js"), index: await import("${dist}/index.js") };
      console.log(copy.bulk.sendAll === imported.bulk.sendAll);
      await Promise.all([campaign(imported, "copy.ndjson"), campaign(copy, "copy.ndjson")]);
    `);
    expect(out.toSorted()).toEqual(["accepted 1", "false", refused]);
  });

  it("is used by one run at a time in two threads, one of which imports and one of which requires", () => {
    consumer.write("thread.mjs", `import * as all from "./imported.mjs";\nawait (${campaign})(all, "threads.ndjson");`);
    consumer.write("thread.cjs", `(${campaign})(require("./required.cjs"), "threads.ndjson");`);
    const out = consumer.run(
      "threads.mjs",
      'import { Worker } from "node:worker_threads";\nfor (const file of ["thread.mjs", "thread.cjs"]) new Worker(new URL(file, import.meta.url));',
    );
    expect(out.split("\n").toSorted()).toEqual(["accepted 1", refused]);
  });
});
