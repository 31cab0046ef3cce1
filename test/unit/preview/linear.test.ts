import { describe, expect, it } from "vitest";
import { parseMarkup } from "../../../src/preview/markup.ts";

describe("WhatsApp's markup", () => {
  it("is parsed in linear time, also when the text is long and hostile", () => {
    const started = performance.now();
    for (const piece of ["*a ", "_a *", "`", "```a", "*_~", "https://....", "*a* "]) parseMarkup(piece.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
