import { describe, expect, it } from "vitest";
import { buttons, ctaUrl, type ImageHeader, limits } from "../../src/index.ts";
import { alphabets, textOf } from "./alphabets.ts";
import { compile, compilers } from "./compilers.ts";
import { imports } from "./mistakes.ts";

/** For each limit, the calls that take a text with that limit. */
const callsByLimit: Readonly<Record<string, readonly ((text: string) => string)[]>> = {
  headerText: ["buttons", "list", "ctaUrl"].map((start) => (text) => `${start}().header(${text})`),
  bodyText: ["buttons", "ctaUrl", "locationRequest"].map((start) => (text) => `${start}().body(${text})`),
  footerText: ["buttons", "list", "ctaUrl"].map((start) => (text) => `${start}().footer(${text})`),
  replyId: [(text) => `buttons().reply(${text}, "Title")`, (text) => `buttons().reply("a", "A").replies([{ id: ${text}, title: "Title" }])`],
  replyTitle: [(text) => `buttons().reply("id", ${text})`, (text) => `buttons().replies([{ id: "id", title: ${text} }])`],
  listBodyText: [(text) => `list().body(${text})`],
  listButton: [(text) => `list().button(${text})`],
  sectionTitle: [(text) => `list().section(${text})`, (text) => `list().section("Section").row("id", "Title").section(${text})`],
  rowId: [(text) => `list().row(${text}, "Title")`, (text) => `list().row("a", "A").rows([{ id: ${text}, title: "Title" }])`],
  rowTitle: [(text) => `list().row("id", ${text}, "Description")`, (text) => `list().rows([{ id: "id", title: ${text} }])`],
  rowDescription: [(text) => `list().row("id", "Title", ${text})`, (text) => `list().rows([{ id: "id", title: "Title", description: ${text} }])`],
  buttonText: [(text) => `ctaUrl().button(${text}, "https://example.com/")`],
  buttonUrl: [(text) => `ctaUrl().button("Open", ${text})`],
  reference: ["ref", "ref1", "ref2"].flatMap((name) => [(text) => `buttons().${name}(${text})`, (text) => `list().extraInfo({ ${name}: ${text} })`]),
  mediaLink: ["image", "video", "document"].map((kind) => (text) => `${kind}({ link: ${text} })`),
  phoneNumber: ["buttons", "list", "ctaUrl", "locationRequest"].map((start) => (text) => `${start}().to(${text})`),
};

/** Text with a limit → what it starts with. An address has no white space. */
const starts: Readonly<Record<string, string>> = { mediaLink: "https://example.com/", buttonUrl: "https://example.com/", phoneNumber: "+" };

interface Line {
  readonly code: string;
  readonly fits: boolean;
}

const limited = Object.entries(limits).flatMap(([name, limit]) => ("maxLength" in limit ? [[name, limit.maxLength] as const] : []));

const lines: readonly Line[] = limited.flatMap(([name, max]) =>
  (callsByLimit[name] as readonly ((text: string) => string)[]).flatMap((write) =>
    Object.values(name === "phoneNumber" ? { digits: ["1"] } : alphabets).flatMap((alphabet) =>
      [max, max + 1].map((length) => ({ code: write(JSON.stringify(textWithStart(name, alphabet, length))), fits: length === max })),
    ),
  ),
);

function textWithStart(name: string, alphabet: readonly string[], length: number): string {
  const start = starts[name] ?? "";
  const plain = start === "" ? alphabet : alphabet.filter((character) => character !== " ");
  return start + textOf(plain, length - start.length);
}

describe("the length limit of a literal", () => {
  it("is tested for every text that has one", () => {
    expect(Object.keys(callsByLimit).sort()).toEqual(limited.map(([name]) => name).sort());
  });

  it.each(compilers)("allows exactly its number of characters and not one more in %s", { timeout: 180_000 }, async (compiler) => {
    const program = [imports, ...lines.map(({ code }) => `${code};`)].join("\n");
    const { errors } = await compile(compiler, { "limits.ts": program });
    const refused = new Set(errors.map(({ line }) => line));
    const wrong = lines
      .filter(({ fits }, index) => fits === refused.has(index + 2))
      .map(({ code, fits }) => `${fits ? "refused" : "accepted"}: ${code.slice(0, 80)}`);
    expect(wrong).toEqual([]);
  });
});

const schemes = ["http://", "https://", "HTTPS://", "ftp://", "https:/", " https://", ""];
const rests = [
  "",
  "/x",
  "?",
  "#",
  "x.y",
  "x y",
  "x.y ",
  "x.y/\n",
  "x.y/\u00a0z",
  "u:p@x.y/",
  "u@x.y",
  "@",
  "/@",
  "x.y/@z",
  "x.y?a@b",
  "x.y#a@b",
  "x@y/z@w",
  "\u{1f600}.y",
  "x.y/\tz",
];
const links = schemes.flatMap((scheme) => rests.map((rest) => scheme + rest));

/** What takes a link → whether the link is valid at run time, and the code that a user would write. */
const takers: Readonly<Record<string, { readonly isValid: (link: string) => boolean; readonly code: (link: string) => string }>> = {
  "a header": {
    isValid: (link) => {
      const header: ImageHeader = { type: "image", image: { link } };
      return buttons().header(header).body("Hi").reply("a", "A").to("+919876543210").safeBuild().ok;
    },
    code: (link) => `image({ link: ${link} });`,
  },
  "a button": {
    isValid: (link) => ctaUrl().body("Hi").button("Open", link).to("+919876543210").safeBuild().ok,
    code: (link) => `ctaUrl().button("Open", ${link});`,
  },
};

describe.each(Object.entries(takers))("the shape of a literal link of %s", (_, { isValid, code }) => {
  it("is tested with enough valid and enough invalid links", () => {
    expect(links.filter(isValid).length).toBeGreaterThan(10);
    expect(links.filter((link) => !isValid(link)).length).toBeGreaterThan(50);
  });

  it.each(compilers)("is allowed or refused by %s as at run time", { timeout: 180_000 }, async (compiler) => {
    const { errors } = await compile(compiler, { "links.ts": [imports, ...links.map((link) => code(JSON.stringify(link)))].join("\n") });
    const refused = new Set(errors.map(({ line }) => line));
    expect(links.filter((link, index) => isValid(link) === refused.has(index + 2))).toEqual([]);
  });
});
