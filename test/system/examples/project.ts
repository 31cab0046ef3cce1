import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { environmentOfChildren } from "../../support/environment.ts";
import { installPacked } from "../package/packed.ts";

const here = import.meta.dirname;

export interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** The package.json of an example, or of the folder that installs what they need. */
export function manifestOf(name: string): Manifest {
  return JSON.parse(readFileSync(join(here, name, "package.json"), "utf8")) as Manifest;
}

/** A copy of the examples, beside the packed package and what else they need. */
export interface Examples {
  readonly folder: string;
  /** Runs a script of an example's package.json to its end, and returns what it printed. */
  npm(name: string, script: string, env?: Readonly<Record<string, string>>): Promise<string>;
  /** Starts a script of an example. */
  start(name: string, script: string, env: Readonly<Record<string, string>>): Running;
  /** Runs a program beside the examples, which may import TypeScript, and returns what it printed. */
  run(program: string, env: Readonly<Record<string, string>>): Promise<string>;
  remove(): void;
}

export interface Running {
  readonly process: ChildProcess;
  /** What it has printed. */
  output(): string;
  stop(): Promise<void>;
}

export function copyExamples(names: readonly string[]): Examples {
  const consumer = installPacked();
  const modules = join(consumer.folder, "node_modules");
  for (const name of Object.keys(manifestOf(".").dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(here, "node_modules", name), join(modules, name));
  }
  symlinkSync(join(here, "node_modules/.bin"), join(modules, ".bin"));
  for (const name of names) cpSync(join(here, name), join(consumer.folder, name), { recursive: true });

  /** The program and the arguments of a script, so that a signal reaches the program itself. */
  const commandOf = (name: string, script: string): readonly [string, ...string[]] => {
    const [command, ...args] = (manifestOf(name).scripts[script] ?? "").split(" ");
    if (command === "node") return [process.execPath, ...args];
    if (command === "tsx") return [process.execPath, "--import", "tsx", ...args];
    if (command === "kaleyra-whatsapp") return [process.execPath, join(consumer.installed, "dist/cli.js"), ...args];
    return [join(modules, ".bin", command as string), ...args];
  };
  const optionsOf = (name: string, env = {}) => ({ cwd: join(consumer.folder, name), env: { ...environmentOfChildren, ...env } });

  return {
    folder: consumer.folder,
    async npm(name, script, env) {
      const [command, ...args] = commandOf(name, script);
      const { stdout, stderr } = await promisify(execFile)(command, args, optionsOf(name, env));
      return stdout + stderr;
    },
    start(name, script, env) {
      const [command, ...args] = commandOf(name, script);
      const child = spawn(command, args, { ...optionsOf(name, env), stdio: ["ignore", "pipe", "pipe"] });
      let output = "";
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (output += text));
      return {
        process: child,
        output: () => output,
        async stop() {
          if (child.exitCode !== null) return;
          const closed = once(child, "close");
          child.kill("SIGTERM");
          await closed;
        },
      };
    },
    async run(program, env) {
      const { stdout, stderr } = await promisify(execFile)(process.execPath, ["--import", "tsx", program], optionsOf(".", env));
      return stdout + stderr;
    },
    remove: consumer.remove,
  };
}
