import { appendFileSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { copyOfProject, requestSchema, type ToolChain } from "./tool-chain.ts";

let project: ToolChain;
let at: (path: string) => string;

beforeAll(() => {
  project = copyOfProject();
  at = (path) => join(project.folder, path);
});
afterAll(() => project.remove());

it("--check names every file that is stale, edited by hand, missing or an orphan, and touches none; then all is well again", () => {
  project.edit("schema/service.json", [['"host": "api.eu.kaleyra.io"', '"host": "api.eu2.kaleyra.io"']]);
  appendFileSync(at("generated/limits.ts"), "// by hand\n");
  appendFileSync(at("generated/conformance/core/reply-callback.vectors.json"), "\n");
  rmSync(at("generated/schema/api-response.draft-07.json"));
  writeFileSync(at("generated/schema/left-over.json"), "{}");
  const said = [
    "generated/service.ts differs",
    "generated/openapi.json differs",
    "generated/limits.ts differs",
    "generated/conformance/core/reply-callback.vectors.json differs",
    "generated/schema/api-response.draft-07.json is missing",
    "generated/schema/left-over.json is an orphan",
  ];
  const check = project.run("generator/main.ts", "--check");
  for (const name of said) expect(check.output).toContain(name);
  expect(check.output).toContain("-// by hand");
  expect([...check.output.matchAll(/^generated\/.* (?:differs|is missing|is an orphan)/gm)].length).toBe(said.length + 1);
  expect(check.status).toBe(1);
  expect([existsSync(at("generated/schema/left-over.json")), existsSync(at("generated/schema/api-response.draft-07.json"))]).toEqual([true, false]);
  expect(project.run("generator/main.ts").status).toBe(0);
  expect(project.run("generator/main.ts", "--check")).toMatchObject({ status: 0, output: expect.stringContaining("generated/ is what schema/ gives.") });
});

it("a schema that is wrong is named with its place, and nothing is written", () => {
  const before = project.read("generated/limits.ts");
  project.edit(requestSchema, [['"title": "ReplyTitle",', '"title": "ReplyTitle", "maxLenght": 21,']]);
  const { status, output } = project.run("generator/main.ts");
  expect(output).toContain("schema/reply-button-request.schema.json#/definitions/ReplyTitle/maxLenght: ");
  expect(status).toBe(2);
  expect(project.read("generated/limits.ts")).toBe(before);
});

it("--watch, which writes, does not go with what writes nothing", () => {
  for (const other of ["--check", "--dry-run"]) {
    expect(project.run("generator/main.ts", "--watch", other)).toMatchObject({ status: 2, output: expect.stringContaining("leave out --check and --dry-run") });
  }
});
