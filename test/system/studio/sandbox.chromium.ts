import { describe, expect, it } from "vitest";
import { withStudio } from "./support/chromium.ts";

const open = withStudio();

describe("the sandbox", () => {
  it("accepts the message, and shows the callback and the handler after a tap on the phone", async () => {
    const { page, errors } = await open();
    const sandbox = page.getByRole("region", { name: "Sandbox" });
    const phone = page.getByRole("region", { name: "Preview on a phone" });
    await page.getByLabel("Title of button 1").fill("Change 🚗");
    expect(await phone.getByRole("button", { name: "Change 🚗" }).getAttribute("aria-disabled")).toBe("true");

    await sandbox.getByRole("button", { name: "Send", exact: true }).click();
    await sandbox.getByText("Accepted as").waitFor();
    const messageId = await sandbox.locator("code").innerText();
    expect(messageId).not.toBe("");

    await phone.getByRole("button", { name: "Change 🚗" }).click();
    const callback = await sandbox.getByRole("region", { name: "Callback" }).innerText();
    expect(callback).toContain('"button_reply"');
    expect(callback).toContain('"id": "change-button"');
    expect(callback).toContain('"title": "Change 🚗"');
    expect(await sandbox.getByRole("region", { name: "Handler" }).innerText()).toContain('"cancel-button": ({ from, title })');
    expect(await phone.innerText()).toContain("You answered");

    await phone.getByRole("button", { name: "Cancel" }).click();
    await expect.poll(() => sandbox.getByRole("region", { name: "Callback" }).innerText()).toContain('"id": "cancel-button"');
    expect(errors).toEqual([]);
  });

  it("resets when the message is edited, and does not send an invalid one", async () => {
    const { page } = await open();
    const sandbox = page.getByRole("region", { name: "Sandbox" });
    await sandbox.getByRole("button", { name: "Send", exact: true }).click();
    await sandbox.getByText("Accepted as").waitFor();
    await page.getByLabel("Footer").fill("Changed");
    await expect.poll(() => sandbox.innerText()).not.toContain("Accepted");
    await page.getByLabel("Body").fill("");
    expect(await sandbox.getByRole("button", { name: "Send", exact: true }).isDisabled()).toBe(true);
  });
});
