import { createServer } from "node:http";
import { listen } from "../loopback/listen.ts";
import { KaleyraError } from "../message/errors.ts";
import { Kaleyra } from "./kaleyra.ts";
import type { Sandbox, SandboxOptions } from "./sandbox.ts";

/**
 * Starts a Kaleyra on the loopback address, for trying out and for tests. It
 * takes the requests that the document describes, judges messages as strictly
 * as the library, keeps what it took, taps buttons, and fails on demand. It
 * sends nothing to anybody but your `callbackUrl`.
 *
 * @throws {@link KaleyraError} where the port cannot be had, or the callback's address or headers cannot be right.
 *
 * @example
 * ```ts
 * import { buttons } from "kaleyra-whatsapp";
 * import { createClient } from "kaleyra-whatsapp/client";
 * import { startSandbox } from "kaleyra-whatsapp/sandbox";
 *
 * const sandbox = await startSandbox();
 * const client = createClient({ baseUrl: sandbox.url, sid: "HXAP16XXXXXX97IN", apiKey: "Axxx3", from: "+919876543210" });
 * sandbox.next("429 1");
 * await client.send(buttons().body("Still fine?").reply("yes", "Yes").to("+919876543211").build());
 * console.log(sandbox.sent.length); // 1, after one more try
 * await sandbox.close();
 * ```
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  checkCallback(options);
  const server = createServer();
  const port = await listen(server, options.port ?? 0, "the sandbox");
  const kaleyra = new Kaleyra(`http://127.0.0.1:${port}`, options);
  server.on("request", (request, response) => void kaleyra.answer(request, response));
  return {
    url: kaleyra.url,
    sent: kaleyra.sent,
    refused: kaleyra.refused,
    next: (...faults) => kaleyra.next(faults),
    tap: (messageId, buttonId) => kaleyra.tap(messageId, buttonId),
    close: () =>
      new Promise((resolve) => {
        kaleyra.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function checkCallback({ callbackUrl, callbackHeaders }: SandboxOptions): void {
  if (callbackUrl !== undefined && !canBeCalled(callbackUrl)) {
    throw new KaleyraError("callbackUrl must be an http or https address without a user name or password in it");
  }
  try {
    new Headers(callbackHeaders);
  } catch {
    throw new KaleyraError("callbackHeaders has a name or a value that no header can have");
  }
}

function canBeCalled(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return ["http:", "https:"].includes(protocol) && username === "" && password === "";
}
