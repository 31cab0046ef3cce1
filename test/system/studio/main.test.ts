import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { coverageOfChildren } from "../../support/coverage.ts";

const root = join(import.meta.dirname, "../../..");

describe("npm run studio", () => {
  it("builds the page, serves it on loopback, and exits on SIGTERM", async () => {
    const studio = spawn(process.execPath, ["--import", "tsx", "src/studio/main.ts"], { cwd: root, env: { ...process.env, ...coverageOfChildren } });
    const ended = once(studio, "exit");
    try {
      let output = "";
      for await (const text of studio.stdout) {
        output += text;
        if (output.includes("Ctrl+C")) break;
      }
      const [, url = ""] = /The studio is at (http:\/\/127\.0\.0\.1:\d+\/?) /.exec(output) ?? [];
      expect(await (await fetch(url)).text()).toMatch(/<title>[^<]*studio/i);
    } finally {
      studio.kill("SIGTERM");
    }
    expect(await ended).toEqual([0, null]);
  });
});
