import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buttons } from "../../../src/index.ts";
import { type Sandbox, startSandbox } from "../../../src/sandbox/index.ts";
import { environmentOfChildren } from "../../support/environment.ts";
import { unusedPort } from "../../support/unused-port.ts";
import { builtCommand } from "./built.ts";
import { type Run, type RunOptions, run } from "./run.ts";

const body = "A secret that only the customer may read";
const message = buttons().body(body).reply("yes", "Yes").to("+919876543210").build();
const valid = JSON.stringify(message, undefined, 2);
const oneLine = JSON.stringify(message);
const invalid = valid.replace('"Yes"', '"A title that is too long"').replace('"reply"', '"replay"');
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
  write("valid.json", valid);
  write("invalid.json", invalid);
  write("many/b.json", valid);
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

/** Runs the command with its stdout on a full disk. */
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
  it("ends with 0 for a valid message", async () => {
    expect(await cli(["validate", at("valid.json")])).toEqual({ code: 0, stdout: `✓ ${at("valid.json")}\n1 message, all right\n`, stderr: "" });
  });

  it("ends with 3 for an invalid message, and shows each issue with its line, carets and fix", async () => {
    const { code, stdout } = await cli(["validate", at("valid.json"), at("invalid.json")]);
    expect(code).toBe(3);
    expect(stdout.replaceAll(folder, "")).toMatchInlineSnapshot(`
      "✓ /valid.json
      /invalid.json:15:21: error: type must be reply [enum]
        14 │           {
        15 │             "type": "replay",
           │                     ^^^^^^^^
        why: Kaleyra, buttons table, row type
        at:  /messaging_object/interactive/action/buttons/0/type

      /invalid.json:18:24: error: title is 24 characters long; the maximum is 20 [maxLength]
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

  it("follows links to files but not to folders, and ends with 2 for a broken link", async () => {
    mkdirSync(at("linked"));
    write("linked/valid.json", valid);
    symlinkSync(at("invalid.json"), at("linked/invalid.json"));
    symlinkSync(at("linked"), at("linked/again.json"));
    expect(await cli(["validate", at("linked")])).toMatchObject({ code: 3, stdout: expect.stringMatching(/\n2 messages, 1 wrong\n$/) });
    symlinkSync(at("nowhere.json"), at("linked/broken.json"));
    const { code, stderr } = await cli(["validate", at("linked")]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `error: there is no file or folder ${at("linked/broken.json")}\n` });
  });

  it("ends with 2 when there is no message, such as after a program that died before it wrote one", async () => {
    write("empty.ndjson", "\n");
    write("empty.json", "");
    write("blank.json", "\ufeff \n\t\r\n");
    const none = [[at("empty.ndjson")], ["--json", at("empty.ndjson")], ["-", "--ndjson"], ["-"], [at("empty.json")], ["--json", at("blank.json")]];
    for (const args of none) {
      expect(await cli(["validate", ...args])).toMatchObject({ code: 2, stdout: "", stderr: expect.stringMatching(/^error: there is no message in /) });
    }
  });

  it("names a file without a message beside others, and ends with 2, or with 3 when another one is invalid", async () => {
    write("empty.json", "");
    const stderr = `error: there is no message in ${at("empty.json")}\n`;
    expect(await cli(["validate", at("empty.json"), at("valid.json")])).toMatchObject({
      code: 2,
      stderr,
      stdout: expect.stringContaining("1 message, all right"),
    });
    expect(await cli(["validate", "--json", at("empty.json"), at("invalid.json")])).toMatchObject({ code: 3, stderr });
    expect(await cli(["validate", at("empty.ndjson"), at("valid.json")])).toMatchObject({ code: 0, stderr: "" });
  });

  it("has one issue for each file of a folder that is no message", async () => {
    mkdirSync(at("project"));
    write("project/package.json", '{ "name": "shop", "version": "1.0.0", "private": true }');
    write("project/misspelt.json", valid.replace("messaging_object", "mesaging_object"));
    const { code, stdout } = await cli(["validate", "--json", at("project")]);
    expect(code).toBe(3);
    expect(linesOf(stdout).map((line) => JSON.parse(line).issues)).toMatchObject([
      [{ code: "additionalProperties", fix: 'Did you mean "messaging_object"?' }, { code: "required" }],
      [{ code: "no-message", path: "", message: "this is no message: it has no messaging_object" }],
    ]);
  });

  it("takes a file that names the schema which completes it, and sends it without", async () => {
    write("completed.json", valid.replace("{", '{\n  "$schema": "./message.schema.json",'));
    expect(await cli(["validate", at("completed.json")])).toMatchObject({ code: 0 });
    const { stdout } = await cli(["send", "--dry-run", "--json", at("completed.json")], { env: { ...account, KALEYRA_POD: "in" } });
    expect(JSON.parse(stdout).request).toEqual(message);
    expect(JSON.parse((await cli(["schema", "--for-editors"])).stdout)).toMatchObject({
      additionalProperties: false,
      properties: { $schema: { type: "string" } },
    });
    expect((await cli(["schema"])).stdout).not.toContain('"$schema": {');
  });

  it("ends with 2 when stdin is named twice", async () => {
    expect(await cli(["validate", "-", "-"])).toMatchObject({ code: 2, stderr: "error: - is stdin, which can be read once\n" });
  });

  it("gives the position in the file for a line that is not JSON", async () => {
    write("torn.ndjson", `${oneLine}\n{"a" 1}\n`);
    const { stdout } = await cli(["validate", at("torn.ndjson")]);
    expect(stdout).toContain("torn.ndjson:2:6: error: not JSON at line 2, column 6: a colon is expected");
  });

  it("prints what the README shows for the example message", async () => {
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

  it("prints the issues on stderr and ends with 2 when the disk of stdout is full", async () => {
    const { code, stderr } = await intoFullDisk("validate", at("invalid.json"));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^stdout cannot be written \(ENOSPC\); what was not written follows\n/);
    expect(stderr).toContain("title is 24 characters long");
    expect(stderr).not.toContain("at Socket");
  });

  it("prints one { file, ok, issues } a line with --json, without any text of the message", async () => {
    const { code, stdout, stderr } = await cli(["validate", "--json", at("valid.json"), at("invalid.json")]);
    const [first, second] = linesOf(stdout).map((line) => JSON.parse(line));
    expect(code).toBe(3);
    expect(stderr).toBe("");
    expect(first).toEqual({ file: at("valid.json"), ok: true, issues: [] });
    expect(second).toMatchObject({ file: at("invalid.json"), ok: false, issues: [{ code: "enum" }, { code: "maxLength", limit: 20, actual: 24 }] });
    expect(stdout).not.toContain("secret");
  });

  it("checks all messages of a folder, sorted by name, and gives the line where a file has many", async () => {
    const { code, stdout } = await cli(["validate", "--json", at("many")]);
    expect(code).toBe(3);
    expect(linesOf(stdout).map((line) => JSON.parse(line))).toMatchObject([
      { file: at("many/b.json"), ok: true },
      { file: at("many/deep/a.ndjson"), line: 1, ok: true },
      { file: at("many/deep/a.ndjson"), line: 3, ok: false },
    ]);
  });

  it.each([
    ["one message", valid, 0, 1],
    ["a message a line", `${oneLine}\n${oneLine}\n`, 0, 2],
    ["lines with an invalid message", `${oneLine}\n[]\n${oneLine}`, 3, 3],
  ])("checks %s from stdin", async (_, input, code, count) => {
    const result = await cli(["validate", "--json", "-"], { input });
    expect(result).toMatchObject({ code, stderr: "" });
    expect(linesOf(result.stdout)).toHaveLength(count);
  });

  it.each([
    ["a message that is too long", "validate", `{\n"${"x".repeat(2 << 20)}\n`, 3],
    ["two messages where one is meant", "curl", `${oneLine}\n${oneLine}\n`, 2],
  ])("refuses %s without waiting for the end of stdin", async (_, name, input, code) => {
    expect(await cli([name, "-"], { input, keepOpen: true })).toMatchObject({ code });
  });

  it.each([
    ["null", "null"],
    ["a number", "1e999"],
    ["bytes that are no text", Buffer.of(0xff, 0xfe, 0x00, 0xd8)],
    ["zeros", Buffer.alloc(1000)],
    ["deep brackets", "[".repeat(100_000)],
    ["deep brackets that close", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["two megabytes", `"${"x".repeat(2 << 20)}"`],
    ["a prototype", '{"__proto__": {"messaging_object": {}}}'],
    ["HTML", "<!doctype html><html></html>"],
  ])("ends with 3 and a message without a stack trace for %s", async (_, input) => {
    const { code, stdout, stderr } = await cli(["validate", "-"], { input });
    expect({ code, stderr }).toEqual({ code: 3, stderr: "" });
    expect(stdout).toMatch(/^-:\d+(?::\d+)?: error: \w/);
    expect(stdout.length).toBeLessThan(5000);
  });

  it("gives a result for each of 500 arbitrary lines", async () => {
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

  it("removes the escape sequences of a file from the output", async () => {
    const { stdout } = await cli(["validate", "-"], { input: valid.replace(`"${body}"`, '"\u001b]0;title\u0007\u009b31m"') });
    expect(stdout).not.toContain("\u001b");
    expect(stdout).not.toContain("\u009b");
  });

  it("ends without an error when the reader of stdout stops early", async () => {
    const input = `${oneLine}\n`.repeat(20_000);
    expect(await cli(["validate", "--json", "-"], { input, readOnly: 10 })).toMatchObject({ code: 0, stderr: "" });
  });

  it("ends with 130 on Ctrl-C while it reads", async () => {
    const begun = `${oneLine}\n`.repeat(5000);
    expect((await cli(["validate", "--json", "-"], { input: begun, keepOpen: true, interruptAt: '"line":1,' })).code).toBe(130);
  });

  it("checks 10,000 lines in less than a second", () => {
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

describe.runIf(process.platform === "linux")("a file that has no end", () => {
  it.each([["validate"], ["preview"], ["curl"], ["send", "--dry-run"]])("is refused as too long: %s", async (...command) => {
    const { code, stdout, stderr } = await cli([...command, "/dev/zero"]);
    expect({ code, says: (stdout + stderr).includes("the message is longer than 1048576 bytes") }).toEqual({ code: 3, says: true });
  });

  it("is refused as a file with an API key", async () => {
    const account = ["--base-url", "http://127.0.0.1:8080", "--sid", "HXAP16XXXXXX97IN", "--from", "+919876543210"];
    const { code, stderr } = await cli(["send", at("valid.json"), "--api-key-file", "/dev/zero", ...account]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: "error: the API key in /dev/zero has a control character at index 0; copy it again without it\n" });
  });
});

describe("a call that cannot work", () => {
  it.each([
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
  ])("ends with 2 for %j and says what to do", async (args, sentence) => {
    const { code, stdout, stderr } = await cli(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain("\u001b");
  });

  it("ends with 2 and prints the help when there are no arguments", async () => {
    expect(await cli([])).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("Exit codes:") });
  });
});

describe("send", () => {
  const send = async (args: readonly string[], options: RunOptions = {}): Promise<Run> => {
    const result = await cli(["send", ...args], { env: { ...account, KALEYRA_BASE_URL: sandbox.url }, ...options });
    expect(result.stdout + result.stderr).not.toContain(key);
    return result;
  };

  it("prints the outcome on stderr when the disk of stdout is full, and takes the exit code from the outcome alone", async () => {
    const { code, stderr } = await intoFullDisk("send", at("valid.json"));
    expect(code).toBe(0);
    expect(stderr).toContain(`accepted: ${sandbox.sent.at(-1)?.messageId}`);
  });

  it("ends with 0 when the message is accepted", async () => {
    const { code, stdout } = await send([at("valid.json"), "--json"]);
    const taken = sandbox.sent.at(-1);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ file: at("valid.json"), outcome: "accepted", messageId: taken?.messageId });
    expect(taken?.message).toEqual(message);
  });

  it("ends with 3 for an invalid message and sends nothing", async () => {
    const before = sandbox.sent.length + sandbox.refused.length;
    const { code, stdout } = await send([at("invalid.json"), "--json"]);
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: "not-sent", ok: false, issues: [{ code: "enum" }, { code: "maxLength" }] });
    expect(sandbox.sent.length + sandbox.refused.length).toBe(before);
  });

  it.each([
    ["wrong-credentials", 4, "not-sent"],
    ["reset-after-reading", 5, "unknown"],
    ["html-error", 5, "unknown"],
    ["redirect", 6, "not-sent"],
  ] as const)("answers the fault %s with exit code %i and the outcome %s", async (fault, expected, outcome) => {
    sandbox.next(fault);
    const { code, stdout } = await send([at("valid.json"), "--json"]);
    expect(code).toBe(expected);
    expect(JSON.parse(stdout)).toMatchObject({ outcome, error: { message: expect.any(String) } });
  });

  it("ends with 6 when no server listens", async () => {
    const closed = await unusedPort();
    const { code, stdout } = await send([at("valid.json"), "--base-url", closed.url]);
    await closed.close();
    expect(code).toBe(6);
    expect(stdout).toContain("not-sent: ");
  });

  it("ends with 5 on Ctrl-C while it waits for an answer, because the message may have gone out", async () => {
    const arrived = deferred();
    const silent = createServer((request) => void request.resume().on("end", arrived.resolve));
    const url = await listening(silent);
    const { code, stdout } = await send([at("valid.json"), "--base-url", url, "--json"], { interruptWhen: arrived.promise });
    silent.closeAllConnections();
    silent.close();
    expect(code).toBe(5);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: "unknown" });
  });

  it("ends with 130 on Ctrl-C between two attempts, because the message did not go out", async () => {
    const answered = deferred();
    const busy = createServer((request, response) => {
      // The client closes the connection after it has read this answer.
      request.socket.once("close", answered.resolve);
      request.resume().on("end", () => response.writeHead(429, { "retry-after": "20", connection: "close" }).end());
    });
    const url = await listening(busy);
    const { code, stdout } = await send([at("valid.json"), "--base-url", url, "--json"], { interruptWhen: answered.promise });
    busy.close();
    expect(code).toBe(130);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: "not-sent", attempts: 1, error: { name: "TransportError" } });
  });

  it("waits for an answer no longer than --timeout, in seconds", async () => {
    const silent = createServer((request) => void request.resume());
    const url = await listening(silent);
    const began = performance.now();
    const { code, stdout, stderr } = await send([at("valid.json"), "--base-url", url, "--timeout", "3"]);
    const tookMs = performance.now() - began;
    expect(tookMs).toBeGreaterThan(3_000);
    expect(tookMs).toBeLessThan(20_000);
    silent.closeAllConnections();
    silent.close();
    expect(code).toBe(5);
    expect(stdout).toMatch(/^unknown: the time ran out before 127\.0\.0\.1:\d+ had answered in full; .*\n$/);
    expect(stderr).toBe("The message may have gone out. Sending it again may send it twice; look for it in your callbacks or reports first.\n");
  });

  it("ends with 4 when the server is too busy, and says when to try again", async () => {
    sandbox.next("429 3600");
    const { code, stdout, stderr } = await send([at("valid.json")]);
    expect(code).toBe(4);
    expect(stdout).toMatch(/^not-sent: Kaleyra answered 429: .*\n$/);
    expect(stderr).toBe("It is worth another try in 3600 seconds.\n");
  });

  it("removes the escape sequences of an answer from the output", async () => {
    const hostile = createServer((request, response) => {
      request.resume().on("end", () => {
        response.writeHead(401, { "content-type": "application/json" });
        response.end(JSON.stringify({ code: "RBC001", message: "\u001b[2JIncorrect\u009b31m", data: [], error: { error: "no" } }));
      });
    });
    const { code, stdout } = await send([at("valid.json"), "--base-url", await listening(hostile)]);
    hostile.close();
    expect(code).toBe(4);
    expect(stdout).toContain("Kaleyra says: Incorrect");
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it("shows the request with --dry-run without sending it or needing a key", async () => {
    const before = sandbox.sent.length;
    const { code, stdout, stderr } = await send([at("valid.json"), "--dry-run"], {
      env: { KALEYRA_SID: "HX1", KALEYRA_FROM: "+919876543211", KALEYRA_BASE_URL: sandbox.url },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "Nothing was sent.\n" });
    expect(stdout).toContain("$KALEYRA_API_KEY");
    const asJson = await send([at("valid.json"), "--dry-run", "--json"]);
    expect({ ...asJson, stdout: JSON.parse(asJson.stdout) }).toEqual({
      code: 0,
      stdout: { file: at("valid.json"), dryRun: true, request: message },
      stderr: "Nothing was sent.\n",
    });
    expect(sandbox.sent).toHaveLength(before);
  });

  it("refuses a message with a placeholder in it, with its position, unless --allow-placeholders is given", async () => {
    write("template.json", valid.replace(body, "Hi {{name}}"));
    const before = sandbox.sent.length;
    for (const args of [[], ["--dry-run"]]) {
      const { code, stdout, stderr } = await send([at("template.json"), ...args]);
      expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
      expect(stderr).toMatch(/template\.json:\d+:\d+: error: body has an unfilled placeholder .*\[placeholder\]\n/);
      expect(stderr).toContain("fix: Write the text itself, fill it from a list with --to-file, or send it as it is with --allow-placeholders.");
    }
    const asJson = await send([at("template.json"), "--json"]);
    expect(asJson.code).toBe(3);
    expect(JSON.parse(asJson.stdout)).toMatchObject({ outcome: "not-sent", ok: false, issues: [{ code: "placeholder", severity: "error" }] });
    expect(sandbox.sent).toHaveLength(before);
    const allowed = await send([at("template.json"), "--allow-placeholders"]);
    expect(allowed).toMatchObject({ code: 0, stderr: expect.stringContaining("warning: body has an unfilled placeholder") });
    expect(sandbox.sent.at(-1)?.message.messaging_object.interactive.body.text).toBe("Hi {{name}}");
  });

  it("reads the key from a file without its line break", async () => {
    const { KALEYRA_API_KEY: _, ...rest } = account;
    const env = { ...rest, KALEYRA_BASE_URL: sandbox.url, KALEYRA_API_KEY_FILE: at("key") };
    for (const end of ["\n", "\r\n", ""]) {
      write("key", `${key}${end}`);
      expect((await send([at("valid.json")], { env })).code).toBe(0);
    }
    expect(await send([at("valid.json")], { env: { ...env, KALEYRA_API_KEY_FILE: at("no-key") } })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`the file that KALEYRA_API_KEY_FILE names cannot be read: ${at("no-key")}`),
    });
  });

  it.each([
    ["no key", { KALEYRA_API_KEY: "" }, "KALEYRA_API_KEY_FILE"],
    ["no account", { KALEYRA_SID: "" }, "KALEYRA_SID"],
    ["no address", { KALEYRA_BASE_URL: "" }, "--pod"],
    ["a SID with a path in it", { KALEYRA_SID: "../x" }, "sid is not"],
    ["a key with a line break in it", { KALEYRA_API_KEY: `${key}\nx` }, "line break"],
    ["an unknown pod", { KALEYRA_BASE_URL: "", KALEYRA_POD: "constructor" }, "KALEYRA_POD must be one of eu, in, na, sg"],
    ["an address without encryption", { KALEYRA_BASE_URL: "http://example.com" }, "https"],
  ])("ends with 2 and says why for %s", async (_, env, sentence) => {
    const { code, stderr } = await send([at("valid.json")], { env: { ...account, KALEYRA_BASE_URL: sandbox.url, ...env } });
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });
});

describe("preview", () => {
  it("draws in the terminal, without colours where NO_COLOR is set or stdout is not a terminal", async () => {
    const plain = await cli(["preview", at("valid.json")]);
    expect(plain.stdout).toContain("↩ Yes");
    expect(plain.stdout).not.toContain("\u001b");
    expect((await cli(["preview", at("valid.json")], { env: { FORCE_COLOR: "1" } })).stdout).toContain("\u001b[");
    expect((await cli(["preview", at("valid.json")], { env: { NO_COLOR: "1" } })).stdout).toBe(plain.stdout);
  });

  it("writes an HTML or an SVG file", async () => {
    expect(await cli(["preview", at("valid.json"), "--export", at("out.html"), "--theme", "dark"])).toMatchObject({ code: 0, stdout: "" });
    expect(readFileSync(at("out.html"), "utf8")).toContain('data-theme="dark"');
    expect((await cli(["preview", at("valid.json"), "--export", at("out.svg")])).code).toBe(0);
    expect(readFileSync(at("out.svg"), "utf8")).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    expect((await cli(["preview", at("valid.json"), "--export", at("no/such/out.html")])).code).toBe(2);
    expect((await cli(["preview", at("invalid.json")])).code).toBe(3);
  });
});

describe("curl", () => {
  it("prints a command without the key", async () => {
    const { code, stdout } = await cli(["curl", at("valid.json"), "--pod", "eu"], { env: account });
    expect(code).toBe(0);
    expect(stdout).toContain("https://api.eu.kaleyra.io/v2/HXAP16XXXXXX97IN/whatsapp/+919876543211/messages");
    expect(stdout).not.toContain(key);
  });

  it.each([
    [[], { KALEYRA_POD: "in" }, "https://api.in.kaleyra.io/v2/HXAP16XXXXXX97IN/whatsapp/+919876543211/messages"],
    [[], { KALEYRA_POD: "in", KALEYRA_BASE_URL: "https://e.com" }, "https://e.com/v2/HXAP16XXXXXX97IN/whatsapp/+919876543211/messages"],
    [["--pod", "eu"], { KALEYRA_BASE_URL: "https://e.com" }, "https://api.eu.kaleyra.io/v2/HXAP16XXXXXX97IN/whatsapp/+919876543211/messages"],
    [["--base-url", "https://f.com"], { KALEYRA_BASE_URL: "https://e.com" }, "https://f.com/v2/HXAP16XXXXXX97IN/whatsapp/+919876543211/messages"],
    [["--sid", "HX2", "--from", "+10000000"], { KALEYRA_POD: "in" }, "https://api.in.kaleyra.io/v2/HX2/whatsapp/+10000000/messages"],
  ])("prefers an option to the environment, and an address to a pod: %j with %j", async (args, env, url) => {
    expect((await cli(["curl", at("valid.json"), ...args], { env: { ...account, ...env } })).stdout).toContain(url);
  });
});

describe("explain", () => {
  it("prints a limit and its source", async () => {
    const { stdout } = await cli(["explain", "/messaging_object/interactive/action/buttons/2/reply/title"]);
    expect(stdout).toMatch(/maxLength +20 \(Unicode code points\)\n +Kaleyra, reply table, row title: "Maximum 20 characters."/);
    expect((await cli(["explain", "ref", "--json"])).stdout).toContain('"maxLength":255');
    expect(linesOf((await cli(["explain"])).stdout)).toContain("/messaging_object/interactive/header/document/filename");
  });
});

describe("schema", () => {
  it("prints each schema", async () => {
    expect(JSON.parse((await cli(["schema"])).stdout)).toMatchObject({ title: "ReplyButtonRequest" });
    expect(JSON.parse((await cli(["schema", "message-callback"])).stdout)).toMatchObject({ title: "MessageCallback" });
  });
});

describe("the account", () => {
  it("names everything that is missing at once", async () => {
    expect(await cli(["send", at("valid.json")])).toMatchObject({
      code: 2,
      stderr: "error: give --pod or --base-url (or set KALEYRA_POD or KALEYRA_BASE_URL), --sid (or set KALEYRA_SID), --from (or set KALEYRA_FROM)\n",
    });
    expect(await cli(["send", at("valid.json"), "--pod", "in", "--sid", "a b", "--from", "+919876543211"])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^error: --sid is not an account SID/),
    });
  });

  it("takes the key from --api-key-file, before the environment, and says where a wrong key came from without quoting it", async () => {
    write("key", `${key}\n`);
    write("torn-key", "sentinel key-4711");
    const env = { ...account, KALEYRA_API_KEY: "wrong key", KALEYRA_BASE_URL: sandbox.url };
    expect(await cli(["send", at("valid.json"), "--api-key-file", at("key")], { env })).toMatchObject({ code: 0 });
    const { stderr } = await cli(["send", at("valid.json"), "--api-key-file", at("torn-key")], { env });
    expect(stderr).toBe(`error: the API key in ${at("torn-key")} has white space at index 8; copy it again without it\n`);
    expect((await cli(["send", at("valid.json")], { env })).stderr).toMatch(/^error: KALEYRA_API_KEY has white space at index 5;/);
    expect((await cli(["send", at("valid.json"), "--api-key-file", at("none")], { env })).stderr).toBe(
      `error: the file that --api-key-file names cannot be read: ${at("none")}\n`,
    );
  });
});

describe("completion", () => {
  it("prints a script that bash can parse, and completes subcommands", async () => {
    const { stdout } = await cli(["completion", "bash"]);
    execFileSync("bash", ["-n"], { input: stdout });
    expect((await cli(["complete", "--", "val"])).stdout).toMatch(/^validate\t/);
  });

  it("works in bash for a function of that name, as one that calls npx", async () => {
    write("completion.bash", (await cli(["completion", "bash"])).stdout);
    // What the package bash-completion provides.
    const words = `_get_comp_words_by_ref() { cur=\${COMP_WORDS[COMP_CWORD]}; words=("\${COMP_WORDS[@]}"); cword=$COMP_CWORD; }`;
    const called = `kaleyra-whatsapp() { "${process.execPath}" "${command.main}" "$@"; }`;
    const typed = "COMP_WORDS=(kaleyra-whatsapp send --onc); COMP_CWORD=2; compopt() { :; }; __kaleyra_whatsapp_complete";
    const script = `${words}\n${called}\nsource "${at("completion.bash")}"\n${typed}\necho "\${COMPREPLY[@]}"`;
    expect(execFileSync("bash", ["-c", script], { encoding: "utf8", env: environmentOfChildren })).toBe("--once-per-number\n");
  });
});

describe("sandbox and studio", () => {
  it("print their address on stdout, and end with 130 on Ctrl-C", async () => {
    const served = await cli(["sandbox"], { interruptAt: "Ctrl-C stops it" });
    expect(served).toMatchObject({ code: 130, stdout: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\n$/) });
    const page = join(dirname(command.main), "studio");
    mkdirSync(page);
    for (const name of ["index.html", "studio.js", "studio.css"]) writeFileSync(join(page, name), "");
    const studio = await cli(["studio"], { interruptAt: "Ctrl-C stops it" });
    expect(studio).toMatchObject({ code: 130, stdout: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/?\n$/) });
  });
});

describe("demo", () => {
  it("sends a message and receives the tap", async () => {
    const { code, stdout } = await cli(["demo"]);
    expect(code).toBe(0);
    expect(stdout).toContain('"accepted"');
    expect(stdout).toContain('tapped "Change"');
    expect(stdout).not.toContain("\u001b[");
    expect((await cli(["demo"], { env: { FORCE_COLOR: "1" } })).stdout).toContain("\u001b[");
  });
});

describe("kaleyra-whatsapp", () => {
  it("prints only the version on stdout and ends with 0 with --version", async () => {
    expect(await cli(["--version"])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/), stderr: "" });
  });

  it.each([["--version"], ["--help"], ["completion", "bash"], ["schema"], ["demo"]])("ends with 2 for %s when the disk of stdout is full", async (...args) => {
    expect(await intoFullDisk(...args)).toMatchObject({ code: 2, stderr: expect.stringMatching(/^stdout cannot be written \(ENOSPC\)/) });
  });

  it("prints its help and that of every subcommand on stdout and ends with 0 with --help", async () => {
    const { code, stdout, stderr } = await cli(["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name = ""]) => name).filter((name) => name !== "help");
    expect(commands).toEqual(["validate", "preview", "studio", "send", "report", "curl", "sandbox", "explain", "schema", "demo", "completion"]);
    const helps = await Promise.all(commands.map((name) => cli([name, "--help"])));
    expect(helps.map(({ code: each }) => each)).toEqual(commands.map(() => 0));
  });
});
