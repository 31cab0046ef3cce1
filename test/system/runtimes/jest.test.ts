import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Consumer } from "../package/packed.ts";
import { consumerWith } from "./lab.ts";

let consumer: Consumer;
beforeAll(() => {
  consumer = consumerWith("jest", "ts-jest", "typescript", "@jest/globals");
});
afterAll(() => consumer.remove());

/** Runs jest on a project in the consumer as `npx jest` does, and returns its report. */
function jest(folder: string): string {
  const program = join(consumer.folder, "node_modules/jest/bin/jest.js");
  return spawnSync(process.execPath, [program, "--colors=false"], { cwd: join(consumer.folder, folder), encoding: "utf8" }).stderr;
}

describe("the package in jest", () => {
  it("is found by ts-jest, code and types", () => {
    cpSync(join(import.meta.dirname, "fixtures/typed.test.ts"), join(consumer.folder, "typed/typed.test.ts"));
    consumer.write("typed/package.json", JSON.stringify({ jest: { preset: "ts-jest" } }));
    consumer.write("typed/tsconfig.json", JSON.stringify({ compilerOptions: { module: "node16", target: "es2022", strict: true, types: [] } }));
    expect(jest("typed")).toMatch(/Tests: +1 passed, 1 total/);
  });
});
