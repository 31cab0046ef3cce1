import { describe, expect, it } from "vitest";
import { proxyOf } from "../../../../src/cli/proxy/proxy-of.ts";

const proxy = "http://proxy.example.com:3128";
const hrefOf = (target: string, env: Readonly<Record<string, string>>, option?: string): string | undefined => proxyOf(option, new URL(target), env)?.origin;

describe("proxyOf", () => {
  it("takes the option before the environment, and the environment in either case", () => {
    expect(hrefOf("https://a.example", { HTTPS_PROXY: "http://other:1" }, proxy)).toBe(proxy);
    expect(hrefOf("https://a.example", { HTTPS_PROXY: proxy })).toBe(proxy);
    expect(hrefOf("https://a.example", { https_proxy: proxy, HTTPS_PROXY: "http://other:1" })).toBe(proxy);
    expect(hrefOf("https://a.example", { HTTPS_PROXY: "proxy.example.com:3128" })).toBe(proxy);
    expect(hrefOf("https://a.example", { HTTPS_PROXY: "", HTTP_PROXY: proxy })).toBeUndefined();
    expect(hrefOf("https://a.example", {})).toBeUndefined();
  });

  it("is none for this machine, which is the only place for http", () => {
    expect(hrefOf("http://127.0.0.1:8080", { HTTPS_PROXY: proxy }, proxy)).toBeUndefined();
  });

  it.each([
    ["*", "a.example", true],
    ["a.example", "a.example", true],
    ["A.Example", "a.example", true],
    [".example", "a.example", true],
    ["*.example", "a.example", true],
    ["example", "a.example", true],
    ["b.example, a.example", "a.example", true],
    ["a.example:443", "a.example", true],
    ["a.example:8443", "a.example:8443", true],
    ["a.example:8443", "a.example", false],
    ["b.example", "a.example", false],
    ["xample", "a.example", false],
    ["", "a.example", false],
    [" , .", "a.example", false],
  ])("follows NO_PROXY %j for %s: %s", (list, host, isExcepted) => {
    expect(hrefOf(`https://${host}`, { HTTPS_PROXY: proxy, NO_PROXY: list })).toBe(isExcepted ? undefined : proxy);
    expect(hrefOf(`https://${host}`, { NO_PROXY: list }, proxy)).toBe(proxy);
  });

  it("refuses what is no HTTP proxy, says which setting it is, and quotes no password", () => {
    expect(() => hrefOf("https://a.example", { HTTPS_PROXY: "socks5://jane:secret@p:1" })).toThrow(
      /^HTTPS_PROXY is not the address of an HTTP proxy; (?!.*secret)/,
    );
  });
});
