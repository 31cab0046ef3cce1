import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curlCommand } from "../../../src/client/curl-command.ts";
import { buttons } from "../../../src/index.ts";
import { KaleyraError } from "../../../src/message/errors.ts";

const text = fc.string({
  unit: fc.constantFrom("'", '"', "\\", "$KALEYRA_API_KEY", "`id`", "$(id)", "!", "\n", "\t", "%s", "a", " ", "😀", "é", "\u0001", "--", "@/etc/passwd"),
  minLength: 1,
  maxLength: 30,
});
const message = fc.tuple(text, text).map(([body, id]) => buttons().body(`x${body}`).reply(`x${id}x`, "Yes").to("+919876543210").build());

/** Runs commands in bash, and returns the arguments and the standard input of each curl. */
function readByBash(commands: readonly string[]): readonly (readonly string[])[] {
  const script = `curl() { printf '%s\\0' "$@"; cat; printf '\\0\\036\\0'; }\n${commands.join("\n")}`;
  const out = execFileSync("bash", ["-s"], {
    input: script,
    env: { PATH: process.env["PATH"], KALEYRA_API_KEY: "the key $x", KALEYRA_SID: "SID1", KALEYRA_FROM: "+911", KALEYRA_BASE_URL: "https://e.com" },
  });
  return out
    .toString("utf8")
    .split("\u001e\0")
    .slice(0, -1)
    .map((call) => call.split("\0").slice(0, -1));
}

describe("curlCommand", () => {
  it("writes any message so that bash reads the same bytes and runs nothing in it", () => {
    const messages = fc.sample(message, 300);
    const calls = readByBash(messages.map((one) => curlCommand(one, { where: { pod: "in" }, sid: "HXAP16XXXXXX97IN", from: "+919876543210" })));
    expect(calls).toEqual(
      messages.map((one) => [
        "--request",
        "POST",
        "https://api.in.kaleyra.io/v2/HXAP16XXXXXX97IN/whatsapp/+919876543210/messages",
        "--header",
        "@-",
        "--header",
        "Content-Type: application/json",
        "--data-raw",
        JSON.stringify(one),
        "api-key: the key $x\n",
      ]),
    );
  });

  it("uses shell variables when the account is not given", () => {
    const one = buttons().body("Hi").reply("a", "A").to("+919876543210").build();
    expect(readByBash([curlCommand(one)])[0]?.[2]).toBe("https://e.com/v2/SID1/whatsapp/+911/messages");
  });

  it("escapes special characters in the host", () => {
    const one = buttons().body("Hi").reply("a", "A").to("+919876543210").build();
    const baseUrl = 'https://$kaleyra_api_key`id`$(id)".example';
    expect(readByBash([curlCommand(one, { where: { baseUrl } })])[0]?.[2]).toBe(`${baseUrl}/v2/SID1/whatsapp/+911/messages`);
  });

  it("writes each argument on a line of its own", () => {
    const one = buttons().body("Hi").reply("a", "A").to("+919876543210").build();
    expect(`\n${curlCommand(one)}`).toMatchInlineSnapshot(`
      "
      printf 'api-key: %s\\n' "$KALEYRA_API_KEY" | curl --request POST "$KALEYRA_BASE_URL/v2/$KALEYRA_SID/whatsapp/$KALEYRA_FROM/messages" \\
        --header @- \\
        --header 'Content-Type: application/json' \\
        --data-raw '{"messaging_object":{"messaging_product":"whatsapp","recipient_type":"individual","to":"+919876543210","type":"interactive","interactive":{"type":"button","body":{"text":"Hi"},"action":{"buttons":[{"type":"reply","reply":{"id":"a","title":"A"}}]}}}}'"
    `);
  });

  it.each([[{ sid: "../../.." }], [{ sid: "$(id)" }], [{ from: "+91; id" }], [{ where: { baseUrl: "http://example.com" } }]])(
    "refuses an invalid account: %j",
    (account) => {
      const one = buttons().body("Hi").reply("a", "A").to("+919876543210").build();
      expect(() => curlCommand(one, account)).toThrow(KaleyraError);
    },
  );
});
