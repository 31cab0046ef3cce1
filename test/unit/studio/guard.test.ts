import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../src/studio/guard.ts";

const isServed = (port: number, host: string, origin?: string): boolean =>
  refusalOf({ headers: { host, ...(origin === undefined ? undefined : { origin }) } }, port) === undefined;

describe("a studio at a port", () => {
  it.each(["127.0.0.1", "localhost"])("answers to %s at that port", (name) => {
    expect(isServed(4400, `${name}:4400`)).toBe(true);
    expect(isServed(4400, `${name}:4400`, `http://${name}:4400`)).toBe(true);
    expect(isServed(4400, name)).toBe(false);
    expect(isServed(4400, `${name}:4400`, `http://${name}:4401`)).toBe(false);
    expect(isServed(4400, `${name}:4400`, `https://${name}:4400`)).toBe(false);
  });

  it.each(["127.0.0.1", "localhost"])("answers to %s alone at the port that HTTP has by itself, which clients leave out", (name) => {
    expect(isServed(80, name)).toBe(true);
    expect(isServed(80, name, `http://${name}`)).toBe(true);
    expect(isServed(80, "evil.example", "http://evil.example")).toBe(false);
  });
});
