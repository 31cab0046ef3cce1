import { describe, expect, inject, it } from "vitest";
import { type Studio, startStudio } from "../../../src/studio/server.ts";
import { documentSample } from "../../support/document-sample.ts";
import { messageIn, withStudio } from "./support/chromium.ts";

const open = withStudio();

async function withFile(text: string, look: (studio: Studio) => Promise<void>): Promise<void> {
  const studio = await startStudio({ page: new URL(inject("page")), port: 0, file: { name: "größe.json", text } });
  try {
    await look(studio);
  } finally {
    await studio.close();
  }
}

describe("the file that the command is given", () => {
  it("is open, until a link says otherwise", async () => {
    const message = structuredClone(documentSample);
    message.messaging_object.interactive.body.text = "From the command 😀";
    await withFile(JSON.stringify(message), async ({ url }) => {
      const { page } = await open({ url });
      expect(await page.getByRole("button", { name: "größe" }).count()).toBe(1);
      expect(await messageIn(page)).toEqual(message);
      await page.getByLabel("Body").fill("Changed");
      await expect.poll(() => page.evaluate(() => atob(location.hash.slice(9).replaceAll("-", "+").replaceAll("_", "/")))).toContain("Changed");
      await page.reload();
      expect(await page.getByLabel("Body").inputValue()).toBe("Changed");
    });
  });

  it("is named with the reason when it holds no message", async () => {
    await withFile("{ no", async ({ url }) => {
      const { page } = await open({ url });
      expect(await page.getByRole("alert").innerText()).toBe(
        "größe.json: this is not JSON; look for a missing comma, quote or bracket. This is a template instead.",
      );
    });
  });
});
