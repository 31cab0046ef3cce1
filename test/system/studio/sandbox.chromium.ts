import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { statusErrors } from "../../../generated/status-errors.ts";
import { withStudio } from "./support/chromium.ts";

const open = withStudio();

const parts = (page: Page) => ({
  sandbox: page.getByRole("region", { name: "Sandbox" }),
  phone: page.getByRole("region", { name: "Preview on a phone" }),
  timeline: page.getByRole("region", { name: "What comes back" }),
});

const button = (part: Locator, name: string) => part.getByRole("button", { name, exact: true });

async function send(page: Page): Promise<void> {
  const { sandbox, phone } = parts(page);
  await button(sandbox, "Try it").click();
  await phone.getByRole("img", { name: "Status: delivered" }).waitFor();
}

/** The steps of the timeline, the oldest first, each by its title. */
const stepsIn = async (timeline: Locator) => (await timeline.locator("li b").allInnerTexts()).reverse();

async function callbackIn(timeline: Locator, number: number): Promise<unknown> {
  await timeline.getByText(`callback ${number}`, { exact: true }).click();
  return JSON.parse(await timeline.getByRole("region", { name: `Callback ${number}`, exact: true }).innerText());
}

describe("a message in the sandbox", () => {
  it("is accepted, delivered, read and tapped, with the callback behind each step", async () => {
    const { page, errors } = await open();
    const { sandbox, phone, timeline } = parts(page);
    await page.getByLabel("Title of button 1").fill("Change 🚗");
    expect(await button(phone, "Change 🚗").getAttribute("aria-disabled")).toBe("true");
    expect(await phone.getByRole("img").count()).toBe(0);

    await send(page);
    expect(await sandbox.locator("code").innerText()).not.toBe("");
    expect(await stepsIn(timeline)).toEqual(["Accepted", "Sent", "Delivered"]);

    await button(sandbox, "Customer reads it").click();
    await phone.getByRole("img", { name: "Status: read" }).waitFor();
    expect(await button(sandbox, "Customer reads it").getAttribute("aria-disabled")).toBe("true");
    await button(phone, "Change 🚗").click();
    await phone.getByText("You answered").waitFor();
    expect(await phone.locator(".quoted").innerText()).toMatch(/^Your brand\s+Hi John!/);
    expect((await stepsIn(timeline)).slice(3)).toEqual(["Read", "The customer tapped “Change 🚗”"]);
    expect(await callbackIn(timeline, 3)).toMatchObject({ status: "read" });
    expect(JSON.stringify(await callbackIn(timeline, 4))).toContain('"button_reply":{"id":"change-button","title":"Change 🚗"}');
    expect(errors).toEqual([]);
  });

  it("draws the ticks in grey, and in blue once the message is read", async () => {
    const { page } = await open();
    const { sandbox, phone, timeline } = parts(page);
    const colourOf = (mark: Locator) => mark.evaluate((element) => getComputedStyle(element).stroke);
    await send(page);
    const grey = await colourOf(phone.getByRole("img"));
    expect(await colourOf(timeline.getByRole("img", { name: "Status: sent" }))).toBe(grey);
    await button(sandbox, "Customer reads it").click();
    await phone.getByRole("img", { name: "Status: read" }).waitFor();
    expect(await colourOf(phone.getByRole("img"))).not.toBe(grey);
  });

  it("fails with a code chosen from the table of the schema, or without one, and says what it means and what to do", async () => {
    const { page } = await open();
    const { sandbox, phone, timeline } = parts(page);
    const reasons = sandbox.getByLabel("Why it fails");
    expect(await reasons.getByRole("option").count()).toBe(statusErrors.size + 1);
    const [code, known] = [...statusErrors].at(-1) ?? [];
    await reasons.selectOption(code ?? "");
    await button(sandbox, "Fail").click();
    await phone.getByRole("img", { name: "Status: failed" }).waitFor();
    expect(await stepsIn(timeline)).toEqual(["Accepted", `Failed: ${code} ${known?.name}`]);
    expect(await timeline.innerText()).toContain(known?.fix);
    expect(JSON.stringify(await callbackIn(timeline, 1))).toContain(`"errors":[{"code":${code}`);

    await reasons.selectOption("without a reason");
    await button(sandbox, "Fail").click();
    await expect.poll(() => timeline.innerText()).toContain("WhatsApp gives no reason");
  });

  it("is kept from WhatsApp by Kaleyra, and then cannot be read or tapped", async () => {
    const { page } = await open();
    const { sandbox, phone, timeline } = parts(page);
    await button(sandbox, "Not sent").click();
    await phone.getByRole("img", { name: "Status: failed" }).waitFor();
    expect((await stepsIn(timeline)).join()).toMatch(/^Accepted,Not sent: \S+$/);
    expect(await callbackIn(timeline, 1)).toMatchObject({ status: "not sent" });
    expect(await button(sandbox, "Customer reads it").getAttribute("aria-disabled")).toBe("true");
    expect(await button(phone, "Change").getAttribute("aria-disabled")).toBe("true");
  });

  it("is answered with a text, whose callback is handled once when it comes again", async () => {
    const { page } = await open();
    const { sandbox, phone, timeline } = parts(page);
    await send(page);
    await sandbox.getByLabel("Customer's text").fill("<b>When?</b>");
    await sandbox.getByLabel("Customer's text").press("Enter");
    await phone.getByText("<b>When?</b>").waitFor();
    await button(sandbox, "Same callback again").click();
    await expect.poll(() => timeline.innerText()).toContain("It came again, so the router ran no handler");
    expect((await stepsIn(timeline)).slice(3)).toEqual(["The customer wrote “<b>When?</b>”", "The customer wrote “<b>When?</b>”"]);
    expect(await phone.getByText("<b>When?</b>").count()).toBe(1);
    expect(await callbackIn(timeline, 4)).toEqual(await callbackIn(timeline, 3));
  });

  it("is not sent, or not followed further, when the studio has stopped, and the page says so", async () => {
    const { page } = await open();
    const { sandbox, phone } = parts(page);
    const stopped = sandbox.getByText("the studio does not answer; is the command still running?");
    await send(page);
    await page.route("**/api/*", (route) => route.abort());
    await button(phone, "Change").click();
    await stopped.waitFor();
    await button(sandbox, "Try it").click();
    await stopped.waitFor();
    await page.unroute("**/api/*");
    await send(page);
    expect(await stopped.count()).toBe(0);
  });

  it("is forgotten when the message is edited, and an invalid one is not sent", async () => {
    const { page } = await open();
    const { sandbox, timeline } = parts(page);
    await send(page);
    await page.getByLabel("Footer").fill("Changed");
    await expect.poll(() => sandbox.innerText()).not.toContain("Accepted");
    expect(await stepsIn(timeline)).toEqual([]);
    await page.getByLabel("Body").fill("");
    for (const name of ["Try it", "Fail", "Not sent"]) expect(await button(sandbox, name).isDisabled()).toBe(true);
  });
});
