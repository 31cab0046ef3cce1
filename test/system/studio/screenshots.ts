import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { startStudio } from "../../../src/studio/server.ts";
import { buildPage } from "./support/build-page.ts";
import { chooseTemplate } from "./support/chromium.ts";
import { launch } from "./support/launch.ts";

const folder = fileURLToPath(new URL("../../../src/studio/screenshots/", import.meta.url));

interface Screenshot {
  readonly name: string;
  readonly options: BrowserContextOptions;
  /** Brings the page into the state to show. */
  readonly prepare: (page: Page) => Promise<void>;
}

const translations = [
  {
    name: "Deutsch",
    header: "Erinnerung an Ihren Termin",
    body: "Guten Tag! Ihr Auto ist morgen um 9 Uhr zum Service angemeldet. Mit den Tasten können Sie den Termin ändern.",
    footer: "CarCareSystems: alles für Ihr Auto",
    titles: ["Ändern", "Absagen"],
  },
  {
    name: "العربية",
    header: "تذكير بالموعد",
    body: "مرحباً! موعد صيانة سيارتك غداً الساعة 9 صباحاً. استخدم الأزرار لتغيير الموعد.",
    footer: "كار كير",
    titles: ["تغيير الموعد", "إلغاء"],
  },
];

const screenshots: readonly Screenshot[] = [
  {
    name: "light",
    options: { viewport: { width: 1440, height: 960 } },
    prepare: async (page) => {
      await page.getByRole("button", { name: "Try it", exact: true }).click();
      await page.getByText("callback 2").waitFor();
      await page.getByRole("button", { name: "Customer reads it" }).click();
      await page.getByText("callback 3").waitFor();
      await page.getByRole("button", { name: "Change" }).last().click();
      await page.getByText("callback 4").waitFor();
    },
  },
  {
    name: "dark",
    options: { viewport: { width: 1440, height: 960 }, colorScheme: "dark" },
    prepare: async (page) => {
      await chooseTemplate(page, "Delivery with a photo");
      await page.getByRole("radio", { name: "Android" }).check();
      await page.getByLabel("Title of button 3").fill("Bring it tomorrow afternoon");
      await page.getByLabel("Title of button 2").fill("Yes, I am in");
      await page.mouse.move(300, 400);
      await page.mouse.wheel(0, 420);
    },
  },
  {
    name: "list",
    options: { viewport: { width: 1440, height: 960 } },
    prepare: async (page) => {
      await chooseTemplate(page, "Choose a time");
      await page.getByRole("button", { name: "Try it", exact: true }).click();
      await page.getByText("callback 2").waitFor();
      await page.getByRole("region", { name: "Preview on a phone" }).getByRole("button", { name: "Choose a time" }).click();
      await page.getByRole("radio", { name: "2 pm" }).check();
      await page.mouse.move(300, 400);
      await page.mouse.wheel(0, 480);
    },
  },
  {
    name: "kinds",
    options: { viewport: { width: 1440, height: 960 }, colorScheme: "dark" },
    prepare: (page) => page.getByRole("button", { name: "Change the kind of message" }).click(),
  },
  {
    name: "side-by-side",
    options: { viewport: { width: 1440, height: 960 } },
    prepare: async (page) => {
      await page.getByLabel("Name of your brand").fill("CarCareSystems");
      for (const { name, header, body, footer, titles } of translations) {
        await page.getByRole("button", { name: "Another language" }).click();
        await page.getByLabel("Name of this message").fill(name);
        await page.getByLabel("Header text").fill(header);
        await page.getByLabel("Body").fill(body);
        await page.getByLabel("Footer").fill(footer);
        for (const [index, title] of titles.entries()) await page.getByLabel(`Title of button ${index + 1}`).fill(title);
      }
      await page.getByRole("button", { name: "Side by side" }).click();
    },
  },
  {
    name: "templates",
    options: { viewport: { width: 1440, height: 960 } },
    prepare: (page) => page.getByRole("button", { name: "Templates" }).click(),
  },
  {
    name: "narrow",
    options: { viewport: { width: 390, height: 844 } },
    prepare: async (page) => {
      await chooseTemplate(page, "Right to left");
      await page.getByRole("button", { name: "Try it", exact: true }).click();
      await page.getByText("callback 2").waitFor();
      await page.getByRole("button", { name: "تغيير الموعد" }).click();
      await page.getByText("callback 3").waitFor();
      await page.getByRole("navigation").getByRole("button", { name: "Preview" }).click();
    },
  },
];

await mkdir(folder, { recursive: true });
const { page: built, remove } = await buildPage();
const [browser, studio] = await Promise.all([launch(), startStudio({ page: built, port: 0 })]);
for (const { name, options, prepare } of screenshots) {
  const context = await browser.newContext({ colorScheme: "light", reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  await page.goto(studio.url);
  await prepare(page);
  await page.waitForTimeout(400);
  await page.screenshot({ path: `${folder}${name}.png`, animations: "disabled", caret: "hide" });
  await context.close();
}
await browser.close();
await studio.close();
await remove();
