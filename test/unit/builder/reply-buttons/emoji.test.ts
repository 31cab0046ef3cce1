import { describe, expect, it } from "vitest";
import { buttons, validate } from "../../../../src/index.ts";
import { documentSample } from "../../../support/document-sample.ts";
import { withAt } from "../../../support/pointer.ts";

describe("a title of emoji", () => {
  const titled = (title: string) => withAt(documentSample, "/messaging_object/interactive/action/buttons/0/reply/title", title);

  it("is valid with 20 emoji, with a warning about UTF-16 units, and invalid with 21", () => {
    const valid = validate(titled("😀".repeat(20)));
    expect(valid.ok && valid.warnings.map(({ code, severity }) => [code, severity])).toEqual([["utf16-length", "warning"]]);
    expect(validate(titled("😀".repeat(21))).ok).toBe(false);
    expect(buttons().body("Hi").reply("a", "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀").to("+919876543210").safeBuild().ok).toBe(true);
    expect(buttons().body("Hi").reply("a", "😀".repeat(21)).to("+919876543210").safeBuild().ok).toBe(false);
  });
});
