/** How each kind of message is drawn, and a list before and after its button is tapped. */
import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import type { AnyRequest } from "../../../generated/kinds.ts";
import { ctaUrl, list, locationRequest } from "../../../src/index.ts";
import { renderHtml } from "../../../src/preview/html.ts";
import { previewOf } from "../../../src/preview/model.ts";
import { renderSvg } from "../../../src/preview/svg.ts";
import { renderTerminal } from "../../../src/preview/terminal.ts";
import { unsafeCast } from "../../../src/type-level/unsafe-cast.ts";

const to = "+919876543210";
const days = list()
  .header("Car service")
  .body("Which *day*?")
  .footer("CarCareSystems")
  .button("Choose a day")
  .section("This week")
  .row("mon", "Monday", "From 9 to 12, with coffee")
  .row("tue", "Tuesday")
  .section("Next week")
  .row("next", "יום שני", "בבוקר")
  .to(to)
  .build();
const sizes = list().body("Which size?").button("Sizes").row("s", "Small").to(to).build();
const link = ctaUrl().body("Your bill").button("Open the bill", "https://example.com/bills?a=1&b=2").to(to).build();
const ask = locationRequest().body("Where are you?").to(to).build();
const opened = { list: "opened" } as const;

const mainHtml = (request: AnyRequest, options = {}): string => renderHtml(request, options).replace(/^[\s\S]*<main>\n|<\/main>[\s\S]*$/g, "");
const drawing = (request: AnyRequest, options = {}): string => renderSvg(request, options).split("</style>")[1] ?? "";

/** Messages of every kind but reply buttons, with the same text wherever a customer sees one. */
function everywhere(text: string): readonly AnyRequest[] {
  const parts = { header: { type: "text", text }, body: { text }, footer: { text } };
  const row = { id: text, title: text, description: text };
  const interactives = [
    { type: "list", ...parts, action: { button: text, sections: [{ title: text, rows: [row, row] }, { rows: [{ id: "b", title: text }] }] } },
    { type: "cta_url", ...parts, action: { name: "cta_url", parameters: { display_text: text, url: `https://example.com/${text}` } } },
    { type: "location_request_message", body: { text }, action: { name: "send_location" } },
  ];
  return interactives.map((interactive) => unsafeCast({ messaging_object: { messaging_product: "whatsapp", to, type: "interactive", interactive } }));
}

describe("in the terminal", () => {
  it("a list is drawn closed unless it is asked for", () => {
    expect(`\n${renderTerminal(days, { width: 30 })}`).toMatchInlineSnapshot(`
      "
      ╭────────────────────────────╮
      │ Car service                │
      │                            │
      │ Which day?                 │
      │                            │
      │ CarCareSystems             │
      ├────────────────────────────┤
      │       ≡ Choose a day       │
      ╰────────────────────────────╯
      "
    `);
    expect(renderTerminal(days, { width: 30, list: "closed" })).toBe(renderTerminal(days, { width: 30 }));
  });

  it("an opened list has its sections, rows and descriptions below", () => {
    expect(`\n${renderTerminal(days, { width: 30, ...opened }).slice(renderTerminal(days, { width: 30 }).length)}`).toMatchInlineSnapshot(`
      "
      ╭────────────────────────────╮
      │ ✕ Choose a day             │
      ├────────────────────────────┤
      │ This week                  │
      │ ○ Monday                   │
      │   From 9 to 12, with       │
      │   coffee                   │
      │ ○ Tuesday                  │
      ├────────────────────────────┤
      │ Next week                  │
      │ ○                  יום שני │
      │                      בבוקר │
      ╰────────────────────────────╯
      "
    `);
  });

  it("a section without a title has its rows alone, and a link and a location request have a button", () => {
    const pictures = [renderTerminal(sizes, { width: 24, ...opened }), renderTerminal(link, { width: 24 }), renderTerminal(ask, { width: 24, ...opened })];
    expect(`\n${pictures.join("")}`).toMatchInlineSnapshot(`
      "
      ╭──────────────────────╮
      │ Which size?          │
      ├──────────────────────┤
      │       ≡ Sizes        │
      ╰──────────────────────╯
      ╭──────────────────────╮
      │ ✕ Sizes              │
      ├──────────────────────┤
      │ ○ Small              │
      ╰──────────────────────╯
      ╭──────────────────────╮
      │ Your bill            │
      ├──────────────────────┤
      │   ↗ Open the bill    │
      ╰──────────────────────╯
      ╭──────────────────────╮
      │ Where are you?       │
      ├──────────────────────┤
      │   📍 Send location   │
      ╰──────────────────────╯
      "
    `);
  });

  it("is the same with and without colour", () => {
    for (const request of [days, sizes, link, ask]) {
      const coloured = renderTerminal(request, { colour: true, ...opened });
      expect(coloured).not.toBe(renderTerminal(request, opened));
      expect(stripVTControlCharacters(coloured)).toBe(renderTerminal(request, opened));
    }
  });

  it("has lines of equal width and no control character, for any text and width", () => {
    const unit = fc.constantFrom("a ", "界", "😀", "\u001b[31m", "\u009b31m", "\u001b]8;;https://e.com\u0007", "\r", "*", "\n", "\u202e", "שלום ");
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 60 }), fc.integer({ min: 0, max: 60 }), (text, width) => {
        for (const request of everywhere(text)) {
          const picture = renderTerminal(request, { width, ...opened });
          const lines = picture.trimEnd().split("\n");
          expect(new Set(lines.map((line) => stringWidth(line))).size).toBe(1);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: the test asserts that none is left
          expect(picture).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
        }
      }),
    );
  });
});

describe("in HTML", () => {
  it("an opened list is a sheet below its button", () => {
    expect(mainHtml(days, opened).slice(mainHtml(days).length - 1)).toMatchInlineSnapshot(`
      "
      <section class="sheet">
      <p class="sheet-title" dir="ltr"><span aria-hidden="true">✕</span> Choose a day</p>
      <p class="section-title" dir="ltr">This week</p>
      <ul class="rows">
      <li><span dir="ltr">Monday<small>From 9 to 12, with coffee</small></span><span class="radio" aria-hidden="true"></span></li>
      <li><span dir="ltr">Tuesday</span><span class="radio" aria-hidden="true"></span></li>
      </ul>
      <p class="section-title" dir="ltr">Next week</p>
      <ul class="rows">
      <li><span dir="rtl">יום שני<small>בבוקר</small></span><span class="radio" aria-hidden="true"></span></li>
      </ul>
      </section>
      "
    `);
    expect(mainHtml(days, opened).startsWith(mainHtml(days).trimEnd())).toBe(true);
  });

  it("each kind has its button, and a link says where it leads without leading there", () => {
    expect([days, sizes, link, ask].map((request) => /<li .*<\/li>/.exec(mainHtml(request))?.[0]).join("\n")).toMatchInlineSnapshot(`
      "<li dir="ltr"><span aria-hidden="true">≡</span> Choose a day</li>
      <li dir="ltr"><span aria-hidden="true">≡</span> Sizes</li>
      <li dir="ltr" title="https://example.com/bills?a=1&amp;b=2"><span aria-hidden="true">↗</span> Open the bill</li>
      <li dir="ltr"><span aria-hidden="true">📍</span> Send location</li>"
    `);
    expect(renderHtml(link)).not.toMatch(/<a |href/);
  });

  it("only its own tags are left of any text", () => {
    const unit = fc.constantFrom("<", ">", '"', "'", "&", "a", "/", "*", "_", "`", "\u0000", " ", "https://e.com");
    const tags = /<\/?(?:main|body|html|article|section|ul|li|p|b|i|s|u|code|small|bdi|span)(?: (?:class|dir|lang|title|aria-hidden)="[^"<>]*")*>/g;
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1 }), (text) => {
        for (const request of everywhere(text)) {
          const rest = (renderHtml(request, opened).split("<main>")[1] ?? "").replace(tags, "");
          expect(rest).not.toMatch(/[<>"']/);
          expect(rest).not.toContain("\u0000");
        }
      }),
    );
  });
});

describe("in SVG", () => {
  it("an opened list is a sheet below its button, with a radio mark for each row", () => {
    expect(drawing(days, opened)).toMatchInlineSnapshot(`
      "
      <rect class="page" width="100%" height="100%"/>
      <rect class="box" x="16" y="16" width="328" height="87" rx="10"/>
      <text class="header" x="28" y="43.75" direction="ltr">Car service</text>
      <text class="body" x="28" y="64.75" direction="ltr">Which <tspan class="bold">day</tspan>?</text>
      <text class="footer" x="28" y="85.75" direction="ltr">CarCareSystems</text>
      <rect class="box" x="16" y="109" width="328" height="42" rx="10"/>
      <text class="button" x="180" y="135.04" direction="ltr">≡ Choose a day</text>
      <rect class="box" x="16" y="173" width="328" height="232" rx="10"/>
      <text class="sheet-title" x="28" y="200.75" direction="ltr">✕ Choose a day</text>
      <text class="section-title" x="28" y="229.75" direction="ltr">This week</text>
      <text class="row" x="28" y="258.75" direction="ltr">Monday</text>
      <circle class="radio" cx="324" cy="253.75" r="7"/>
      <text class="row-description" x="28" y="279.75" direction="ltr">From 9 to 12, with coffee</text>
      <text class="row" x="28" y="308.75" direction="ltr">Tuesday</text>
      <circle class="radio" cx="324" cy="303.75" r="7"/>
      <text class="section-title" x="28" y="337.75" direction="ltr">Next week</text>
      <text class="row" x="304" y="366.75" direction="rtl">יום שני</text>
      <circle class="radio" cx="324" cy="361.75" r="7"/>
      <text class="row-description" x="304" y="387.75" direction="rtl">בבוקר</text>
      </svg>
      "
    `);
    expect(drawing(days)).not.toContain("radio");
  });

  it("each kind has its button", () => {
    expect([days, link, ask].map((request) => /<text class="button".*<\/text>/.exec(drawing(request))?.[0]).join("\n")).toMatchInlineSnapshot(`
      "<text class="button" x="180" y="135.04" direction="ltr">≡ Choose a day</text>
      <text class="button" x="180" y="93.03999999999999" direction="ltr">↗ Open the bill</text>
      <text class="button" x="180" y="93.03999999999999" direction="ltr">📍 Send location</text>"
    `);
  });

  it("is as high as what is in it, and styles every class", () => {
    for (const request of [days, sizes, link, ask]) {
      const svg = renderSvg(request, opened);
      const [, height] = /height="([\d.]+)" data-theme/.exec(svg) ?? [];
      const boxes = [...svg.matchAll(/class="box" x="16" y="([\d.]+)" width="328" height="([\d.]+)"/g)].map(([, y, own]) => Number(y) + Number(own));
      const texts = [...drawing(request, opened).matchAll(/ (?:y|cy)="([\d.]+)"/g)].map(([, y]) => Number(y));
      expect(Math.max(...boxes)).toBeLessThan(Number(height));
      expect(Math.max(...texts)).toBeLessThan(Math.max(...boxes));
      const [style = "", elements = ""] = svg.split("</style>");
      const names = [...elements.matchAll(/class="([^"]*)"/g)].flatMap(([, all = ""]) => all.split(" "));
      expect(names.filter((name) => !["body", "row"].includes(name) && !style.includes(`.${name}`))).toEqual([]);
    }
  });

  it("only its own tags are left of any text, each closed", () => {
    const unit = fc.constantFrom("<", ">", '"', "'", "&", "a", "/", "*", "_", "`", "\u0000", " ", "\n", "\uffff", "https://e.com");
    const tag = /<(\/?)(text|tspan|rect|circle|svg)((?: [\w-]+="[^"<>]*")*)(\/?)>/g;
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1 }), (text) => {
        for (const request of everywhere(text)) {
          const picture = drawing(request, opened);
          expect(picture.replace(tag, "")).not.toMatch(/[<>"']/);
          const open = ["svg"];
          for (const [, closing, name = "", , alone] of picture.matchAll(tag)) {
            if (closing === "/") expect(open.pop()).toBe(name);
            else if (alone !== "/") open.push(name);
          }
          expect(open).toEqual([]);
        }
      }),
    );
  });
});

describe("previewOf", () => {
  const body = { text: "x" };

  it("draws what is not complete yet", () => {
    expect(previewOf({ type: "list", body, action: {} })).toMatchObject({ buttons: [{ icon: "list", shown: "" }], list: { title: "", sections: [] } });
    expect(previewOf({ type: "cta_url", body, action: {} })).toMatchObject({ buttons: [{ icon: "link", shown: "", url: "" }] });
    expect(previewOf({ type: "button", body, action: {} }).buttons).toEqual([]);
    const empty = { title: "", rows: [{ id: "a", title: "A", description: "" }] };
    expect(previewOf({ type: "list", body, action: { button: "x", sections: [empty] } }).list?.sections).toEqual([
      { direction: "ltr", rows: [{ id: "a", title: "A", direction: "ltr" }] },
    ]);
  });

  it.each(["flow", "toString", "__proto__"])("draws the text alone of a kind that it does not know: %s", (type) => {
    expect(previewOf({ type, body, action: {} })).toMatchObject({ body: { shown: [{ text: "x" }] }, buttons: [] });
  });

  it("has the ids that come back from the rows, and cuts what a button says", () => {
    const { buttons, list: sheet } = previewOf(days.messaging_object.interactive);
    expect(buttons).toMatchObject([{ icon: "list", id: "", title: "Choose a day" }]);
    expect(sheet?.sections.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(["mon", "tue", "next"]);
    const wide = "界".repeat(20);
    expect(previewOf({ type: "list", body, action: { button: wide } }).buttons[0]?.shown).toBe(`${"界".repeat(13)}…`);
  });
});
