import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openBrowser } from "../../../src/cli/open-browser.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "open-browser-"));
  vi.stubEnv("PATH", folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe("openBrowser", () => {
  it.each([
    ["linux", "xdg-open", ""],
    ["freebsd", "xdg-open", ""],
    ["darwin", "open", ""],
    ["win32", "rundll32", "url.dll,FileProtocolHandler "],
  ] as const)("gives the address to the program of the system on %s", async (platform, program, given) => {
    const heard = join(folder, "heard");
    const path = join(folder, program);
    writeFileSync(path, `#!/bin/sh\nprintf '%s' "$*" > '${heard}.part'\n/bin/mv '${heard}.part' '${heard}'\n`);
    chmodSync(path, 0o755);
    expect(await openBrowser("http://127.0.0.1:4400/?a&b", platform)).toBe(true);
    await expect.poll(() => readFileSync(heard, "utf8"), { timeout: 5000 }).toBe(`${given}http://127.0.0.1:4400/?a&b`);
  });

  it("says so where there is none", async () => {
    expect(await openBrowser("http://127.0.0.1:4400", "linux")).toBe(false);
  });
});
