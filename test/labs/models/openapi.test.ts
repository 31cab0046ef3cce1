import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerFiles, vectorsOf } from "../conformance/vectors.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const tools = `${root}test/labs/models/node_modules/.bin/`;
const description = `${root}generated/openapi.json`;
const openapi = JSON.parse(readFileSync(description, "utf8"));
const service = JSON.parse(readFileSync(`${root}schema/service.json`, "utf8"));
const path = "/v2/HXAP16XXXXXX97IN/whatsapp/+919876543210/messages";

describe("the OpenAPI description", () => {
  it("contains every pod, the API key header and every documented response word for word", () => {
    expect(openapi.servers.map(({ url }: { url: string }) => url)).toEqual(
      Object.values(service.pods).map((pod) => `https://${(pod as { host: string }).host}`),
    );
    expect(openapi.components.securitySchemes.apiKey).toMatchObject({ type: "apiKey", in: "header", name: "api-key" });
    const { responses } = openapi.paths[service.request.path].post;
    const examples = Object.values(responses).flatMap((response) =>
      Object.values((response as { content: Record<string, { examples: object }> }).content["application/json"]?.examples ?? {}),
    );
    expect(examples.map(({ value }) => value)).toEqual(
      expect.arrayContaining(Object.values(service.answers).map((answer) => (answer as { body: object }).body)),
    );
    expect(examples.length).toBe(Object.keys(service.answers).length);
  });

  it("defines every component that it references", () => {
    const references = [...JSON.stringify(openapi).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name as string);
    expect(references.length).toBeGreaterThan(20);
    for (const name of references) expect(openapi.components.schemas).toHaveProperty(name);
  });
});

/** `npm run test:openapi` installs the tools first. */
describe("the OpenAPI description in other tools", () => {
  it("passes the linter of Redocly without a warning", () => {
    const skipped = [
      // It sees only the first level of the bodies; they differ three levels down, at /messaging_object/interactive/type.
      "no-illogical-composition-keywords",
      // It wants every title that several sections need to be defined again where it is required.
      "no-required-schema-properties-undefined",
    ].map((rule) => `--skip-rule=${rule}`);
    const { status, stdout, stderr } = spawnSync(`${tools}redocly`, ["lint", ...skipped, description], {
      encoding: "utf8",
      cwd: root,
      env: { ...process.env, REDOCLY_TELEMETRY: "off" },
    });
    expect(stdout + stderr).not.toMatch(/\b[1-9]\d* (?:error|warning)/);
    expect(status).toBe(0);
  });

  describe("a mock server by Prism", () => {
    let mock: ChildProcess;
    let url: string;

    beforeAll(async () => {
      const port = await freePort();
      url = `http://127.0.0.1:${port}`;
      mock = spawn(process.execPath, [`${tools}prism`, "mock", "-h", "127.0.0.1", "-p", String(port), description], { stdio: ["ignore", "pipe", "ignore"] });
      await new Promise<void>((resolve, reject) => {
        mock.stdout?.on("data", (text) => String(text).includes("listening") && resolve());
        mock.on("exit", () => reject(new Error("the mock server did not start")));
      });
    }, 60_000);
    afterAll(() => mock.kill());

    const send = (body: string, headers: Record<string, string> = { "api-key": "Axxx" }): Promise<Response> =>
      fetch(`${url}${path}`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body });

    it("answers every valid vector with 202 and every invalid one with 400", async () => {
      const wrong: string[] = [];
      const vectors = vectorsOf("reply-button-request").filter(({ documentText }) => documentText !== undefined);
      for (let at = 0; at < vectors.length; at += 8) {
        await Promise.all(
          vectors.slice(at, at + 8).map(async ({ id, documentText, expect: { schema } }) => {
            const { status } = await send(documentText as string);
            if (status !== (schema === "valid" ? 202 : 400)) wrong.push(`${id}: ${status}`);
          }),
        );
      }
      expect(vectors.length).toBeGreaterThan(1000);
      expect(wrong).toEqual([]);
    }, 120_000);

    const valid = vectorsOf("reply-button-request").find(({ expect: { full } }) => full === "valid")?.documentText as string;

    it("answers 401 without the API key", async () => {
      expect((await send(valid, {})).status).toBe(401);
    });

    it("returns each documented response on request, the same as in the client vectors", async () => {
      const vectors = answerFiles.filter(([file]) => file.startsWith("generated/")).flatMap(([, file]) => file.vectors);
      expect(vectors.length).toBe(Object.keys(service.answers).length);
      for (const { id, response: documented } of vectors) {
        const example = (id.split(".")[1] as string).replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
        const response = await send(valid, { "api-key": "Axxx", prefer: `code=${documented.status}, example=${example}` });
        expect({ id, status: response.status, body: await response.json() }).toEqual({ id, status: documented.status, body: JSON.parse(documented.bodyText) });
      }
    });
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
