import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curlCommand } from "../../../../../src/client/curl-command.ts";
import * as library from "../../../../../src/index.ts";
import { asTypeScript } from "../../../../../src/studio/page/draft/as-typescript.ts";
import { requestOf } from "../../../../../src/studio/page/draft/draft.ts";
import { draftOf } from "../../../../../src/studio/page/draft/draft-from-json.ts";
import { literal } from "../../../../../src/studio/page/draft/literal.ts";
import { templates } from "../../../../../src/studio/page/draft/templates.ts";
import { checkRequest } from "../../../../../src/studio/page/form/issues.ts";
import { messages } from "../../../../support/studio-messages.ts";

/** Runs a generated program and returns its message. */
function run(program: string): unknown {
  const body = program.replace(/^import .*;\n/, "").replace("export const message =", "return");
  return new Function(...Object.keys(library), body)(...Object.values(library));
}

const templateMessages = templates.flatMap(({ draft }) => checkRequest(requestOf(draft)).validRequest ?? []);

/** That it compiles is tested with the router beside it. */
describe("the generated TypeScript", () => {
  it("builds the same message", () => {
    fc.assert(
      fc.property(messages, (message) => {
        expect(run(asTypeScript(message))).toEqual(message);
        expect(run(asTypeScript(message))).toEqual(requestOf(draftOf(message)));
      }),
      { numRuns: 300 },
    );
  });

  it("escapes characters that are invisible or reorder the text", () => {
    expect(literal("a\u202eb\u2066\u200b\ufeff\u2028\u007f😀é")).toBe('"a\\u202eb\\u2066\\u200b\\ufeff\\u2028\\u007f😀é"');
  });
});

describe("the generated curl command", () => {
  it("passes the exact message through a shell, and takes the API key from the environment", () => {
    for (const message of [...templateMessages, ...fc.sample(messages, { numRuns: 20, seed: 6 })]) {
      const script = `curl() { printf '%s\\0' "$@"; cat; }\n${curlCommand(message)}`;
      const words = execFileSync("bash", ["-c", script], { encoding: "utf8", env: { ...process.env, KALEYRA_API_KEY: "from-the-environment" } }).split("\0");
      expect(JSON.parse(words[words.indexOf("--data-raw") + 1] ?? "")).toEqual(message);
      expect(words.at(-1)).toBe("api-key: from-the-environment\n");
    }
  });
});
