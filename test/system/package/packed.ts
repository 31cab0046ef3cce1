import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const repository = join(import.meta.dirname, "../../..");

/** A consumer project with the packed package installed, and nothing else. */
export interface Consumer {
  readonly folder: string;
  readonly tarball: string;
  write(name: string, text: string): void;
  remove(): void;
}

export function installPacked(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), "consumer-"));
  const packed = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], {
    cwd: repository,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ filename }] = JSON.parse(packed.slice(packed.indexOf("["))) as [{ filename: string }];
  const installed = join(folder, "node_modules/kaleyra-whatsapp");
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", join(folder, filename), "-C", installed, "--strip-components=1"]);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", type: "module", private: true }));
  return {
    folder,
    tarball: join(folder, filename),
    write: (name, text) => writeFileSync(join(folder, name), text),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
