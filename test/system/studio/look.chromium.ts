import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { documentSample } from "../../support/document-sample.ts";
import { chooseTemplate, isWiderThanTheScreen, withStudio } from "./support/chromium.ts";
import { goTo } from "./support/keyboard.ts";
import { cutIn, narrow, violationsIn } from "./support/look.ts";

const open = withStudio();

const backgroundOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const isFocused = (control: Locator) => control.evaluate((element) => element === document.activeElement);
const isCut = (part: Locator) => part.evaluate((element) => element.scrollWidth > element.clientWidth);

async function withWarnings(page: Page): Promise<void> {
  await chooseTemplate(page, "Delivery with a photo");
  await page.getByLabel("Title of button 1").fill("😀".repeat(15));
  await page.getByText("Extra information for Kaleyra").click();
}

async function withErrors(page: Page): Promise<void> {
  await page.getByLabel("Title of button 1").fill("A title that is far too long");
  await page.getByLabel("To", { exact: true }).fill("not a number");
}

describe("axe", () => {
  it.each([
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["narrow", { viewport: narrow }],
  ] as const)("finds no violations: %s", async (_, options) => {
    const { page } = await open(options);
    await page.getByRole("button", { name: "Fail", exact: true }).click();
    await page.getByText("callback 1").click();
    expect(await violationsIn(page)).toEqual([]);
    await page.getByRole("button", { name: "Try it", exact: true }).click();
    await page.getByText("callback 2").waitFor();
    await page.getByRole("button", { name: "Customer reads it" }).click();
    await page.getByText("callback 3").waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await withWarnings(page);
    expect(await violationsIn(page)).toEqual([]);
    await withErrors(page);
    expect(await violationsIn(page)).toEqual([]);
  });

  it("finds no violations in the dialog, in any tab, and after a tap", async () => {
    const { page } = await open();
    for (const name of ["TypeScript", "JSON", "curl", "Receive"]) {
      await page.getByRole("tab", { name }).click();
      expect(await violationsIn(page, ".code-panel")).toEqual([]);
    }
    await page.getByRole("button", { name: "Try it", exact: true }).click();
    await page.getByText("callback 2").waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("callback 3").click();
    await page.getByRole("button", { name: "Same callback again" }).click();
    await page.getByText("callback 4").waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await page.getByRole("button", { name: "Paste JSON" }).click();
    await page.getByRole("dialog").getByRole("textbox").fill('{"body":{"text":""}}');
    expect(await violationsIn(page, "dialog")).toEqual([]);
  });

  it.each([
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
  ] as const)("finds no violations in templates, sharing, placeholders, several messages, on both phones: %s", async (_, options) => {
    const { page } = await open(options);
    for (const name of ["Templates", "Share"]) {
      await page.getByRole("button", { name }).click();
      expect(await violationsIn(page, "dialog")).toEqual([]);
      await page.keyboard.press("Escape");
    }
    await page.getByLabel("Body").fill("Hi {{name}}\n- milk\n> quote\n`code`");
    await page.getByRole("button", { name: "Add a row" }).click();
    await page.getByRole("button", { name: "Another language" }).click();
    await page.getByRole("radio", { name: "Android" }).check();
    await page.getByRole("button", { name: "Try it" }).click();
    await page.getByText("callback 2").waitFor();
    await page.getByRole("region", { name: "Preview on a phone" }).getByRole("button", { name: "Change" }).click();
    await page.getByText("callback 3").waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await page.getByRole("button", { name: "Side by side" }).click();
    expect(await violationsIn(page)).toEqual([]);
    await chooseTemplate(page, "How was it?");
    expect(await violationsIn(page, "dialog")).toEqual([]);
  });
});

describe("the keyboard", () => {
  it("is enough to write, copy, send and tap a message", async () => {
    const { page } = await open();
    await goTo(page, /^Undo$/);
    await goTo(page, /^Templates$/);
    await page.keyboard.press("Enter");
    await goTo(page, /^Appointment reminder$/);
    await page.keyboard.press("Enter");
    await goTo(page, /^Body$/);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("Written by hand");
    await page.keyboard.press("ControlOrMeta+Z");
    expect(await page.getByLabel("Body").inputValue()).toContain("Hi John!");
    await page.keyboard.press("ControlOrMeta+Shift+Z");
    await goTo(page, /^Move down button 1$/);
    await page.keyboard.press("Enter");
    await goTo(page, /^Change$/);
    await goTo(page, /^iPhone$/);
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("radio", { name: "Android" }).isChecked()).toBe(true);
    await goTo(page, /^TypeScript$/);
    await page.keyboard.press("End");
    expect(await page.getByRole("tab", { selected: true }).innerText()).toBe("Receive");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("tab", { selected: true }).innerText()).toBe("JSON");
    expect(await page.getByRole("tabpanel").innerText()).toContain("Written by hand");
    await goTo(page, /^Copy$/);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Copied" }).waitFor();
    await goTo(page, /^Try it$/);
    await page.keyboard.press("Enter");
    await page.getByText("callback 2").waitFor();
    await goTo(page, /^Customer reads it$/);
    await page.keyboard.press("Enter");
    await page.getByText("callback 3").waitFor();
    await goTo(page, /^Customer's text$/);
    await page.keyboard.type("Hello");
    await page.keyboard.press("Enter");
    await page.getByText("callback 4").waitFor();
    await goTo(page, /^Cancel$/);
    await page.keyboard.press("Enter");
    await page.getByText("callback 5").waitFor();
    await goTo(page, /callback 5/);
    await page.keyboard.press("Enter");
    expect(await page.getByRole("region", { name: "Callback 5" }).innerText()).toContain("cancel-button");
    await goTo(page, /^Fail$/);
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: "Preview on a phone" }).getByRole("img", { name: "Status: failed" }).waitFor();
  });

  it("closes the dialog with Escape, Cancel and Open, and returns the focus", async () => {
    const { page } = await open();
    const opener = page.getByRole("button", { name: "Paste JSON" });
    const dialog = page.getByRole("dialog");
    const ways: readonly (() => Promise<void>)[] = [
      () => page.keyboard.press("Escape"),
      () => dialog.getByRole("button", { name: "Cancel" }).press("Enter"),
      async () => {
        await dialog.getByRole("textbox").fill(JSON.stringify(documentSample));
        await dialog.getByRole("button", { name: "Open it" }).press("Enter");
      },
    ];
    for (const close of ways) {
      await opener.focus();
      await page.keyboard.press("Enter");
      await dialog.waitFor();
      await close();
      await expect.poll(() => dialog.count()).toBe(0);
      await expect.poll(() => isFocused(opener)).toBe(true);
    }
  });

  it("keeps the focus on Try it while the message is sent", async () => {
    const { page } = await open();
    const send = page.getByRole("button", { name: "Try it", exact: true });
    await send.press("Enter");
    await page.getByText("callback 2").waitFor();
    expect(await isFocused(send)).toBe(true);
  });

  it("keeps the focus on the sandbox's buttons, also where they have nothing more to do", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "Try it", exact: true }).press("Enter");
    await page.getByText("callback 2").waitFor();
    const read = page.getByRole("button", { name: "Customer reads it" });
    await read.press("Enter");
    await page.getByText("callback 3").waitFor();
    expect(await isFocused(read)).toBe(true);
    await read.press("Enter");
    const fail = page.getByRole("button", { name: "Fail", exact: true });
    await fail.press("Enter");
    await page.getByText("Failed:").first().waitFor();
    expect(await isFocused(fail)).toBe(true);
  });
});

describe("the theme", () => {
  it("follows the system until the user chooses, and the choice is kept", async () => {
    const { page } = await open({ colorScheme: "dark" });
    const dark = await backgroundOf(page);
    await page.emulateMedia({ colorScheme: "light" });
    const light = await backgroundOf(page);
    expect(light).not.toBe(dark);
    const toggle = page.getByRole("button", { name: /^Colours/ });
    await toggle.click();
    await toggle.click();
    expect(await backgroundOf(page)).toBe(dark);
    await page.reload();
    await page.getByRole("button", { name: /^Colours: dark/ }).waitFor();
    expect(await backgroundOf(page)).toBe(dark);
  });
});

describe("reduced motion", () => {
  it("lets nothing move, where otherwise colours fade and the page glides", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "Try it", exact: true }).click();
    await page.getByText("callback 2").waitFor();
    const moving = () =>
      page.evaluate(() => {
        const styles = [...document.querySelectorAll("*")].map((element) => getComputedStyle(element));
        return styles.filter((style) => parseFloat(style.transitionDuration) > 0 || style.animationName !== "none" || style.scrollBehavior === "smooth").length;
      });
    expect(await moving()).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await moving()).toBe(0);
  });
});

describe("a narrow screen", () => {
  it("shows everything in one column without horizontal scrolling", async () => {
    const { page } = await open({ viewport: narrow });
    expect(await isWiderThanTheScreen(page)).toBe(false);
    await page.getByLabel("Body").fill("x".repeat(300));
    await page.getByLabel("Id of button 1").fill("y".repeat(200));
    expect(await isWiderThanTheScreen(page)).toBe(false);
    await page.getByRole("navigation").getByRole("button", { name: "Preview" }).click();
    const phone = page.getByRole("region", { name: "Preview on a phone" });
    await expect.poll(() => phone.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(100);
    expect(new URL(page.url()).hash).toMatch(/^#message=/);

    await page.getByRole("button", { name: "Try it", exact: true }).click();
    await page.getByText("callback 2").waitFor();
    await phone.getByRole("button", { name: "Change" }).click();
    await page.getByText("callback 3").click();
    expect(await isWiderThanTheScreen(page)).toBe(false);
  });

  it("fits every tab and the widest title", async () => {
    const { page } = await open({ viewport: narrow });
    await page.getByLabel("Title of button 1").fill("W".repeat(20));
    const phone = page.getByRole("region", { name: "Preview on a phone" });
    const [frame, tap] = await Promise.all([phone.boundingBox(), phone.getByRole("button", { name: "WWWW" }).boundingBox()]);
    expect((tap?.x ?? 0) + (tap?.width ?? 0)).toBeLessThan((frame?.x ?? 0) + (frame?.width ?? 0));
    expect(await isCut(page.getByRole("tablist", { name: "The message as" }))).toBe(false);
  });

  it("cuts no text anywhere, on either phone", async () => {
    const { page } = await open({ viewport: narrow });
    await page.getByLabel("Body").fill("Hi {{name}}\n- milk\n> quote");
    await page.getByRole("button", { name: "Another language" }).click();
    await page.getByRole("button", { name: "Add a row" }).click();
    await page.getByText("Extra information for Kaleyra").click();
    await page.getByRole("button", { name: "Try it" }).click();
    await page.getByText("callback 2").waitFor();
    for (const look of ["Android", "iPhone"]) {
      await page.getByRole("radio", { name: look }).check();
      expect(await cutIn(page)).toEqual([]);
    }
    await page.getByRole("button", { name: "Side by side" }).click();
    expect(await cutIn(page)).toEqual([]);
    for (const name of ["Templates", "Paste JSON", "Share"]) {
      await page.getByRole("button", { name }).click();
      expect(await cutIn(page)).toEqual([]);
      await page.keyboard.press("Escape");
    }
  });
});
