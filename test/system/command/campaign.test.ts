import { spawn } from "node:child_process";
import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { documentSample } from "../../support/document-sample.ts";
import { phone } from "../../unit/bulk/support/scripted-sender.ts";
import { bodies, campaign, environment, file, send, start, template, theCommand, theFolder, theSandbox, useCampaigns } from "./campaigns.ts";

useCampaigns();

describe("send --to-file", () => {
  it("fills the placeholders of the message from the columns of a CSV file", async () => {
    await file("people.csv", `\ufeffto,name,car,order\r\n${phone(1)},"Doe, Jane",Fiat,o-1\r\n\r\n${phone(2)},José,"VW ""Käfer""",o-2\r\n`);
    const { code, out, err } = await send(...campaign("people.csv"));
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining("2 accepted, 0 not sent, 0 unknown") });
    expect(bodies().toSorted()).toEqual(["Hi Doe, Jane, your Fiat is ready.", 'Hi José, your VW "Käfer" is ready.']);
    expect(out.toSorted((a, b) => Number(a["line"]) - Number(b["line"]))).toEqual([
      { line: 2, to: phone(1), outcome: "accepted", messageId: expect.any(String), attempts: 1 },
      { line: 4, to: phone(2), outcome: "accepted", messageId: expect.any(String), attempts: 1 },
    ]);
  });

  it("fills a whole request, including its ref, from the lines of an NDJSON file", async () => {
    const messaging_object = { messaging_product: "whatsapp", recipient_type: "individual", to: "+10000000000", type: "interactive", interactive: template };
    await file("message.json", JSON.stringify({ messaging_object, extra_info: { ref: "{{order}}" } }));
    await file("people.ndjson", `${JSON.stringify({ to: phone(1), name: "Jane", car: "Fiat", order: 17 })}\n`);
    expect((await send(...campaign("people.ndjson"))).code).toBe(0);
    expect(theSandbox().sent[0]?.message).toMatchObject({ messaging_object: { to: phone(1) }, extra_info: { ref: "17" } });
  });

  const listWithInvalidRows = [
    `to,name,car,order`,
    `${phone(1)},Jane,Fiat,1`,
    `12345,John,Fiat,2`,
    `${phone(3)},,Fiat,3`,
    `${phone(4)},${"x".repeat(80)},Fiat,4`,
    "",
  ].join("\n");

  it("lists invalid rows with their lines and sends nothing", async () => {
    await file("people.csv", listWithInvalidRows);
    const { code, err, out } = await send(...campaign("people.csv"));
    expect({ code, out, sent: theSandbox().sent.length }).toEqual({ code: 3, out: [], sent: 0 });
    expect(err).toMatch(
      /people\.csv:3: .*\/messaging_object\/to\)\npeople\.csv:4: there is no text or number to fill \{\{name\}\} with\npeople\.csv:5: header is 84 characters long/,
    );
    expect(err).not.toContain("xxxx");
  });

  it("leaves invalid rows out with --skip-invalid, and sends them in a later run once they are corrected", async () => {
    await file("people.csv", listWithInvalidRows);
    const args = [...campaign("people.csv"), "--journal", "run.ndjson"];
    const first = await send(...args, "--skip-invalid");
    expect(first).toMatchObject({ code: 0, err: expect.stringContaining("1 accepted, 0 not sent, 0 unknown, 3 left out") });
    await file("people.csv", listWithInvalidRows.replace("12345", phone(2)).replace(",,", ",Jo,").replace("x".repeat(80), "Max"));
    expect(await send(...args)).toMatchObject({ code: 0, err: expect.stringContaining("3 accepted, 0 not sent, 0 unknown, 1 accepted earlier") });
    expect(
      theSandbox()
        .sent.map(({ message }) => message.messaging_object.to)
        .toSorted(),
    ).toEqual([1, 2, 3, 4].map(phone));
  });

  it("reads a list in UTF-16, as spreadsheets write it, but refuses a line in Latin-1", async () => {
    const list = Buffer.from(`\ufeffto,name,car,order\n${phone(1)},Jos\u00e9,Fiat,1\n`, "utf16le");
    await writeFile(join(theFolder(), "people.csv"), list);
    expect((await send(...campaign("people.csv"))).code).toBe(0);
    await writeFile(join(theFolder(), "people.csv"), list.swap16());
    expect((await send(...campaign("people.csv"))).code).toBe(0);
    expect(bodies()).toEqual(["Hi José, your Fiat is ready.", "Hi José, your Fiat is ready."]);
    await writeFile(join(theFolder(), "people.ndjson"), Buffer.from(`{"to":"${phone(2)}","name":"Jos\u00e9","car":"Fiat","order":1}\n`, "latin1"));
    expect(await send(...campaign("people.ndjson"))).toMatchObject({ code: 3, err: expect.stringContaining("people.ndjson:1: the line is not valid UTF-8") });
  });

  it("prints each warning once, with the number of further rows that have it", async () => {
    const rows = [1, 2, 3].map((index) => `${phone(index)},${"\u{1f600}".repeat(index === 1 ? 5 : 29)},Fiat,${index}`);
    await file("people.csv", ["to,name,car,order", ...rows, ""].join("\n"));
    const { code, err } = await send(...campaign("people.csv"));
    expect(code).toBe(0);
    expect(err).toContain(
      "people.csv:3: warning: header is 62 UTF-16 units long and may be refused; up to 60 is safe (at /messaging_object/interactive/header/text), and 1 more\n",
    );
    expect(err.match(/warning: header/g)).toHaveLength(1);
  });

  it("warns once when no message has a ref, by which a report would find it, and not when one has", async () => {
    const sample = JSON.parse(JSON.stringify(documentSample));
    await file("people.csv", `to,order\n${phone(1)},order-1\n${phone(2)},order-2\n`);
    const errOf = async (extra: object) => {
      await file("message.json", JSON.stringify({ ...sample, ...extra }));
      return (await send(...campaign("people.csv"), "--dry-run")).err;
    };
    const warning = /^message\.json: warning: the messages have none of ref, ref1, ref2, so "report" cannot tell which of them a callback is about;/gm;
    expect((await errOf({ extra_info: undefined })).match(warning)).toHaveLength(1);
    expect((await errOf({ extra_info: { ref: "", ref2: "" } })).match(warning)).toHaveLength(1);
    for (const name of ["ref", "ref1", "ref2"]) expect(await errOf({ extra_info: { [name]: "{{order}}" } })).not.toContain("no ref");
  });

  it("stops when Kaleyra refuses the account, because it would refuse every other message too", async () => {
    const rows = Array.from({ length: 200 }, (_, index) => `${phone(index)},Jane,Fiat,${index}`);
    await file("people.csv", ["to,name,car,order", ...rows, ""].join("\n"));
    theSandbox().next(...Array.from({ length: 200 }, () => "wrong-credentials" as const));
    const { code, err, out } = await send("message.json", "--to-file", "people.csv", "--rate", "50");
    expect({ code, sent: theSandbox().sent.length }).toEqual({ code: 4, sent: 0 });
    expect(out.length).toBeLessThan(100);
    expect(err).toContain("the SID or the API key is wrong");
    expect(err).toContain("So the rest was not tried.");
  });

  it("goes on when Kaleyra refuses one message", async () => {
    await file("people.csv", `to,name,car,order\n${phone(1)},Jane,Fiat,1\n${phone(2)},Jo,Fiat,2\n`);
    theSandbox().next("incorrect-payload");
    expect(await send(...campaign("people.csv"))).toMatchObject({ code: 4, err: expect.stringContaining("1 accepted, 1 not sent, 0 unknown") });
    theSandbox().next("html-error");
    theSandbox().next("incorrect-payload");
    expect(await send(...campaign("people.csv"))).toMatchObject({ code: 5 });
  });

  it("says in a dry run that the journal was not read, and needs a valid account as a real run does", async () => {
    await file("people.csv", `to,name,car,order\n${phone(1)},Jane,Fiat,1\n`);
    const args = [...campaign("people.csv"), "--dry-run"];
    expect(await send(...args, "--journal", "run.ndjson")).toMatchObject({
      code: 0,
      err: expect.stringContaining("1 message would be sent, but for those that run.ndjson says were accepted. Nothing was sent."),
    });
    expect(await send(...args, "--base-url", "")).toMatchObject({ code: 2 });
    for (const [option, value, says] of [
      ["--base-url", "http://example.com", "--base-url must be https"],
      ["--base-url", "http://127.0.0.1:6000", "no fetch connects to port 6000"],
      ["--sid", "not an SID", "--sid is not an account SID"],
      ["--from", "12", "--from is not a phone number"],
    ] as const) {
      expect(await send(...args, option, value)).toMatchObject({ code: 2, out: [], err: expect.stringContaining(says) });
    }
  });

  it("shows every request in a dry run and sends none", async () => {
    await file("people.csv", `to,name,car,order\n${phone(1)},Jane,Fiat,1\n`);
    const { code, out } = await send("message.json", "--to-file", "people.csv", "--dry-run");
    expect({ code, sent: theSandbox().sent.length }).toEqual({ code: 0, sent: 0 });
    expect(out).toMatchObject([{ line: 2, request: { messaging_object: { to: phone(1) } } }]);
  });

  it("leaves invalid rows out of a dry run with --skip-invalid", async () => {
    await file("people.csv", listWithInvalidRows);
    const { code, out, err } = await send(...campaign("people.csv"), "--dry-run", "--skip-invalid");
    expect({ code, sent: theSandbox().sent.length, lines: out.map(({ line }) => line) }).toEqual({ code: 0, sent: 0, lines: [2] });
    expect(err).toContain("1 message would be sent. Nothing was sent.");
  });

  it("keeps an exact journal on Ctrl-C, so that the next run sends the rest", async () => {
    const rows = Array.from({ length: 120 }, (_, index) => `${phone(index)},Jane,Fiat,${index}`);
    await file("people.csv", ["to,name,car,order", ...rows, ""].join("\n"));
    const args = ["message.json", "--to-file", "people.csv", "--rate", "100", "--journal", "run.ndjson"];
    const { child, ended } = start(...args);
    while (theSandbox().sent.length < 20) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill("SIGINT");
    expect((await ended).code).toBe(130);
    const sentFirst = theSandbox().sent.length;
    expect(sentFirst).toBeLessThan(120);
    const records = (await readFile(join(theFolder(), "run.ndjson"), "utf8")).trimEnd().split("\n").slice(1);
    const accepted = records.filter((line) => JSON.parse(line).state === "accepted");
    expect(accepted).toHaveLength(sentFirst);
    expect(await send(...args)).toMatchObject({
      code: 0,
      err: expect.stringContaining(`${120 - sentFirst} accepted, 0 not sent, 0 unknown, ${sentFirst} accepted earlier`),
    });
    expect(new Set(theSandbox().sent.map(({ message }) => message.messaging_object.to)).size).toBe(120);
    expect(theSandbox().sent).toHaveLength(120);
  });

  it("waits for the messages on their way on SIGTERM too, which service managers send", async () => {
    const rows = Array.from({ length: 120 }, (_, index) => `${phone(index)},Jane,Fiat,${index}`);
    await file("people.csv", ["to,name,car,order", ...rows, ""].join("\n"));
    for (let count = 0; count < 30; count += 1) theSandbox().next("delay 200");
    const args = ["message.json", "--to-file", "people.csv", "--rate", "100", "--journal", "run.ndjson"];
    const { child, ended } = start(...args);
    while (theSandbox().sent.length < 5) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill("SIGTERM");
    expect(await ended).toMatchObject({ code: 130, err: expect.stringContaining(" 0 unknown") });
    expect(await send(...args)).toMatchObject({ code: 0 });
    expect(theSandbox().sent).toHaveLength(120);
  });

  it("sends nothing of a list that changes after it was checked, and says what was sent", async () => {
    // So long that it is read in several parts.
    const rows = Array.from({ length: 60 }, (_, index) => `${phone(index)},Jane,Fiat,${index},${"x".repeat(4_000)}`);
    const path = await file("people.csv", ["to,name,car,order,note", ...rows, ""].join("\n"));
    const { ended } = start("message.json", "--to-file", "people.csv", "--rate", "20");
    while (theSandbox().sent.length < 1) await new Promise((resolve) => setTimeout(resolve, 5));
    await appendFile(path, `${phone(99)},Jane,Fiat,99,\n`);
    const { code, err } = await ended;
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining("people.csv has changed since it was checked, so nothing more is sent; start again"),
    });
    expect(err).toMatch(/\n[1-9]\d* accepted, 0 not sent, 0 unknown, before the run broke off/);
    expect(theSandbox().sent.length).toBeLessThan(60);
  });

  it("ends with 5 on Ctrl-C when a message may have gone out", async () => {
    const rows = Array.from({ length: 120 }, (_, index) => `${phone(index)},Jane,Fiat,${index}`);
    await file("people.csv", ["to,name,car,order", ...rows, ""].join("\n"));
    theSandbox().next("server-error");
    const { child, ended } = start("message.json", "--to-file", "people.csv", "--rate", "100");
    while (theSandbox().sent.length < 20) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill("SIGINT");
    expect(await ended).toMatchObject({ code: 5, err: expect.stringContaining("1 unknown") });
    expect(theSandbox().sent.length).toBeLessThan(119);
  });

  it("ends on a second Ctrl-C while it still waits for an answer", async () => {
    await file("people.csv", `to,name,car,order\n${phone(1)},Jane,Fiat,1\n`);
    theSandbox().next("delay 60000");
    const { child, ended } = start(...campaign("people.csv"), "--timeout", "60");
    while (theSandbox().sent.length < 1) await new Promise((resolve) => setTimeout(resolve, 5));
    const repeatedInterrupt = setInterval(() => child.kill("SIGINT"), 200);
    expect(await ended).toMatchObject({ code: 130, out: [] });
    clearInterval(repeatedInterrupt);
  });

  it("keeps two messages to one number --per-recipient seconds apart", async () => {
    await file("people.csv", `to,name,car,order\n${phone(1)},Jane,Fiat,1\n${phone(1)},Jane,Fiat,2\n`);
    expect(await send(...campaign("people.csv"), "--per-recipient", "2")).toMatchObject({ code: 0 });
    const [first = 0, second = 0] = theSandbox().sent.map(({ at }) => at.getTime());
    // Either message may be delayed on its way.
    expect(second - first).toBeGreaterThan(1_000);
    expect(second - first).toBeLessThan(5_000);
  });

  it("waits for an answer no longer than --timeout, in seconds", async () => {
    await file("people.csv", `to,name,car,order\n${phone(1)},Jane,Fiat,1\n`);
    theSandbox().next("delay 60000");
    const began = performance.now();
    const { code, out } = await send(...campaign("people.csv"), "--timeout", "3");
    const tookMs = performance.now() - began;
    expect(tookMs).toBeGreaterThan(3_000);
    expect(tookMs).toBeLessThan(20_000);
    expect({ code, out }).toMatchObject({ code: 5, out: [{ outcome: "unknown", error: { message: expect.stringContaining("the time ran out") } }] });
  });

  it("reads a message with a byte order mark, as editors on Windows write it", async () => {
    await file("people.csv", `to,name,car,order\n${phone(1)},Jane,Fiat,1\n`);
    await file("marked.json", `\ufeff${await readFile(join(theFolder(), "message.json"), "utf8")}`);
    expect(await send("marked.json", "--to-file", "people.csv", "--rate", "500")).toMatchObject({ code: 0, out: [{ outcome: "accepted" }] });
  });

  it("ends with different codes for an unknown outcome, a refused message and one that was not sent", async () => {
    await file("people.csv", `to,name,car,order\n${phone(1)},Jane,Fiat,1\n`);
    theSandbox().next("server-error");
    expect(await send(...campaign("people.csv"))).toMatchObject({ code: 5, out: [{ outcome: "unknown" }] });
    theSandbox().next("low-balance");
    expect(await send(...campaign("people.csv"))).toMatchObject({ code: 4, out: [{ outcome: "not-sent" }] });
    theSandbox().next("redirect");
    expect(await send(...campaign("people.csv"))).toMatchObject({ code: 6, out: [{ outcome: "not-sent" }] });
  });

  it("says each pause that Kaleyra asks for, and goes on after it", async () => {
    await file("people.csv", `to,name,car,order\n${phone(1)},Jane,Fiat,1\n`);
    theSandbox().next("429 2");
    const { code, err } = await send(...campaign("people.csv"));
    expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/request\nPaused for 2 s: Kaleyra answered 429/) });
    expect(err.match(/Paused/g)).toHaveLength(1);
  });

  it("ends instead of a pause longer than --max-pause, says why, and sends the rest in the next run", async () => {
    await file("people.csv", `to,name,car,order\n${phone(1)},Jane,Fiat,1\n${phone(2)},Jo,Fiat,2\n`);
    const args = [...campaign("people.csv"), "--journal", "run.ndjson"];
    for (const [fault, more] of [
      ["429 86400", []],
      ["429 9", ["--max-pause", "8.5"]],
    ] as const) {
      theSandbox().next(fault);
      const { code, err } = await send(...args, ...more);
      expect({ code, err }).toEqual({ code: 4, err: expect.stringMatching(/^Stopped: .*429.*\. So the rest was not tried\.$/m) });
      expect(err).toContain("What was not sent stays for the next run with the same list and journal.");
    }
    expect((await send(...args)).code).toBe(0);
    expect(
      theSandbox()
        .sent.map(({ message }) => message.messaging_object.to)
        .toSorted(),
    ).toEqual([1, 2].map(phone));
  });

  it("ends with 5 and says why when one undocumented answer follows the other", async () => {
    const rows = Array.from({ length: 300 }, (_, index) => `${phone(index)},Jane,Fiat,${index}`);
    await file("people.csv", ["to,name,car,order", ...rows, ""].join("\n"));
    theSandbox().next(...rows.map(() => "html-error" as const));
    const { code, out, err } = await send(...campaign("people.csv"));
    expect({ code, err }).toEqual({ code: 5, err: expect.stringMatching(/^Stopped: /m) });
    expect(err).toContain("Without --journal, the next run does not know what was sent, and would send it again.");
    expect(out.length).toBeLessThan(200);
  });

  it.each([
    { given: ["--to-file", "people.csv"], says: "missing required argument 'file'" },
    { given: ["message.json", "--to-file", "people.csv"], says: "give --rate" },
    { given: ["message.json", "--to-file", "none.csv", "--rate", "1"], says: "there is no file none.csv" },
    { given: ["none.json", "--to-file", "people.csv", "--rate", "1"], says: "there is no file or folder none.json" },
    { given: ["latin1.json", "--to-file", "people.csv", "--rate", "1"], says: "latin1.json: the message is not valid UTF-8; save it as UTF-8" },
    { given: ["message.json", "--to-file", "latin1.csv", "--rate", "1"], says: "latin1.csv: the list is not valid UTF-8; save it as UTF-8" },
    { given: ["message.json", "--to-file", "tilde.csv", "--rate", "1"], says: 'there is no column "to"' },
    { given: ["message.json", "--to-file", "empty.csv", "--rate", "1"], says: "there is no recipient in empty.csv" },
    { given: ["message.json", "--to-file", "empty.ndjson", "--rate", "1"], says: "there is no recipient in empty.ndjson" },
    { given: ["message.json", "--to-file", "numbers.csv", "--rate", "1"], says: 'there is no column "to"' },
    {
      given: ["message.json", "--to-file", "torn.csv", "--rate", "1"],
      says: "torn.csv:1: a quotation mark is opened in this row and never closed",
    },
    { given: ["message.json", "--to-file", "people.csv", "--rate", "1", "--journal", "people.csv"], says: "the file is not a journal" },
    { given: ["message.json", "--to-file", "people.csv", "--rate", "1", "--journal", "none/run.ndjson"], says: "cannot be written (ENOENT)" },
    { given: ["message.json", "--to-file", "people.csv", "--rate", "fast"], says: "Give a number of messages a second" },
    { given: ["message.json", "--message", "message.json"], says: "unknown option '--message'" },
    { given: ["message.json", "--yes"], says: "--yes goes with --to-file alone" },
    { given: ["message.json", "--rate", "5", "--journal", "run.ndjson"], says: "--rate goes with --to-file alone" },
    { given: ["message.json", "--per-recipient", "5"], says: "--per-recipient goes with --to-file alone" },
    { given: ["message.json", "--journal", "run.ndjson"], says: "--journal goes with --to-file alone" },
    { given: ["message.json", "--skip-invalid"], says: "--skip-invalid goes with --to-file alone" },
    { given: ["message.json", "--once-per-number"], says: "--once-per-number goes with --to-file alone" },
    { given: ["message.json", "--max-pause", "9"], says: "--max-pause goes with --to-file alone" },
    { given: ["message.json", "--to-file", "people.csv", "--max-pause", "0"], says: "Give a number of seconds above 0" },
    { given: [], says: "missing required argument 'file'" },
  ])("ends with 2 for $given", async ({ given, says }) => {
    await file("people.csv", `to,name,car,order\n${phone(1)},Jane,Fiat,1\n`);
    await writeFile(join(theFolder(), "latin1.json"), Buffer.from('{"text":"Grü\u00dfe"}', "latin1"));
    await file("numbers.csv", `${phone(1)}\n${phone(2)}\n`);
    await writeFile(join(theFolder(), "latin1.csv"), Buffer.from(`to,name\n${phone(1)},Andr\u00e9\n`, "latin1"));
    await file("tilde.csv", `to~name\n${phone(1)}~Jane\n`);
    await file("empty.csv", "");
    await file("empty.ndjson", "\n");
    await file("torn.csv", 'to,"name\n+911,Jane\n');
    const { code, err } = await send(...given);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(says) });
    expect(err).not.toContain("Jane");
    expect(theSandbox().sent).toHaveLength(0);
  });

  /** Runs a campaign with stderr on a terminal and stdout in a file; resolves to what the terminal shows. */
  async function shownInTerminal(): Promise<string> {
    const line = `${process.execPath} ${theCommand()} send ${campaign("people.csv").join(" ")} --yes > results.ndjson`;
    const terminal = spawn("script", ["-qefc", line, "/dev/null"], { cwd: theFolder(), env: environment(), stdio: ["ignore", "pipe", "ignore"] });
    let shown = "";
    terminal.stdout.on("data", (chunk) => {
      shown += chunk;
    });
    expect(await new Promise((resolve) => terminal.on("close", resolve))).toBe(0);
    return shown;
  }

  /** Runs a campaign with everything on a terminal, and answers its question. */
  async function askedInTerminal(answer: string): Promise<{ readonly code: unknown; readonly shown: string }> {
    const line = `${process.execPath} ${theCommand()} send ${campaign("people.csv").join(" ")} --journal run.ndjson`;
    const terminal = spawn("script", ["-qefc", line, "/dev/null"], { cwd: theFolder(), env: environment(), stdio: ["pipe", "pipe", "ignore"] });
    let shown = "";
    terminal.stdout.on("data", (chunk) => {
      shown += chunk;
      if (String(chunk).includes("[y/N]")) terminal.stdin.write(answer);
    });
    return { code: await new Promise((resolve) => terminal.on("close", resolve)), shown };
  }

  it.each([
    ["y\n", 0, 1],
    ["YES\n", 0, 1],
    ["n\n", 6, 0],
    ["\n", 6, 0],
    ["\u0003", 130, 0],
  ])("asks in a terminal before the first message; after %j it ends with %i", async (answer, code, count) => {
    await file("people.csv", `to,name,car,order\n${phone(1)},Jane,Fiat,1\n`);
    const asked = await askedInTerminal(answer);
    const { host } = new URL(theSandbox().url);
    expect(asked.shown).toContain(`Send 1 message from +919876543210 by ${host}, but for those that run.ndjson says were accepted? [y/N]`);
    expect([asked.code, theSandbox().sent.length]).toEqual([code, count]);
    if (code === 6) expect(asked.shown).toContain("Nothing was sent.");
  });

  it("shows a progress bar in a terminal", async () => {
    const rows = Array.from({ length: 30 }, (_, index) => `${phone(index)},Jane,Fiat,${index}`);
    await file("people.csv", ["to,name,car,order", ...rows, ""].join("\n"));
    const shown = await shownInTerminal();
    expect(shown).toContain("30 of 30");
    expect(shown).toContain("accepted 30  not sent 0  unknown 0");
    expect((await readFile(join(theFolder(), "results.ndjson"), "utf8")).trimEnd().split("\n")).toHaveLength(30);
  });

  it("shows a pause in the progress bar and in a line above it", async () => {
    await file("people.csv", `to,name,car,order\n${phone(1)},Jane,Fiat,1\n`);
    theSandbox().next("429 3");
    const shown = await shownInTerminal();
    expect(shown).toContain("Paused for 3 s: Kaleyra answered 429");
    expect(shown).toMatch(/accepted 0 {2}not sent 0 {2}unknown 0 {2}paused for [123] s/);
  });
});
