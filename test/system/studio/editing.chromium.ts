import { describe, expect, it } from "vitest";
import { limits } from "../../../src/index.ts";
import { documentSample } from "../../support/document-sample.ts";
import { chooseTemplate, messageIn, withStudio } from "./support/chromium.ts";

const open = withStudio();

describe("the form", () => {
  it("starts with the sample of the documentation", async () => {
    const { page } = await open();
    expect(await messageIn(page)).toEqual(documentSample);
  });

  it("shows each text on the phone and in the code as it is typed", async () => {
    const { page } = await open();
    const phone = page.getByRole("region", { name: "Preview on a phone" });
    await page.getByLabel("Header text").fill("Car wash");
    await page.getByLabel("Body").fill("A *bold* wash");
    await page.getByLabel("Footer").fill("Until 6 pm");
    await page.getByLabel("Title of button 1").fill("Book");
    expect(await phone.innerText()).toMatch(/Car wash[\s\S]*A bold wash[\s\S]*Until 6 pm[\s\S]*Book/);
    expect(await phone.locator("b", { hasText: "bold" }).count()).toBe(1);
    expect(await page.getByRole("tabpanel").innerText()).toContain('.reply("change-button", "Book")');
  });

  it("marks the selected text, and takes the marks away", async () => {
    const { page } = await open();
    const body = page.getByLabel("Body");
    await body.fill("so very nice");
    await body.evaluate((area) => area instanceof HTMLTextAreaElement && area.setSelectionRange(3, 7));
    await page.getByRole("button", { name: "Bold" }).click();
    await page.getByRole("button", { name: "Italic" }).click();
    expect(await body.inputValue()).toBe("so *_very_* nice");
    expect(await page.locator(".bubble-body b").innerText()).toBe("very");
    await page.getByRole("button", { name: "Bold" }).click();
    expect(await body.inputValue()).toBe("so _very_ nice");
    await page.keyboard.press("ControlOrMeta+i");
    expect(await body.inputValue()).toBe("so very nice");
    await page.keyboard.press("ControlOrMeta+b");
    await page.keyboard.type("really");
    expect(await body.inputValue()).toBe("so *really* nice");
  });

  it("updates the phone within 200 ms, also for the longest text", async () => {
    const { page } = await open();
    const durations = await page.evaluate(async (length) => {
      const body = [...document.querySelectorAll("textarea")][0];
      const phone = document.querySelector(".bubble-body");
      const times: number[] = [];
      for (let round = 1; body !== undefined && round <= 5; round += 1) {
        const start = performance.now();
        body.value = `${round} *b* 😀 `.repeat(length / 10);
        body.dispatchEvent(new InputEvent("input", { bubbles: true }));
        while (!phone?.textContent?.startsWith(`${round} b`)) await new Promise(requestAnimationFrame);
        times.push(performance.now() - start);
      }
      return times;
    }, limits.bodyText.maxLength);
    expect(durations).toHaveLength(5);
    expect(Math.min(...durations)).toBeLessThan(200);
  });

  it("shows a media header as a placeholder", async () => {
    const { page, requests } = await open();
    await page.getByRole("radio", { name: "Document" }).check();
    await page.getByLabel("Link", { exact: true }).fill("https://example.com/bill.pdf");
    await page.getByLabel("File name").fill("bill.pdf");
    expect(await page.locator(".media").innerText()).toContain("bill.pdf");
    expect(await messageIn(page)).toMatchObject({
      messaging_object: { interactive: { header: { type: "document", document: { link: "https://example.com/bill.pdf", filename: "bill.pdf" } } } },
    });
    await page.getByRole("radio", { name: "An uploaded file" }).check();
    await page.getByLabel("Media id").fill("1037543291543634");
    expect(await messageIn(page)).toMatchObject({ messaging_object: { interactive: { header: { document: { id: "1037543291543634" } } } } });
    expect(requests.filter((address) => address.includes("example.com"))).toEqual([]);
  });

  it("starts from every template, and undo brings the last message back", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "Templates" }).click();
    const names = await page.locator(".template button").allInnerTexts();
    expect(names.length).toBeGreaterThan(4);
    await page.keyboard.press("Escape");
    for (const name of names) await chooseTemplate(page, name);
    expect(await page.getByLabel("Body").inputValue()).toContain("Where shall we pick you up?");
    for (const _ of names) await page.getByRole("button", { name: "Undo" }).click();
    expect(await page.getByLabel("Header text").inputValue()).toBe("Appointment Reminder");
  });

  it("asks before a template replaces what was changed", async () => {
    const { page } = await open();
    const body = page.getByLabel("Body");
    const ask = page.getByRole("dialog", { name: "Replace what you have written?" });
    await body.fill("My own words");
    await chooseTemplate(page, "How was it?");
    await ask.getByRole("button", { name: "Cancel" }).click();
    expect(await body.inputValue()).toBe("My own words");

    await chooseTemplate(page, "How was it?");
    await ask.getByRole("button", { name: "Keep both" }).click();
    expect(await body.inputValue()).toContain("Thank you for your visit");
    await page.getByRole("button", { name: "Appointment reminder" }).click();
    expect(await body.inputValue()).toBe("My own words");

    await chooseTemplate(page, "Invoice as a document");
    await ask.getByRole("button", { name: "Replace it" }).click();
    expect(await body.inputValue()).toContain("Your invoice");
    await page.keyboard.press("ControlOrMeta+z");
    expect(await body.inputValue()).toBe("My own words");
  });

  it("shows a quote and a list as WhatsApp draws them", async () => {
    const { page } = await open();
    await page.getByLabel("Body").fill("Bring\n- milk\n1. bread\n> please");
    const line = (kind: string) => page.locator(`.bubble-body .line-${kind}`);
    expect(await line("bullet").innerText()).toMatch(/^•\s*milk$/);
    expect(await line("number").innerText()).toMatch(/^1\.\s*bread$/);
    expect(await line("quote").innerText()).toBe("please");
    expect(await line("quote").evaluate((element) => getComputedStyle(element).borderInlineStartWidth)).toBe("3px");
  });
});

describe("limits", () => {
  const { maxLength } = limits.replyTitle;
  const emoji = "😀";

  it("are counted in code points, as the validators count", async () => {
    const { page } = await open();
    const title = page.getByLabel("Title of button 1");
    const row = page.getByRole("listitem").filter({ has: title });
    const heading = page.getByRole("heading", { name: /ready|fix/i });

    await title.fill(emoji.repeat(maxLength));
    expect(await row.innerText()).toMatch(new RegExp(`${maxLength}\\s*/\\s*(of\\s*)?${maxLength}`));
    expect(await title.getAttribute("aria-invalid")).toBe("false");
    expect(await heading.innerText()).toBe("Ready, with 1 warning");
    expect(await row.innerText()).toContain("UTF-16 units");

    await title.fill(emoji.repeat(maxLength + 1));
    expect(await title.getAttribute("aria-invalid")).toBe("true");
    expect(await heading.innerText()).toBe("1 thing to fix");
    expect((await row.innerText()).toLowerCase()).toContain(`title is ${maxLength + 1} characters long; the maximum is ${maxLength}`);
  });

  it("are listed as issues that focus their fields, and the code is back once they are kept", async () => {
    const { page } = await open();
    await page.getByLabel("Body").fill("");
    await page.getByLabel("To", { exact: true }).fill("12345");
    await page.getByText("Extra information for Kaleyra").click();
    await page.getByLabel("Reference", { exact: true }).fill("x".repeat(limits.reference.maxLength + 1));
    await page.getByText("Extra information for Kaleyra").click();
    expect(await page.getByRole("tabpanel").innerText()).toContain("appears when the message is right");

    for (const [issue, field] of [
      [/^body is empty/, "Body"],
      [/^to is not a phone number/, "To"],
      [/^ref is/, "Reference"],
    ] as const) {
      await page.getByRole("button", { name: issue }).click();
      expect(await page.getByLabel(field, { exact: true }).evaluate((element) => element === document.activeElement)).toBe(true);
    }
    await page.getByLabel("Reference", { exact: true }).fill("");
    await page.getByLabel("Body").fill("Hello");
    await page.getByLabel("To", { exact: true }).fill("+14155550123");
    expect(await page.getByRole("tabpanel").innerText()).toContain('.body("Hello")');
  });
});

describe("buttons", () => {
  it("are added up to the limit, moved and removed, and keep the focus", async () => {
    const { page } = await open();
    const add = page.getByRole("button", { name: "Add a button" });
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.id);
    await add.click();
    expect(await focused()).toContain("buttons-2-reply-title");
    await page.keyboard.type("Call me");
    expect(await add.isDisabled()).toBe(true);

    await page.getByRole("button", { name: "Move up button 3" }).click();
    expect(await focused()).toBe("Move up button 2");
    await page.keyboard.press("Enter");
    expect(await page.getByLabel(/^Title of button/).evaluateAll((inputs) => inputs.map((input) => "value" in input && input.value))).toEqual([
      "Call me",
      "Change",
      "Cancel",
    ]);
    expect(await page.getByRole("status").filter({ hasText: "Button moved to place 1 of 3" }).count()).toBe(1);

    await page.getByRole("button", { name: "Remove button 2" }).click();
    expect(await messageIn(page)).toMatchObject({
      messaging_object: { interactive: { action: { buttons: [{ reply: { id: "button-3", title: "Call me" } }, { reply: { id: "cancel-button" } }] } } },
    });
  });
});
