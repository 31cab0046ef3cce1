import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buttons } from "../../../src/index.ts";
import { type Sandbox, startSandbox } from "../../../src/sandbox/index.ts";
import { environmentOfChildren } from "../../support/environment.ts";
import { unusedPort } from "../../support/unused-port.ts";
import { builtCommand } from "./built.ts";
import { type Run, type RunOptions, run } from "./run.ts";

const body = "A secret that only the customer may read";
const message = buttons().body(body).reply("yes", "Yes").to("+919876543210").build();
const right = JSON.stringify(message, undefined, 2);
const oneLine = JSON.stringify(message);
const wrong = right.replace('"Yes"', '"A title that is too long"').replace('"reply"', '"replay"');
const key = "sentinel-key-4711";
const account = { KALEYRA_API_KEY: key, KALEYRA_SID: "HXAP16XXXXXX97IN", KALEYRA_FROM: "+919876543211" };

let command: Awaited<ReturnType<typeof builtCommand>>;
let folder: string;
let sandbox: Sandbox;

beforeAll(async () => {
  command = await builtCommand();
  folder = mkdtempSync(join(tmpdir(), "kaleyra-whatsapp-files-"));
  sandbox = await startSandbox();
  mkdirSync(join(folder, "many", "deep"), { recursive: true });
  write("right.json", right);
  write("wrong.json", wrong);
  write("many/b.json", right);
  write("many/deep/a.ndjson", `${oneLine}\n\n{}\n`);
  write("many/notes.txt", "not a message");
});

afterAll(async () => {
  command.remove();
  rmSync(folder, { recursive: true });
  await sandbox.close();
});

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

const at = (name: string): string => join(folder, name);
const cli = (args: readonly string[], options?: RunOptions): Promise<Run> => run(command.main, args, options);
function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
}
/** Runs the command with a stdout that takes nothing. */
function intoFullDisk(...args: readonly string[]): Promise<{ readonly code: unknown; readonly stderr: string }> {
  const env = { ...environmentOfChildren, ...account, KALEYRA_BASE_URL: sandbox.url };
  return new Promise((resolve) =>
    execFile("sh", ["-c", '"$0" "$@" > /dev/full', process.execPath, command.main, ...args], { env }, (error, _, stderr) =>
      resolve({ code: error?.code ?? 0, stderr }),
    ),
  );
}

const linesOf = (text: string): readonly string[] => text.split("\n").filter((line) => line !== "");

describe("validate", () => {
  test("GIVEN a right message THEN 0", async () => {
    expect(await cli(["validate", at("right.json")])).toEqual({ code: 0, stdout: `✓ ${at("right.json")}\n1 message, all right\n`, stderr: "" });
  });

  test("GIVEN a wrong one THEN 3, and every issue has its line, caret and fix", async () => {
    const { code, stdout } = await cli(["validate", at("right.json"), at("wrong.json")]);
    expect(code).toBe(3);
    expect(stdout.replaceAll(folder, "")).toMatchInlineSnapshot(`
      "✓ /right.json
      /wrong.json:15:21: error: type must be reply [enum]
        14 │           {
        15 │             "type": "replay",
           │                     ^^^^^^^^
        why: Kaleyra, buttons table, row type
        at:  /messaging_object/interactive/action/buttons/0/type

      /wrong.json:18:24: error: title is 24 characters long; the maximum is 20 [maxLength]
        17 │               "id": "yes",
        18 │               "title": "A title that is too long"
           │                        ^^^^^^^^^^^^^^^^^^^^^^^^^^
        fix: Shorten it by 4.
        why: Kaleyra, reply table, row title
        at:  /messaging_object/interactive/action/buttons/0/reply/title

      2 messages, 1 wrong
      "
    `);
  });

  test("GIVEN a folder with links THEN a file behind one is judged too, a folder behind one is not, and one that leads nowhere is no message", async () => {
    mkdirSync(at("linked"));
    write("linked/right.json", right);
    symlinkSync(at("wrong.json"), at("linked/wrong.json"));
    symlinkSync(at("linked"), at("linked/again.json"));
    expect(await cli(["validate", at("linked")])).toMatchObject({ code: 3, stdout: expect.stringMatching(/\n2 messages, 1 wrong\n$/) });
    symlinkSync(at("nowhere.json"), at("linked/broken.json"));
    const { code, stderr } = await cli(["validate", at("linked")]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `error: there is no file or folder ${at("linked/broken.json")}\n` });
  });

  test("GIVEN nothing to judge THEN 2: a program that died before it wrote is not all right", async () => {
    write("empty.ndjson", "\n");
    for (const args of [[at("empty.ndjson")], ["--json", at("empty.ndjson")], ["-", "--ndjson"]]) {
      expect(await cli(["validate", ...args])).toMatchObject({ code: 2, stdout: "", stderr: expect.stringMatching(/^error: there is no message in /) });
    }
  });

  test("GIVEN stdin twice THEN 2: it can be read once", async () => {
    expect(await cli(["validate", "-", "-"])).toMatchObject({ code: 2, stderr: "error: - stands for stdin, which can be read once\n" });
  });

  test("GIVEN a line that is no JSON THEN its place is the file's", async () => {
    write("torn.ndjson", `${oneLine}\n{"a" 1}\n`);
    const { stdout } = await cli(["validate", at("torn.ndjson")]);
    expect(stdout).toContain("torn.ndjson:2:6: error: not JSON at line 2, column 6: a colon is expected");
  });

  test("GIVEN the message of the command's page THEN it says what stands there", async () => {
    const page = readFileSync(new URL("../../../src/cli/README.md", import.meta.url), "utf8");
    const shown = /^```\nmessage\.json:13:73: (.*?)^```$/ms.exec(page)?.[1];
    const text = `{
  "messaging_object": {
    "messaging_product": "whatsapp",
    "recipient_type": "individual",
    "to": "+919876543211",
    "type": "interactive",
    "interactive": {
      "type": "button",
      "header": { "type": "text", "text": "Appointment Reminder" },
      "body": { "text": "Your car service is scheduled for 9 am tomorrow." },
      "action": {
        "buttons": [
          { "type": "reply", "reply": { "id": "change-button", "title": "Change the appointment today" } },
          { "type": "reply", "reply": { "id": "cancel-button", "title": "Cancel" } }
        ]
      }
    }
  }
}
`;
    write("message.json", text);
    const { stdout } = await cli(["validate", at("message.json")]);
    expect(stdout.slice(stdout.indexOf("error: "))).toBe(`${shown}\n1 message, 1 wrong\n`);
  });

  test("GIVEN a disk that is full THEN what it found goes to stderr, and 2", async () => {
    const { code, stderr } = await intoFullDisk("validate", at("wrong.json"));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^stdout cannot be written \(ENOSPC\); what was not written follows\n/);
    expect(stderr).toContain("title is 24 characters long");
    expect(stderr).not.toContain("at Socket");
  });

  test("GIVEN --json THEN one { file, ok, issues } a line, and no text of the message", async () => {
    const { code, stdout, stderr } = await cli(["validate", "--json", at("right.json"), at("wrong.json")]);
    const [first, second] = linesOf(stdout).map((line) => JSON.parse(line));
    expect(code).toBe(3);
    expect(stderr).toBe("");
    expect(first).toEqual({ file: at("right.json"), ok: true, issues: [] });
    expect(second).toMatchObject({ file: at("wrong.json"), ok: false, issues: [{ code: "enum" }, { code: "maxLength", limit: 20, actual: 24 }] });
    expect(stdout).not.toContain("secret");
  });

  test("GIVEN a folder THEN all messages in it, in order, with the line where there are many in a file", async () => {
    const { code, stdout } = await cli(["validate", "--json", at("many")]);
    expect(code).toBe(3);
    expect(linesOf(stdout).map((line) => JSON.parse(line))).toMatchObject([
      { file: at("many/b.json"), ok: true },
      { file: at("many/deep/a.ndjson"), line: 1, ok: true },
      { file: at("many/deep/a.ndjson"), line: 3, ok: false },
    ]);
  });

  test.each([
    ["one message", right, 0, 1],
    ["a message a line", `${oneLine}\n${oneLine}\n`, 0, 2],
    ["a wrong one among them", `${oneLine}\n[]\n${oneLine}`, 3, 3],
  ])("GIVEN %s on stdin THEN it is judged", async (_, input, code, count) => {
    const result = await cli(["validate", "--json", "-"], { input });
    expect(result).toMatchObject({ code, stderr: "" });
    expect(linesOf(result.stdout)).toHaveLength(count);
  });

  test.each([
    ["a message that is too long", "validate", `{\n"${"x".repeat(2 << 20)}\n`, 3],
    ["two messages where one is meant", "curl", `${oneLine}\n${oneLine}\n`, 2],
  ])("GIVEN %s on stdin that stays open THEN nobody waits for its end", async (_, name, input, code) => {
    expect(await cli([name, "-"], { input, keepOpen: true })).toMatchObject({ code });
  });

  test.each([
    ["nothing", ""],
    ["null", "null"],
    ["a number", "1e999"],
    ["bytes that are no text", Buffer.of(0xff, 0xfe, 0x00, 0xd8)],
    ["zeros", Buffer.alloc(1000)],
    ["deep brackets", "[".repeat(100_000)],
    ["deep brackets that close", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["two megabytes", `"${"x".repeat(2 << 20)}"`],
    ["a prototype", '{"__proto__": {"messaging_object": {}}}'],
    ["HTML", "<!doctype html><html></html>"],
  ])("GIVEN %s THEN 3, with a sentence and no trace", async (_, input) => {
    const { code, stdout, stderr } = await cli(["validate", "-"], { input });
    expect({ code, stderr }).toEqual({ code: 3, stderr: "" });
    expect(stdout).toMatch(/^-:\d+(?::\d+)?: error: \w/);
    expect(stdout.length).toBeLessThan(5000);
  });

  test("GIVEN lines of anything at all THEN each gets its verdict", async () => {
    const piece = fc.constantFrom(oneLine, "{", "}", '"', "\\u", "1", "[", "null", "\u0000", "\u001b[2J", "é", ",", ":", oneLine.slice(0, 90));
    const lines = fc.sample(fc.array(piece, { minLength: 1, maxLength: 4 }), 500).map((parts) => parts.join(""));
    const { code, stdout, stderr } = await cli(["validate", "--ndjson", "--json", "-"], { input: lines.join("\n") });
    expect({ code, stderr }).toEqual({ code: 3, stderr: "" });
    expect(
      linesOf(stdout)
        .map((line) => JSON.parse(line))
        .map(({ line, ok }) => [line, ok]),
    ).toEqual(lines.map((line, index) => [index + 1, line === oneLine]));
  });

  test("GIVEN escape sequences in a file THEN none reaches the terminal", async () => {
    const { stdout } = await cli(["validate", "-"], { input: right.replace(`"${body}"`, '"\u001b]0;title\u0007\u009b31m"') });
    expect(stdout).not.toContain("\u001b");
    expect(stdout).not.toContain("\u009b");
  });

  test("GIVEN a reader that leaves early THEN no complaint", async () => {
    const input = `${oneLine}\n`.repeat(20_000);
    expect(await cli(["validate", "--json", "-"], { input, readOnly: 10 })).toMatchObject({ code: 0, stderr: "" });
  });

  test("GIVEN Ctrl-C while it reads THEN 130", async () => {
    const begun = `${oneLine}\n`.repeat(5000);
    expect((await cli(["validate", "--json", "-"], { input: begun, keepOpen: true, interruptAt: '"line":1,' })).code).toBe(130);
  });

  test("GIVEN 10,000 lines THEN less than a second", () => {
    write("many.ndjson", `${oneLine}\n`.repeat(10_000));
    const cpu = Array.from({ length: 3 }, () => {
      const script = `TIMEFORMAT='%U %S'; time "${process.execPath}" "${command.main}" validate --json "${at("many.ndjson")}" > "${at("out")}"`;
      const [user = 9, system = 9] = execFileSync("bash", ["-c", `{ ${script}; } 2>&1`], { encoding: "utf8", env: { ...environmentOfChildren, LC_ALL: "C" } })
        .split(" ")
        .map(Number);
      return user + system;
    });
    expect(linesOf(readFileSync(at("out"), "utf8"))).toHaveLength(10_000);
    expect(Math.min(...cpu)).toBeLessThan(1);
  });
});

describe("calls that cannot work", () => {
  test.each([
    [["validat"], "Did you mean validate?"],
    [["validate"], "missing required argument"],
    [["validate", "--jsn", "-"], "Did you mean --json?"],
    [["validate", "/no/such/file"], "there is no file or folder /no/such/file"],
    [["send", "-", "--api-key", "x"], "unknown option '--api-key'"],
    [["preview", "-", "--export", "x.pdf"], "has to end with .html or .svg"],
    [["preview", "-", "--width", "wide"], "Give a number of columns"],
    [["preview", "-", "--theme", "dark"], "--theme is the look of a file; give --export too"],
    [["preview", "-", "--export", "x.svg", "--width", "40"], "--width is for the terminal; leave it out with --export"],
    [["sandbox", "--port", "99999"], "0 to 65535"],
    [["explain", "titel"], "did you mean title?"],
    [["curl", "-", "--pod", "us"], "Allowed choices are eu, in, na, sg"],
    [["curl", "-", "--pod", "in", "--base-url", "https://e.com"], "cannot be used with"],
    [["send", "-", "--timeout", "soon"], "Give a number of seconds"],
    [["\u001b[31mred"], "unknown command 'red'"],
  ])("GIVEN %j THEN 2, and what to do", async (args, sentence) => {
    const { code, stdout, stderr } = await cli(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain("\u001b");
  });

  test("GIVEN no argument THEN 2 and the help", async () => {
    expect(await cli([])).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("Exit codes:") });
  });
});

describe("send", () => {
  const send = async (args: readonly string[], options: RunOptions = {}): Promise<Run> => {
    const result = await cli(["send", ...args], { env: { ...account, KALEYRA_BASE_URL: sandbox.url }, ...options });
    expect(result.stdout + result.stderr).not.toContain(key);
    return result;
  };

  test("GIVEN a disk that is full THEN what became of the message is said on stderr, and decides alone", async () => {
    const { code, stderr } = await intoFullDisk("send", at("right.json"));
    expect(code).toBe(0);
    expect(stderr).toContain(`accepted: ${sandbox.sent.at(-1)?.messageId}`);
  });

  test("GIVEN a right message THEN it is accepted: 0", async () => {
    const { code, stdout } = await send([at("right.json"), "--json"]);
    const taken = sandbox.sent.at(-1);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ file: at("right.json"), outcome: "accepted", messageId: taken?.messageId });
    expect(taken?.message).toEqual(message);
  });

  test("GIVEN a wrong message THEN 3, and nothing is sent", async () => {
    const before = sandbox.sent.length + sandbox.refused.length;
    const { code, stdout } = await send([at("wrong.json"), "--json"]);
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: "not-sent", ok: false, issues: [{ code: "enum" }, { code: "maxLength" }] });
    expect(sandbox.sent.length + sandbox.refused.length).toBe(before);
  });

  test.each([
    ["wrong-credentials", 4, "not-sent"],
    ["reset-after-reading", 5, "unknown"],
    ["html-error", 5, "unknown"],
    ["redirect", 6, "not-sent"],
  ] as const)("GIVEN %s THEN %i, %s", async (fault, expected, outcome) => {
    sandbox.next(fault);
    const { code, stdout } = await send([at("right.json"), "--json"]);
    expect(code).toBe(expected);
    expect(JSON.parse(stdout)).toMatchObject({ outcome, error: { message: expect.any(String) } });
  });

  test("GIVEN nobody who listens THEN 6", async () => {
    const closed = await unusedPort();
    const { code, stdout } = await send([at("right.json"), "--base-url", closed.url]);
    await closed.close();
    expect(code).toBe(6);
    expect(stdout).toContain("not-sent: ");
  });

  test("GIVEN Ctrl-C while an answer is awaited THEN the truth: 5, it may have gone out", async () => {
    const arrived = deferred();
    const silent = createServer((request) => void request.resume().on("end", arrived.resolve));
    const url = await listening(silent);
    const { code, stdout } = await send([at("right.json"), "--base-url", url, "--json"], { interruptWhen: arrived.promise });
    silent.closeAllConnections();
    silent.close();
    expect(code).toBe(5);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: "unknown" });
  });

  test("GIVEN Ctrl-C between two tries THEN 130: it did not go out", async () => {
    const answered = deferred();
    const busy = createServer((request, response) => {
      // Whoever has read such an answer to its end closes the connection.
      request.socket.once("close", answered.resolve);
      request.resume().on("end", () => response.writeHead(429, { "retry-after": "20", connection: "close" }).end());
    });
    const url = await listening(busy);
    const { code, stdout } = await send([at("right.json"), "--base-url", url, "--json"], { interruptWhen: answered.promise });
    busy.close();
    expect(code).toBe(130);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: "not-sent", attempts: 1, error: { name: "TransportError" } });
  });

  test("GIVEN --timeout THEN it is in seconds, and nobody waits for an answer any longer", async () => {
    const silent = createServer((request) => void request.resume());
    const url = await listening(silent);
    const began = performance.now();
    const { code, stdout } = await send([at("right.json"), "--base-url", url, "--timeout", "3"]);
    const tookMs = performance.now() - began;
    expect(tookMs).toBeGreaterThan(3_000);
    expect(tookMs).toBeLessThan(20_000);
    silent.closeAllConnections();
    silent.close();
    expect(code).toBe(5);
    expect(stdout).toMatch(/^unknown: the time ran out before 127\.0\.0\.1:\d+ had answered in full; .*\n/);
    expect(stdout).toContain("\nThe message may have gone out. Sending it again may send it twice; look for it in your callbacks or reports first.\n");
  });

  test("GIVEN a server that is too busy THEN 4, and when it is worth another try", async () => {
    sandbox.next("429 3600");
    const { code, stdout } = await send([at("right.json")]);
    expect(code).toBe(4);
    expect(stdout).toMatch(/^not-sent: Kaleyra answered 429: .*\nIt is worth another try in 3600 seconds\.\n$/);
  });

  test("GIVEN an answer with escape sequences THEN they stay in the network", async () => {
    const rude = createServer((request, response) => {
      request.resume().on("end", () => {
        response.writeHead(401, { "content-type": "application/json" });
        response.end(JSON.stringify({ code: "RBC001", message: "\u001b[2JIncorrect\u009b31m", data: [], error: { error: "no" } }));
      });
    });
    const { code, stdout } = await send([at("right.json"), "--base-url", await listening(rude)]);
    rude.close();
    expect(code).toBe(4);
    expect(stdout).toContain("Kaleyra says: Incorrect");
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
  });

  test("GIVEN --dry-run THEN the request is shown and not sent, without a key", async () => {
    const before = sandbox.sent.length;
    const { code, stdout, stderr } = await send([at("right.json"), "--dry-run"], {
      env: { KALEYRA_SID: "HX1", KALEYRA_FROM: "+919876543211", KALEYRA_BASE_URL: sandbox.url },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "Nothing was sent.\n" });
    expect(stdout).toContain("$KALEYRA_API_KEY");
    const asJson = await send([at("right.json"), "--dry-run", "--json"]);
    expect({ ...asJson, stdout: JSON.parse(asJson.stdout) }).toEqual({
      code: 0,
      stdout: { file: at("right.json"), dryRun: true, request: message },
      stderr: "Nothing was sent.\n",
    });
    expect(sandbox.sent).toHaveLength(before);
  });

  test("GIVEN a key in a file THEN it is read, and its line break is no part of it", async () => {
    const { KALEYRA_API_KEY: _, ...rest } = account;
    const env = { ...rest, KALEYRA_BASE_URL: sandbox.url, KALEYRA_API_KEY_FILE: at("key") };
    for (const end of ["\n", "\r\n", ""]) {
      write("key", `${key}${end}`);
      expect((await send([at("right.json")], { env })).code).toBe(0);
    }
    expect(await send([at("right.json")], { env: { ...env, KALEYRA_API_KEY_FILE: at("no-key") } })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`the file that KALEYRA_API_KEY_FILE names cannot be read: ${at("no-key")}`),
    });
  });

  test.each([
    ["no key", { KALEYRA_API_KEY: "" }, "KALEYRA_API_KEY_FILE"],
    ["no account", { KALEYRA_SID: "" }, "KALEYRA_SID"],
    ["no address", { KALEYRA_BASE_URL: "" }, "--pod"],
    ["a SID that walks away", { KALEYRA_SID: "../x" }, "sid is not"],
    ["a key with a line break in it", { KALEYRA_API_KEY: `${key}\nx` }, "line break"],
    ["a pod that is none", { KALEYRA_BASE_URL: "", KALEYRA_POD: "constructor" }, "KALEYRA_POD must be one of eu, in, na, sg"],
    ["an address without encryption", { KALEYRA_BASE_URL: "http://example.com" }, "https"],
  ])("GIVEN %s THEN 2 and a sentence", async (_, env, sentence) => {
    const { code, stderr } = await send([at("right.json")], { env: { ...account, KALEYRA_BASE_URL: sandbox.url, ...env } });
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });
});

describe("the other commands", () => {
  test("preview draws in the terminal, without colour where NO_COLOR says so or nobody looks", async () => {
    const plain = await cli(["preview", at("right.json")]);
    expect(plain.stdout).toContain("↩ Yes");
    expect(plain.stdout).not.toContain("\u001b");
    expect((await cli(["preview", at("right.json")], { env: { FORCE_COLOR: "1" } })).stdout).toContain("\u001b[");
    expect((await cli(["preview", at("right.json")], { env: { NO_COLOR: "1" } })).stdout).toBe(plain.stdout);
  });

  test("preview writes an HTML or an SVG file", async () => {
    expect(await cli(["preview", at("right.json"), "--export", at("out.html"), "--theme", "dark"])).toMatchObject({ code: 0, stdout: "" });
    expect(readFileSync(at("out.html"), "utf8")).toContain('data-theme="dark"');
    expect((await cli(["preview", at("right.json"), "--export", at("out.svg")])).code).toBe(0);
    expect(readFileSync(at("out.svg"), "utf8")).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    expect((await cli(["preview", at("right.json"), "--export", at("no/such/out.html")])).code).toBe(2);
    expect((await cli(["preview", at("wrong.json")])).code).toBe(3);
  });

  test("curl prints a command that has no key in it", async () => {
    const { code, stdout } = await cli(["curl", at("right.json"), "--pod", "eu"], { env: account });
    expect(code).toBe(0);
    expect(stdout).toContain("https://api.eu.kaleyra.io/v2/HXAP16XXXXXX97IN/whatsapp/+919876543211/messages");
    expect(stdout).not.toContain(key);
  });

  test.each([
    [[], { KALEYRA_POD: "in" }, "https://api.in.kaleyra.io/v2/HXAP16XXXXXX97IN/whatsapp/+919876543211/messages"],
    [[], { KALEYRA_POD: "in", KALEYRA_BASE_URL: "https://e.com" }, "https://e.com/v2/HXAP16XXXXXX97IN/whatsapp/+919876543211/messages"],
    [["--pod", "eu"], { KALEYRA_BASE_URL: "https://e.com" }, "https://api.eu.kaleyra.io/v2/HXAP16XXXXXX97IN/whatsapp/+919876543211/messages"],
    [["--base-url", "https://f.com"], { KALEYRA_BASE_URL: "https://e.com" }, "https://f.com/v2/HXAP16XXXXXX97IN/whatsapp/+919876543211/messages"],
    [["--sid", "HX2", "--from", "+10000000"], { KALEYRA_POD: "in" }, "https://api.in.kaleyra.io/v2/HX2/whatsapp/+10000000/messages"],
  ])("an option counts before the environment, and an address before a pod: %j with %j", async (args, env, url) => {
    expect((await cli(["curl", at("right.json"), ...args], { env: { ...account, ...env } })).stdout).toContain(url);
  });

  test("explain says the limit and who says so", async () => {
    const { stdout } = await cli(["explain", "/messaging_object/interactive/action/buttons/2/reply/title"]);
    expect(stdout).toMatch(/maxLength +20 \(Unicode code points\)\n +Kaleyra, reply table, row title: "Maximum 20 characters."/);
    expect((await cli(["explain", "ref", "--json"])).stdout).toContain('"maxLength":255');
    expect(linesOf((await cli(["explain"])).stdout)).toContain("/messaging_object/interactive/header/document/filename");
  });

  test("schema prints the schema", async () => {
    expect(JSON.parse((await cli(["schema"])).stdout)).toMatchObject({ title: "ReplyButtonRequest" });
    expect(JSON.parse((await cli(["schema", "reply-callback"])).stdout)).toMatchObject({ title: "ReplyCallback" });
  });

  test("completion prints a script that bash can read, and knows the commands", async () => {
    const { stdout } = await cli(["completion", "bash"]);
    execFileSync("bash", ["-n"], { input: stdout });
    expect((await cli(["complete", "--", "val"])).stdout).toMatch(/^validate\t/);
  });

  test("sandbox and studio say where they are on stdout, and end with Ctrl-C: 130", async () => {
    const served = await cli(["sandbox"], { interruptAt: "Ctrl-C stops it" });
    expect(served).toMatchObject({ code: 130, stdout: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\n$/) });
    const page = join(dirname(command.main), "studio");
    mkdirSync(page);
    for (const name of ["index.html", "studio.js", "studio.css"]) writeFileSync(join(page, name), "");
    const studio = await cli(["studio"], { interruptAt: "Ctrl-C stops it" });
    expect(studio).toMatchObject({ code: 130, stdout: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/?\n$/) });
  });

  test("demo goes the whole way", async () => {
    const { code, stdout } = await cli(["demo"]);
    expect(code).toBe(0);
    expect(stdout).toContain('"accepted"');
    expect(stdout).toContain('tapped "Change"');
    expect(stdout).not.toContain("\u001b[");
    expect((await cli(["demo"], { env: { FORCE_COLOR: "1" } })).stdout).toContain("\u001b[");
  });

  test("--version: 0, and a version alone on stdout", async () => {
    expect(await cli(["--version"])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/), stderr: "" });
  });

  test.each([["--version"], ["--help"], ["completion", "bash"], ["schema"], ["demo"]])("GIVEN a disk that is full WHEN %s prints THEN 2", async (...args) => {
    expect(await intoFullDisk(...args)).toMatchObject({ code: 2, stderr: expect.stringMatching(/^stdout cannot be written \(ENOSPC\)/) });
  });

  test("--help and every command's --help: 0, on stdout", async () => {
    const { code, stdout, stderr } = await cli(["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name = ""]) => name).filter((name) => name !== "help");
    expect(commands).toEqual(["validate", "preview", "studio", "send", "curl", "sandbox", "explain", "schema", "demo", "completion"]);
    const helps = await Promise.all(commands.map((name) => cli([name, "--help"])));
    expect(helps.map(({ code: each }) => each)).toEqual(commands.map(() => 0));
  });
});
