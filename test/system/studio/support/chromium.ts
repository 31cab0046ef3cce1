import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";

export interface Opened {
  readonly page: Page;
  readonly url: string;
  /** The URL of every request of the page. */
  readonly requests: readonly string[];
  /** Errors of the page, including violations of its security policy. */
  readonly errors: readonly string[];
}

export interface OpenOptions extends BrowserContextOptions {
  readonly fragment?: string;
  /** The address of another studio than that of all tests. */
  readonly url?: string;
}

/** Connects to the browser for the tests of one file; each call opens the studio in its own browser context. */
export function withStudio(): (options?: OpenOptions) => Promise<Opened> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(() => browser.close());

  return async ({ fragment = "", url = inject("studio"), ...options } = {}) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, permissions: ["clipboard-read", "clipboard-write"], ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const requests: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await page.goto(`${url}/${fragment}`);
    await page.getByRole("main").waitFor();
    return { page, url, requests, errors };
  };
}

/** The text on the page's clipboard. */
export function clipboardOf(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The message in the form, as the JSON tab shows it. */
export async function messageIn(page: Page): Promise<unknown> {
  await page.getByRole("tab", { name: "JSON" }).click();
  return JSON.parse(await page.getByRole("region", { name: "The message as json" }).innerText());
}

/** Chooses a template in its dialog. */
export async function chooseTemplate(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Templates" }).click();
  await page.getByRole("dialog").getByRole("button", { name }).click();
}

/** Chooses a kind of message in the dialog that a button opens. */
export async function chooseKind(page: Page, button: "New" | "Change the kind of message", kind: string): Promise<void> {
  await page.getByRole("button", { name: button }).click();
  await page.getByRole("dialog").getByRole("button", { name: kind }).click();
}

/** Whether the page is wider than the screen. */
export function isWiderThanTheScreen(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}
