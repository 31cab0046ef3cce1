import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { build, type Plugin } from "esbuild";
import { environmentOfChildren } from "../../support/environment.ts";
import { freePort } from "../../support/free-port.ts";

const root = join(import.meta.dirname, "../../..");

/** The names of the package lead to its sources, and the client to one that sends to a sandbox whatever the pod. */
const sources: Plugin = {
  name: "sources",
  setup({ onResolve }) {
    onResolve({ filter: /^kaleyra-whatsapp(?:\/|$)/ }, ({ path, importer }) => {
      const room = path.split("/")[1];
      const isExample = !importer.startsWith(join(root, "test"));
      if (room === "client" && isExample) return { path: join(import.meta.dirname, "sandbox-client.ts") };
      return { path: join(root, "src", room ?? "", "index.ts") };
    });
  },
};

/** Runs an example in a folder, as a program of its own, and returns what it printed. Anything on stderr fails. */
export async function runExample(folder: string, code: string, sandboxUrl: string): Promise<string> {
  const program = join(folder, "example.mjs");
  // A fixed port reads better on a page, and may be taken where tests run.
  const contents = code.replaceAll(/\b3000\b/g, String(await freePort()));
  const { outputFiles } = await build({
    stdin: { contents, loader: "ts", resolveDir: folder },
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    plugins: [sources],
  });
  await writeFile(program, outputFiles[0]?.contents ?? "");
  const env = { ...environmentOfChildren, SANDBOX_URL: sandboxUrl, KALEYRA_SID: "HXAP16XXXXXX97IN", KALEYRA_API_KEY: "any-key", CALLBACK_SECRET: "a-secret" };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [program], { cwd: folder, env, timeout: 30_000 });
  if (stderr !== "") throw new Error(stderr);
  return stdout.trim();
}
