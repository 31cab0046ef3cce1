import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import type { ReplyButtonRequest } from "../../../generated/reply-button-request/types.ts";
import { buttons, document } from "../../../src/index.ts";
import { renderHtml } from "../../../src/preview/html.ts";
import { renderSvg } from "../../../src/preview/svg.ts";
import { renderTerminal } from "../../../src/preview/terminal.ts";
import { wrap } from "../../../src/preview/wrap.ts";

const reminder = buttons()
  .header("Appointment Reminder")
  .body("Hi *John*! Your car service is scheduled for 9 am tomorrow.")
  .footer("CarCareSystems: One stop for all car needs!")
  .reply("change-button", "Change")
  .reply("cancel-button", "Cancel")
  .to("+919876543210")
  .build();

/** A message with the same text in every field that a customer sees. */
function everywhere(text: string): ReplyButtonRequest {
  return {
    messaging_object: {
      messaging_product: "whatsapp",
      to: "+919876543210",
      type: "interactive",
      interactive: {
        type: "button",
        header: document({ link: `https://example.com/${text}`, filename: text }),
        body: { text },
        footer: { text },
        action: { buttons: [{ type: "reply", reply: { id: text, title: text } }] },
      },
    },
  } as ReplyButtonRequest;
}

describe("renderTerminal", () => {
  it("draws the documented sample as a bubble", () => {
    expect(`\n${renderTerminal(reminder)}`).toMatchInlineSnapshot(`
      "
      ╭──────────────────────────────────────────╮
      │ Appointment Reminder                     │
      │                                          │
      │ Hi John! Your car service is scheduled   │
      │ for 9 am tomorrow.                       │
      │                                          │
      │ CarCareSystems: One stop for all car     │
      │ needs!                                   │
      ├──────────────────────────────────────────┤
      │                 ↩ Change                 │
      ├──────────────────────────────────────────┤
      │                 ↩ Cancel                 │
      ╰──────────────────────────────────────────╯
      "
    `);
  });

  it("draws the same text with and without colour", () => {
    const coloured = renderTerminal(reminder, { colour: true });
    expect(coloured).not.toBe(renderTerminal(reminder));
    expect(stripVTControlCharacters(coloured)).toBe(renderTerminal(reminder));
  });

  it("draws lines of equal width and leaves no control character, for any text and width", () => {
    const text = fc.string({
      unit: fc.constantFrom("a ", "界", "😀", "\u001b[31m", "\u009b31m", "\u001b]8;;https://e.com\u0007", "\r", "*", "\n", "\u202e", "שלום "),
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 60 }), (any, width) => {
        const picture = renderTerminal(everywhere(any), { width });
        const widths = new Set(
          picture
            .trimEnd()
            .split("\n")
            .map((line) => stringWidth(line)),
        );
        expect(widths.size).toBe(1);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the test asserts that none is left
        expect(picture).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      }),
      { numRuns: 200 },
    );
  });

  it("aligns right-to-left text to the right", () => {
    const hebrew = buttons().body("שלום").reply("a", "כן").to("+919876543210").build();
    expect(renderTerminal(hebrew, { width: 20 })).toContain("│             שלום │");
  });
});

describe("renderHtml", () => {
  it("renders a self-contained file without scripts or addresses", () => {
    const html = renderHtml(reminder);
    expect(html).toContain("Hi <b>John</b>! Your car service");
    expect(html).not.toMatch(/<script|<link|<img|<a |<iframe|url\(|@import|https?:|\son\w+=/i);
    expect(html).toContain("default-src 'none'");
  });

  it("escapes HTML in every field", () => {
    const html = renderHtml(everywhere(`"><img src=x onerror=alert(1)><script>alert('x')</script>&amp;`));
    expect(html).not.toMatch(/<img|<script/i);
    expect(html.match(/&lt;script&gt;alert\(&#39;x&#39;\)/g)?.length).toBeGreaterThanOrEqual(5);
    expect(html).toContain("&amp;amp;");
  });

  it("contains only its own tags, for any text", () => {
    const text = fc.string({ unit: fc.constantFrom("<", ">", '"', "'", "&", "a", "/", "*", "_", "`", "\u0000", " ", "https://e.com"), minLength: 1 });
    fc.assert(
      fc.property(text, (any) => {
        const body = renderHtml(everywhere(any)).split("<main>")[1] ?? "";
        const rest = body.replace(
          /<\/?(?:main|body|html|article|ul|li|p|b|i|s|u|code|small|bdi|span)(?: (?:class|dir|lang|title|aria-hidden)="[^"<>]*")*>/g,
          "",
        );
        expect(rest).not.toMatch(/[<>"']/);
        expect(rest).not.toContain("\u0000");
      }),
    );
  });

  it.each([
    ["auto", "light dark"],
    ["light", "light"],
    ["dark", "dark"],
  ] as const)("for the theme %s sets the color-scheme %j", (theme, scheme) => {
    expect(renderHtml(reminder, { theme })).toContain(`<meta name="color-scheme" content="${scheme}">`);
    expect(renderHtml(reminder, { theme })).toContain(`data-theme="${theme}"`);
  });

  it("shows the fold of a long body without line breaks around it", () => {
    const long = buttons().body("1\n2\n3\n4\n5\n\n*6*").reply("a", "Yes").to("+919876543210").build();
    expect(renderHtml(long)).toContain('5<span class="fold" lang="en">… Read more, on some phones</span><span class="hidden"><b>6</b></span></p>');
  });

  it("sets the direction of a right-to-left paragraph", () => {
    const hebrew = buttons().body("שלום").reply("a", "Yes").to("+919876543210").build();
    expect(renderHtml(hebrew)).toContain('<p class="body" dir="rtl">שלום</p>');
  });
});

describe("the fold of a long body", () => {
  const long = buttons().body("1\n2\n3\n4\n5\n\n6").reply("a", "Yes").to("+919876543210").build();

  it("is shown in the terminal, with the hidden text after it", () => {
    expect(renderTerminal(long)).toMatch(/5 +│\n│ … Read more, on some phones +│\n│ 6 +│/);
  });

  it("replaces the empty lines around it in SVG", () => {
    const rows = [...renderSvg(long).matchAll(/<text[^>]*class="(body|fold|hidden)"[^>]*>(.*?)<\/text>/g)].map(([, kind, text]) => [
      kind,
      text?.replaceAll(/<[^>]*>/g, ""),
    ]);
    expect(rows.slice(-3)).toEqual([
      ["body", "5"],
      ["fold", "… Read more, on some phones"],
      ["hidden", "6"],
    ]);
  });
});

describe("renderSvg", () => {
  it("renders every word of a message without scripts or addresses", () => {
    const svg = renderSvg(reminder, { theme: "dark" });
    expect(svg).toContain('<tspan class="bold">John</tspan>');
    for (const word of ["Appointment", "tomorrow.", "CarCareSystems:", "Change", "Cancel"]) expect(svg).toContain(word);
    expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/<script|href|url\(|@import|https?:|foreignObject|\son\w+=/i);
    expect(svg).toContain('data-theme="dark"');
  });

  it("contains only its own tags, each closed, for any text", () => {
    const text = fc.string({
      unit: fc.constantFrom("<", ">", '"', "'", "&", "a", "/", "*", "_", "`", "\u0000", " ", "\n", "\uffff", "https://e.com"),
      minLength: 1,
    });
    fc.assert(
      fc.property(text, (any) => {
        const [, drawing = ""] = renderSvg(everywhere(any)).split("</style>");
        const tag = /<(\/?)(text|tspan|rect|svg)((?: [\w-]+="[^"<>]*")*)(\/?)>/g;
        expect(drawing.replace(tag, "")).not.toMatch(/[<>"']/);
        const open = ["svg"];
        for (const [, closing, name = "", , alone] of drawing.matchAll(tag)) {
          if (closing === "/") expect(open.pop()).toBe(name);
          else if (alone !== "/") open.push(name);
        }
        expect(open).toEqual([]);
      }),
    );
  });

  it("starts right-to-left text at the right edge", () => {
    const hebrew = buttons().body("שלום").reply("a", "Yes").to("+919876543210").build();
    expect(renderSvg(hebrew)).toContain('x="332" y="43.75" direction="rtl">שלום</text>');
  });
});

describe("wrap", () => {
  it("fits any text into any width and loses only white space at the breaks", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "word", " ", "  ", "\n", "界", "👨‍👩‍👧‍👦"), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 20 }), (any, columns) => {
        const lines = wrap([{ text: any, styles: [] }], columns, (piece) => stringWidth(piece)).map((line) => line.map((span) => span.text).join(""));
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        expect(lines.join("").replace(/\s/g, "")).toBe(any.replace(/\s/g, ""));
      }),
    );
  });
});
