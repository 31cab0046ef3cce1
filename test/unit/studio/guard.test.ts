import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../src/studio/guard.ts";

const isServed = (port: number, host: string, origin?: string): boolean =>
  refusalOf({ headers: { host, ...(origin === undefined ? undefined : { origin }) } }, port) === undefined;

describe("refusalOf", () => {
  it.each(["127.0.0.1", "localhost"])("serves %s at its own port and from its own origin only", (name) => {
    expect(isServed(4400, `${name}:4400`)).toBe(true);
    expect(isServed(4400, `${name}:4400`, `http://${name}:4400`)).toBe(true);
    expect(isServed(4400, name)).toBe(false);
    expect(isServed(4400, `${name}:4400`, `http://${name}:4401`)).toBe(false);
    expect(isServed(4400, `${name}:4400`, `https://${name}:4400`)).toBe(false);
  });

  it.each(["127.0.0.1", "localhost"])("serves %s without a port when it listens on port 80", (name) => {
    expect(isServed(80, name)).toBe(true);
    expect(isServed(80, name, `http://${name}`)).toBe(true);
    expect(isServed(80, "evil.example", "http://evil.example")).toBe(false);
  });
});
