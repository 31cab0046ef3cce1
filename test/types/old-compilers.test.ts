import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { compile, compilers } from "./compilers.ts";

const root = join(import.meta.dirname, "../..");
const conditions = packageJson.exports["."];
const old = conditions["types@<5.4"];

describe("a compiler before TypeScript 5.4", () => {
  it("reads its own types, because it takes the first condition that fits, and they are published", () => {
    expect(Object.keys(conditions)).toEqual(["types@<5.4", "import", "module", "default"]);
    expect(packageJson.typesVersions["<5.4"]["*"]).toEqual([old]);
    expect([conditions.import.types, conditions.default.types, packageJson.types]).not.toContain(old);
    expect(packageJson.files).toContain(dirname(old.replace("./", "")));
  });

  it.each(compilers)("says once which version is needed, as %s does with the same types", async (compiler) => {
    const program = 'import { buttons } from "./old.js";\nbuttons().body("Hi").reply("a", "A").build();';
    const { errors } = await compile(compiler, { "old.d.ts": readFileSync(join(root, old), "utf8"), "program.ts": program });
    expect(errors).toEqual([
      { file: "program.ts", line: 2, column: 1, code: "TS2684", text: expect.stringContaining('"kaleyra-whatsapp needs TypeScript 5.4 or newer"') },
    ]);
  });
});
