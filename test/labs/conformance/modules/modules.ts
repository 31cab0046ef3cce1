import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A language with a generated module. */
export interface Language {
  readonly name: string;
  /** The folder in `generated/`. */
  readonly folder: string;
  /** Programs without which the language is left out. */
  readonly needs: readonly (readonly string[])[];
  /** What a text of the language can hold of half a character: itself, or only a byte that is no text (see `halves.ts`). */
  readonly canHold: "halves" | "bytes";
  /** Whether a whole value that is an empty list may be an empty object as well. */
  readonly takesEmptyForObject?: boolean;
  /** Whether an empty text leaves out a part that a message does not need, because there is no other value for a part that is not given. */
  readonly leavesOutEmpty?: boolean;
  /** Compilers, type checkers and formatters that have nothing to say of a folder; one that is not installed is left out. */
  readonly checks: (folder: string) => readonly Command[];
  /** The command that prints messages per second as JSON, `[[name, rate], …]`: of the module in a folder first, then of other validators, which read an edition of the schema. */
  readonly bench: (folder: string, schema: (edition: "draft-07" | "noschema") => string, messages: string) => Command;
  /** The command that answers questions with the module in a folder, after what it takes to build it. */
  readonly driver: (folder: string) => { readonly build?: Command; readonly command: readonly string[] };
}

export interface Command {
  readonly command: readonly string[];
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether it must print nothing, because its exit code does not tell. */
  readonly isSilent?: boolean;
}

export const here = fileURLToPath(new URL(".", import.meta.url));

/** What a command had to say; `undefined` when it has passed, "missing" when it is not installed. */
export function complaintOf({ command: [program = "", ...parameters], folder, environment, isSilent = false }: Command): string | undefined {
  const { status, stdout, stderr, error } = spawnSync(program, parameters, {
    cwd: folder,
    env: { ...process.env, ...environment },
    encoding: "utf8",
    timeout: 600_000,
  });
  if (error !== undefined && "code" in error && error.code === "ENOENT") return "missing";
  const said = `${stdout}${stderr}`.trim();
  if (/No module named/.test(said)) return "missing";
  return status === 0 && (!isSilent || said === "") ? undefined : `${[program, ...parameters].join(" ")}: ${said || status}`;
}

export function isInstalled({ needs }: Language): boolean {
  return needs.every((command) => complaintOf({ command }) === undefined);
}
