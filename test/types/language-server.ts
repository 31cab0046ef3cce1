import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const tsc = join(import.meta.dirname, "../../node_modules/typescript-7/bin/tsc");

/** TypeScript 7's language server for one folder, over stdin and stdout. */
export class LanguageServer {
  readonly #folder: string;
  readonly #process;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  #received = Buffer.alloc(0);
  #asked = 0;

  constructor(folder: string) {
    this.#folder = folder;
    this.#process = spawn(process.execPath, [tsc, "--lsp", "--stdio"], { cwd: folder, stdio: ["pipe", "pipe", "ignore"] });
    this.#process.stdout.on("data", (data: Buffer) => {
      this.#received = Buffer.concat([this.#received, data]);
      for (let message = this.#nextMessage(); message !== undefined; message = this.#nextMessage()) this.#handle(message);
    });
  }

  async open(file: string, text: string): Promise<void> {
    const documentation = ["markdown", "plaintext"];
    const textDocument = {
      hover: { contentFormat: documentation },
      signatureHelp: { signatureInformation: { documentationFormat: documentation } },
      diagnostic: {},
    };
    await this.ask("initialize", { processId: process.pid, rootUri: pathToFileURL(this.#folder).href, capabilities: { textDocument } });
    this.#send({ method: "initialized", params: {} });
    this.#send({ method: "textDocument/didOpen", params: { textDocument: { uri: this.uriOf(file), languageId: "typescript", version: 1, text } } });
  }

  change(file: string, version: number, text: string): void {
    this.#send({ method: "textDocument/didChange", params: { textDocument: { uri: this.uriOf(file), version }, contentChanges: [{ text }] } });
  }

  uriOf(file: string): string {
    return pathToFileURL(join(this.#folder, file)).href;
  }

  /** The result of a request. */
  ask(method: string, params: object): Promise<unknown> {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#send({ id, method, params });
    });
  }

  close(): void {
    this.#process.kill();
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #nextMessage(): { readonly id?: number; readonly method?: string; readonly result?: unknown } | undefined {
    const end = this.#received.indexOf("\r\n\r\n");
    if (end === -1) return undefined;
    const length = Number(/Content-Length: (\d+)/i.exec(this.#received.toString("utf8", 0, end))?.[1]);
    const start = end + 4;
    if (this.#received.length < start + length) return undefined;
    const text = this.#received.toString("utf8", start, start + length);
    this.#received = this.#received.subarray(start + length);
    return JSON.parse(text);
  }

  #handle({ id, method, result }: { readonly id?: number; readonly method?: string; readonly result?: unknown }): void {
    if (id === undefined) return;
    if (method !== undefined) this.#send({ id, result: null });
    else this.#waiting.get(id)?.(result);
  }
}
