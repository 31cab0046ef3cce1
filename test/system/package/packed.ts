import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export const repository = join(import.meta.dirname, "../../..");

/** A consumer project with the packed package installed, and nothing else. */
export interface Consumer {
  readonly folder: string;
  readonly tarball: string;
  /** The installed package. */
  readonly installed: string;
  write(name: string, text: string): void;
  /** Writes a program, runs it on this Node, and returns what it printed. Warnings of Node fail it. */
  run(name: string, code: string): string;
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
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  write("package.json", JSON.stringify({ name: "consumer", private: true }));
  return {
    folder,
    tarball: join(folder, filename),
    installed,
    write,
    run: (name, code) => {
      write(name, code);
      const { stdout, stderr } = spawnSync(process.execPath, [name], { cwd: folder, encoding: "utf8" });
      if (stderr !== "") throw new Error(stderr);
      return stdout.trim();
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
