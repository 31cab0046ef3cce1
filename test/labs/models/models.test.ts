import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "models-"));
afterAll(() => rmSync(folder, { recursive: true }));

function models(...parameters: readonly string[]) {
  return spawnSync("npm", ["run", "--silent", "models", "--", ...parameters], { cwd: root, encoding: "utf8" });
}

interface Schema {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly enum?: readonly string[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** Every property name and enum value of a schema. */
function wordsOf(name: string): readonly string[] {
  const { definitions = {}, ...rest } = JSON.parse(readFileSync(`${root}generated/schema/${name}.noschema.json`, "utf8")) as Schema;
  return [rest, ...Object.values(definitions)].flatMap((schema) => [...Object.keys(schema.properties ?? {}), ...(schema.enum ?? [])]);
}

describe("npm run models", () => {
  it.each(["python", "go", "java"])("prints types for %s with every property and enum value, and a note on what types cannot check", (lang) => {
    const { status, stdout, stderr } = models("--lang", lang);
    expect(status).toBe(0);
    for (const word of wordsOf("reply-button-request")) expect(stdout).toContain(word);
    expect(stderr).toMatch(/Shapes only.*no length.*no choice between id and link.*not that ids and titles are distinct/s);
  });

  it("calls the type of the whole by the schema's title", () => {
    expect(models("--lang", "python", "--schema", "list-request").stdout).toContain("class ListRequest");
  });

  it("writes the types of another schema to a file, in a folder that it makes", () => {
    const out = join(folder, "new", "callback.py");
    expect(models("--lang", "python", "--schema", "message-callback", "--out", out).status).toBe(0);
    const text = readFileSync(out, "utf8");
    for (const word of wordsOf("message-callback")) expect(text).toContain(word);
  });

  it.each([
    ["without a language", [], /npm run models -- --lang python/],
    [
      "with an unknown schema",
      ["--lang", "python", "--schema", "../secret"],
      /there is no schema "\.\.\/secret"; there are api-response, cta-url-request, list-request, location-request, message-callback/,
    ],
    ["with an unknown language", ["--lang", "latin"], /latin/],
  ])("fails %s", (_, parameters, sentence) => {
    const { status, stdout, stderr } = models(...parameters);
    expect(status).not.toBe(0);
    expect(stdout + stderr).toMatch(sentence);
    expect(stderr).not.toContain("Shapes only");
  });
});
