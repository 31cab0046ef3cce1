import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import packageJson from "../../../package.json" with { type: "json" };
import { type Consumer, installPacked, repository } from "./packed.ts";

let consumer: Consumer;
beforeAll(() => {
  consumer = installPacked();
});
afterAll(() => consumer.remove());

const name = "kaleyra-whatsapp";
const entryPoints = Object.entries(packageJson.exports)
  .filter(([, target]) => typeof target === "object")
  .map(([path]) => name + path.slice(1));

/** Folder of the package → the name under which its files are required. */
const folders: Readonly<Record<string, string>> = {
  "generated/schema": `${name}/schema`,
  "generated/conformance": `${name}/conformance`,
  "schema/conformance": `${name}/conformance/hand-written`,
};
const files = [
  [`${name}/openapi.json`, "generated/openapi.json"],
  [`${name}/package.json`, "package.json"],
  ...Object.entries(folders).flatMap(([folder, under]) =>
    readdirSync(join(repository, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".json"))
      .map((path) => [`${under}/${path}`, `${folder}/${path}`] as const),
  ),
] as const;

describe("the exports", () => {
  it.each(files)("open %s, for require and for import", (path, file) => {
    const out = consumer.run(
      "open.mjs",
      `
      import { createRequire } from "node:module";
      import imported from "${path}" with { type: "json" };
      const required = createRequire(import.meta.url)("${path}");
      console.log(JSON.stringify(required) === JSON.stringify(imported), JSON.stringify(imported).length);
    `.replace(/^ +/gm, ""),
    );
    expect(out).toBe(`true ${JSON.stringify(JSON.parse(readFileSync(join(repository, file), "utf8"))).length}`);
  });

  it("have each name in both formats, and what bundlers find has the same", () => {
    const paths = entryPoints.filter((path) => !path.endsWith("/bullmq"));
    expect(paths).toHaveLength(5);
    const out = consumer.run(
      "names.cjs",
      `
      const { join, dirname } = require("node:path");
      (async () => {
        for (const path of ${JSON.stringify(paths)}) {
          const [required, imported] = [require(path), await import(path)];
          const bundled = await import(join("${consumer.installed}", "dist", (path.split("/")[1] ?? "index") + ".js"));
          for (const [name, value] of Object.entries(required)) if (imported[name] !== value) console.log(path, name, "differs");
          for (const each of [imported, bundled]) if (Object.keys(each).sort().join() !== Object.keys(required).sort().join()) console.log(path, Object.keys(each));
          console.log(Object.keys(required).length > 0);
        }
      })();
    `,
    );
    expect(out).toBe(Array(5).fill("true").join("\n"));
  });
});

describe("the source maps", () => {
  const maps = (): readonly string[] => readdirSync(join(consumer.installed, "dist")).filter((file) => file.endsWith(".map"));
  const read = (file: string): string => readFileSync(join(consumer.installed, "dist", file), "utf8");

  it("name sources that are published", () => {
    expect(maps().length).toBeGreaterThan(20);
    for (const file of maps()) {
      const { sources } = JSON.parse(read(file)) as { readonly sources: readonly string[] };
      for (const source of sources) expect(statSync(join(consumer.installed, "dist", source)).isFile()).toBe(true);
    }
  });

  it("are there for every file that names one, and for everything that Node runs but the command", () => {
    const code = readdirSync(join(consumer.installed, "dist")).filter((file) => /\.(?:c?js|c?ts)$/.test(file));
    const named = code.flatMap((file) => /^\/\/# sourceMappingURL=(.*)$/m.exec(read(file))?.[1] ?? []);
    expect(named.toSorted()).toEqual(maps().toSorted());
    expect(code.filter((file) => file.endsWith(".cjs") && !named.includes(`${file}.map`))).toEqual([]);
  });

  it.each(["mjs", "cjs"])("lead from an error to the line of the source, in .%s", (extension) => {
    const start = extension === "mjs" ? `import { buttons } from "${name}";` : `const { buttons } = require("${name}");`;
    const code = `${start}\nprocess.setSourceMapsEnabled(true);\ntry { buttons().build() } catch (error) { console.log(error.stack) }`;
    // Maps are read when a file is loaded, so Node is told before.
    consumer.write(`trace.${extension}`, code);
    const out = consumer.run("start.cjs", `process.setSourceMapsEnabled(true); import("./trace.${extension}");`);
    const [, file, line] = /kaleyra-whatsapp\/(src\/builder\/builder\.ts):(\d+):\d+/.exec(out) ?? [];
    expect(file).toBe("src/builder/builder.ts");
    expect(readFileSync(join(repository, file as string), "utf8").split("\n")[Number(line) - 1]).toContain("throw new MessageError");
  });
});

describe("the size of the package", () => {
  it("stays below 3.6 MB, beside vectors and schemas", () => {
    const files = readdirSync(consumer.installed, { recursive: true, encoding: "utf8" }).filter(
      (file) => !/(?:^generated\/(?:schema|conformance)|^schema)\//.test(file),
    );
    const sizes = files.map((file) => statSync(join(consumer.installed, file))).map((entry) => (entry.isFile() ? entry.size : 0));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_600_000);
  });
});
