import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { kaleyra } from "../../unit/callbacks/support/callbacks.ts";

vi.hoisted(() => {
  process.env["CALLBACK_SECRET"] = "Bearer 3f9c";
});

const readme = readFileSync(new URL("../../../src/callbacks/README.md", import.meta.url), "utf8");
const headers = { authorization: "Bearer 3f9c", "content-type": "application/json" };
const body = JSON.stringify(kaleyra);

/** What answers a request to the example. */
type Post = (body: string, headers: Readonly<Record<string, string>>) => Promise<number>;

/** Server → starts its example. */
const servers: Readonly<Record<string, () => Promise<Post>>> = {
  express: async () => {
    const { app } = await example<{ readonly app: Parameters<typeof createServer>[1] }>("express");
    return postTo(await listening(createServer({}, app)));
  },
  fastify: async () => {
    const { app } = await example<{ readonly app: { ready(): Promise<void>; close(): Promise<void>; readonly server: Server } }>("fastify");
    await app.ready();
    return postTo(await listening(app.server));
  },
  hono: async () => {
    const { app } = await example<{ readonly app: { fetch(request: Request): Promise<Response> } }>("hono");
    return async (text, sent) => (await app.fetch(new Request("http://localhost/callback", { method: "POST", body: text, headers: sent }))).status;
  },
};

function example<Module>(name: string): Promise<Module> {
  return import(`./examples/${name}.js`) as Promise<Module>;
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`;
}

function postTo(url: string): Post {
  return async (text, sent) => (await fetch(url, { method: "POST", body: text, headers: sent })).status;
}

describe.each(Object.keys(servers))("the example for %s", (name) => {
  it("is the one of src/callbacks/README.md", () => {
    const code = readFileSync(new URL(`examples/${name}.js`, import.meta.url), "utf8");
    const published = code.trim().replace("../../../../src/callbacks/index.ts", "kaleyra-whatsapp/callbacks");
    expect(readme).toContain(`\`\`\`js\n${published}\n\`\`\``);
  });

  it("handles a callback once, and answers what is none and what has another secret", async () => {
    const lines: unknown[][] = [];
    const log = vi.spyOn(console, "log").mockImplementation((...line) => lines.push(line));
    onTestFinished(() => log.mockRestore());
    const post = (await servers[name]?.()) as Post;
    const statuses = [
      await post(body, headers),
      await post(body, headers),
      await post("{", headers),
      await post(body, { ...headers, authorization: "Bearer x" }),
    ];
    expect(statuses).toEqual([200, 200, 400, 401]);
    expect(lines).toEqual([["reply", "customer1"]]);
  });
});
