import { describe, expect, it } from "vitest";
import { callbackBodies } from "../../../../src/cli/report/callback-bodies.ts";
import { all, chunked } from "../support/chunks.ts";

const callback = (ref: string) => ({ status: "not sent", message_id: "wamid.1", extra_info: { ref } });
const one = JSON.stringify(callback("a"));
const two = JSON.stringify(callback("b"));

/** The refs of the events, or the place and the reason of what cannot be read. */
async function read(text: string | Uint8Array, name = "callbacks.json", ndjson?: true): Promise<readonly unknown[]> {
  const bodies = await all(callbackBodies({ name, ...(ndjson === undefined ? undefined : { ndjson }), chunks: () => chunked(text, 11) }));
  return bodies.map((body) => ("events" in body ? body.events.map(({ ref }) => ref).join() : `${body.place}: ${body.reason}`));
}

describe("callbackBodies", () => {
  it.each<[string, string]>([
    ["one a line", `${one}\r\n\n${two}`],
    ["a list in one line", `[${one},${two}]`],
    ["a list on several lines", JSON.stringify([callback("a"), callback("b")], undefined, 2)],
    ["objects on several lines each", [callback("a"), callback("b")].map((each) => JSON.stringify(each, undefined, 2)).join("\n")],
    [
      "objects that begin in a line of their bracket",
      '{ "status": "sent", "message_id": "1",\n  "extra_info": { "ref": "a" } }\n{ "status": "sent",\n"message_id": "1", "extra_info": { "ref": "b" } }',
    ],
    ["one a line, a list of them and one on several lines", `${JSON.stringify(callback("a"), undefined, "\t")}\n[\n${two}\n]`],
    ["a list a line", `[${one}]\n[${two}]\n`],
  ])("reads %s", async (_, text) => {
    expect(await read(text)).toEqual(["a", "b"]);
    expect(await read(`\ufeff${text}`)).toEqual(["a", "b"]);
  });

  it("names the lines that are no callback, and reads on", async () => {
    const text = `oops\n${one}\n{"meta_object":{"value"\n{"a":1}\n${two}\n{"field":"calls","value":{}}\n`;
    expect(await read(text, "day.ndjson", true)).toEqual([
      "day.ndjson:1: not-json",
      "a",
      "day.ndjson:3: not-json",
      "day.ndjson:4: unknown-shape",
      "b",
      "day.ndjson:6: other-callback",
    ]);
  });

  it("names the callbacks of a list that are none by their number", async () => {
    expect(await read(`[${one},{"a":1},{"b":}]`)).toEqual(["a", "callbacks.json, callback 2: unknown-shape", "callbacks.json, callback 3: not-json"]);
  });

  it("says that a line is larger than any callback, and reads on", async () => {
    const large = `{"a":"${"x".repeat(1024 * 1024 * 4)}"}`;
    const bodies = await all(callbackBodies({ name: "large", ndjson: true, chunks: () => chunked(`${large}\n${one}\n`, 1 << 16) }));
    expect(bodies).toMatchObject([{ reason: "too-long", place: "large:1" }, { events: [{ ref: "a" }] }]);
  });

  it("reads an empty file", async () => {
    expect(await read("")).toEqual([]);
    expect(await read("\n \n")).toEqual([]);
  });
});
