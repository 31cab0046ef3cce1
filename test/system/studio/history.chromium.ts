import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { chooseTemplate, messageIn, withStudio } from "./support/chromium.ts";

const open = withStudio();

const undo = (page: Page) => page.keyboard.press("ControlOrMeta+z");
const isPossible = async (page: Page, name: "Undo" | "Redo") =>
  (await page.getByRole("button", { name, exact: true }).getAttribute("aria-disabled")) === "false";

describe("undo and redo", () => {
  it("take back a click on B and the typing before it, in this order", async () => {
    const { page } = await open();
    const body = page.getByLabel("Body");
    const before = await body.inputValue();
    await body.press("End");
    await page.keyboard.type(" hello");
    await page.getByRole("button", { name: "Bold" }).click();
    const typed = `${before} hello`;
    expect(await body.inputValue()).toBe(`${before} *hello*`);
    await undo(page);
    expect(await body.inputValue()).toBe(typed);
    await undo(page);
    expect(await body.inputValue()).toBe(before);
    expect(await isPossible(page, "Undo")).toBe(false);
    await page.keyboard.press("ControlOrMeta+y");
    expect(await body.inputValue()).toBe(typed);
    await page.keyboard.press("ControlOrMeta+Shift+Z");
    expect(await body.inputValue()).toBe(`${before} *hello*`);
    expect(await isPossible(page, "Redo")).toBe(false);
  });

  it("bring back everything that was done, step by step", async () => {
    const { page } = await open();
    const start = await messageIn(page);
    await page.getByRole("radio", { name: "Image" }).check();
    await page.getByRole("button", { name: "Remove button 2" }).click();
    await page.getByRole("button", { name: "Add a button" }).click();
    await page.getByLabel("Title of button 2").fill("Later");
    await page.getByRole("button", { name: "Move up button 2" }).click();
    await page.getByLabel("Footer").fill("");
    await page.getByText("Extra information for Kaleyra").click();
    await page.getByLabel("Source").selectOption("not given");
    await page.getByLabel("Name of your brand").fill("Cars");
    const end = await messageIn(page);
    let steps = 0;
    for (; await isPossible(page, "Undo"); steps += 1) await page.getByRole("button", { name: "Undo", exact: true }).click();
    expect(steps).toBe(8);
    expect(await messageIn(page)).toEqual(start);
    expect(await page.getByLabel("Name of your brand").inputValue()).toBe("");
    while (await isPossible(page, "Redo")) await page.getByRole("button", { name: "Redo", exact: true }).click();
    expect(await messageIn(page)).toEqual(end);
    expect(await page.getByLabel("Name of your brand").inputValue()).toBe("Cars");
  });

  it("bring back a message that was removed, and show where something changed", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "Another language" }).click();
    await page.getByLabel("Name of this message").fill("Deutsch");
    await page.getByLabel("Body").fill("Guten Tag");
    await page.getByRole("button", { name: "Remove this message" }).click();
    expect(await page.getByRole("button", { name: "Deutsch" }).count()).toBe(0);
    await undo(page);
    expect(await page.getByLabel("Body").inputValue()).toBe("Guten Tag");
    await page.getByRole("button", { name: "Appointment reminder" }).click();
    await undo(page);
    expect(await page.getByRole("button", { name: "Deutsch" }).getAttribute("aria-pressed")).toBe("true");
    expect(await page.getByLabel("Body").inputValue()).toContain("Hi John!");
  });

  it("leave the texts alone that are no part of a message", async () => {
    const { page } = await open();
    await chooseTemplate(page, "How was it?");
    await page.getByRole("button", { name: "Paste JSON" }).click();
    const pasted = page.getByRole("dialog").getByRole("textbox");
    await pasted.click();
    await page.keyboard.type("abc");
    await undo(page);
    expect(await pasted.inputValue()).not.toBe("abc");
    await page.keyboard.press("Escape");
    expect(await page.getByLabel("Body").inputValue()).toContain("Thank you for your visit");
  });
});
