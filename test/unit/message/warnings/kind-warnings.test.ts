import { describe, expect, it } from "vitest";
import { limits, validate } from "../../../../src/index.ts";
import { warningsFor } from "../../../../src/message/warnings/warnings.ts";
import { kindSamples } from "../../../support/kind-samples.ts";
import { withAt } from "../../../support/pointer.ts";

const interactive = "/messaging_object/interactive";
const { list, ctaUrl, location } = kindSamples;

function warningsOf(value: unknown): readonly object[] {
  const result = validate(value);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.warnings;
}

describe("the warnings of each kind", () => {
  it("are none for a plain message", () => {
    for (const sample of Object.values(kindSamples)) expect(warningsOf(sample)).toEqual([]);
  });

  it.each([
    [list, `${interactive}/action/button`, "Go\u202e", "bidirectional-control"],
    [list, `${interactive}/action/sections/0/rows/0/description`, "*new*", "markup"],
    [list, `${interactive}/action/sections/1/rows/0/title`, "Hi {{name}}", "placeholder"],
    [list, `${interactive}/action/sections/1/title`, "_x_", "markup"],
    [ctaUrl, `${interactive}/action/parameters/display_text`, "😀".repeat(limits.buttonText.maxLength), "utf16-length"],
    [location, `${interactive}/body/text`, "a\u200bb", "zero-width-character"],
  ])("follow its own fields: case %#", (sample, path, text, code) => {
    expect(warningsOf(withAt<unknown>(sample, path, text))).toMatchObject([{ code, path, severity: "warning" }]);
  });

  it("are none for a plain message whose objects have no prototype", () => {
    const bare = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(bare);
      if (typeof value !== "object" || value === null) return value;
      return Object.assign(Object.create(null), Object.fromEntries(Object.entries(value).map(([name, member]) => [name, bare(member)])));
    };
    for (const sample of Object.values(kindSamples)) expect(warningsOf(bare(sample))).toEqual([]);
  });

  it("are none for what is not a message of any kind", () => {
    expect(warningsFor({ text: "{{name}}" })).toEqual([]);
  });

  it("name the field by its label", () => {
    expect(warningsOf(withAt(ctaUrl, `${interactive}/action/parameters/display_text`, "*x*"))).toMatchObject([
      { message: "button text is shown as it stands; markup such as *bold* does not work there" },
    ]);
  });
});

describe("a text of a length that some sources refuse", () => {
  const path = `${interactive}/body/text`;
  const { maxLength } = limits.listBodyText;

  it("gets a warning with the source, in code points", () => {
    expect(warningsOf(withAt(list, path, "x".repeat(1_500)))).toStrictEqual([
      {
        code: "doubtful-length",
        path,
        message: "body is 1500 characters long; some sources allow only 1024",
        limit: 1_024,
        actual: 1_500,
        unit: "code points",
        doc: "Meta, OpenAPI description (v23.0), BodyObject",
        severity: "warning",
      },
    ]);
    expect(warningsOf(withAt(list, path, "😀".repeat(1_025)))).toMatchObject([{ code: "doubtful-length", actual: 1_025 }]);
    expect(warningsOf(withAt(list, path, "x".repeat(maxLength)))).toHaveLength(1);
  });

  it("gets none up to that length, or where the limit is not in doubt", () => {
    expect(warningsOf(withAt(list, path, "x".repeat(1_024)))).toEqual([]);
    expect(warningsOf(withAt(list, path, "😀".repeat(1_024)))).toEqual([]);
    expect(warningsOf(withAt(location, path, "x".repeat(limits.bodyText.maxLength)))).toEqual([]);
  });
});

describe("similar titles of a list", () => {
  const rowTitle = (section: number, row: number) => `${interactive}/action/sections/${section}/rows/${row}/title`;

  it("get a warning at the second one, over all sections", () => {
    expect(warningsOf(withAt(list, rowTitle(1, 0), "CLEANING"))).toStrictEqual([
      {
        code: "like-title",
        path: rowTitle(1, 0),
        message: "row title differs from another only in case, in white space at its ends or in how its accents are written",
        severity: "warning",
      },
    ]);
  });

  it("get a warning if they are the same, which is allowed in a list", () => {
    expect(warningsOf(withAt(list, rowTitle(0, 1), "Cleaning"))).toMatchObject([{ path: rowTitle(0, 1), message: "row title is the same as another" }]);
    const section = `${interactive}/action/sections/1/title`;
    expect(warningsOf(withAt(list, section, "Inside"))).toMatchObject([{ path: section, message: "section title is the same as another" }]);
  });

  it("get none if a row has the title of a section", () => {
    expect(warningsOf(withAt(list, rowTitle(1, 0), "Outside"))).toEqual([]);
  });
});

describe("the links of a link button", () => {
  const url = `${interactive}/action/parameters/url`;
  const media = `${interactive}/header/image/link`;

  it("get warnings that say what the customer risks", () => {
    expect(warningsOf(withAt(ctaUrl, url, "http://192.168.0.1/a"))).toStrictEqual([
      {
        code: "insecure-link",
        path: url,
        message: "url is http; anyone between the customer and that page can change what the customer sees",
        fix: "Use https.",
        severity: "warning",
      },
      { code: "private-link", path: url, message: "url leads to a private address, which the customer cannot open", severity: "warning" },
    ]);
  });

  it("are told from the link of its header, which WhatsApp fetches", () => {
    expect(warningsOf(withAt(ctaUrl, media, "http://localhost/a"))).toMatchObject([
      { path: media, message: "link is http; anyone between you and WhatsApp can change what the customer sees" },
      { path: media, message: "link leads to a private address, which WhatsApp cannot fetch" },
    ]);
  });
});
