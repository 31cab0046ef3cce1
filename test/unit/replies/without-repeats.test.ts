import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { KaleyraError } from "../../../src/index.ts";
import { parseReply, type ReceivedReply, withoutRepeats } from "../../../src/replies/index.ts";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

describe("withoutRepeats", () => {
  const reply = (messageId: string): ReceivedReply => ({ kind: "reply-button", id: "a", title: "A", from: "1", messageId });

  it("returns true once for every tap", () => {
    const isNew = withoutRepeats();
    expect(["1", "2", "1", "2", "3"].map((id) => isNew(reply(id)))).toEqual([true, true, false, false, true]);
  });

  it("remembers as many taps as it is told", () => {
    const isNew = withoutRepeats({ remember: 2 });
    expect(["1", "2", "3", "2", "1"].map((id) => isNew(reply(id)))).toEqual([true, true, true, false, true]);
  });

  it("remembers 10,000 taps by default", () => {
    const isNew = withoutRepeats();
    for (let tapped = 0; tapped < 10_000; tapped += 1) isNew(reply(String(tapped)));
    expect(isNew(reply("0"))).toBe(false);
    expect([isNew(reply("more")), isNew(reply("0"))]).toEqual([true, true]);
  });

  it("tells ids apart by their last unit, however long they are", () => {
    for (const length of [0, 511, 512, 513, 200_000]) {
      const isNew = withoutRepeats();
      const ids = ["1", "2", "1", "2"].map((end) => "w".repeat(length) + end);
      expect(ids.map((id) => isNew(reply(id)))).toEqual([true, true, false, false]);
    }
  });

  it("tells 30,000 long ids apart that differ in one or two units", () => {
    const isNew = withoutRepeats({ remember: 30_000 });
    const repeated = Array.from({ length: 30_000 }, (_, index) => {
      const [one, other] = [Math.floor(index / 256), index % 256].map((unit) => String.fromCharCode(unit));
      return isNew(reply(`${one}${"w".repeat(600)}${other}`));
    }).filter((first) => !first);
    expect(repeated).toEqual([]);
  });

  it("tells an id of WhatsApp from fields that read the same", () => {
    const isNew = withoutRepeats();
    const { messageId, ...bare } = reply("1");
    expect(isNew({ ...bare, repliedTo: "b" })).toBe(true);
    expect([reply("1  b a"), reply('1",null,"b","a'), { ...bare, from: "1 ", repliedTo: "b" }].map((each) => isNew(each))).toEqual([true, true, true]);
  });

  it("distinguishes taps without an id by the message, and by where each field ends", () => {
    const isNew = withoutRepeats({ remember: 1 });
    const { messageId, ...bare } = reply("1");
    expect(isNew({ ...bare, repliedTo: "a" })).toBe(true);
    expect(isNew({ ...bare, repliedTo: "b" })).toBe(true);
    expect([isNew({ ...bare, from: "1", id: "1" }), isNew({ ...bare, from: "11", id: "" })]).toEqual([true, true]);
  });

  it("distinguishes taps without an id by all other fields", () => {
    const isNew = withoutRepeats();
    const { messageId, ...bare } = reply("1");
    expect([bare, bare, { ...bare, id: "b" }, { ...bare, at: new Date(5) }, { ...bare, from: "2" }].map((each) => isNew(each))).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
  });

  it.each([0, -1, 1.5, Number.NaN])("refuses to remember %d", (remember) =>
    expect(() => withoutRepeats({ remember })).toThrow(new KaleyraError("remember must be a whole number, 1 or more")),
  );
});

describe("the memory of withoutRepeats", () => {
  const taps = 300;
  const longText = "w".repeat(200_000);

  /** In MiB. */
  function heapGrowth(idOf: (index: number) => string): number {
    const isNew = withoutRepeats();
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    for (let index = 0; index < taps; index += 1) {
      const parsed = parseReply(JSON.stringify({ messages: [{ from: "1", id: idOf(index), interactive: { button_reply: { id: "a" } } }] }));
      if (!parsed.ok || !isNew(parsed.reply)) expect.unreachable();
    }
    collectGarbage();
    const growth = (process.memoryUsage().heapUsed - before) / 2 ** 20;
    const parsed = parseReply({ messages: [{ from: "1", id: idOf(0), interactive: { button_reply: { id: "a" } } }] });
    expect(parsed.ok && isNew(parsed.reply)).toBe(false);
    return growth;
  }

  it("does not keep ids of 200,000 characters", () => {
    expect(heapGrowth((index) => `${index} ${longText}`)).toBeLessThan(8);
    expect(heapGrowth((index) => `${longText} ${index}`)).toBeLessThan(8);
  });

  it("does not keep the text that an id was cut from", () => {
    const isNew = withoutRepeats();
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    for (let index = 0; index < taps; index += 1) {
      const messageId = JSON.parse(`"wamid.${index} ${longText}"`).slice(0, 60);
      isNew({ kind: "reply-button", id: "a", title: "A", from: "1", messageId });
    }
    collectGarbage();
    expect((process.memoryUsage().heapUsed - before) / 2 ** 20).toBeLessThan(8);
    expect(isNew({ kind: "reply-button", id: "a", title: "A", from: "1", messageId: `wamid.0 ${longText}`.slice(0, 60) })).toBe(false);
  });
});
