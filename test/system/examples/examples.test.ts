/** Each example does on the packed package what its README says. */
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { type Sandbox, startSandbox } from "../../../src/sandbox/index.ts";
import { freePort } from "../../support/free-port.ts";
import { kaleyra } from "../../unit/callbacks/support/callbacks.ts";
import { startRedis } from "../bullmq/redis.ts";
import { copyExamples, type Examples, manifestOf } from "./project.ts";

const names = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "node_modules")
  .map(({ name }) => name);

let examples: Examples;
let sandbox: Sandbox;
beforeAll(async () => {
  examples = copyExamples(names);
  sandbox = await startSandbox();
});
afterAll(async () => {
  await sandbox.close();
  examples.remove();
});

const secret = "Bearer 3f9c";
const headers = { authorization: secret, "content-type": "application/json" };
const body = JSON.stringify(kaleyra);
const account = () => ({ KALEYRA_BASE_URL: sandbox.url, KALEYRA_SID: "HXAP16XXXXXX97IN", KALEYRA_API_KEY: "any-key", KALEYRA_FROM: "+911234567890" });

describe("every example", () => {
  it.each(names)("has a README and the versions that are installed here: %s", (name) => {
    const { dependencies, devDependencies } = manifestOf(name);
    const { "kaleyra-whatsapp": _, ...others } = { ...dependencies, ...devDependencies };
    expect(manifestOf(".").dependencies).toMatchObject(others);
    expect(existsSync(join(import.meta.dirname, name, "README.md"))).toBe(true);
  });

  it.each(names.filter((name) => manifestOf(name).scripts["check"] === "tsc"))("in TypeScript compiles: %s", async (name) => {
    expect(await examples.npm(name, "check")).toBe("");
  });
});

describe("the code of src/callbacks/README.md", () => {
  const readme = readFileSync(new URL("../../../src/callbacks/README.md", import.meta.url), "utf8");
  const files = ["express/server.js", "fastify/server.js", "hono/server.js", "node-http/server.ts", "web/route.ts", "lambda/handler.ts"];

  it.each(files)("is %s", (file) => {
    const code = readFileSync(join(import.meta.dirname, file), "utf8").trim();
    expect(readme).toContain(`\`\`\`${file.slice(-2)}\n${code}\n\`\`\``);
  });
});

describe("a server handles a callback once, and answers what is none and what has another secret", () => {
  const wrong = { ...headers, authorization: "Bearer x" };

  it.each(["express", "fastify", "hono", "node-http"])("with %s", async (name) => {
    const port = await freePort();
    const server = examples.start(name, "start", { PORT: String(port), CALLBACK_SECRET: secret });
    onTestFinished(server.stop);
    const post = (text: string, sent: Readonly<Record<string, string>>) =>
      fetch(`http://localhost:${port}/callback`, { method: "POST", body: text, headers: sent });
    await expect
      .poll(
        () =>
          post("{", headers).then(
            ({ status }) => status,
            () => server.output(),
          ),
        { timeout: 60_000 },
      )
      .toBe(400);
    await breakOff(port);
    const statuses = [await post(body, headers), await post(body, headers), await post(body, wrong)].map(({ status }) => status);
    expect(statuses).toEqual([200, 200, 401]);
    expect(server.output()).toBe("reply customer1\n");
  });

  it("as a web Request", async () => {
    const printed = await call(`
      import { POST } from "./web/route.ts";
      const statusOf = async (body, headers) => (await POST(new Request("http://localhost/", { method: "POST", body, headers }))).status;
      console.log(await statusOf(body, headers), await statusOf("{", headers), await statusOf(body, {}));`);
    expect(printed).toBe("reply customer1\n200 400 401");
  });

  it("in AWS Lambda", async () => {
    const printed = await call(`
      import { handler } from "./lambda/handler.ts";
      const event = { version: "2.0", headers, isBase64Encoded: true, body: Buffer.from(body).toString("base64") };
      console.log((await handler(event)).statusCode, (await handler({ ...event, headers: {} })).statusCode);`);
    expect(printed).toBe("reply customer1\n200 401");
  });

  /** Begins a call with the right secret, and breaks it off in its body. */
  async function breakOff(port: number): Promise<void> {
    const socket = connect(port, "127.0.0.1");
    await once(socket, "connect");
    socket.write(`POST /callback HTTP/1.1\r\nhost: localhost\r\nauthorization: ${secret}\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.destroy();
    await once(socket, "close");
  }

  /** Runs a program beside the examples that calls one of them. */
  async function call(code: string): Promise<string> {
    writeFileSync(join(examples.folder, "call.mjs"), `const body = ${JSON.stringify(body)};\nconst headers = ${JSON.stringify(headers)};\n${code}\n`);
    return (await examples.run("call.mjs", { CALLBACK_SECRET: secret })).trim();
  }
});

describe("the campaign", () => {
  it("checks every message, sends each once, also when it is started again, and reports", async () => {
    const before = sandbox.sent.length;
    expect(await examples.npm("campaign", "check", account())).toContain("Hi Asha, your Nexon is ready.");
    expect(sandbox.sent.length).toBe(before);
    await examples.npm("campaign", "send", account());
    await examples.npm("campaign", "send", account());
    expect(sandbox.sent.slice(before).map(({ message }) => message.messaging_object.to)).toEqual(["+919876543211", "+919876543212"]);
    expect(await examples.npm("campaign", "report")).toMatch(/accepted +2 +100/);
  });
});

describe("BullMQ with two workers", () => {
  it("sends each message once", async () => {
    const redis = await startRedis();
    onTestFinished(redis.close);
    const before = sandbox.sent.length;
    const env = { ...account(), REDIS_PORT: String(redis.connection.port) };
    const workers = [1, 2].map(() => examples.start("bullmq", "worker", env));
    for (const { stop } of workers) onTestFinished(stop);
    for (const { output } of workers) await expect.poll(output, { timeout: 60_000 }).toBe("ready\n");
    await examples.npm("bullmq", "queue", env);
    await examples.npm("bullmq", "queue", env);
    const sent = () =>
      sandbox.sent
        .slice(before)
        .map(({ message }) => message.extra_info?.ref)
        .sort();
    await expect.poll(sent, { timeout: 60_000 }).toEqual(["order-17", "order-18", "order-19", "order-20"]);
    await Promise.all(workers.map(({ stop }) => stop()));
    expect(sent()).toHaveLength(4);
    expect(workers.map(({ output }) => output())).toEqual(["ready\n", "ready\n"]);
  });
});

describe("the translated catalogue", () => {
  it("has a message in each language", async () => {
    expect((await examples.npm("catalogue", "start", { CALLBACK_SECRET: secret })).trim().split("\n")).toHaveLength(3);
  });

  it("does not compile when a title is too long in one language", async () => {
    const file = join(examples.folder, "catalogue/catalogue.ts");
    const text = readFileSync(file, "utf8");
    onTestFinished(() => writeFileSync(file, text));
    writeFileSync(file, text.replace("Verschieben", "Auf einen anderen Tag verschieben"));
    const wrong = examples.npm("catalogue", "check").catch(({ stdout }: { stdout: string }) => stdout);
    expect(await wrong).toContain("title is 33 characters long; the maximum is 20");
  });
});

describe("the tests with jest", () => {
  it("pass", async () => {
    expect(await examples.npm("jest", "test")).toMatch(/Tests: +4 passed, 4 total/);
  });
});
