import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { canAsk, confirmed } from "../../../src/cli/confirm.ts";

const stream = (isTTY?: boolean) => Object.assign(new PassThrough(), isTTY === undefined ? {} : { isTTY });

describe("confirmed", () => {
  it.each([
    ["y\n", true],
    [" Yes \n", true],
    ["yes\r\n", true],
    ["yep\n", false],
    ["n\n", false],
    ["\n", false],
    ["", false],
    ["\ny\n", false],
  ])("takes %j for %s", async (text, answer) => {
    const [input, output] = [stream(true), stream(true)];
    input.end(text);
    expect(await confirmed("Send 2 messages\u001b[2J?", { input, output })).toBe(answer);
    expect(String(output.read())).toBe("Send 2 messages? [y/N] ");
  });
});

describe("canAsk", () => {
  it("is true only where both ends are a terminal, so that no script waits for an answer", () => {
    expect(canAsk({ input: stream(true), output: stream(true) })).toBe(true);
    expect(canAsk({ input: stream(), output: stream(true) })).toBe(false);
    expect(canAsk({ input: stream(true), output: stream() })).toBe(false);
  });
});
