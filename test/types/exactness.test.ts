import { describe, expect, it } from "vitest";
import { buttons, type ImageHeader, limits } from "../../src/index.ts";
import { alphabets, textOf } from "./alphabets.ts";
import { compile, compilers } from "./compilers.ts";

/** For each limit, the calls that take a text with that limit. */
const callsByLimit: Readonly<Record<string, readonly ((text: string) => string)[]>> = {
  headerText: [(text) => `buttons().header(${text})`],
  bodyText: [(text) => `buttons().body(${text})`],
  footerText: [(text) => `buttons().footer(${text})`],
  replyId: [(text) => `buttons().reply(${text}, "Title")`, (text) => `buttons().reply("a", "A").replies([{ id: ${text}, title: "Title" }])`],
  replyTitle: [(text) => `buttons().reply("id", ${text})`, (text) => `buttons().replies([{ id: "id", title: ${text} }])`],
  reference: ["ref", "ref1", "ref2"].flatMap((name) => [(text) => `buttons().${name}(${text})`, (text) => `buttons().extraInfo({ ${name}: ${text} })`]),
  mediaLink: ["image", "video", "document"].map((kind) => (text) => `${kind}({ link: ${text} })`),
  phoneNumber: [(text) => `buttons().to(${text})`],
};

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
  const start = name === "mediaLink" ? "https://example.com/" : name === "phoneNumber" ? "+" : "";
  const plain = name === "mediaLink" ? alphabet.filter((character) => character !== " ") : alphabet;
  return start + textOf(plain, length - start.length);
}

describe("the length limit of a literal", () => {
  it("is tested for every text that has one", () => {
    expect(Object.keys(callsByLimit).sort()).toEqual(limited.map(([name]) => name).sort());
  });

  it.each(compilers)("allows exactly its number of characters and not one more in %s", { timeout: 180_000 }, async (compiler) => {
    const program = ['import { buttons, document, image, video } from "kaleyra-whatsapp";', ...lines.map(({ code }) => `${code};`)].join("\n");
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

/** Whether a header with the link is valid at run time. */
function isValidLink(link: string): boolean {
  const header: ImageHeader = { type: "image", image: { link } };
  return buttons().header(header).body("Hi").reply("a", "A").to("+919876543210").safeBuild().ok;
}

describe("the shape of a literal link", () => {
  it("is tested with enough valid and enough invalid links", () => {
    expect(links.filter(isValidLink).length).toBeGreaterThan(10);
    expect(links.filter((link) => !isValidLink(link)).length).toBeGreaterThan(50);
  });

  it.each(compilers)("is allowed or refused by %s as at run time", { timeout: 180_000 }, async (compiler) => {
    const program = ['import { image } from "kaleyra-whatsapp";', ...links.map((link) => `image({ link: ${JSON.stringify(link)} });`)].join("\n");
    const { errors } = await compile(compiler, { "links.ts": program });
    const refused = new Set(errors.map(({ line }) => line));
    expect(links.filter((link, index) => isValidLink(link) === refused.has(index + 2))).toEqual([]);
  });
});
