import { randomBytes } from "node:crypto";
import { createServer, type Server, type ServerResponse } from "node:http";
import { listen } from "../loopback/listen.ts";
import { KaleyraError } from "../message/errors.ts";
import { answer, errorAnswer, type HttpAnswer } from "./answer.ts";
import { type GivenFile, readPage } from "./page-files.ts";
import { openSandboxSession } from "./sandbox-session.ts";

/** Always the same, so that a link to the studio also opens after the command was started again. */
export const usualPort = 4400;

/** Options of {@link startStudio}. */
export interface StudioOptions {
  /** The port to listen on, or 0 for any free one; by default {@link usualPort}, or any free one where that is taken. */
  readonly port?: number | undefined;
  /** The file to open, valid or not. */
  readonly file?: GivenFile | undefined;
  /** The folder of the built page, ending in a slash; found beside the code by default. */
  readonly page?: URL | undefined;
}

/** A running studio. */
export interface Studio {
  readonly url: string;
  /** Whether the usual port was asked for and is taken, so that links to it do not open here. */
  readonly isElsewhere: boolean;
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
export async function startStudio({ port: requestedPort, file, page }: StudioOptions = {}): Promise<Studio> {
  const token = randomBytes(32).toString("base64url");
  const files = await readPage({ token, file, page });
  const server = createServer();
  const port = requestedPort === undefined ? await listenOnUsual(server) : await listen(server, requestedPort, "the studio");
  const session = await openSandboxSession();
  server.on("request", (request, response) => {
    void answer(request, { port, token, files, session })
      .catch(errorAnswer)
      .then((reply) => write(response, reply));
  });
  server.on("upgrade", (_, socket) => socket.destroy());
  return {
    url: `http://127.0.0.1:${port}`,
    isElsewhere: requestedPort === undefined && port !== usualPort,
    close: async () => {
      await session.close();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}

async function listenOnUsual(server: Server): Promise<number> {
  try {
    return await listen(server, usualPort, "the studio");
  } catch (error) {
    if (error instanceof KaleyraError) return listen(server, 0, "the studio");
    throw error;
  }
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
