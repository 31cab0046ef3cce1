/** Text from outside, on every way by which it reaches a terminal or a log: messages, lists, file names, options, answers. */
import { execFileSync, spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buttons } from "../../../src/index.ts";
import { phone } from "../../unit/bulk/support/scripted-sender.ts";
import { environment, file, template, theCommand, theFolder, theSandbox, useCampaigns } from "./campaigns.ts";
import { type Run, run } from "./run.ts";

useCampaigns();

const marker = "FORGED";
/** Escape sequences, C0 and C1 controls, bidirectional controls and every line break, each before the marker. */
const hostile = ["\u001b[2J", "\u001b]0;t\u0007", "\u009b31m", "\u0085", "\u007f", "\b", "\r", "\n", "\r\n", "\v", "\f", "\u2028", "\u2029"]
  .concat(["\u202e", "\u2066", "\u200f", "\u061c"])
  .map((text) => `${text}${marker} `)
  .join("");
/** For places where a line break would end the text. */
const hostileLine = hostile.replaceAll(/[\r\n]/g, "");

/** A message with hostile text wherever it may have some. */
const message = () =>
  buttons()
    .header(hostileLine.slice(0, 40).trim())
    .body(`Hi ${hostile}'$(id)`)
    .footer(`f${hostileLine.slice(0, 40)}`.trim())
    .reply(hostileLine.slice(-40).trim(), hostileLine.slice(0, 12).trim())
    .to(phone(1))
    .ref(hostileLine)
    .build();

// biome-ignore lint/suspicious/noControlCharactersInRegex: the progress bar writes these to move the cursor
const cursor = /\u001b\[[\d;?]*[A-Za-z]|\r/g;

const unsafe = /[^\P{Cc}\n]|\p{Bidi_Control}|[\u2028\u2029]/u;

/** @param shows - Whether the hostile text has to be there at all; `undefined` where another sentence may come first. */
function expectSafe({ stdout, stderr }: Run, shows: boolean | undefined = true): void {
  const text = stdout + stderr;
  expect(text.match(unsafe)?.[0].codePointAt(0)?.toString(16)).toBeUndefined();
  expect(text.split("\n").filter((line) => line.trimStart().startsWith(marker))).toEqual([]);
  if (shows !== undefined) expect(text.includes(marker), text).toBe(shows);
}

const kaleyra = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  run(theCommand(), args, { env: { ...(environment() as Record<string, string>), ...env } });

/** Paths with a hostile name, of files that exist and of one that does not. */
async function hostileFiles() {
  const folder = join(theFolder(), hostile);
  await mkdir(folder);
  const write = async (name: string, text: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  };
  return {
    folder,
    none: join(folder, "none.json"),
    valid: await write("valid.json", JSON.stringify(message(), undefined, 1)),
    raw: await write("raw.json", JSON.stringify(message()).replaceAll("\\u001b", "\u001b")),
    invalid: await write("invalid.json", JSON.stringify({ ...message(), [hostile]: { [hostile]: hostile } })),
    template: await write("template.json", JSON.stringify({ ...template, footer: { text: `{{${hostile}}}` } })),
    list: await write("list.csv", `to,name,car,order,"${hostile.replaceAll('"', '""')}"\n${phone(1)},Jo,"${hostile}",1,x\n"${hostile}",Jo,VW,1,x\n`),
    rows: await write("rows.ndjson", `${JSON.stringify({ to: hostile, name: hostile, car: hostile, order: "1", [hostile]: 1 })}\n`),
  };
}

describe("hostile text", () => {
  it("in a file's name or a message reaches no output of validate, preview, curl and explain as it is", async () => {
    const { folder, none, valid, raw, invalid } = await hostileFiles();
    for (const args of [
      ["validate", valid, raw, invalid],
      ["validate", "--json", valid, raw, invalid],
      ["validate", folder],
      ["validate", none],
      ["preview", valid],
      ["preview", none],
      ["preview", valid, "--export", join(folder, "out.html")],
      ["preview", valid, "--export", join(folder, "none", "out.svg")],
      ["curl", none],
      ["curl", invalid],
      ["explain", hostile],
    ]) {
      expectSafe(await kaleyra(args));
    }
  });

  it("in an argument or a variable reaches no error as it is", async () => {
    const { valid } = await hostileFiles();
    for (const args of [
      [hostile],
      [`valid${hostile}`],
      ["validate", `--${hostile}`],
      ["validate", hostile],
      ["send", valid, "--timeout", hostile],
      ["curl", valid, "--pod", hostile],
      ["preview", valid, "--export", hostile],
      ["sandbox", "--port", hostile],
      ["schema", hostile],
      ["completion", hostile],
    ]) {
      expectSafe(await kaleyra(args));
    }
    for (const name of ["KALEYRA_API_KEY_FILE", "KALEYRA_API_KEY", "KALEYRA_POD", "KALEYRA_SID", "KALEYRA_FROM", "KALEYRA_BASE_URL"]) {
      const url = name === "KALEYRA_POD" ? "" : theSandbox().url;
      expectSafe(await kaleyra(["send", valid], { KALEYRA_API_KEY: "", KALEYRA_BASE_URL: url, [name]: hostile }));
    }
  });

  it("in a message is the same JSON value after validate --json, send --json and send --dry-run --json", async () => {
    const { valid, invalid } = await hostileFiles();
    const validated = await kaleyra(["validate", "--json", invalid]);
    expect(JSON.parse(validated.stdout)).toMatchObject({ file: invalid, ok: false });
    const dry = await kaleyra(["send", valid, "--dry-run", "--json"]);
    expectSafe(dry);
    expect(JSON.parse(dry.stdout)).toEqual({ file: valid, dryRun: true, request: message() });
    const sent = await kaleyra(["send", valid, "--json"]);
    expectSafe(sent);
    expect(JSON.parse(sent.stdout)).toMatchObject({ file: valid, outcome: "accepted" });
    expect(theSandbox().sent[0]?.message).toEqual(message());
  });

  it("in a message has the same bytes after bash has read the curl command", async () => {
    const { valid } = await hostileFiles();
    for (const args of [
      ["curl", valid],
      ["send", valid, "--dry-run"],
    ]) {
      const shown = await kaleyra(args);
      expectSafe(shown);
      for (const locale of ["C", "C.UTF-8"]) {
        const script = `curl() { printf '%s' "\${@: -1}"; cat > /dev/null; }\n${shown.stdout}`;
        expect(execFileSync("bash", ["-c", script], { env: { PATH: process.env["PATH"], LC_ALL: locale } }).toString("utf8")).toBe(JSON.stringify(message()));
      }
    }
  });

  it("in an answer reaches no output of send as it is, and is the same JSON value with --json", async () => {
    const { valid, list } = await hostileFiles();
    let answer: { readonly status: number; readonly body: unknown } = { status: 202, body: {} };
    const server = createServer((request, response) => {
      request.resume().on("end", () => response.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify(answer.body)));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const env = { KALEYRA_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
    for (const [status, code] of [
      [401, "RBC001"],
      [400, "WA400"],
      [400, hostile],
      [202, "WA202"],
    ] as const) {
      answer = { status, body: { code, message: hostile, data: { message_id: hostile }, error: { [hostile]: hostile } } };
      for (const args of [
        ["send", valid],
        ["send", valid, "--json"],
        ["send", join(theFolder(), "--to-file", list, "message.json"), "--rate", "50", "--skip-invalid"],
      ]) {
        const ended = await kaleyra(args, env);
        expectSafe(ended, ended.stdout.includes(marker) || ended.stderr.includes(marker));
        if (args.includes("--json") && status === 401) expect(JSON.parse(ended.stdout)).toMatchObject({ file: valid, error: { description: hostile } });
      }
    }
    server.close();
  });

  it("in a list, its file, its message or its journal reaches no output of send --to-file as it is", async () => {
    const { folder, none, list, rows, template: hostileTemplate } = await hostileFiles();
    const plain = await file("plain.csv", `to,name,car,order\n${phone(1)},Jo,VW,1\n`);
    const text = join(theFolder(), "message.json");
    const to = (recipients: string, sent: string, ...more: readonly string[]) => ["send", sent, "--to-file", recipients, "--rate", "50", ...more];
    for (const args of [
      to(list, text),
      to(list, text, "--skip-invalid", "--dry-run"),
      to(list, text, "--skip-invalid", "--journal", join(folder, "run.ndjson")),
      to(list, text, "--skip-invalid", "--once-per-number"),
      to(rows, text),
      to(rows, text, "--skip-invalid"),
      to(plain, hostileTemplate),
      to(none, text),
      to(plain, none),
      to(plain, text, "--dry-run", "--journal", join(folder, "run.ndjson")),
      to(plain, text, "--journal", join(folder, "none", "run.ndjson")),
    ]) {
      const ended = await kaleyra(args);
      expectSafe(ended);
      for (const line of ended.stdout.split("\n").filter((each) => each !== "")) expect(JSON.parse(line)).toHaveProperty("line");
    }
  });

  it("in a list reaches no terminal as it is, above the progress bar", async () => {
    const { list } = await hostileFiles();
    const line = `${process.execPath} ${theCommand()} send message.json --to-file "$LIST" --rate 50 --skip-invalid --yes`;
    const terminal = spawn("script", ["-qefc", line, "/dev/null"], {
      cwd: theFolder(),
      env: { ...environment(), LIST: list },
      stdio: ["ignore", "pipe", "ignore"],
    });
    let seen = "";
    terminal.stdout.setEncoding("utf8").on("data", (chunk) => {
      seen += chunk;
    });
    expect(await new Promise((resolve) => terminal.on("close", resolve))).toBe(0);
    expect(seen).toContain("2 of 2");
    expect(seen).toContain('"outcome":"accepted"');
    expect(seen.replaceAll(cursor, "").match(unsafe)?.[0].codePointAt(0)?.toString(16)).toBeUndefined();
  });
});
