import { afterEach, describe, expect, it, vi } from "vitest";
import { counter } from "../../../../src/cli/output/progress.ts";

afterEach(() => vi.restoreAllMocks());

function recorder(isTTY: boolean) {
  const written: string[] = [];
  return { written, terminal: { isTTY, write: (text: string) => written.push(text) > 0 } };
}

describe("counter", () => {
  it("updates a terminal at most every 100 ms and clears its line at the end", () => {
    const { written, terminal } = recorder(true);
    const clock = vi.spyOn(Date, "now").mockReturnValue(0);
    const progress = counter("messages", terminal);
    progress.count(1);
    clock.mockReturnValue(100);
    progress.count(12_345);
    clock.mockReturnValue(199);
    progress.count(12_346);
    progress.clear();
    expect(written).toEqual(["\r\u001b[K12,345 messages …", "\r\u001b[K"]);
  });

  it("writes nothing where there is no terminal", () => {
    const { written, terminal } = recorder(false);
    const progress = counter("messages", terminal);
    progress.count(1_000_000);
    progress.clear();
    expect(written).toEqual([]);
  });
});
