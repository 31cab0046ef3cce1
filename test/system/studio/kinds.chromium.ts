import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { kinds } from "../../../generated/kinds.ts";
import { documentSample } from "../../support/document-sample.ts";
import { kindSamples } from "../../support/kind-samples.ts";
import { chooseKind, chooseTemplate, messageIn, withStudio } from "./support/chromium.ts";

const open = withStudio();

const titles = { replyButton: "Reply buttons", list: "List", ctaUrl: "Link button", location: "Location request" } as const;
const typeOf = (message: unknown): unknown => Object(message).messaging_object.interactive.type;

describe("the kind of a message", () => {
  it("is chosen first for a new message, which asks before it replaces what was changed", async () => {
    const { page } = await open();
    for (const [kind, title] of Object.entries(titles)) {
      await chooseKind(page, "New", title);
      expect(await page.getByLabel("Body").inputValue()).toBe("");
      expect(typeOf(await messageIn(page))).toBe(kinds[kind as keyof typeof titles].value);
    }
    await page.getByLabel("Body").fill("My words");
    await chooseKind(page, "New", "List");
    await page.getByRole("dialog", { name: "Replace what you have written?" }).getByRole("button", { name: "Cancel" }).click();
    expect(await page.getByLabel("Body").inputValue()).toBe("My words");
  });

  it("is changed without losing the other texts, after saying what is left out, and undo brings it back", async () => {
    const { page } = await open();
    const { interactive, ...envelope } = documentSample.messaging_object;
    await page.getByRole("button", { name: "Change the kind of message" }).click();
    const choice = page.getByRole("dialog").getByRole("listitem");
    const loss = async (title: string) => (await choice.filter({ has: page.getByRole("button", { name: title }) }).innerText()).split("\n").at(-1);
    expect(await loss("Reply buttons")).toBe("Chosen now.");
    expect(await loss("List")).toBe("Leaves out 2 reply buttons.");
    expect(await loss("Location request")).toBe("Leaves out the header, the footer and 2 reply buttons.");
    await page.getByRole("dialog").getByRole("button", { name: "Location request" }).click();

    expect(await messageIn(page)).toEqual({
      messaging_object: { ...envelope, interactive: { type: "location_request_message", body: interactive.body, action: { name: "send_location" } } },
      extra_info: documentSample.extra_info,
    });
    expect(await page.getByRole("form").innerText()).toContain("Not in this message: the header, the footer and 2 reply buttons.");
    for (const label of ["Header text", "Footer", "Title of button 1"]) expect(await page.getByLabel(label).count()).toBe(0);
    await chooseKind(page, "Change the kind of message", "Reply buttons");
    expect(await messageIn(page)).toEqual(documentSample);
    await page.keyboard.press("ControlOrMeta+z");
    expect(typeOf(await messageIn(page))).toBe("location_request_message");
    await page.keyboard.press("ControlOrMeta+z");
    expect(await messageIn(page)).toEqual(documentSample);
  });

  it("comes with a message that is pasted, opened or linked, and the message is saved as it was", async () => {
    for (const [kind, message] of Object.entries(kindSamples)) {
      const { page } = await open({ fragment: `#message=${Buffer.from(JSON.stringify(message)).toString("base64url")}` });
      const title = titles[kind as keyof typeof titles];
      await page.getByText("Kind of message:").waitFor();
      expect(await page.getByRole("form").innerText()).toContain(title);
      expect(await messageIn(page)).toEqual(message);

      await chooseTemplate(page, "How was it?");
      await page.getByRole("button", { name: "Paste JSON" }).click();
      await page.getByRole("dialog").getByRole("textbox").fill(JSON.stringify(message.messaging_object.interactive));
      expect(await page.getByRole("dialog").innerText()).toContain("This message is right");
      await page.getByRole("button", { name: "Open it" }).click();
      expect(await messageIn(page)).toMatchObject({ messaging_object: { interactive: message.messaging_object.interactive } });

      await chooseTemplate(page, "How was it?");
      const buffer = Buffer.from(JSON.stringify(message));
      await page.getByLabel("Files to open").setInputFiles({ name: "opened.json", mimeType: "application/json", buffer });
      await expect.poll(() => messageIn(page)).toEqual(message);
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save" }).click()]);
      expect(JSON.parse(await text(await download.createReadStream()))).toEqual(message);
    }
  });

  it("has its code, and a shared page with the list opened", async () => {
    const { page } = await open();
    for (const [template, start, handler] of [
      ["Choose a time", "list()", '"tomorrow-9": ('],
      ["Track a parcel", "ctaUrl()", "// Nothing comes back"],
      ["Ask for the location", "locationRequest()", "location: ("],
    ] as const) {
      await chooseTemplate(page, template);
      await page.getByRole("tab", { name: "TypeScript" }).click();
      expect(await page.getByRole("tabpanel").innerText()).toContain(`export const message = ${start}`);
      await page.getByRole("tab", { name: "Receive" }).click();
      expect(await page.getByRole("tabpanel").innerText()).toContain(handler);
    }
    await chooseTemplate(page, "Choose a time");
    await page.getByRole("button", { name: "Share" }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as a page" }).click()]);
    const shared = await page.context().newPage();
    await shared.setContent(await text(await download.createReadStream()));
    expect(await shared.locator(".sheet").innerText()).toMatch(/Tomorrow\s+9 am\s+Ready at noon[\s\S]*Saturday/);
    expect(await shared.locator("button, input, script").count()).toBe(0);
  });
});
