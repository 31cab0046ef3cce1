import { describe, expect, it } from "vitest";
import { callbacks, httpStatus } from "../../../src/callbacks/index.ts";
import { kaleyra } from "./support/callbacks.ts";

const secret = "Bearer 3f9c";
const text = JSON.stringify(kaleyra);

function post(body: BodyInit | null, headers: Record<string, string> = { authorization: secret }): Request {
  return new Request("http://localhost/callback", { method: "POST", body, headers, ...(body instanceof ReadableStream ? { duplex: "half" } : {}) });
}

/** A body without an end; counts what is taken of it. */
function endless(): { readonly body: ReadableStream<Uint8Array>; taken(): number } {
  let taken = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken += 1;
      controller.enqueue(new Uint8Array(1024 * 1024));
    },
  });
  return { body, taken: () => taken };
}

describe("respond", () => {
  let fails = false;
  const router = callbacks({ secret }).otherwise(() => {
    if (fails) throw new Error("not now");
  });
  const statusOf = async (request: Request): Promise<number> => (await router.respond(request)).status;

  it("answers 500 when a handler failed, and 200 when it comes again", async () => {
    fails = true;
    expect(await statusOf(post(text))).toBe(500);
    fails = false;
    expect(await statusOf(post(text))).toBe(200);
    expect(await statusOf(post(new TextEncoder().encode(text)))).toBe(200);
  });

  it("reads a body that comes in pieces, as long as the longest callback", async () => {
    const most = 4 * 1024 * 1024;
    const long = `{"messages":[{"id":"pieces"}],"more":"${"x".repeat(most - 40)}"}`;
    const ids: unknown[] = [];
    const noting = callbacks({ secret }).otherwise(({ messageId }) => ids.push(messageId));
    for (const length of [long.length, 10_000]) {
      const bytes = new TextEncoder().encode(length === most ? long : long.replace(/x+/, "").replace("pieces", "few"));
      let sent = 0;
      const pieces = new ReadableStream<Uint8Array>({
        pull(controller) {
          const piece = bytes.subarray(sent, sent + Math.ceil(bytes.length / 3));
          sent += piece.length;
          if (piece.length === 0) controller.close();
          else controller.enqueue(piece);
        },
      });
      expect((await noting.respond(post(pieces))).status).toBe(200);
    }
    expect(long).toHaveLength(most);
    expect(ids).toEqual(["pieces", "few"]);
  });

  it("answers 200 to what is about something else, and to a GET and a HEAD", async () => {
    expect(await statusOf(post('{"entry":[{"changes":[{"value":{"event":"APPROVED"}}]}]}'))).toBe(200);
    for (const method of ["GET", "HEAD"]) {
      expect(await statusOf(new Request("http://localhost/?event=FLAGGED", { method, headers: { authorization: secret } }))).toBe(200);
    }
  });

  it("answers 400 to what is no callback", async () => {
    for (const body of ["", "{", "{}", null]) expect(await statusOf(post(body))).toBe(400);
    const read = post(text);
    await read.text();
    expect(await statusOf(read)).toBe(400);
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("broken off")) });
    expect(await statusOf(post(broken))).toBe(400);
    const noBytes = new ReadableStream({
      start(controller) {
        controller.enqueue(text);
        controller.close();
      },
    });
    expect(await statusOf(post(noBytes))).toBe(400);
  });

  it("answers 401 to a wrong secret, before it reads the body", async () => {
    expect(await statusOf(post(text, {}))).toBe(401);
    expect(await statusOf(post(text, { authorization: "Bearer 3f9d" }))).toBe(401);
    expect(await statusOf(new Request("http://localhost/"))).toBe(401);
    expect(httpStatus(await router.handle(text, {}))).toBe(401);
    const { body, taken } = endless();
    expect(await statusOf(post(body, {}))).toBe(401);
    expect(taken()).toBeLessThan(3);
  });

  it("reads no more than 4 MiB", async () => {
    const { body, taken } = endless();
    expect(await statusOf(post(body))).toBe(400);
    expect(taken()).toBeLessThan(8);
  });
});
