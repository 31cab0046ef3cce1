import { describe, expect, it } from "vitest";
import type { ReplyButtonRequest } from "../../../generated/reply-button-request/types.ts";
import { buttons, document, image, video } from "../../../src/index.ts";
import { renderHtml } from "../../../src/preview/html.ts";
import { renderSvg } from "../../../src/preview/svg.ts";
import { renderTerminal } from "../../../src/preview/terminal.ts";

/** Uses everything that a preview can show. */
const complete = buttons()
  .header(document({ id: "42", filename: "plan.pdf" }))
  .body("*Bold* _italic_ ~strike~ `code` ```mono```\nsee https://example.com/a now\n3\n4\n5\n\n*Six*")
  .footer("_quiet_")
  .reply("a", "Yes")
  .reply("b", "כן")
  .to("+919876543210")
  .build();
const withTextHeader = buttons().header("Hello").body("Hi\n\nthere").reply("a", "Yes").to("+919876543210").build();
const withImage = buttons()
  .header(image({ link: "https://example.com/a.png" }))
  .body("שלום")
  .reply("a", "Yes")
  .to("+919876543210")
  .build();

/** Has only the required fields. */
const smallest = buttons().body("*_both_*").reply("a", "Yes").to("+919876543210").build();
const withVideo = buttons()
  .header(video({ id: "7" }))
  .body("x")
  .reply("a", "Yes")
  .to("+919876543210")
  .build();

/** The contents of the HTML's `main` element. */
const mainHtml = (request: ReplyButtonRequest): string => renderHtml(request).replace(/^[\s\S]*<main>\n|<\/main>[\s\S]*$/g, "");
const svgWithoutStyles = (request: ReplyButtonRequest): string => renderSvg(request).replace(/<style>[\s\S]*<\/style>/, "");
const visibleEscapes = (text: string): string => JSON.stringify(text).slice(1, -1).replaceAll("\\n", "\n");

describe("renderHtml", () => {
  it("renders a message with every feature", () => {
    expect(mainHtml(complete)).toMatchInlineSnapshot(`
      "<article class="bubble">
      <p class="media document"><span aria-hidden="true">📄</span> <bdi>plan.pdf</bdi><small><bdi>42</bdi></small></p>
      <p class="body" dir="ltr"><b>Bold</b> <i>italic</i> <s>strike</s> <code>code</code> <code>mono</code>
      see <u>https://example.com/a</u> now
      3
      4
      5<span class="fold" lang="en">… Read more, on some phones</span><span class="hidden"><b>Six</b></span></p>
      <p class="footer" dir="ltr"><i>quiet</i></p>
      </article>
      <ul class="buttons">
      <li dir="ltr"><span aria-hidden="true">↩</span> Yes</li>
      <li dir="rtl"><span aria-hidden="true">↩</span> כן</li>
      </ul>
      "
    `);
  });

  it("renders a text header and an image header", () => {
    expect(mainHtml(withTextHeader) + mainHtml(withImage)).toMatchInlineSnapshot(`
      "<article class="bubble">
      <p class="header" dir="ltr">Hello</p>
      <p class="body" dir="ltr">Hi

      there</p>
      </article>
      <ul class="buttons">
      <li dir="ltr"><span aria-hidden="true">↩</span> Yes</li>
      </ul>
      <article class="bubble">
      <p class="media image"><span aria-hidden="true">📷</span> <bdi>image</bdi><small><bdi>https://example.com/a.png</bdi></small></p>
      <p class="body" dir="rtl">שלום</p>
      </article>
      <ul class="buttons">
      <li dir="ltr"><span aria-hidden="true">↩</span> Yes</li>
      </ul>
      "
    `);
  });

  it("renders the page around the message", () => {
    expect(renderHtml(withTextHeader).replace(/<style>[\s\S]*<\/style>|<main>[\s\S]*<\/main>/g, "")).toMatchInlineSnapshot(`
      "<!doctype html>
      <html lang="und" data-theme="auto">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width">
      <meta name="color-scheme" content="light dark">
      <title lang="en">WhatsApp message preview</title>

      </head>
      <body>

      </body>
      </html>
      "
    `);
  });
});

describe("renderSvg", () => {
  it("renders a message with every feature", () => {
    expect(svgWithoutStyles(complete)).toMatchInlineSnapshot(`
      "<svg xmlns="http://www.w3.org/2000/svg" width="360" height="368" data-theme="auto" role="img" aria-label="WhatsApp message preview">

      <rect class="page" width="100%" height="100%"/>
      <rect class="box" x="16" y="16" width="328" height="234" rx="10"/>
      <text class="media" x="28" y="43.75" direction="ltr">[document] plan.pdf</text>
      <text class="media" x="28" y="64.75" direction="ltr">42</text>
      <text class="body" x="28" y="85.75" direction="ltr"><tspan class="bold">Bold</tspan> <tspan class="italic">italic</tspan> <tspan class="strike">strike</tspan> <tspan class="code">code</tspan> <tspan class="mono">mono</tspan></text>
      <text class="body" x="28" y="106.75" direction="ltr">see <tspan class="link">https://example.com/a</tspan> now</text>
      <text class="body" x="28" y="127.75" direction="ltr">3</text>
      <text class="body" x="28" y="148.75" direction="ltr">4</text>
      <text class="body" x="28" y="169.75" direction="ltr">5</text>
      <text class="fold" x="28" y="190.75" direction="ltr">… Read more, on some phones</text>
      <text class="hidden" x="28" y="211.75" direction="ltr"><tspan class="bold">Six</tspan></text>
      <text class="footer" x="28" y="232.75" direction="ltr"><tspan class="italic">quiet</tspan></text>
      <rect class="box" x="16" y="256" width="328" height="42" rx="10"/>
      <text class="button" x="180" y="282.04" direction="ltr">Yes</text>
      <rect class="box" x="16" y="304" width="328" height="42" rx="10"/>
      <text class="button" x="180" y="330.04" direction="rtl">כן</text>
      </svg>
      "
    `);
  });

  it("renders a text header and an image header", () => {
    expect(svgWithoutStyles(withTextHeader) + svgWithoutStyles(withImage)).toMatchInlineSnapshot(`
      "<svg xmlns="http://www.w3.org/2000/svg" width="360" height="194" data-theme="auto" role="img" aria-label="WhatsApp message preview">

      <rect class="page" width="100%" height="100%"/>
      <rect class="box" x="16" y="16" width="328" height="108" rx="10"/>
      <text class="header" x="28" y="43.75" direction="ltr">Hello</text>
      <text class="body" x="28" y="64.75" direction="ltr">Hi</text>
      <text class="body" x="28" y="85.75" direction="ltr"></text>
      <text class="body" x="28" y="106.75" direction="ltr">there</text>
      <rect class="box" x="16" y="130" width="328" height="42" rx="10"/>
      <text class="button" x="180" y="156.04" direction="ltr">Yes</text>
      </svg>
      <svg xmlns="http://www.w3.org/2000/svg" width="360" height="173" data-theme="auto" role="img" aria-label="WhatsApp message preview">

      <rect class="page" width="100%" height="100%"/>
      <rect class="box" x="16" y="16" width="328" height="87" rx="10"/>
      <text class="media" x="28" y="43.75" direction="ltr">[image] </text>
      <text class="media" x="28" y="64.75" direction="ltr">https://example.com/a.png</text>
      <text class="body" x="332" y="85.75" direction="rtl">שלום</text>
      <rect class="box" x="16" y="109" width="328" height="42" rx="10"/>
      <text class="button" x="180" y="135.04" direction="ltr">Yes</text>
      </svg>
      "
    `);
  });

  it("styles every class that it uses", () => {
    const [style = "", elements = ""] = renderSvg(complete).split("</style>");
    const classes = [...elements.matchAll(/class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" "));
    expect(classes.filter((name) => !["body"].includes(name) && !style.includes(`.${name}`))).toEqual([]);
  });
});

describe("the smallest message and one with a video", () => {
  it("are rendered as HTML", () =>
    expect(mainHtml(smallest) + mainHtml(withVideo)).toMatchInlineSnapshot(`
    "<article class="bubble">
    <p class="body" dir="ltr"><b><i>both</i></b></p>
    </article>
    <ul class="buttons">
    <li dir="ltr"><span aria-hidden="true">↩</span> Yes</li>
    </ul>
    <article class="bubble">
    <p class="media video"><span aria-hidden="true">🎬</span> <bdi>video</bdi><small><bdi>7</bdi></small></p>
    <p class="body" dir="ltr">x</p>
    </article>
    <ul class="buttons">
    <li dir="ltr"><span aria-hidden="true">↩</span> Yes</li>
    </ul>
    "
  `));
  it("are rendered as SVG", () =>
    expect(svgWithoutStyles(smallest)).toMatchInlineSnapshot(`
    "<svg xmlns="http://www.w3.org/2000/svg" width="360" height="131" data-theme="auto" role="img" aria-label="WhatsApp message preview">

    <rect class="page" width="100%" height="100%"/>
    <rect class="box" x="16" y="16" width="328" height="45" rx="10"/>
    <text class="body" x="28" y="43.75" direction="ltr"><tspan class="italic bold">both</tspan></text>
    <rect class="box" x="16" y="67" width="328" height="42" rx="10"/>
    <text class="button" x="180" y="93.03999999999999" direction="ltr">Yes</text>
    </svg>
    "
  `));
  it("are rendered in the terminal", () =>
    expect(`\n${renderTerminal(smallest, { width: 20 })}${renderTerminal(withVideo, { width: 20 })}`).toMatchInlineSnapshot(`
    "
    ╭──────────────────╮
    │ both             │
    ├──────────────────┤
    │      ↩ Yes       │
    ╰──────────────────╯
    ╭──────────────────╮
    │ 🎬 video         │
    │ 7                │
    │                  │
    │ x                │
    ├──────────────────┤
    │      ↩ Yes       │
    ╰──────────────────╯
    "
  `));
});

describe("renderTerminal", () => {
  it("renders a message with every feature", () => {
    expect(`\n${renderTerminal(complete)}`).toMatchInlineSnapshot(`
      "
      ╭──────────────────────────────────────────╮
      │ 📄 plan.pdf                              │
      │ 42                                       │
      │                                          │
      │ Bold italic strike code mono             │
      │ see https://example.com/a now            │
      │ 3                                        │
      │ 4                                        │
      │ 5                                        │
      │ … Read more, on some phones              │
      │ Six                                      │
      │                                          │
      │ quiet                                    │
      ├──────────────────────────────────────────┤
      │                  ↩ Yes                   │
      ├──────────────────────────────────────────┤
      │                   ↩ כן                   │
      ╰──────────────────────────────────────────╯
      "
    `);
  });

  it("renders in colour", () => {
    expect(`\n${visibleEscapes(renderTerminal(complete, { colour: true, width: 30 }))}`).toMatchInlineSnapshot(`
      "
      \\u001b[2m╭────────────────────────────╮\\u001b[22m
      \\u001b[2m│\\u001b[22m 📄 plan.pdf                \\u001b[2m│\\u001b[22m
      \\u001b[2m│\\u001b[22m \\u001b[2m42\\u001b[22m                         \\u001b[2m│\\u001b[22m
      \\u001b[2m│\\u001b[22m                            \\u001b[2m│\\u001b[22m
      \\u001b[2m│\\u001b[22m \\u001b[1mBold\\u001b[22m \\u001b[3mitalic\\u001b[23m \\u001b[9mstrike\\u001b[29m \\u001b[7mcode\\u001b[27m    \\u001b[2m│\\u001b[22m
      \\u001b[2m│\\u001b[22m \\u001b[36mmono\\u001b[39m                       \\u001b[2m│\\u001b[22m
      \\u001b[2m│\\u001b[22m see \\u001b[34m\\u001b[4mhttps://example.com/a\\u001b[24m\\u001b[39m  \\u001b[2m│\\u001b[22m
      \\u001b[2m│\\u001b[22m now                        \\u001b[2m│\\u001b[22m
      \\u001b[2m│\\u001b[22m 3                          \\u001b[2m│\\u001b[22m
      \\u001b[2m│\\u001b[22m 4                          \\u001b[2m│\\u001b[22m
      \\u001b[2m│\\u001b[22m 5                          \\u001b[2m│\\u001b[22m
      \\u001b[2m│\\u001b[22m \\u001b[34m… Read more, on some\\u001b[39m       \\u001b[2m│\\u001b[22m
      \\u001b[2m│\\u001b[22m \\u001b[34mphones\\u001b[39m                     \\u001b[2m│\\u001b[22m
      \\u001b[2m│\\u001b[22m \\u001b[2m\\u001b[1mSix\\u001b[22m\\u001b[22m                        \\u001b[2m│\\u001b[22m
      \\u001b[2m│\\u001b[22m                            \\u001b[2m│\\u001b[22m
      \\u001b[2m│\\u001b[22m \\u001b[2m\\u001b[3mquiet\\u001b[23m\\u001b[22m                      \\u001b[2m│\\u001b[22m
      \\u001b[2m├────────────────────────────┤\\u001b[22m
      \\u001b[2m│\\u001b[22m           \\u001b[34m↩ Yes\\u001b[39m            \\u001b[2m│\\u001b[22m
      \\u001b[2m├────────────────────────────┤\\u001b[22m
      \\u001b[2m│\\u001b[22m            \\u001b[34m↩ כן\\u001b[39m            \\u001b[2m│\\u001b[22m
      \\u001b[2m╰────────────────────────────╯\\u001b[22m
      "
    `);
  });

  it("renders a text header and an image header in a narrow window", () => {
    expect(`\n${renderTerminal(withTextHeader, { width: 18 })}${renderTerminal(withImage, { width: 1 })}`).toMatchInlineSnapshot(`
      "
      ╭────────────────╮
      │ Hello          │
      │                │
      │ Hi             │
      │                │
      │ there          │
      ├────────────────┤
      │     ↩ Yes      │
      ╰────────────────╯
      ╭──────────────╮
      │ 📷 image     │
      │ https://exam │
      │ ple.com/a.pn │
      │ g            │
      │              │
      │         שלום │
      ├──────────────┤
      │    ↩ Yes     │
      ╰──────────────╯
      "
    `);
  });
});
