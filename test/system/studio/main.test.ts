import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";
import { coverageOfChildren } from "../../support/coverage.ts";

const root = join(import.meta.dirname, "../../..");

test("npm run studio makes the page, serves it on loopback, and ends on SIGTERM", async () => {
  const studio = spawn(process.execPath, ["--import", "tsx", "src/studio/main.ts"], { cwd: root, env: { ...process.env, ...coverageOfChildren } });
  const ended = once(studio, "exit");
  try {
    let said = "";
    for await (const text of studio.stdout) {
      said += text;
      if (said.includes("Ctrl+C")) break;
    }
    const [, url = ""] = /The studio is at (http:\/\/127\.0\.0\.1:\d+\/?) /.exec(said) ?? [];
    expect(await (await fetch(url)).text()).toMatch(/<title>[^<]*studio/i);
  } finally {
    studio.kill("SIGTERM");
  }
  expect(await ended).toEqual([0, null]);
});
