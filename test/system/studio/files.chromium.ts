import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentSample } from "../../support/document-sample.ts";
import { messageIn, withStudio } from "./support/chromium.ts";

const open = withStudio();

/** A picture of one pixel. */
const pixel = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "studio-files-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function saved(page: Page, name: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return { name: download.suggestedFilename(), text: await readFile(path, "utf8") };
}

const jsonFile = (name: string, value: unknown) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(typeof value === "string" ? value : JSON.stringify(value)),
});
const withBody = (text: string) => {
  const message = structuredClone(documentSample);
  message.messaging_object.interactive.body.text = text;
  return message;
};

describe("files", () => {
  it("are saved as the message is sent, and opened again", async () => {
    const { page } = await open();
    expect(await saved(page, "Save")).toEqual({ name: "appointment-reminder.json", text: `${JSON.stringify(documentSample, undefined, 2)}\n` });
    await page.getByLabel("Files to open").setInputFiles(jsonFile("car.json", withBody("From a file")));
    await expect.poll(() => page.getByLabel("Body").inputValue()).toBe("From a file");
    expect(await page.getByRole("button", { name: "car" }).count()).toBe(1);
  });

  it("are several messages side by side, and one file of all of them with rows and brand", async () => {
    const { page } = await open();
    await page.getByLabel("Files to open").setInputFiles([jsonFile("en.json", withBody("Hi {{name}}")), jsonFile("de.json", withBody("Hallo {{name}}"))]);
    await page.getByRole("button", { name: "de", exact: true }).click();
    await page.getByRole("button", { name: "Add a row" }).click();
    await page.getByLabel("name of row 1").fill("Ann");
    await page.getByLabel("Name of your brand").fill("Cars");
    const phone = page.getByRole("region", { name: "Preview on a phone" });
    expect(await phone.innerText()).toMatch(/Cars[\s\S]*Hallo Ann/);
    const { name, text } = await saved(page, "Save");
    expect(name).toBe("messages.json");

    const second = await open();
    await second.page.getByLabel("Files to open").setInputFiles(jsonFile(name, text));
    await second.page.getByRole("button", { name: "Side by side" }).click();
    await expect.poll(() => second.page.getByRole("main").innerText()).toMatch(/en[\s\S]*Cars[\s\S]*Hi Ann[\s\S]*de[\s\S]*Hallo Ann/);
  });

  it("are dropped on the page, and those that cannot be opened are named", async () => {
    const { page, errors } = await open();
    const drop = (name: string, text: string) =>
      page.evaluate(
        ([fileName = "", content = ""]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([content], fileName));
          for (const type of ["dragover", "drop"]) document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
        },
        [name, text],
      );
    await drop("wrong.json", "{,}");
    await expect.poll(() => page.getByRole("alert").innerText()).toBe("wrong.json: this is not JSON; look for a missing comma, quote or bracket.");
    await drop("right.json", JSON.stringify(withBody("Dropped")));
    await expect.poll(() => page.getByLabel("Body").inputValue()).toBe("Dropped");
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(await page.getByText("Drop JSON files here").count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

describe("sample rows", () => {
  it("fill the placeholders on the phone and in what is tried, and name the row that makes the message wrong", async () => {
    const { page } = await open();
    await page.getByLabel("Title of button 1").fill("{{car}}");
    const rows = page.getByRole("region", { name: "Placeholders" });
    await rows.getByRole("button", { name: "Add a row" }).click();
    await page.keyboard.type("Fiat");
    await rows.getByRole("button", { name: "Add a row" }).click();
    await page.keyboard.type("A car with a very long name");
    expect((await rows.innerText()).toLowerCase()).toContain("title is 27 characters long");
    const phone = page.getByRole("region", { name: "Preview on a phone" });
    await page.getByRole("button", { name: "Try it" }).click();
    await page.getByText("callback 2").waitFor();
    await phone.getByRole("button", { name: "Fiat" }).click();
    await page.getByText("The customer tapped “Fiat”").first().waitFor();
    await rows.getByRole("radio", { name: "Show row 2" }).check();
    expect(await phone.getByRole("button", { name: "A car with" }).count()).toBe(1);
    expect(await page.getByRole("button", { name: "Try it" }).isDisabled()).toBe(true);
    await rows.getByRole("button", { name: "Remove row 2" }).click();
    expect(await phone.getByRole("button", { name: "Fiat" }).count()).toBe(1);
    expect(JSON.stringify(await messageIn(page))).toContain("{{car}}");
  });
});

describe("the brand", () => {
  it("has a name and a picture, which stay in this browser and are in no link", async () => {
    const { page, requests, url } = await open();
    await page.getByLabel("Name of your brand").fill("Cars & Co");
    await page.getByLabel("Picture", { exact: true }).setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: pixel });
    const picture = page.getByRole("region", { name: "Preview on a phone" }).locator("img");
    await picture.waitFor();
    expect(await picture.getAttribute("src")).toMatch(/^data:image\/png;base64,/);
    await page.reload();
    expect(await picture.getAttribute("src")).toMatch(/^data:image\/png;base64,/);
    expect(await page.getByLabel("Name of your brand").inputValue()).toBe("Cars & Co");
    expect(requests.filter((address) => !address.startsWith(url) && !address.startsWith("data:"))).toEqual([]);
    expect(new URL(page.url()).hash.length).toBeLessThan(2000);

    await page.getByLabel("Picture", { exact: true }).setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: Buffer.from("no picture") });
    await page.getByText("This file is no picture that a browser can read.").waitFor();
    await page.getByRole("button", { name: "Remove the picture" }).click();
    expect(await picture.count()).toBe(0);
  });
});

describe("the saved page", () => {
  it("shows every message without the studio, and loads and runs nothing", async () => {
    const { page } = await open();
    await page.getByLabel("Body").fill("Hi <script>window.pwned=1</script> *bold*");
    await page.getByLabel("Name of your brand").fill("</title><b>Cars");
    await page.getByRole("button", { name: "Another language" }).click();
    await page.getByRole("button", { name: "Share" }).click();
    const { name, text } = await saved(page, "Save as a page");
    expect(name).toBe("messages.html");
    expect(text).not.toContain(documentSample.messaging_object.to);
    expect(text).not.toMatch(/<(?:script|link|button)\b/);

    const opened = await page.context().newPage();
    const requests: string[] = [];
    const errors: string[] = [];
    opened.on("request", (request) => requests.push(request.url()));
    opened.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    const path = join(folder, name);
    await writeFile(path, text);
    await opened.goto(pathToFileURL(path).href);
    expect(await opened.locator(".phone").count()).toBe(2);
    expect(await opened.locator("figure").last().innerText()).toMatch(/<b>Cars[\s\S]*<script>window.pwned=1<\/script> bold[\s\S]*Cancel/);
    expect(
      await opened
        .locator(".phone")
        .first()
        .evaluate((phone) => getComputedStyle(phone).borderRadius),
    ).toBe("50px");
    expect(requests).toHaveLength(1);
    expect(errors).toEqual([]);
  });
});
