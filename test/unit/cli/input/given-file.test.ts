import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UsageError } from "../../../../src/cli/exit-codes.ts";
import { givenFile } from "../../../../src/cli/input/given-file.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "given-file-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("the file for the studio", () => {
  it("is read with its name, valid or not", async () => {
    expect(await givenFile(written("größe.json", '{\n  "a": '))).toEqual({ name: "größe.json", text: '{\n  "a": ' });
  });

  it("is refused in a sentence when it is not there, holds several messages, or no text", async () => {
    await expect(givenFile(join(folder, "nowhere.json"))).rejects.toThrow(UsageError);
    await expect(givenFile(written("list.ndjson", "{}\n{}\n"))).rejects.toThrow("holds more than one message");
    await expect(givenFile(written("bytes.json", Uint8Array.of(0x7b, 0xff, 0x7d)))).rejects.toThrow("cannot be opened: the message is not valid UTF-8");
  });
});
