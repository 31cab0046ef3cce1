import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Consumer } from "../package/packed.ts";
import { consumerWith } from "./lab.ts";

let consumer: Consumer;
beforeAll(() => {
  consumer = consumerWith("jest", "ts-jest", "typescript", "@jest/globals");
});
afterAll(() => consumer.remove());

/** Runs jest in the consumer as `npx jest` does. */
function jest(file: string, config: object): string {
  const { jest: _, ...manifest } = JSON.parse(readFileSync(join(consumer.folder, "package.json"), "utf8")) as { jest?: object };
  consumer.write("package.json", JSON.stringify({ ...manifest, ...config }));
  consumer.write(file, readFileSync(join(import.meta.dirname, "fixtures", file), "utf8"));
  const { stderr } = spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", "--colors=false", file], { cwd: consumer.folder, encoding: "utf8" });
  return stderr;
}

describe("the package in jest", () => {
  it("is required in its default set-up, without any configuration", () => {
    expect(jest("message.test.js", {})).toMatch(/Tests: +3 passed, 3 total/);
  });

  it("is found by ts-jest, code and types", () => {
    consumer.write("tsconfig.json", JSON.stringify({ compilerOptions: { module: "node16", target: "es2022", strict: true, types: [] } }));
    expect(jest("typed.test.ts", { jest: { preset: "ts-jest" } })).toMatch(/Tests: +1 passed, 1 total/);
  });
});
