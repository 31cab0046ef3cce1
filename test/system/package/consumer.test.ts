import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foreignMarks, marks, type Start } from "../../labs/bench/size.ts";
import { guides } from "../../support/markdown.ts";
import { type Consumer, installPacked, repository } from "./packed.ts";

let consumer: Consumer;
beforeAll(() => {
  consumer = installPacked();
});
afterAll(() => consumer.remove());

describe("the installed package", () => {
  it("runs with nothing else installed, and its entry points share their classes", () => {
    const out = consumer.run(
      "entries.mjs",
      `
      import { buttons, KaleyraError, MessageError } from "kaleyra-whatsapp";
      import * as client from "kaleyra-whatsapp/client";
      const message = buttons().body("Hi").reply("a", "A").to("+919876543210").build();
      const send = client.createClient({ pod: "in", sid: "HXAP1", apiKey: "A0", from: "+919876543210", fetch: () => Promise.reject(new Error("never")) });
      const outcome = await send.send({ ...message, more: 1 });
      console.log(message.messaging_object.type, outcome.outcome, outcome.error instanceof MessageError, outcome.error instanceof KaleyraError);
    `,
    );
    expect(out).toBe("interactive not-sent true true");
  });

  it("asks for no other package at run time", () => {
    const manifest = JSON.parse(readFileSync(join(consumer.installed, "package.json"), "utf8")) as Record<string, unknown>;
    expect(manifest["dependencies"]).toBeUndefined();
  });

  it("has declaration files of at most 96 kB each, which an editor reads whole, with the comments on what can be imported", () => {
    const dist = join(consumer.installed, "dist");
    const declarations = readdirSync(dist)
      .filter((name) => /\.d\.c?ts$/.test(name))
      .map((name) => readFileSync(join(dist, name), "utf8"));
    expect(Math.max(...declarations.map((text) => Buffer.byteLength(text)))).toBeLessThanOrEqual(96_000);
    expect(declarations.join("")).toMatch(/\*\/\ndeclare function image</);
    expect(declarations.join("")).toMatch(/\*\/\n {2}readonly reply\?: unknown;/);
  });

  it.each(Object.keys(marks) as Start[])("lets a bundler leave out the other kinds of message when only %s() is imported", (start) => {
    expect(foreignMarks(start, `export { ${start} } from "kaleyra-whatsapp";`, consumer.folder)).toEqual([]);
  });

  it("lets a bundler leave out all builders when only limits are imported", () => {
    expect(foreignMarks("limits", 'export { limits } from "kaleyra-whatsapp";', consumer.folder)).toEqual([]);
  });

  it("runs its command", () => {
    expect(execFileSync(process.execPath, [join(consumer.installed, "dist/cli.js"), "--help"], { encoding: "utf8" })).toContain("validate");
  });
});

describe("what lies beside the code", () => {
  const documents = ["README.md", "schema/README.md", "generated/reference.md", "src/cli/README.md", "src/bulk/README.md", "src/studio/README.md", ...guides];

  it.each(documents)("holds every page and plot that %s leads to", (name) => {
    const links = [...readFileSync(join(consumer.installed, name), "utf8").matchAll(/\]\((?!\w+:)([^)#]+\.(?:md|svg))[^)]*\)/g)].map(
      ([, link]) => link as string,
    );
    expect(links.filter((link) => !existsSync(join(consumer.installed, name, "..", link)))).toEqual([]);
  });

  it("holds the licence of everything that is bundled", () => {
    const licences = readFileSync(join(consumer.installed, "dist/third-party-licenses.txt"), "utf8");
    for (const name of ["commander", "cli-progress", "jsonc-parser", "string-width"]) expect(licences).toContain(`\n${name} `);
    expect(readFileSync(join(consumer.installed, "dist/studio/third-party-licenses.md"), "utf8")).toContain("preact");
    expect(licences.match(/Permission is hereby granted/g)?.length).toBeGreaterThan(10);
  });
});

describe("the checks of other people", () => {
  const tool = (name: string, ...args: string[]) => spawnSync(join(repository, "node_modules/.bin", name), args, { cwd: repository, encoding: "utf8" });

  it("publint finds nothing", () => {
    const { status, stdout } = tool("publint", "run", consumer.tarball, "--strict");
    expect(stdout).toMatch(/All good/);
    expect(status).toBe(0);
  });

  it("are the types wrong? They are not, for any entry point and any resolution", () => {
    const { status, stdout } = tool("attw", consumer.tarball, "--profile", "strict", "--format", "ascii");
    expect(stdout).toMatch(/No problems found/);
    expect(status).toBe(0);
  });
});
