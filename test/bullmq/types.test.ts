import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

test("what is declared of BullMQ is what BullMQ ships", () => {
  const compiler = join(import.meta.dirname, "../../node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [compiler, "-p", join(import.meta.dirname, "fixtures")], { encoding: "utf8" });
  expect(stdout).toBe("");
});
