import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

describe("the declared types of BullMQ", () => {
  it("match the types that BullMQ ships", () => {
    const compiler = join(import.meta.dirname, "../../../node_modules/typescript/bin/tsc");
    const { status, stdout } = spawnSync(process.execPath, [compiler, "-p", join(import.meta.dirname, "fixtures")], { encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  });
});
