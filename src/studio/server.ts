import { randomBytes } from "node:crypto";
import { createServer, type ServerResponse } from "node:http";
import { listen } from "../loopback/listen.ts";
import type { KaleyraError } from "../message/errors.ts";
import { type Answer, answer, failed } from "./answer.ts";
import { readPage } from "./page-files.ts";
import { openSandboxSession } from "./sandbox-session.ts";

/** How {@link startStudio} starts. */
export interface StudioOptions {
  /** The port to listen on; left out or 0, any free one. */
  readonly port?: number | undefined;
  /** The folder of the built page, with a slash at its end; left out, it is found beside the code. */
  readonly page?: URL | undefined;
}

/** A studio that runs. */
export interface Studio {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the studio on loopback: one page, and a sandbox for it to send to.
 * Other pages, other hosts and other machines get nothing from it.
 *
 * @throws {@link KaleyraError} where the page has not been built, or the port is taken.
 *
 * @example
 * ```ts
 * import { startStudio } from "./server.ts";
 *
 * const studio = await startStudio({ port: 4400 });
 * console.log(studio.url);
 * await studio.close();
 * ```
 */
export async function startStudio({ port: wanted = 0, page }: StudioOptions = {}): Promise<Studio> {
  const token = randomBytes(32).toString("base64url");
  const files = await readPage(token, page);
  const server = createServer();
  const port = await listen(server, wanted, "the studio");
  const room = await openSandboxSession();
  server.on("request", (request, response) => {
    void answer(request, { port, token, files, room })
      .catch(failed)
      .then((reply) => write(response, reply));
  });
  server.on("upgrade", (_, socket) => socket.destroy());
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await room.close();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}

/** Nothing but the page's own script and style, and nobody to talk to but this server. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

function write(response: ServerResponse, { status, type, content }: Answer): void {
  response.writeHead(status, {
    "content-type": type,
    "content-security-policy": contentSecurityPolicy,
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
  response.end(content);
}
