import { randomBytes } from "node:crypto";
import { createServer, type ServerResponse } from "node:http";
import { listen } from "../loopback/listen.ts";
import type { KaleyraError } from "../message/errors.ts";
import { answer, errorAnswer, type HttpAnswer } from "./answer.ts";
import { readPage } from "./page-files.ts";
import { openSandboxSession } from "./sandbox-session.ts";

/** Options of {@link startStudio}. */
export interface StudioOptions {
  /** The port to listen on; any free one by default or for 0. */
  readonly port?: number | undefined;
  /** The folder of the built page, ending in a slash; found beside the code by default. */
  readonly page?: URL | undefined;
}

/** A running studio. */
export interface Studio {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the studio on loopback: one page, and a sandbox that it sends to.
 * Refuses other pages, other host names and other machines.
 *
 * @throws {@link KaleyraError} when the page has not been built, or the port cannot be opened.
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
export async function startStudio({ port: requestedPort = 0, page }: StudioOptions = {}): Promise<Studio> {
  const token = randomBytes(32).toString("base64url");
  const files = await readPage(token, page);
  const server = createServer();
  const port = await listen(server, requestedPort, "the studio");
  const session = await openSandboxSession();
  server.on("request", (request, response) => {
    void answer(request, { port, token, files, session })
      .catch(errorAnswer)
      .then((reply) => write(response, reply));
  });
  server.on("upgrade", (_, socket) => socket.destroy());
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await session.close();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}

/** Allows only the page's own script and styles, and connections to this server only. */
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

function write(response: ServerResponse, { status, type, content }: HttpAnswer): void {
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
