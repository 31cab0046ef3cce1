import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { RecipientsFile } from "../../../../src/cli/campaign/recipients-file.ts";
import { UsageError } from "../../../../src/cli/exit-codes.ts";

const folder = mkdtempSync(join(tmpdir(), "kaleyra-whatsapp-recipients-"));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const row = (index: number) => `+9198${String(index).padStart(8, "0")},a customer with a long name\n`;
/** Three times as long as what is read at once. */
const long = `to,name\n${Array.from({ length: 5_000 }, (_, index) => row(index)).join("")}`;

async function linesOf(file: RecipientsFile, afterFirst: () => void = () => {}): Promise<number> {
  let lines = 0;
  for await (const _ of file.rows()) {
    lines += 1;
    if (lines === 1) afterFirst();
  }
  return lines;
}

const changed = (path: string) => new UsageError(`${path} has changed since it was checked, so nothing more is sent; start again`);

describe("a list of recipients", () => {
  it.each(["list.csv", "list.ndjson"])("may be read several times: %s", async (name) => {
    writeFileSync(at(name), name.endsWith(".csv") ? long : `${'{"to":"+919800000001"}\n'.repeat(5_000)}`);
    const file = new RecipientsFile(at(name));
    expect([await linesOf(file), await linesOf(file)]).toEqual([5_000, 5_000]);
  });

  it("is refused when it has grown since it was read first", async () => {
    writeFileSync(at("grown.csv"), `to,name\n${row(1)}`);
    const file = new RecipientsFile(at("grown.csv"));
    await linesOf(file);
    appendFileSync(at("grown.csv"), row(2));
    await expect(linesOf(file)).rejects.toThrow(changed(at("grown.csv")));
  });

  it("is refused when another file has taken its place", async () => {
    writeFileSync(at("replaced.csv"), `to,name\n${row(1)}`);
    const file = new RecipientsFile(at("replaced.csv"));
    await linesOf(file);
    writeFileSync(at("other.csv"), `to,name\n${row(2)}`);
    renameSync(at("other.csv"), at("replaced.csv"));
    await expect(linesOf(file)).rejects.toThrow(changed(at("replaced.csv")));
  });

  it("is read no further when it changes meanwhile", async () => {
    writeFileSync(at("meanwhile.csv"), long);
    const reading = linesOf(new RecipientsFile(at("meanwhile.csv")), () => appendFileSync(at("meanwhile.csv"), row(7)));
    await expect(reading).rejects.toThrow(changed(at("meanwhile.csv")));
  });

  it("is read to the end that it had when it was checked", async () => {
    writeFileSync(at("short.csv"), `to,name\n${row(1)}${row(2)}`);
    expect(await linesOf(new RecipientsFile(at("short.csv")), () => appendFileSync(at("short.csv"), row(3)))).toBe(2);
  });

  it("must be a file, and one that can be read", async () => {
    execFileSync("mkfifo", [at("pipe.csv")]);
    writeFileSync(at("file"), "");
    const refusals = { none: "there is no file PATH", "pipe.csv": "PATH is not a file; the list must be one, because it is read several times" };
    for (const [name, says] of Object.entries({ ...refusals, ".": refusals["pipe.csv"], "file/list.csv": "PATH cannot be read (ENOTDIR)" })) {
      await expect(linesOf(new RecipientsFile(at(name)))).rejects.toThrow(new UsageError(says.replace("PATH", at(name))));
    }
  });

  it.runIf(process.platform === "linux")("is refused when it can be opened and not read", async () => {
    await expect(linesOf(new RecipientsFile("/proc/self/mem"))).rejects.toThrow(new UsageError("/proc/self/mem cannot be read (EIO)"));
  });
});
