import { appendFileSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyOfProject, requestSchema, type ToolChain } from "./tool-chain.ts";

let project: ToolChain;
let at: (path: string) => string;

beforeAll(() => {
  project = copyOfProject();
  at = (path) => join(project.folder, path);
});
afterAll(() => project.remove());

describe("npm run generate", () => {
  it("names every file that is stale, edited by hand, missing or an orphan with --check, changes none, and repairs all without it", () => {
    project.edit("schema/service.json", [['"host": "api.eu.kaleyra.io"', '"host": "api.eu2.kaleyra.io"']]);
    appendFileSync(at("generated/limits.ts"), "// by hand\n");
    appendFileSync(at("generated/conformance/core/message-callback.vectors.json"), "\n");
    rmSync(at("generated/schema/api-response.draft-07.json"));
    writeFileSync(at("generated/schema/left-over.json"), "{}");
    const expected = [
      "generated/service.ts differs",
      "generated/openapi.json differs",
      "generated/limits.ts differs",
      "generated/conformance/core/message-callback.vectors.json differs",
      "generated/schema/api-response.draft-07.json is missing",
      "generated/schema/left-over.json is an orphan",
    ];
    const check = project.run("generator/main.ts", "--check");
    for (const name of expected) expect(check.output).toContain(name);
    expect(check.output).toContain("-// by hand");
    expect([...check.output.matchAll(/^generated\/.* (?:differs|is missing|is an orphan)/gm)].length).toBe(expected.length + 1);
    expect(check.status).toBe(1);
    expect([existsSync(at("generated/schema/left-over.json")), existsSync(at("generated/schema/api-response.draft-07.json"))]).toEqual([true, false]);
    expect(project.run("generator/main.ts").status).toBe(0);
    expect(project.run("generator/main.ts", "--check")).toMatchObject({ status: 0, output: expect.stringContaining("generated/ is what schema/ gives.") });
  });

  it("refuses an invalid schema with its file and pointer, and writes nothing", () => {
    const before = project.read("generated/limits.ts");
    project.edit(requestSchema, [['"title": "ReplyTitle",', '"title": "ReplyTitle", "maxLenght": 21,']]);
    const { status, output } = project.run("generator/main.ts");
    expect(output).toContain("schema/reply-button-request.schema.json#/definitions/ReplyTitle/maxLenght: ");
    expect(status).toBe(2);
    expect(project.read("generated/limits.ts")).toBe(before);
  });

  it("refuses --watch together with --check or --dry-run", () => {
    for (const other of ["--check", "--dry-run"]) {
      expect(project.run("generator/main.ts", "--watch", other)).toMatchObject({
        status: 2,
        output: expect.stringContaining("leave out --check and --dry-run"),
      });
    }
  });
});
