import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { chooseKind, chooseTemplate, isWiderThanTheScreen, withStudio } from "./support/chromium.ts";
import { cutIn, narrow, violationsIn } from "./support/look.ts";

const open = withStudio();

const looks = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["narrow", { viewport: narrow }],
] as const;

/** Brings the page into each state of each kind, and looks at it there. */
async function inEachState(page: Page, look: () => Promise<void>): Promise<void> {
  const tryIt = async () => {
    await page.getByRole("button", { name: "Try it", exact: true }).click();
    await page.getByText("callback 2").waitFor();
  };
  const phone = page.getByRole("region", { name: "Preview on a phone" });
  for (const kind of ["List", "Link button", "Location request"]) {
    await chooseKind(page, "New", kind);
    await look();
  }
  await chooseTemplate(page, "Choose a time");
  await phone.getByRole("button", { name: "Choose a time" }).click();
  await look();
  await tryIt();
  await page.getByRole("region", { name: "List:" }).getByRole("radio", { name: "2 pm" }).check();
  for (const name of ["Android", "iPhone"]) {
    await page.getByRole("radio", { name }).check();
    await look();
  }
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.getByText("callback 3").waitFor();
  await look();
  await chooseTemplate(page, "Ask for the location");
  await tryIt();
  await phone.getByRole("button", { name: "Send location" }).click();
  await page.getByRole("button", { name: "Customer shares Cubbon Park" }).click();
  await page.getByText("callback 4").waitFor();
  await look();
  await chooseTemplate(page, "See the offer");
  await phone.getByRole("button", { name: "See the tyres" }).click();
  await look();
  await chooseKind(page, "Change the kind of message", "List");
  await look();
  await page.getByRole("button", { name: "Change the kind of message" }).click();
  await look();
  await page.keyboard.press("Escape");
  await chooseTemplate(page, "Choose a time");
  await page.getByRole("dialog").getByRole("button", { name: "Keep both" }).click();
  await page.getByRole("button", { name: "Side by side" }).click();
  await look();
}

describe("axe", () => {
  it.each(looks)("finds no violations in the form and on the phone of any kind: %s", async (_, options) => {
    const { page } = await open(options);
    await inEachState(page, async () => {
      const part = (await page.getByRole("dialog").count()) > 0 ? "dialog" : "html";
      expect(await violationsIn(page, part)).toEqual([]);
    });
  });
});

describe("a narrow screen", () => {
  it("cuts nothing of any kind", async () => {
    const { page } = await open({ viewport: narrow });
    await inEachState(page, async () => {
      expect(await cutIn(page)).toEqual([]);
      expect(await isWiderThanTheScreen(page)).toBe(false);
    });
  });

  it("cuts nothing of the longest texts in a list", async () => {
    const { page } = await open({ viewport: narrow });
    await chooseTemplate(page, "Choose a time");
    for (const label of ["Button label", "Title of section 1", "Title of row 1", "Id of row 1", "Description of row 1"]) {
      await page.getByLabel(label, { exact: true }).fill("W".repeat(80));
    }
    await page.locator("#phone-sheet").click();
    expect(await cutIn(page)).toEqual([]);
    expect(await isWiderThanTheScreen(page)).toBe(false);
  });
});
