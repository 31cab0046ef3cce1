import { readFileSync } from "node:fs";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { kaleyra } from "./support/callbacks.ts";

vi.hoisted(() => {
  process.env["CALLBACK_SECRET"] = "Bearer 3f9c";
});

const headers = { authorization: "Bearer 3f9c", "content-type": "application/json" };
const body = JSON.stringify(kaleyra);
const readme = readFileSync(new URL("../../../src/callbacks/README.md", import.meta.url), "utf8");

/** What the handlers of the examples print. */
function printed(): readonly unknown[][] {
  const lines: unknown[][] = [];
  const log = vi.spyOn(console, "log").mockImplementation((...line) => lines.push(line));
  onTestFinished(() => log.mockRestore());
  return lines;
}

describe("the examples of src/callbacks/README.md", () => {
  it.each(["node-http", "web", "lambda"])("are those that run here: %s", (name) => {
    const example = readFileSync(new URL(`examples/${name}.ts`, import.meta.url), "utf8");
    const published = example.trim().replace("../../../../src/callbacks/index.ts", "kaleyra-whatsapp/callbacks");
    expect(readme).toContain(`\`\`\`ts\n${published}\n\`\`\``);
  });

  it("serve callbacks with node:http", async () => {
    const lines = printed();
    const { server } = await import("./examples/node-http.ts");
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/`;
    const post = async (text: string, sent: object) => (await fetch(url, { method: "POST", body: text, headers: { ...sent } })).status;
    expect([await post(body, headers), await post(body, headers), await post("{", headers), await post(body, {})]).toEqual([200, 200, 400, 401]);
    expect(lines).toEqual([["reply", "customer1"]]);
  });

  it("serve callbacks as a web Request", async () => {
    const lines = printed();
    const { POST } = await import("./examples/web.ts");
    const { status } = await POST(new Request("http://localhost/", { method: "POST", body, headers }));
    expect([status, lines]).toEqual([200, [["reply", "customer1"]]]);
  });

  it("serve callbacks in AWS Lambda", async () => {
    const lines = printed();
    const { handler } = await import("./examples/lambda.ts");
    const event = { version: "2.0", headers, isBase64Encoded: true, body: Buffer.from(body).toString("base64") };
    expect([await handler(event), await handler({ ...event, headers: {} })]).toEqual([{ statusCode: 200 }, { statusCode: 401 }]);
    expect(lines).toEqual([["reply", "customer1"]]);
  });
});
