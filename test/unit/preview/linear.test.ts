import { describe, expect, test } from "vitest";
import { parseMarkup } from "../../../src/preview/markup.ts";

describe("WhatsApp's markup", () => {
  test("GIVEN a hostile long text THEN it is read in one pass", () => {
    const started = performance.now();
    for (const piece of ["*a ", "_a *", "`", "```a", "*_~", "https://....", "*a* "]) parseMarkup(piece.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
