import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../src/studio/guard.ts";

describe("refusalOf", () => {
  it("serves its own page and programs", () => {
    expect(refusalOf({ headers: { host: "localhost:4400" } }, 4400)).toBeUndefined();
    expect(refusalOf({ headers: { host: "localhost:4400", origin: "http://localhost:4400" }, method: "POST" }, 4400)).toBeUndefined();
  });

  it("refuses another host and another origin with 403", () => {
    const otherHost = "this server answers to 127.0.0.1, localhost and [::1] at port 4400 only; the Host header says something else";
    expect(refusalOf({ headers: { host: "evil.example:4400" } }, 4400)).toEqual({ status: 403, reason: otherHost });
    const foreign = { host: "localhost:4400", origin: "http://evil.example" };
    expect(refusalOf({ headers: foreign }, 4400)).toEqual({ status: 403, reason: "this server does not answer other web pages" });
  });
});
