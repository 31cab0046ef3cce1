import { appendFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { phone } from "../../unit/bulk/support/scripted-sender.ts";
import { campaign, file, send, template, theCommand, theFolder, theSandbox, useCampaigns } from "./campaigns.ts";
import { type Run, run } from "./run.ts";

useCampaigns();

const orders = ["tapped", "read", "delivered", "failed", "daily", "silent"];
const report = (...args: readonly string[]): Promise<Run> => run(theCommand(), ["report", "--journal", join(theFolder(), "run.ndjson"), ...args]);

/** Sends to six customers with a journal, and returns the callbacks about them, in a muddled order and some of them twice. */
async function runWithCallbacks(): Promise<string> {
  const messaging_object = { messaging_product: "whatsapp", recipient_type: "individual", to: "+10000000000", type: "interactive", interactive: template };
  await file("message.json", JSON.stringify({ messaging_object, extra_info: { ref: "{{order}}" } }));
  await file("people.csv", `to,name,car,order\n${orders.map((order, index) => `${phone(index)},Jane,Fiat,${order}`).join("\n")}\n`);
  expect((await send(...campaign("people.csv"), "--journal", "run.ndjson")).code).toBe(0);
  const sandbox = theSandbox();
  const idOf = (order: string) => sandbox.sent.find(({ message }) => message.extra_info?.ref === order)?.messageId ?? "";
  const posted = [
    await sandbox.tap(idOf("tapped"), "tapped"),
    await sandbox.status(idOf("tapped"), "sent"),
    await sandbox.together(idOf("read"), [{ status: "read" }, { status: "sent" }], { withoutNumber: true }),
    await sandbox.status(idOf("delivered"), "delivered"),
    await sandbox.status(idOf("failed"), "failed", { code: 131047 }),
    await sandbox.status(idOf("daily"), "not-sent"),
    await sandbox.text(idOf("silent"), "Who are you?"),
  ];
  const lines = posted.map(({ callback }) => JSON.stringify(callback));
  return `${[...lines, ...lines.slice(0, 2)].join("\n")}\n`;
}

describe("report", () => {
  it("shows how far the messages came and why some failed, without the customers' numbers", async () => {
    await file("callbacks.ndjson", await runWithCallbacks());
    const { code, stdout, stderr } = await report("--callbacks", join(theFolder(), "callbacks.ndjson"), "--each");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const squeezed = stdout.replaceAll(/ +/g, " ");
    expect(squeezed).toContain(
      [
        ": 6 messages",
        " accepted 5 83.3 % █████████████████████████",
        " delivered 3 50.0 % ███████████████",
        " read 2 33.3 % ██████████",
        " tapped 1 16.7 % █████",
      ].join("\n"),
    );
    expect(squeezed).toContain(" ✗ window-closed 1 16.7 % █████\n – daily-limit 1 16.7 % █████\n");
    expect(squeezed).toContain(
      " tapped 1\n tapped 1\n read 1\n delivered 1\n nothing heard 1\n failed 1\n 131047 1 window-closed: more than 24 hours have passed since",
    );
    expect(squeezed).toContain("Send a template instead");
    expect(squeezed).toContain("9 callbacks: 9 events about these messages, 0 about no message of this run, 1 that say nothing of a message.");
    expect(squeezed).toMatch(/\n 0 tapped tapped\n 1 read\n 2 delivered\n 3 failed 131047 window-closed\n 4 not sent WAV2101 daily-limit\n 5 nothing heard\n$/);
    for (const index of orders.keys()) expect(stdout).not.toContain(phone(index).slice(4));
  });

  it("prints a line of JSON for each message and the counts, the same for callbacks in any order and repeated", async () => {
    const callbacks = await runWithCallbacks();
    const lines = callbacks.trimEnd().split("\n");
    const { code, stdout } = await run(theCommand(), ["report", "--journal", join(theFolder(), "run.ndjson"), "--callbacks", "-", "--json", "--numbers"], {
      input: callbacks,
    });
    const printed = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(printed.slice(0, -1)).toMatchObject([
      { position: 0, to: phone(0), stage: "tapped", button: "tapped" },
      { position: 1, to: phone(1), stage: "read" },
      { position: 2, to: phone(2), stage: "delivered" },
      { position: 3, to: phone(3), stage: "failed", reason: "131047", name: "window-closed", fix: expect.any(String) },
      { position: 4, to: phone(4), stage: "not-sent", reason: "WAV2101" },
      { position: 5, to: phone(5), stage: "accepted" },
    ]);
    expect(printed.at(-1)).toMatchObject({
      summary: {
        messages: 6,
        reached: { accepted: 5, delivered: 3, read: 2, tapped: 1 },
        failed: { "131047": 1 },
        tapped: { tapped: 1 },
        events: { message: 9, nothing: 1 },
      },
    });
    await file("list.json", `[${[...lines.toReversed(), ...lines].join(",\n")}]`);
    const again = await report("--callbacks", join(theFolder(), "list.json"), "--json", "--numbers");
    expect(again.stdout.trimEnd().split("\n").slice(0, -1)).toEqual(stdout.trimEnd().split("\n").slice(0, -1));
    const withoutNumbers = await report("--callbacks", join(theFolder(), "list.json"), "--json");
    expect(withoutNumbers.stdout).not.toContain('"to"');
  });

  it("draws the run as an SVG picture, with foreign text escaped", async () => {
    await runWithCallbacks();
    await file("callbacks.ndjson", `${JSON.stringify({ status: "failed", message_id: "x", reason: "<b>&\u001b[31m", extra_info: { ref: "failed" } })}\n`);
    const { code, stdout, stderr } = await report("--callbacks", join(theFolder(), "callbacks.ndjson"), "--svg", join(theFolder(), "run.svg"));
    expect(code).toBe(0);
    expect(stderr).toContain("The picture is in ");
    expect(stdout).not.toContain("\u001b");
    const svg = await readFile(join(theFolder(), "run.svg"), "utf8");
    expect(svg).toMatch(/^<svg /);
    expect(svg).toContain('aria-label="What became of 6 messages"');
    expect(svg).toContain("&lt;b&gt;&amp;[31m");
    expect(svg.match(/class="step"/g)).toHaveLength(4);
    expect(svg.match(/class="failed"/g)).toHaveLength(1);
  });

  it("counts and names callbacks that cannot be read, shows the report all the same, and exits with 3", async () => {
    const callbacks = await runWithCallbacks();
    await file("callbacks.ndjson", `oops\n${callbacks}{"a":1}\n${"x\n".repeat(30)}`);
    const { code, stdout, stderr } = await report("--callbacks", join(theFolder(), "callbacks.ndjson"));
    expect(code).toBe(3);
    expect(stderr).toContain("callbacks.ndjson:1: this is not JSON; it is left out\n");
    expect(stderr).toContain("callbacks.ndjson:11: this is JSON, but no callback of Kaleyra's or WhatsApp's; it is left out\n");
    expect(stderr).toContain("and 12 more that cannot be read\n");
    expect(stdout).toContain("9 events about these messages");
    expect(stdout).toContain("32 that cannot be read.");
  });

  it("says how to tell callbacks apart when none matches", async () => {
    await runWithCallbacks();
    await file("callbacks.ndjson", `${JSON.stringify({ status: "not sent", message_id: "x", extra_info: { ref: "another" } })}\n`);
    const { code, stdout } = await report("--callbacks", join(theFolder(), "callbacks.ndjson"));
    expect(code).toBe(0);
    expect(stdout).toContain("0 events about these messages, 1 about no message of this run.\nCallbacks find their message by ref, ref1, ref2");
  });

  it("says as a sentence which journal or file cannot be read, and makes no journal", async () => {
    const none = await report();
    expect([none.code, none.stderr]).toEqual([2, `error: there is no journal ${join(theFolder(), "run.ndjson")}\n`]);
    await expect(readFile(join(theFolder(), "run.ndjson"))).rejects.toThrow("ENOENT");
    await file("run.ndjson", "");
    expect(await report()).toMatchObject({ code: 2, stderr: "error: the journal is empty: no run has begun with it\n" });
    await file("run.ndjson", "to,name\n");
    expect(await report()).toMatchObject({ code: 2, stderr: expect.stringContaining("line 1 is not the first line of a journal") });
    const folder = await run(theCommand(), ["report", "--journal", theFolder()]);
    expect([folder.code, folder.stderr]).toEqual([2, "error: the journal must be a file on a disk; name another one\n"]);
  });

  it("refuses a damaged journal, a missing file of callbacks and a picture that cannot be written", async () => {
    await runWithCallbacks();
    expect(await report("--callbacks", join(theFolder(), "missing.ndjson"))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("there is no file or folder"),
    });
    expect(await report("--svg", join(theFolder(), "missing", "run.svg"))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("cannot be written (ENOENT)"),
    });
    await appendFile(join(theFolder(), "run.ndjson"), "{}\n{}\n");
    expect(await report()).toMatchObject({ code: 2, stderr: expect.stringMatching(/error: line \d+ of the journal cannot be read/) });
  });

  it("settles with --settle what is unknown, so that the next run sends only what is proved not to have gone out", async () => {
    const sandbox = theSandbox();
    sandbox.next("reset-after-reading", "reset-after-reading", "reset-after-reading");
    const messaging_object = { messaging_product: "whatsapp", recipient_type: "individual", to: "+10000000000", type: "interactive", interactive: template };
    await file("message.json", JSON.stringify({ messaging_object, extra_info: { ref: "{{order}}" } }));
    await file("people.csv", `to,name,car,order\n${orders.map((order, index) => `${phone(index)},Jane,Fiat,${order}`).join("\n")}\n`);
    const sendAgain = () => send(...campaign("people.csv"), "--journal", "run.ndjson");
    expect((await sendAgain()).code).toBe(5);
    const lost = sandbox.sent.slice(0, 3).map(({ messageId }) => messageId);
    const [arrived, notSent] = [await sandbox.status(lost[0] ?? "", "delivered"), await sandbox.status(lost[1] ?? "", "not-sent")];
    await file("callbacks.json", JSON.stringify([arrived.callback, notSent.callback]));
    const callbacks = ["--callbacks", join(theFolder(), "callbacks.json")];

    expect(await report(...callbacks, "--refs-are-unique")).toMatchObject({ code: 2, stderr: "error: --refs-are-unique goes with --settle; leave it out\n" });
    expect((await report(...callbacks)).stderr).toBe("");
    expect((await report(...callbacks, "--settle")).stderr).toContain(
      "Settled: 1 went out after all, 0 did not and will be sent by the next run, 2 are still unknown.",
    );
    expect((await sendAgain()).err).toContain("0 accepted, 0 not sent, 2 unknown, 4 accepted earlier");
    expect((await report(...callbacks, "--settle", "--refs-are-unique")).stderr).toContain("Settled: 0 went out after all, 1 did not and will be sent");
    expect((await sendAgain()).err).toContain("1 accepted, 0 not sent, 1 unknown, 4 accepted earlier");
    expect(sandbox.sent).toHaveLength(orders.length + 1);
    // The journal alone tells what was settled.
    expect((await report()).stdout.replaceAll(/ +/g, " ")).toContain(" delivered 1\n nothing heard 4\n unknown 1\n");
  });
});
