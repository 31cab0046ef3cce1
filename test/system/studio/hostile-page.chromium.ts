import { describe, expect, it } from "vitest";
import { chooseKind, withStudio } from "./support/chromium.ts";

const open = withStudio();

const markup = `</script></code></textarea>"'><img src=https://evil.example/x onerror="window.pwned=1"><script>window.pwned=1</script>{{7*7}}`;

describe("HTML in every field", () => {
  it("of a list and of a link is shown as text, also on the phone", async () => {
    const { page, requests, errors } = await open();
    await chooseKind(page, "New", "List");
    await page.getByRole("button", { name: "Add a row to section 1" }).click();
    const fillAll = async (least: number) => {
      const inputs = page.getByRole("form").getByRole("textbox");
      const count = await inputs.count();
      expect(count).toBeGreaterThan(least);
      for (let index = 0; index < count; index += 1) await inputs.nth(index).fill(`${index}${markup}`);
    };
    await fillAll(7);
    await page.locator("#phone-sheet").click();
    const sheet = page.getByRole("region", { name: "List:" });
    expect((await sheet.innerText()).split("<script>window.pwned=1</script>").length).toBeGreaterThan(4);
    await chooseKind(page, "Change the kind of message", "Link button");
    await fillAll(4);
    await page.getByRole("region", { name: "Preview on a phone" }).locator("button.tap").click();
    expect(await page.locator(".tap-note").innerText()).toContain("onerror=");
    expect(await page.locator("img, iframe, object").count()).toBe(0);
    expect(await page.evaluate(() => "pwned" in window)).toBe(false);
    expect(requests.filter((address) => !address.startsWith("http://127.0.0.1:"))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("is shown as text and never runs", async () => {
    const { page, requests, errors } = await open();
    await page.getByText("Extra information for Kaleyra").click();
    const inputs = page.getByRole("form").getByRole("textbox");
    const count = await inputs.count();
    expect(count).toBeGreaterThan(9);
    for (let index = 0; index < count; index += 1) await inputs.nth(index).fill(`${index}${markup}`);
    await page.getByRole("tab", { name: "JSON" }).click();
    expect(await page.getByRole("tabpanel").innerText()).toContain("onerror=");
    expect(await page.getByRole("region", { name: "Preview on a phone" }).innerText()).toContain("<script>window.pwned=1</script>");

    for (const kind of ["Image", "Video", "Document"]) {
      await page.getByRole("radio", { name: kind }).check();
      await page.getByLabel("Link", { exact: true }).fill(`https://evil.example/${markup}`);
    }
    await page.getByLabel("File name").fill(markup);
    await page.getByRole("button", { name: "Paste JSON" }).click();
    await page
      .getByRole("dialog")
      .getByRole("textbox")
      .fill(JSON.stringify({ [markup]: markup, body: { text: markup } }));
    expect(await page.locator("img, iframe, object").count()).toBe(0);
    expect(await page.evaluate(() => "pwned" in window)).toBe(false);
    expect(requests.filter((address) => !address.startsWith("http://127.0.0.1:"))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("stays text when a valid message is sent and tapped", async () => {
    const { page, errors } = await open();
    const title = "<b onclick=1>x</b>";
    await page.getByLabel("Body").fill(markup);
    await page.getByLabel("Title of button 1").fill(title);
    await page.getByLabel("Id of button 1").fill(markup);
    for (const name of ["TypeScript", "curl", "Receive"]) {
      await page.getByRole("tab", { name }).click();
      expect(await page.getByRole("tabpanel").innerText()).toContain(name === "TypeScript" ? title : "onerror=");
    }
    await page.getByRole("button", { name: "Try it", exact: true }).click();
    await page.getByText("callback 2").waitFor();
    await page.getByRole("region", { name: "Preview on a phone" }).getByRole("button", { name: title }).click();
    await page.getByText("callback 3").click();
    expect(await page.getByRole("region", { name: "Callback 3" }).innerText()).toContain("onerror=");
    expect(await page.evaluate(() => "pwned" in window)).toBe(false);
    expect(errors).toEqual([]);
  });
});

describe("the Content-Security-Policy", () => {
  it("blocks inline scripts and requests to other servers", async () => {
    const { page, requests, url } = await open();
    const results = await page.evaluate(async () => {
      const fetched = await fetch("https://evil.example/").then(
        () => "answered",
        () => "refused",
      );
      const script = document.createElement("script");
      try {
        script.textContent = "window.pwned = 1";
      } catch {
        return { fetched, assigned: "refused" };
      }
      return { fetched, assigned: "taken" };
    });
    expect(results).toEqual({ fetched: "refused", assigned: "refused" });
    expect(requests.every((address) => address.startsWith(url) || address.startsWith("https://evil.example"))).toBe(true);
  });

  it("prevents other pages from framing, reading or using the studio", async () => {
    const { page, url } = await open();
    await page.route("http://foreign.example/", (route) => route.fulfill({ contentType: "text/html", body: `<iframe src="${url}/"></iframe>` }));
    await page.goto("http://foreign.example/");
    const frame = page.frames()[1];
    expect(await frame?.locator("main").count()).toBe(0);
    const results = await page.evaluate(async (address) => {
      const request = (path: string, options?: RequestInit) =>
        fetch(`${address}${path}`, options).then(
          ({ type }) => type,
          () => "refused",
        );
      return [await request("/"), await request("/api/send", { method: "POST", headers: { "content-type": "application/json" }, body: "{}" })];
    }, url);
    expect(results).toEqual(["refused", "refused"]);
  });
});
