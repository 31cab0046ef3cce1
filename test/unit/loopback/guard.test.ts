import type { IncomingHttpHeaders } from "node:http";
import { describe, expect, it } from "vitest";
import { refusalOfForeign } from "../../../src/loopback/guard.ts";

const otherHost = "this server answers to 127.0.0.1, localhost and [::1] at port 4400 only; the Host header says something else";
const otherPage = "this server does not answer other web pages";

const refusal = (headers: IncomingHttpHeaders, { port = 4400, method = "GET" } = {}) => refusalOfForeign({ headers, method }, port);

describe("refusalOfForeign", () => {
  it.each(["127.0.0.1", "localhost", "[::1]"])("serves %s at its own port and from its own origin only", (name) => {
    const host = `${name}:4400`;
    expect(refusal({ host })).toBeUndefined();
    expect(refusal({ host: host.toUpperCase() })).toBeUndefined();
    expect(refusal({ host, origin: `http://${host}` })).toBeUndefined();
    expect(refusal({ host: name })).toBe(otherHost);
    expect(refusal({ host: `${name}:4401` })).toBe(otherHost);
    for (const origin of ["null", "", `http://${name}`, `http://${name}:4401`, `https://${host}`, "http://evil.example", "http://evil.example:4400"]) {
      expect(refusal({ host, origin }), origin).toBe(otherPage);
    }
  });

  it("serves a name without a port when it listens on port 80", () => {
    expect(refusal({ host: "localhost" }, { port: 80 })).toBeUndefined();
    expect(refusal({ host: "localhost", origin: "http://localhost" }, { port: 80 })).toBeUndefined();
    expect(refusal({ host: "localhost:80" }, { port: 80 })).toContain("at port 80 only");
  });

  it.each([
    undefined,
    "",
    "evil.example",
    "evil.example:4400",
    "localhost.evil.example:4400",
    "127.0.0.1.evil.example:4400",
    "evil.localhost:4400",
    "localhost.:4400",
    "0.0.0.0:4400",
    "user@localhost:4400",
    "localhost:4400, evil.example",
    " localhost:4400",
  ])("refuses the host %j, also from its own origin", (host) => {
    const headers = host === undefined ? {} : { host };
    expect(refusal(headers)).toBe(otherHost);
    expect(refusal({ ...headers, origin: `http://${host}` })).toBe(otherHost);
  });

  it.each([
    ["cross-site", otherPage],
    ["same-site", otherPage],
    ["none, cross-site", otherPage],
    ["", otherPage],
    ["same-origin", undefined],
    ["none", undefined],
  ])("answers a request whose Sec-Fetch-Site is %j with %j, whatever its method and its origin", (site, expected) => {
    const host = "localhost:4400";
    for (const method of ["GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD"]) {
      expect(refusal({ host, "sec-fetch-site": site }, { method }), method).toBe(expected);
      expect(refusal({ host, origin: `http://${host}`, "sec-fetch-site": site }, { method }), method).toBe(expected);
    }
  });

  it("serves a link on another page, which opens a page of its own, and no frame, image, form or script of another page", () => {
    const link = { host: "localhost:4400", "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };
    expect(refusal(link)).toBeUndefined();
    expect(refusal(link, { method: "POST" })).toBe(otherPage);
    expect(refusal({ ...link, "sec-fetch-mode": "no-cors" })).toBe(otherPage);
    for (const dest of ["iframe", "frame", "object", "embed", "image", "script", "empty"]) {
      expect(refusal({ ...link, "sec-fetch-dest": dest }), dest).toBe(otherPage);
    }
    expect(refusal({ ...link, host: "evil.example:4400" })).toBe(otherHost);
    expect(refusal({ ...link, origin: "http://evil.example" })).toBe(otherPage);
  });
});
