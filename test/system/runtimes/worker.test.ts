import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, it, onTestFinished } from "vitest";
import { createClient } from "../../../src/client/index.ts";
import { buttons } from "../../../src/index.ts";
import { startSandbox } from "../../../src/sandbox/index.ts";
import { unusedPort } from "../../support/unused-port.ts";
import { FaultServer } from "../../unit/client/support/fault-server.ts";
import { consumerWith, run } from "./lab.ts";

/** A callback as Kaleyra posts it, of a tap on the Worker's message. */
async function tapped(): Promise<unknown> {
  const sandbox = await startSandbox();
  const client = createClient({ baseUrl: sandbox.url, sid: "HXAP1", apiKey: "A0f3c9d2e8b71", from: "+911234567890" });
  const outcome = await client.send(buttons().body("Still fine?").reply("change", "Change").to("+919876543210").build());
  const { callback } = await sandbox.tap(outcome.outcome === "accepted" ? outcome.messageId : "", "change");
  await sandbox.close();
  return callback;
}

describe("the package in a Worker", () => {
  it("is bundled from its ES modules for a runtime without Node, where it receives and sends", async () => {
    const consumer = consumerWith("miniflare");
    onTestFinished(() => consumer.remove());
    consumer.write("worker.mjs", readFileSync(join(import.meta.dirname, "fixtures/worker.mjs"), "utf8"));
    const { metafile } = await build({
      absWorkingDir: consumer.folder,
      entryPoints: ["worker.mjs"],
      outfile: "worker.bundle.mjs",
      bundle: true,
      format: "esm",
      conditions: ["workerd", "worker", "browser"],
      metafile: true,
    });
    const inputs = Object.keys(metafile.inputs).filter((path) => path.includes("kaleyra-whatsapp"));
    expect(inputs.filter((path) => path.endsWith(".cjs"))).toEqual([]);
    const [up, closed] = [await FaultServer.start(), await unusedPort()];
    onTestFinished(() => Promise.all([up.close(), closed.close()]).then(() => {}));
    const out = await run(consumer, "Node 24", "host.mjs", JSON.stringify(await tapped()), up.url, closed.url);
    expect(JSON.parse(out)).toEqual({ posted: 200, valid: true, refusal: true, sent: ["accepted", "unknown lost"], taps: ["change"] });
    expect(up.delivered.length).toBe(1);
  });
});
