import { createServer } from "node:http";
import { listen } from "../loopback/listen.ts";
import { KaleyraError } from "../message/errors.ts";
import { SimulatedKaleyra } from "./kaleyra.ts";
import type { Sandbox, SandboxOptions } from "./sandbox.ts";

/**
 * Starts a simulated Kaleyra on the loopback address, for tests and for trying
 * things out. It accepts the requests that Kaleyra's documentation describes,
 * validates messages as strictly as the library, records them, reports that
 * they were sent, delivered and read, taps buttons and rows, shares locations,
 * and fails on demand. The only address it ever contacts is your `callbackUrl`.
 * It answers programs that address it as `127.0.0.1`, `localhost` or `[::1]` with
 * its port, and refuses the requests of web pages.
 *
 * @throws {@link KaleyraError} when the port cannot be opened, or `callbackUrl`, `callbackHeaders`, `statuses` or `remember` is invalid.
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
 * console.log(sandbox.sent.length); // 1, after one retry
 * await sandbox.close();
 * ```
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  checkCallback(options);
  checkRemember(options);
  const server = createServer();
  const port = await listen(server, options.port ?? 0, "the sandbox");
  const kaleyra = new SimulatedKaleyra(port, options);
  server.on("request", (request, response) => void kaleyra.handle(request, response));
  const { callbacks } = kaleyra;
  return {
    url: kaleyra.url,
    sent: kaleyra.sent,
    refused: kaleyra.refused,
    next: (...faults) => kaleyra.next(faults),
    tap: (...tap) => callbacks.tap(...tap),
    location: (...location) => callbacks.location(...location),
    status: (...status) => callbacks.status(...status),
    text: (...text) => callbacks.text(...text),
    together: (...parts) => callbacks.together(...parts),
    idle: () => callbacks.idle(),
    close: () =>
      new Promise((resolve) => {
        kaleyra.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function checkCallback({ callbackUrl, callbackHeaders, statuses = [] }: SandboxOptions): void {
  if (callbackUrl === undefined && statuses.length > 0) {
    throw new KaleyraError("statuses are posted to callbackUrl, and there is none; give callbackUrl, or leave statuses out");
  }
  if (callbackUrl !== undefined && !isHttpAddress(callbackUrl)) {
    throw new KaleyraError("callbackUrl must be an http or https address without a user name or password in it");
  }
  try {
    new Headers(callbackHeaders);
  } catch {
    throw new KaleyraError("callbackHeaders has a name or a value that no header can have");
  }
}

function checkRemember({ remember = 1 }: SandboxOptions): void {
  if (!Number.isInteger(remember) || remember < 1) throw new KaleyraError("remember must be a whole number, 1 or more");
}

function isHttpAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return ["http:", "https:"].includes(protocol) && username === "" && password === "";
}
