import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Issue, limits, validate } from "../../../../src/index.ts";
import { documentSample, mediaSamples } from "../../../support/document-sample.ts";
import { fastest } from "../../../support/fastest.ts";
import { withAt } from "../../../support/pointer.ts";
import { textFieldsOf } from "../../../support/schema.ts";

const interactive = "/messaging_object/interactive";
const header = `${interactive}/header`;
const body = `${interactive}/body/text`;
const footer = `${interactive}/footer/text`;
const firstReply = `${interactive}/action/buttons/0/reply`;
const title = `${interactive}/action/buttons/1/reply/title`;

function warningsOf(value: unknown): readonly Issue[] {
  const result = validate(value);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.warnings;
}

const warningsAt = (at: string, value: unknown): readonly Issue[] => warningsOf(withAt(documentSample, at, value));
const codesAt = (at: string, value: unknown): readonly string[] => warningsAt(at, value).map(({ code }) => code);

/** The text fields of a message: path, label and limit. */
const textFields: readonly (readonly [path: string, label: string, limit: number])[] = [
  [`${header}/text`, "header", limits.headerText.maxLength],
  [body, "body", limits.bodyText.maxLength],
  [footer, "footer", limits.footerText.maxLength],
  [`${firstReply}/id`, "id", limits.replyId.maxLength],
  [title, "title", limits.replyTitle.maxLength],
  ["/extra_info/ref", "ref", limits.reference.maxLength],
  ["/extra_info/ref1", "ref1", limits.reference.maxLength],
  ["/extra_info/ref2", "ref2", limits.reference.maxLength],
];

describe.each(textFields)("the text at %s", (path, label, limit) => {
  it("gets a warning if it has more UTF-16 units than the limit, though not more code points", () => {
    const message = `${label} is ${limit + 1} UTF-16 units long and may be refused; up to ${limit} is safe`;
    const fix = ["id", "ref", "ref1", "ref2"].includes(label) ? {} : { fix: "Leave out an emoji, or shorten it." };
    expect(warningsAt(path, `${"x".repeat(limit - 3)}😀`)).toEqual([]);
    expect(warningsAt(path, `${"x".repeat(limit - 2)}😀`)).toEqual([]);
    expect(warningsAt(path, `${"x".repeat(limit - 1)}😀`)).toStrictEqual([
      { code: "utf16-length", path, message, limit, actual: limit + 1, unit: "UTF-16 units", ...fix, severity: "warning" },
    ]);
  });

  it.each([
    ["control-character", "ring \u0007 me", "has a control character in it"],
    ["bidirectional-control", "a\u202eb", "has a character in it that turns the direction of the text"],
    ["zero-width-character", "a\u200bb", "has a character in it that cannot be seen"],
    ["invisible", "\u2800", "has nothing in it that can be seen"],
  ])("gets a warning for unsafe or invisible characters: %s", (code, text, says) => {
    expect(warningsAt(path, text)).toStrictEqual([{ code, path, message: `${label} ${says}`, severity: "warning" }]);
  });

  it("gets a warning for markup only if it is a header or a title", () => {
    const message = `${label} is shown as it stands; markup such as *bold* does not work there`;
    const shownPlain = label === "header" || label === "title";
    expect(warningsAt(path, "*bold*")).toStrictEqual(shownPlain ? [{ code: "markup", path, message, severity: "warning" }] : []);
  });
});

describe("the file name of a document header", () => {
  // With a right-to-left override, `gpj.exe` looks like `exe.jpg`.
  it.each([
    ["bidirectional-control", "invoice\u202egpj.exe", "has a character in it that turns the direction of the text"],
    ["control-character", "a\u0007.pdf", "has a control character in it"],
    ["invisible", "\u2800", "has nothing in it that can be seen"],
    ["markup", "*bold*.pdf", "is shown as it stands; markup such as *bold* does not work there"],
  ])("gets a warning for unsafe text but not for its length: %s", (code, filename, says) => {
    const path = `${header}/document/filename`;
    const warnings = (name: string) => warningsAt(header, { type: "document", document: { id: "1", filename: name } });
    expect(warnings(filename)).toStrictEqual([{ code, path, message: `filename ${says}`, severity: "warning" }]);
    expect(warnings("x".repeat(5000))).toEqual([]);
  });
});

describe("a placeholder that is not filled", () => {
  const message = (label: string): string => `${label} has an unfilled placeholder {{…}}; fill it before you send`;
  const samples = [documentSample, ...mediaSamples];
  const withPlaceholder = samples.flatMap((sample) =>
    textFieldsOf(sample)
      .filter(({ pointer }) => pointer !== "/messaging_object/to")
      .map(({ pointer }) => [pointer, withAt<unknown>(sample, pointer, pointer.endsWith("/link") ? "https://example.com/{{file}}" : "Hi {{ name }}")] as const),
  );

  it.each(withPlaceholder)("gets one warning in the text at %s, which does not quote it", (path, value) => {
    const label = path.endsWith("/text") ? path.split("/").at(-2) : path.split("/").at(-1);
    expect(warningsOf(value).filter(({ code }) => code === "placeholder")).toStrictEqual([
      { code: "placeholder", path, message: message(String(label)), severity: "warning" },
    ]);
  });

  it("is looked for in every text that a message can have, except a phone number, which can have none", () => {
    const tried = new Set(withPlaceholder.map(([path]) => path.split("/").at(-1)));
    expect([...tried].sort()).toEqual(["filename", "id", "link", "ref", "ref1", "ref2", "text", "title"]);
  });

  it("gets one warning for each text, before all other warnings, in the order of the texts", () => {
    const sample = withAt(withAt<unknown>(documentSample, footer, "{{b}} \u202e"), body, "{{a}} {{b}} \u202e");
    expect(warningsOf(sample).map(({ code, path }) => [code, path])).toEqual([
      ["placeholder", body],
      ["placeholder", footer],
      ["bidirectional-control", body],
      ["bidirectional-control", footer],
    ]);
  });

  it.each(["{{name}}", "{{ name }}", "{{\tname\n}}", "{{name of the car}}", "{{{name}}}", "Hi {{{{name}}", "{{ }}", "{{1}}"])("is one: %j", (text) => {
    expect(codesAt(footer, text)).toEqual(["placeholder"]);
  });

  it.each(["{name}", "{{}}", "{{name}", "{{na{me}}", "{ {name} }", "}}name{{"])("is none: %j", (text) => {
    expect(codesAt(footer, text)).toEqual([]);
  });

  const warningsWithUnknown = (unknown: unknown): readonly Issue[] => {
    const result = validate(withAt<unknown>(documentSample, "/messaging_object/context", unknown), { unknownFields: "allow" });
    return result.ok ? result.warnings : [];
  };

  it("is found in an unknown field that is allowed, with the label of the field around it", () => {
    expect(warningsWithUnknown({ "a/b": ["{{x}}"] })).toStrictEqual([
      { code: "placeholder", path: "/messaging_object/context/a~1b/0", message: message("messaging_object"), severity: "warning" },
    ]);
    const result = validate({ ...documentSample, unknown: "{{x}}" }, { unknownFields: "allow" });
    expect(result.ok && result.warnings.map((warning) => warning.message)).toEqual([message("message")]);
  });

  it("gets at most 50 warnings, and none without end if an unknown field contains itself", () => {
    expect(warningsWithUnknown(Array.from({ length: 1_000 }, () => "{{x}}"))).toHaveLength(50);
    const cyclic: Record<string, unknown> = { text: "{{x}}" };
    cyclic["again"] = cyclic;
    expect(warningsWithUnknown(cyclic)).toHaveLength(1);
    let deep: unknown = "{{x}}";
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(warningsWithUnknown(deep)).toHaveLength(1);
  });

  it("gets the warning that the value cannot be read if an unknown field throws", () => {
    const throwing = Object.defineProperty({}, "text", {
      enumerable: true,
      get() {
        throw new Error("no");
      },
    });
    expect(warningsWithUnknown(throwing)).toMatchObject([{ code: "unreadable", path: "", severity: "warning" }]);
  });
});

describe("a body with an invisible character", () => {
  it.each([
    ["control-character", ["\u0000", "\u0008", "\u000b", "\u000c", "\u000e", "\u001f", "\u007f", "\u009f"]],
    ["bidirectional-control", ["\u061c", "\u200e", "\u200f", "\u202a", "\u202e", "\u2066", "\u2069"]],
    ["zero-width-character", ["\u00ad", "\u200b", "\u2060", "\ufeff"]],
  ])("gets a %s warning from the first to the last character of each range", (code, characters) => {
    for (const character of characters) expect(codesAt(body, `a${character}b`), JSON.stringify(character)).toEqual([code]);
  });

  it("gets no warning for a character just outside those ranges", () => {
    for (const character of "\t\n\r ~\u00a0\u061b\u061d\u200c\u2010\u2029\u202f\u2065\u206a") {
      expect(codesAt(body, `a${character}b`), JSON.stringify(character)).toEqual([]);
    }
  });

  it.each(["a \u200d b", "a\u200d!", "5\u200d"])("gets a warning for a joiner that joins nothing: %j", (text) => {
    expect(codesAt(body, text)).toEqual(["zero-width-character"]);
  });

  it.each(["👩‍💻 and 👨‍👩‍👧‍👦", "🏳️‍🌈", "👩🏽‍💻", "नमस्ते क्‍ष"])("gets no warning for a joiner that joins characters: %s", (text) => {
    expect(codesAt(body, text)).toEqual([]);
  });

  it.each([
    ["spaces and control characters", " \u0007 ", "control-character"],
    ["direction marks", "\u200e", "bidirectional-control"],
    ["joiners", "\u200d", "zero-width-character"],
  ])("gets a second warning if it contains only %s", (_, text, code) => {
    expect(codesAt(body, text)).toEqual([code, "invisible"]);
  });

  it("gets a warning if it contains only fillers, but an empty text gets none", () => {
    expect(codesAt(body, "\u3164\u115f \u2800")).toEqual(["invisible"]);
    expect(codesAt(footer, "")).toEqual([]);
    expect(codesAt("/extra_info/ref", "")).toEqual([]);
  });
});

describe("markup in a title", () => {
  it.each(["*bold*", "see *bold* now", "_so_!", "(~no~)", "a *b c* d", "*a*", "``` x"])("gets a warning: %j", (text) => {
    expect(codesAt(title, text)).toEqual(["markup"]);
  });

  it.each(["snake_case_name", "5 * 3 * 2", "5*3*2", "2*3* 4", "* a*", "*a *", "a*b* c", "*a*b", "*a*5", "`a`", "*a_"])(
    "gets no warning if it is not formatting: %j",
    (text) => {
      expect(codesAt(title, text)).toEqual([]);
    },
  );
});

describe("markup", () => {
  /** Says the same, but takes quadratic time. */
  const markup = /(?<![\p{L}\p{N}])([*_~])(?=\S).*?\S\1(?![\p{L}\p{N}])|```/u;

  it("gets a warning exactly where a marker, a text and the same marker follow each other in one line", () => {
    const text = fc.string({ unit: fc.constantFrom(..."**__~`` aé1.\n\u2028😀𝐀", "\t"), minLength: 1, maxLength: 12 });
    const isMarked = (filename: string): boolean =>
      warningsAt(header, { type: "document", document: { id: "1", filename } }).some(({ code }) => code === "markup");
    fc.assert(
      fc.property(text, (filename) => isMarked(filename) === markup.test(filename)),
      { numRuns: 3_000 },
    );
  });
});

describe("a line break or a tab", () => {
  it.each(["\n", "\r\n", "\t", "\u2028", "\u2029"])("gets a warning in a text that is shown on one line: %j", (gap) => {
    const message = (label: string): string => `${label} is shown on one line; take the tab or line break out of it`;
    for (const [path, label] of [
      [title, "title"],
      [`${header}/text`, "header"],
    ] as const) {
      expect(warningsAt(path, `a${gap}b`)).toStrictEqual([{ code: "line-break", path, message: message(label), severity: "warning" }]);
      expect(codesAt(path, `*a${gap}b*`)).toEqual(gap === "\t" ? ["line-break", "markup"] : ["line-break"]);
    }
    expect(warningsAt(body, `a${gap}b`)).toEqual([]);
    expect(warningsAt(footer, `a${gap}b`)).toEqual([]);
  });
});

describe("the time that warnings take", () => {
  it.each(["_x ", "*", "* ", "*a", "a*", "~x\n", "{{", "{{ ", "{{a", "{", " ", "\u200d", "👩‍", "e\u0301", "`", "\u202e"])(
    "is linear in a file name of many %j",
    (part) => {
      const warnings = (count: number): (() => unknown) => {
        const result = validate(withAt(documentSample, header, { type: "document", document: { id: "1", filename: `{{${part.repeat(count)}` } }));
        return () => result.ok && result.warnings;
      };
      // A quadratic look takes seconds.
      expect(fastest(warnings(100_000))).toBeLessThan(500);
    },
  );
});

describe("similar titles", () => {
  const message = "button title differs from another only in case, in white space at its ends or in how its accents are written";
  it.each([
    ["Change", "CHANGE"],
    ["Change", " Change"],
    ["Change", "change\u3000"],
    ["Café", "cafe\u0301"],
    ["groß", "GROẞ"],
  ])("get a warning at the second one: %s and %s", (first, second) => {
    const sample = withAt(documentSample, `${firstReply}/title`, first);
    expect(warningsOf(withAt(sample, title, second))).toStrictEqual([{ code: "like-title", path: title, message, severity: "warning" }]);
  });

  it("get no warning if they differ in an accent", () => {
    expect(warningsOf(withAt(withAt(documentSample, `${firstReply}/title`, "Cafe"), title, "Café"))).toEqual([]);
  });
});

describe("a link", () => {
  const withLink = (kind: string, link: string): unknown => withAt(documentSample, header, { type: kind, [kind]: { link } });
  const codesOf = (link: string): readonly string[] => warningsOf(withLink("image", link)).map(({ code }) => code);
  const cases: readonly (readonly [code: string, link: string, message: string, more: object])[] = [
    ["link", "https://[", "link cannot be read as an address", {}],
    ["insecure-link", "http://example.com/a", "link is http; anyone between you and WhatsApp can change what the customer sees", { fix: "Use https." }],
    ["private-link", "https://localhost/a", "link leads to a private address, which WhatsApp cannot fetch", {}],
  ];

  it.each(["image", "video", "document"])("gets a warning at its path in a header of type %s", (kind) => {
    const path = `${header}/${kind}/link`;
    for (const [code, link, message, more] of cases) {
      expect(warningsOf(withLink(kind, link))).toStrictEqual([{ code, path, message, ...more, severity: "warning" }]);
    }
    expect(warningsOf(withLink(kind, "https://example.com/a"))).toEqual([]);
  });

  it.each([
    ["image", "webp", "JPEG or PNG"],
    ["image", "svg", "JPEG or PNG"],
    ["image", "GIF", "JPEG or PNG"],
    ["video", "mov", "MP4 or 3GP"],
  ])("gets a warning in a header of type %s if it ends with .%s, and is told the types that are shown", (kind, ending, shown) => {
    const message = `link ends with .${ending.toLowerCase()}, which WhatsApp does not show in a header`;
    const issue = { code: "file-type", path: `${header}/${kind}/link`, message, fix: `Use ${shown}.`, severity: "warning" };
    for (const more of ["", "?size=2", "#top"]) expect(warningsOf(withLink(kind, `https://example.com/a.b.${ending}${more}`))).toStrictEqual([issue]);
    for (const link of ["jpg", "png?a.gif", `${ending}/a`, `a#x.${ending}`]) expect(warningsOf(withLink(kind, `https://example.com/a.${link}`))).toEqual([]);
    expect(warningsOf(withLink("document", `https://example.com/a.${ending}`))).toEqual([]);
  });

  it("can get two warnings", () => {
    expect(codesOf("http://127.0.0.1/a")).toEqual(["insecure-link", "private-link"]);
  });

  it.each([
    ["a local name", ["localhost", "LOCALHOST", "a.localhost", "local", "nas.home.local", "metadata.google.internal"]],
    ["the local machine", ["0.0.0.0", "0.255.255.255", "127.0.0.1", "127.255.255.255"]],
    ["a private block", ["10.0.0.0", "10.255.255.255", "172.16.0.0", "172.20.1.1", "172.29.1.1", "172.30.1.1", "172.31.255.255", "192.168.0.0"]],
    ["a link-local address, such as a cloud's metadata service", ["169.254.0.0", "169.254.169.254"]],
    ["a private address in another notation", ["2130706433", "0x7f.1", "[::1]", "[::ffff:10.0.0.1]"]],
  ])("gets a warning if it leads to %s", (_, hosts) => {
    for (const host of hosts) expect(codesOf(`https://${host}/a`), host).toEqual(["private-link"]);
  });

  it.each([
    ["a name that starts or ends like a local one", ["mylocalhost.com", "mylocal", "local.example.com", "internal.example.com", "localhost.com"]],
    ["a name that starts like an address", ["10.example.com", "127.0.0.1.example.com", "192.168.example.com"]],
    ["an address next to a private block", ["1.0.0.0", "9.255.255.255", "11.0.0.0", "126.255.255.255", "128.0.0.0", "210.1.2.3", "8.10.1.1"]],
    [
      "an address next to a smaller private block",
      ["172.15.255.255", "172.32.0.0", "172.1.1.1", "172.2.1.1", "192.167.1.1", "192.169.0.0", "169.253.1.1", "169.255.0.0"],
    ],
  ])("gets no warning if it leads to %s", (_, hosts) => {
    for (const host of hosts) expect(codesOf(`https://${host}/a`), host).toEqual([]);
  });
});

describe("a message without warnings", () => {
  it.each(["*bold* _and_ ~all~ that", "line\nand\ttab"])("can have this in its body: %j", (text) => {
    expect(warningsAt(body, text)).toEqual([]);
  });

  it("can leave out everything optional", () => {
    const bare = ["/extra_info", header, `${interactive}/footer`].reduce((sample, at) => withAt(sample, at, undefined), documentSample);
    expect(warningsOf(bare)).toEqual([]);
  });

  it("can have a file id or an https link", () => {
    const samples = mediaSamples.filter((sample) => !JSON.stringify(sample).includes("http://"));
    expect(samples.length).toBeGreaterThan(2);
    for (const sample of samples) expect(warningsOf(sample)).toEqual([]);
  });
});
