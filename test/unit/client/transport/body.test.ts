import { afterAll, describe, expect, it } from "vitest";
import { cancel, largestBody, readBody } from "../../../../src/client/transport/body.ts";
import { Deadline } from "../../../../src/client/transport/deadline.ts";

describe("readBody", () => {
  const deadline = new Deadline(100_000, undefined);
  afterAll(() => deadline.close());
  const bodyOf = (...chunks: readonly (Uint8Array | string)[]) => {
    const encoder = new TextEncoder();
    let cancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const [chunk] = rest.splice(0, 1);
        if (chunk === undefined) controller.close();
        else controller.enqueue(typeof chunk === "string" ? encoder.encode(chunk) : chunk);
      },
      cancel: () => {
        cancelled = true;
      },
    });
    const rest = [...chunks];
    return { response: new Response(stream), isCancelled: () => cancelled };
  };

  it("joins chunks that split a character", async () => {
    const bytes = new TextEncoder().encode("a😀b");
    expect(await readBody(bodyOf(bytes.slice(0, 3), bytes.slice(3)).response, deadline)).toEqual({ ok: true, text: "a😀b" });
    expect(await readBody(new Response(null), deadline)).toEqual({ ok: true, text: "" });
  });

  it("reads the largest body and refuses one byte more", async () => {
    const [fits, large] = [bodyOf("x".repeat(largestBody - 1), "y"), bodyOf("x".repeat(largestBody - 1), "yz", "more")];
    expect(await readBody(fits.response, deadline)).toMatchObject({ ok: true });
    expect(await readBody(large.response, deadline)).toEqual({ ok: false, text: "x".repeat(largestBody - 1), reason: "too-large" });
    expect([fits.isCancelled(), large.isCancelled(), largestBody]).toEqual([false, true, 1_048_576]);
  });

  it("returns unreadable when the body is not UTF-8, in the middle or at the end", async () => {
    const middle = bodyOf(new Uint8Array([0xff]), "rest");
    expect(await readBody(middle.response, deadline)).toEqual({ ok: false, text: "", reason: "unreadable" });
    expect(middle.isCancelled()).toBe(true);
    expect(await readBody(bodyOf(new Uint8Array([0xf0, 0x9f])).response, deadline)).toEqual({ ok: false, text: "", reason: "unreadable" });
  });

  it("returns lost when reading fails, and aborted when the deadline is over", async () => {
    const failing = new Response(new ReadableStream({ pull: (controller) => controller.error(new Error("reset")) }));
    expect(await readBody(failing, deadline)).toEqual({ ok: false, text: "", reason: "lost" });
    const hanging = new Response(new ReadableStream({ pull: () => new Promise(() => {}) }));
    expect(await readBody(hanging, new Deadline(1000, AbortSignal.abort()))).toEqual({ ok: false, text: "", reason: "aborted" });
  });
});

describe("readBody of a custom fetch", () => {
  const deadline = new Deadline(100_000, undefined);
  afterAll(() => deadline.close());
  const chunk = { done: false, value: new TextEncoder().encode('{"data":') };
  const failing = (): never => {
    throw new Error("no body");
  };

  it("keeps what was read before it broke off", async () => {
    const chunks = [chunk];
    const reader = { read: () => (chunks.length > 0 ? Promise.resolve(chunks.pop()) : Promise.reject(new Error("reset"))), cancel: () => Promise.resolve() };
    const response = { body: { getReader: () => reader } };
    expect(await readBody(response as never, deadline)).toEqual({ ok: false, text: '{"data":', reason: "lost" });
  });

  it.each([
    ["its reader throws", { body: { getReader: () => ({ read: failing, cancel: failing }) } }, "lost"],
    ["it is locked", { body: { getReader: failing } }, "unreadable"],
    ["its chunk is no bytes", { body: { getReader: () => ({ read: () => Promise.resolve({ done: false }), cancel: failing }) } }, "unreadable"],
  ] as const)("does not throw when %s", async (_, response, reason) => {
    expect(await readBody(response as never, deadline)).toEqual({ ok: false, text: "", reason });
  });
});

describe("cancel", () => {
  it("ignores a missing body and a failure", async () => {
    cancel(null);
    cancel({ cancel: () => Promise.reject(new Error("already closed")) });
    await new Promise(setImmediate);
  });
});
