import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchFor, isPlatformFetch, isPlatformSource } from "../../../../src/client/transport/platform-fetch.ts";

afterEach(() => void vi.unstubAllGlobals());

const platformFetch = globalThis.fetch;

/** On Bun, a bound function has the source text of what it binds, and a name of its own. */
const boundOnBun = Object.defineProperty(
  function fetch() {
    return "require('internal/deps/undici/undici')";
  },
  "name",
  { value: "bound fetch" },
);

describe("isPlatformFetch", () => {
  it("is true for Node's own fetch", () => expect(isPlatformFetch(platformFetch)).toBe(true));

  it.each([
    ["a function of another name", Array.prototype.map],
    ["a bound function", platformFetch.bind(globalThis)],
    ["a bound function with that name", Object.defineProperty(platformFetch.bind(globalThis), "name", { value: "fetch" })],
    ["a function with that text and another name, as a bound one is on Bun", boundOnBun],
    ["a proxy", new Proxy(platformFetch, {})],
    ["a wrapper with that name", async function fetch() {}],
    ["a wrapper with that name and a text of its own", Object.assign(function fetch() {}, { toString: () => String(platformFetch) })],
    ["a class", class fetch {}],
    ["nothing", undefined],
    ["text", String(platformFetch)],
  ])("is false for %s", (_, candidate) => expect(isPlatformFetch(candidate)).toBe(false));
});

describe("isPlatformSource", () => {
  it.each(["function fetch() { [native code] }", "function fetch() {\n    [native code]\n}", "async function fetch() { [native code] }"])(
    "is true for a native fetch, as browsers and Bun have it: %j",
    (source) => expect(isPlatformSource(source)).toBe(true),
  );

  it.each(["function fetch(...e){return lazyFetch().fetch(...new n(e))}", "function fetch(...args){return lazyFetch().fetch(...new SafeArrayIterator(args))}"])(
    "is true for Deno's fetch: %j",
    (source) => expect(isPlatformSource(source)).toBe(true),
  );

  it.each([
    "",
    "function () { [native code] }",
    "function fetch2() { [native code] }",
    "function fetch() { return '[native code] }' }",
    "function fetch(input, init = undefined) { return original(input, init); }",
    "(input, init) => original(input, init) // require('internal/deps/undici/undici')",
    " function fetch() { [native code] }",
  ])("is false for %j", (source) => expect(isPlatformSource(source)).toBe(false));
});

describe("fetchFor", () => {
  it("says whose fetch it found", () => {
    const own: typeof fetch = () => Promise.reject(new Error("unused"));
    expect(fetchFor(undefined)).toEqual({ fetch: platformFetch, origin: "platform" });
    expect(fetchFor(platformFetch)).toEqual({ fetch: platformFetch, origin: "platform" });
    expect(fetchFor(own)).toEqual({ fetch: own, origin: "option" });
    vi.stubGlobal("fetch", own);
    expect(fetchFor(undefined)).toEqual({ fetch: own, origin: "patched" });
    expect(fetchFor(platformFetch)).toEqual({ fetch: platformFetch, origin: "platform" });
  });

  it("is not misled by a getter that returns another function each time", () => {
    const own: typeof fetch = () => Promise.reject(new Error("unused"));
    const answers = [own, platformFetch];
    vi.stubGlobal("fetch", undefined);
    Object.defineProperty(globalThis, "fetch", { configurable: true, get: () => answers.shift() });
    expect(fetchFor(undefined)).toEqual({ fetch: own, origin: "patched" });
  });
});
