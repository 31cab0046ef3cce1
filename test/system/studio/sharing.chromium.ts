import { describe, expect, it } from "vitest";
import { documentSample, mediaSamples } from "../../support/document-sample.ts";
import { chooseTemplate, clipboardOf, messageIn, withStudio } from "./support/chromium.ts";

const open = withStudio();

const difficult = "Größe + 50% 🚗👨‍👩‍👧‍👦 \"quoted\" 'single' `tick` \u0024{x} \\ / &amp; مرحبا\nsecond line";

describe("the Copy button", () => {
  it("copies what each tab shows", async () => {
    const { page } = await open();
    const copy = page.getByRole("button", { name: "Copy", exact: true });
    for (const [tab, start] of [
      ["TypeScript", 'import { buttons } from "kaleyra-whatsapp";'],
      ["JSON", '{\n  "messaging_object"'],
      ["curl", "printf 'api-key: %s\\n' \"$KALEYRA_API_KEY\" | curl "],
      ["Receive", 'import { callbacks } from "kaleyra-whatsapp/callbacks";'],
    ] as const) {
      await page.getByRole("tab", { name: tab }).click();
      const shown = (await page.getByRole("tabpanel").innerText()).trim();
      expect(shown.startsWith(start), shown.slice(0, 60)).toBe(true);
      // The tests that run beside this one copy to the same clipboard.
      const copied = async (): Promise<string> => {
        await page.getByRole("button", { name: /^(Copy|Copied)$/ }).click();
        return (await clipboardOf(page)).trim();
      };
      await expect.poll(copied).toBe(shown);
    }
    await expect.poll(() => copy.count()).toBe(1);
    await page.getByRole("tab", { name: "curl" }).click();
    expect(await page.getByRole("tabpanel").innerText()).toContain("$KALEYRA_API_KEY");
  });
});

describe("opening JSON", () => {
  it("accepts a whole request, a messaging object and an interactive object", async () => {
    const { page } = await open();
    const [sample] = mediaSamples.slice(-2);
    for (const json of [sample, sample?.messaging_object, sample?.messaging_object.interactive]) {
      await chooseTemplate(page, "How was it?");
      await page.getByRole("button", { name: "Paste JSON" }).click();
      await page.getByRole("dialog").getByRole("textbox").fill(JSON.stringify(json));
      expect(await page.getByRole("dialog").innerText()).toContain("This message is right");
      await page.getByRole("button", { name: "Open it" }).click();
      expect(await messageIn(page)).toMatchObject({ messaging_object: { interactive: sample?.messaging_object.interactive } });
    }
  });

  it("shows what is wrong with the JSON, and opens what can be read", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "Paste JSON" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox").fill("{ not json");
    expect(await dialog.innerText()).toContain("not JSON");
    expect(await dialog.getByRole("button", { name: "Open it" }).isDisabled()).toBe(true);

    const wrong = structuredClone(documentSample);
    for (const { reply } of wrong.messaging_object.interactive.action.buttons) reply.id = "same";
    Object.assign(wrong.messaging_object.interactive, { boddy: 1 });
    await dialog.getByRole("textbox").fill(JSON.stringify(wrong));
    const text = (await dialog.innerText()).toLowerCase();
    expect(text).toContain('button id "same" is already used in this message');
    expect(text).toContain('interactive has no field "boddy"');
    await dialog.getByRole("button", { name: "Open what can be read" }).click();
    expect(await page.getByRole("heading", { name: "1 thing to fix" }).count()).toBe(1);
    expect(await page.getByLabel("Id of button 2").inputValue()).toBe("same");
  });
});

describe("the link", () => {
  it("carries any text to another browser and sends none of it to the server", async () => {
    const first = await open();
    await first.page.getByLabel("Body").fill(difficult.repeat(9));
    await first.page.getByLabel("Title of button 1").fill("😀 + ünï");
    const message = await messageIn(first.page);
    await first.page.getByRole("button", { name: "Share" }).click();
    expect(await first.page.getByRole("dialog").innerText()).toContain("Only who runs the studio can open it");
    await first.page.getByRole("button", { name: "Copy the link" }).click();
    await expect.poll(() => clipboardOf(first.page)).toMatch(/^http:/);
    const link = new URL(await clipboardOf(first.page));
    expect(link.hash).toMatch(/^#message=[\w-]+$/);

    const second = await open({ fragment: link.hash });
    expect(await second.page.getByLabel("Body").inputValue()).toBe(difficult.repeat(9));
    expect(await messageIn(second.page)).toEqual(message);
    expect([...first.requests, ...second.requests].filter((address) => !/\/(studio\.(js|css))?(#.*)?$/.test(address))).toEqual([]);
  });

  it("is updated while typing, so that a reload keeps the message, valid or not", async () => {
    const { page } = await open();
    await page.getByLabel("Title of button 2").fill("A title that is much too long to be shown");
    await expect.poll(() => page.evaluate(() => atob(location.hash.slice(9).replaceAll("-", "+").replaceAll("_", "/")))).toContain("much too long");
    await page.reload();
    expect(await page.getByLabel("Title of button 2").inputValue()).toBe("A title that is much too long to be shown");
  });

  it("is reported when it has been cut short", async () => {
    const { page, errors } = await open({ fragment: "#message=eyJtZXNzYWdpbmdfb2" });
    expect(await page.getByRole("alert").innerText()).toContain("holds no message that can be read");
    expect(await page.getByLabel("Header text").inputValue()).toBe("Appointment Reminder");
    expect(errors).toEqual([]);
  });
});
