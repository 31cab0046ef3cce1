import { afterEach, describe, expect, it, vi } from "vitest";
import { clientFor, closedPort, message, server } from "../support/test-client.ts";

afterEach(() => void vi.unstubAllGlobals());

/** Counts the clients that were made and not closed. */
function stubDeno(): { made: number; open: number } {
  const count = { made: 0, open: 0 };
  const createHttpClient = (options: object) => {
    expect(options).toEqual({ poolMaxIdlePerHost: 0 });
    count.made += 1;
    count.open += 1;
    return {
      close: () => {
        count.open -= 1;
      },
    };
  };
  vi.stubGlobal("Deno", { version: { deno: "2.9.6" }, createHttpClient });
  return count;
}

describe("a client of its own on Deno", () => {
  it("is made for each attempt, and closed after it", async () => {
    const count = stubDeno();
    expect(await clientFor(await closedPort()).send(message)).toMatchObject({ attempts: 3 });
    expect(count).toEqual({ made: 3, open: 0 });
    const up = await server();
    expect(await clientFor(up.url).send(message)).toMatchObject({ outcome: "accepted" });
    expect(count).toEqual({ made: 4, open: 0 });
  });

  it("is not given to a fetch that is not Deno's", async () => {
    const count = stubDeno();
    const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.reject(new Error("no")));
    await clientFor("https://nowhere.invalid", { fetch }).send(message);
    expect(fetch.mock.calls[0]?.[1]).not.toHaveProperty("client");
    expect(count.made).toBe(0);
  });
});
