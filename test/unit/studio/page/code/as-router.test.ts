import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { callbacks, type HandledCallback } from "../../../../../src/callbacks/index.ts";
import { createClient } from "../../../../../src/client/index.ts";
import { type AnyRequest, buttons } from "../../../../../src/index.ts";
import { startSandbox } from "../../../../../src/sandbox/index.ts";
import { asRouter } from "../../../../../src/studio/page/code/as-router.ts";
import { asTypeScript } from "../../../../../src/studio/page/draft/as-typescript.ts";
import { requestOf } from "../../../../../src/studio/page/draft/draft.ts";
import { templates } from "../../../../../src/studio/page/draft/templates.ts";
import { checkRequest } from "../../../../../src/studio/page/form/issues.ts";
import { kindSamples } from "../../../../support/kind-samples.ts";
import { messages } from "../../../../support/studio-messages.ts";
import { compiled } from "../support/compiled.ts";

const templateMessages = templates.flatMap(({ draft }) => checkRequest(requestOf(draft)).validRequest ?? []);
const [first] = templateMessages;
if (first === undefined) throw new Error("there is no template");

const filesOf = (message: AnyRequest, router: string, folder = "0"): [string, string][] => [
  [`${folder}/message.ts`, asTypeScript(message)],
  [`${folder}/router.ts`, router],
];

interface Running {
  readonly logged: readonly (readonly unknown[])[];
  handle(callback: unknown): Promise<HandledCallback>;
}

/** Runs the generated program with a `console` that remembers. */
function run(message: AnyRequest): Running {
  const logged: unknown[][] = [];
  const program = asRouter(message).replaceAll(/^(?:import|export) .*\n/gm, "");
  const { outputText } = ts.transpileModule(program, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  const secret = "Bearer made-up";
  const context = [callbacks, message, { log: (...texts: unknown[]) => logged.push(texts) }, { env: { CALLBACK_SECRET: secret } }];
  const router = new Function("callbacks", "message", "console", "process", `${outputText}\nreturn router;`)(...context);
  return { logged, handle: (callback) => router.handle(callback, { authorization: secret }) };
}

describe("the generated router", () => {
  it("compiles for any texts, with its message", () => {
    const samples = [...templateMessages, ...fc.sample(messages, { numRuns: 40, seed: 6 })];
    expect(samples.some(({ extra_info: extra }) => extra?.ref1 !== undefined)).toBe(true);
    expect(samples.some(({ extra_info: extra }) => extra?.ref1 === undefined)).toBe(true);
    expect(compiled(samples.flatMap((message, index) => filesOf(message, asRouter(message), String(index))))).toEqual([]);
  });

  it("has a handler for each row, one for a location, and none for a link", () => {
    expect(asRouter(kindSamples.list).match(/^ {4}"(?:clean|scent|wash)": /gm)).toHaveLength(3);
    expect(asRouter(kindSamples.location)).toContain("    location: ({ from, latitude, longitude }) =>");
    expect(asRouter(kindSamples.ctaUrl)).toContain("// Nothing comes back");
    expect(asRouter(kindSamples.ctaUrl)).not.toMatch(/\.reply\(|import \{ message \}/);
  });

  it("handles the row of a list and a location", async () => {
    const sandbox = await startSandbox();
    const client = createClient({ baseUrl: sandbox.url, sid: "ROUTER", apiKey: "made-up", from: "+10000000000" });
    try {
      for (const message of [kindSamples.list, kindSamples.location]) {
        const result = await client.send(message);
        if (result.outcome !== "accepted") throw result.error;
        const { handle, logged } = run(message);
        const answer =
          message === kindSamples.list ? sandbox.tap(result.messageId, "clean") : sandbox.location(result.messageId, { latitude: 1, longitude: 2 });
        expect(await handle((await answer).callback)).toMatchObject({ handled: 1 });
        expect(logged).toEqual([["919876543210", ...(message === kindSamples.list ? ["Cleaning"] : [1, 2])]]);
      }
    } finally {
      await sandbox.close();
    }
  });

  it("does not compile without the handler of a button", () => {
    const incomplete = asRouter(first).replace(/ {4}"cancel-button".*\n/, "");
    expect(compiled(filesOf(first, incomplete)).join()).toContain("cancel-button");
  });

  it("tells the message apart by its ref1, and only where it has one", () => {
    expect(asRouter(first)).toContain('.reply(message, { ref1: "marketing" }, {');
    const { ref1: _, ...extra } = first.extra_info ?? {};
    expect(asRouter({ ...first, extra_info: extra })).toContain(".reply(message, {\n");
    const { extra_info: _extra, ...without } = first;
    expect(asRouter(without)).toContain(".reply(message, {\n");
  });

  it("handles a tap, a failure, a message that was not sent and a text, and leaves the tap of another message alone", async () => {
    const sandbox = await startSandbox();
    const client = createClient({ baseUrl: sandbox.url, sid: "ROUTER", apiKey: "made-up", from: "+10000000000" });
    const send = async (message: AnyRequest): Promise<string> => {
      const result = await client.send(message);
      if (result.outcome !== "accepted") throw result.error;
      return result.messageId;
    };
    try {
      const { handle, logged } = run(first);
      const id = await send(first);
      await handle((await sandbox.tap(id, "cancel-button")).callback);
      await handle((await sandbox.status(id, "failed", { code: 131026 })).callback);
      await handle((await sandbox.status(id, "not-sent")).callback);
      await handle((await sandbox.text(id, "Hello")).callback);
      expect(logged).toEqual([
        ["919876543210", "Cancel"],
        ["customer1", expect.stringContaining("could not be delivered"), expect.stringContaining("Check the number")],
        ["customer1", expect.any(String)],
        ["919876543210", "wrote", "Hello"],
      ]);
      const other = buttons().body("Another").reply("cancel-button", "Cancel").to("+919876543210").ref("x").ref1("another").build();
      const tapOnOther = (await sandbox.tap(await send(other), "cancel-button")).callback;
      expect(await handle(tapOnOther)).toMatchObject({ handled: 0, other: 1 });
    } finally {
      await sandbox.close();
    }
  });
});
