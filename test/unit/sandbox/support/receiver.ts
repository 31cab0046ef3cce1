import { createServer, type RequestListener } from "node:http";
import { onTestFinished } from "vitest";

/** A server on loopback that is closed when the test ends. */
export async function serve(listener: RequestListener): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`, close };
}

/** A receiver of callbacks that keeps their bodies in the order in which they came. */
export async function receiver(): Promise<{ readonly url: string; readonly bodies: readonly string[] }> {
  const bodies: string[] = [];
  const { url } = await serve(async (request, response) => {
    bodies.push((await request.toArray()).join(""));
    response.writeHead(204).end();
  });
  return { url, bodies };
}
