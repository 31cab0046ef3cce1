import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { guides } from "../../support/markdown.ts";

const site = join(import.meta.dirname, "site");
const files = readdirSync(site, { recursive: true, encoding: "utf8" }).map((name) => join(site, name));

/** Page → the ids in it, and what it leads to. */
const pages = new Map(files.filter((file) => file.endsWith(".html")).map((file) => [file, read(readFileSync(file, "utf8"))]));

function read(html: string): { readonly ids: ReadonlySet<string>; readonly links: readonly string[] } {
  const values = (name: string): string[] => [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map(([, value]) => value as string);
  return { ids: new Set(values("id")), links: [...new Set([...values("href"), ...values("src")])].map((link) => link.replaceAll("&amp;", "&")) };
}

function isBroken(page: string, link: string): boolean {
  if (/^(?:https?|mailto|data):/.test(link)) return false;
  const [path = "", fragment = ""] = link.split("#").map(decodeURIComponent);
  const target = path === "" ? page : resolve(dirname(page), path);
  return !files.includes(target) || (fragment !== "" && pages.get(target)?.ids.has(fragment) === false);
}

describe("the site", () => {
  it("has no broken link, and none to a Markdown file", () => {
    expect(pages.size).toBeGreaterThan(100);
    const all = [...pages].flatMap(([page, { links }]) => links.map((link) => ({ page, link })));
    const wrong = all.filter(({ page, link }) => isBroken(page, link) || /\.md(?:#|$)/.test(link));
    expect(wrong.map(({ page, link }) => `${page.slice(site.length + 1)}: ${link}`)).toEqual([]);
  });

  it("has every guide", () => {
    const { projectDocuments } = JSON.parse(readFileSync(join(import.meta.dirname, "typedoc.json"), "utf8")) as {
      readonly projectDocuments: readonly string[];
    };
    expect(guides.filter((guide) => !projectDocuments.includes(`../../../${guide}`))).toEqual([]);
  });

  it("would find a broken link", () => {
    const [page] = [...pages.keys()] as [string];
    expect([isBroken(page, "nothing.html"), isBroken(page, "#nothing"), isBroken(page, "index.html")]).toEqual([true, true, dirname(page) !== site]);
  });
});

describe("the site, opened as a file in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  });
  afterAll(() => browser.close());

  it("finds a code of a failed status, without asking any server", async () => {
    const page = await browser.newPage();
    const requests: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(pathToFileURL(join(site, "index.html")).href);
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("combobox").pressSequentially("131047", { delay: 50 });
    await page.locator("#tsd-search-results a").filter({ hasText: "Codes of failed statuses" }).first().click();
    await page.getByRole("cell", { name: "window-closed" }).waitFor();
    expect(requests.filter((url) => !/^(?:file|data):/.test(url))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it.each(["light", "dark"] as const)("is %s where the system is", async (colorScheme) => {
    const page = await browser.newPage({ colorScheme });
    await page.goto(pathToFileURL(join(site, "documents/First_message.html")).href);
    const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [red = 0] = (colour.match(/\d+/g) ?? []).map(Number);
    expect(red > 127 ? "light" : "dark").toBe(colorScheme);
  });
});
