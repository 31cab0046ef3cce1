import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { limits } from "../../../src/index.ts";
import { kindSamples } from "../../support/kind-samples.ts";
import { chooseKind, chooseTemplate, messageIn, withStudio } from "./support/chromium.ts";
import { goTo } from "./support/keyboard.ts";

const open = withStudio();

const sectionsIn = async (page: Page): Promise<unknown> => Object(await messageIn(page)).messaging_object.interactive.action.sections;
const focusedLabel = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

describe("a list", () => {
  it("is made, moved, tried and answered by keyboard alone", async () => {
    const { page, errors } = await open();
    const press = async (name: RegExp, key = "Enter") => {
      await goTo(page, name);
      await page.keyboard.press(key);
    };
    const type = async (name: RegExp, text: string) => {
      await goTo(page, name);
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type(text);
    };
    await press(/^New$/);
    await press(/^List$/);
    await type(/^Body$/, "Which day?");
    await type(/^Button label$/, "Choose a day");
    await type(/^Title of section 1$/, "This week");
    await press(/^Add a row to section 1$/);
    await page.keyboard.type("Monday");
    await type(/^Id of row 1$/, "mon");
    await type(/^Description of row 1$/, "From 9 to 12");
    await press(/^Add a row to section 1$/);
    await page.keyboard.type("Tuesday");
    await press(/^Add a section$/);
    await page.keyboard.type("Next week");
    await type(/^Title of row 3$/, "Monday after");
    await type(/^To$/, "+919876543210");

    await press(/^Move down row 2$/);
    await expect.poll(() => focusedLabel(page)).toBe("Move down row 2");
    expect(await page.getByRole("status").filter({ hasText: "Row moved to place 1 of section 2" }).count()).toBe(1);
    await page.keyboard.press("Enter");
    await expect.poll(() => focusedLabel(page)).toBe("Move down row 3");
    await press(/^Move up section 2$/);
    await expect.poll(() => focusedLabel(page)).toBe("Move up section 1");
    const monday = { id: "mon", title: "Monday", description: "From 9 to 12" };
    const moved = [
      { id: "row-3", title: "Monday after" },
      { id: "row-2", title: "Tuesday" },
    ];
    expect(await sectionsIn(page)).toEqual([
      { title: "Next week", rows: moved },
      { title: "This week", rows: [monday] },
    ]);
    await page.getByRole("textbox", { name: "Body" }).focus();
    await press(/^Remove row 2$/);
    await press(/^Remove section 2$/);
    await page.keyboard.press("ControlOrMeta+z");
    expect(await sectionsIn(page)).toEqual([
      { title: "Next week", rows: moved.slice(0, 1) },
      { title: "This week", rows: [monday] },
    ]);

    await press(/^Try it$/);
    await page.getByText("callback 2").waitFor();
    await press(/^Choose a day$/);
    await expect.poll(() => focusedLabel(page)).toBe("Close the list");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await press(/^Send$/);
    await page.getByText("callback 3").waitFor();
    const phone = page.getByRole("region", { name: "Preview on a phone" });
    expect(await phone.locator(".answer").innerText()).toMatch(/Monday\s+From 9 to 12/);
    expect(await page.getByRole("region", { name: "What comes back" }).innerText()).toContain("The customer chose “Monday”");
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("Choose a day");
    expect(errors).toEqual([]);
  });

  it("counts its rows in all sections, up to the limit, and each text in code points", async () => {
    const { page } = await open();
    const { maxTotal } = limits.sections;
    await chooseTemplate(page, "Choose a time");
    const form = page.getByRole("form");
    for (let rows = 3; rows < maxTotal; rows += 1) {
      expect(await form.innerText()).toMatch(new RegExp(`${rows} /\\s*(of\\s*)?${maxTotal} rows in all`));
      await button(page, `Add a row to section ${(rows % 2) + 1}`).click();
    }
    for (const section of [1, 2]) expect(await button(page, `Add a row to section ${section}`).isDisabled()).toBe(true);
    await button(page, "Add a section").click();
    expect(await form.innerText()).toMatch(/a section needs rows, at least 1/i);
    await button(page, `Move down row ${maxTotal}`).click();
    expect(await form.innerText()).not.toMatch(/a section needs rows/i);

    for (const [label, { maxLength }] of [
      ["Button label", limits.listButton],
      ["Title of section 1", limits.sectionTitle],
      ["Title of row 1", limits.rowTitle],
      ["Id of row 1", limits.rowId],
      ["Description of row 1", limits.rowDescription],
    ] as const) {
      const field = page.getByLabel(label, { exact: true });
      await field.fill("😀".repeat(maxLength));
      expect(await field.getAttribute("aria-invalid")).toBe("false");
      await field.fill("😀".repeat(maxLength + 1));
      expect(await field.getAttribute("aria-invalid")).toBe("true");
      await field.fill("x");
    }
  });

  it("shows each issue at its place: too many rows in all, equal ids, a section without a title or rows", async () => {
    const { interactive } = kindSamples.list.messaging_object;
    const row = (id: string) => ({ id, title: id });
    const sections = [{ rows: Array.from({ length: 10 }, (_, index) => row(`a${index}`)) }, { title: "More", rows: [row("a0")] }, { title: "None", rows: [] }];
    const message = { ...interactive, action: { ...interactive.action, sections } };
    const { page } = await open({ fragment: `#message=${Buffer.from(JSON.stringify(message)).toString("base64url")}` });
    const form = page.getByRole("form");
    for (const sentence of [
      "a list has at most 10 rows",
      'row id "a0" is already used in this list',
      "a list with more than one section has a title for each",
      "a section needs rows, at least 1",
    ]) {
      expect(await form.getByText(sentence).count()).toBe(1);
      await page.getByRole("button", { name: sentence }).click();
      expect(await page.evaluate(() => document.activeElement?.closest("fieldset") !== null && document.activeElement !== document.body)).toBe(true);
    }
  });
});

describe("the opened list on the phone", () => {
  it("opens before the message is sent, closes with Escape, and a row is sent after it is delivered", async () => {
    const { page } = await open();
    await chooseTemplate(page, "Choose a time");
    const phone = page.getByRole("region", { name: "Preview on a phone" });
    const opener = phone.getByRole("button", { name: "Choose a time" });
    const sheet = page.getByRole("region", { name: "List: Choose a time" });
    await opener.click();
    expect(await opener.getAttribute("aria-expanded")).toBe("true");
    expect(await sheet.innerText()).toMatch(/Tomorrow\s+9 am\s+Ready at noon\s+2 pm[\s\S]*Saturday\s+10 am/);
    await sheet.getByRole("radio", { name: "10 am" }).check();
    expect(await button(page, "Send").getAttribute("aria-disabled")).toBe("true");
    await page.keyboard.press("Escape");
    expect(await sheet.count()).toBe(0);
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    await opener.click();
    await chooseKind(page, "Change the kind of message", "Link button");
    expect(await sheet.count()).toBe(0);
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await page.getByLabel("Button label").count()).toBe(1);
    expect(await sheet.count()).toBe(0);

    await button(page, "Try it").click();
    await page.getByText("callback 2").waitFor();
    await opener.click();
    await sheet.getByRole("radio", { name: "10 am" }).check();
    await button(page, "Send").click();
    await page.getByText("callback 3").click();
    expect(await page.getByRole("region", { name: "Callback 3" }).innerText()).toContain('"saturday-10"');
    expect(await sheet.count()).toBe(0);
  });

  it("is drawn as either phone does", async () => {
    const { page } = await open();
    await chooseTemplate(page, "Choose a time");
    await page.getByRole("region", { name: "Preview on a phone" }).getByRole("button", { name: "Choose a time" }).click();
    const alignment = () => page.locator(".sheet-head").evaluate((head) => getComputedStyle(head).textAlign);
    expect(await alignment()).toBe("center");
    await page.getByRole("radio", { name: "Android" }).check();
    expect(await alignment()).toBe("start");
  });
});

describe("the other kinds on the phone", () => {
  it("share a location, the spot or a place with a name", async () => {
    const { page } = await open();
    await chooseTemplate(page, "Ask for the location");
    const phone = page.getByRole("region", { name: "Preview on a phone" });
    expect(await phone.getByRole("button", { name: "Send location" }).getAttribute("aria-disabled")).toBe("true");
    await button(page, "Try it").click();
    await page.getByText("callback 2").waitFor();
    await phone.getByRole("button", { name: "Send location" }).click();
    await page.getByText("callback 3").click();
    expect(await page.getByRole("region", { name: "Callback 3" }).innerText()).toContain('"latitude"');
    await button(page, "Customer shares Cubbon Park").click();
    await phone.getByText("Kasturba Road, Bengaluru").waitFor();
    expect(await phone.getByText("You shared").count()).toBe(2);
  });

  it("open no link, and say that nothing comes back", async () => {
    const { page, requests, errors } = await open();
    await chooseKind(page, "Change the kind of message", "Link button");
    await page.getByLabel("Button text").fill("See it");
    await page.getByLabel("Address").fill("javascript:alert(1)");
    expect(await page.getByRole("form").innerText()).toMatch(/url is not an http or https address/i);
    await page.getByLabel("Address").fill("https://example.com/see");
    await button(page, "Try it").click();
    await page.getByText("callback 2").waitFor();
    expect(await page.getByRole("region", { name: "Sandbox" }).innerText()).toContain("Nothing comes back when the customer opens the link");
    const phone = page.getByRole("region", { name: "Preview on a phone" });
    await phone.getByRole("button", { name: "See it" }).click();
    await phone.getByText("WhatsApp opens https://example.com/see in a browser. Nothing comes back.").waitFor();
    expect(await page.getByText("callback 3").count()).toBe(0);
    expect(requests.filter((address) => address.includes("example.com"))).toEqual([]);
    expect(page.context().pages()).toHaveLength(1);
    expect(errors).toEqual([]);
  });
});
