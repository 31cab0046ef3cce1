import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import type { Compiler } from "../compilers.ts";
import type { Completion, Editor } from "../editors.ts";

/** What `npm run bench:types` asks of an editor. */
export type CompletingEditor = Pick<Editor, "completions" | "change" | "close"> & { errors(): Promise<unknown> };

/** A file of a project in tsserver, which editors start for TypeScript up to 6. */
export async function inTsServer(compiler: Compiler, folder: string, name: string, firstText: string): Promise<CompletingEditor> {
  const server = new TsServer(compiler, folder);
  const file = join(folder, name);
  let text = firstText;
  const positionOf = (at: number): { line: number; offset: number } => {
    const before = text.slice(0, at).split("\n");
    return { line: before.length, offset: (before.at(-1)?.length ?? 0) + 1 };
  };
  await server.ask("updateOpen", { openFiles: [{ file, fileContent: text }] });
  return {
    errors: () => server.ask("semanticDiagnosticsSync", { file }),
    completions: async (at) => ((await server.ask("completionInfo", { file, ...positionOf(at) })) as { entries: Completion[] }).entries,
    change: (newText) => {
      const same = [...text].findIndex((_, index) => text[index] !== newText[index]);
      const textChanges = [{ start: positionOf(same), end: positionOf(text.length), newText: newText.slice(same) }];
      void server.ask("updateOpen", { changedFiles: [{ fileName: file, textChanges }] });
      text = newText;
    },
    close: () => server.close(),
  };
}

/** Requests are lines of JSON, and so are the answers, with a header before each. */
class TsServer {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, (body: unknown) => void>();
  #received = "";
  #asked = 0;

  constructor(compiler: Compiler, folder: string) {
    const tsserver = join(import.meta.dirname, "../../../node_modules", compiler, "bin/tsserver");
    this.#process = spawn(process.execPath, [tsserver, "--disableAutomaticTypingAcquisition"], { cwd: folder, stdio: ["pipe", "pipe", "ignore"] });
    this.#process.stdout?.setEncoding("utf8").on("data", (data: string) => {
      const lines = (this.#received + data).split("\n");
      this.#received = lines.pop() ?? "";
      for (const line of lines) if (line.startsWith("{")) this.#answer(JSON.parse(line));
    });
  }

  ask(command: string, given: object): Promise<unknown> {
    this.#asked += 1;
    const seq = this.#asked;
    this.#process.stdin?.write(`${JSON.stringify({ seq, type: "request", command, arguments: given })}\n`);
    return new Promise((resolve) => this.#waiting.set(seq, resolve));
  }

  close(): void {
    this.#process.kill();
  }

  #answer({ request_seq, body }: { readonly request_seq?: number; readonly body?: unknown }): void {
    if (request_seq !== undefined) this.#waiting.get(request_seq)?.(body);
  }
}
