import { describe, expect, it } from "vitest";
import { type AnyCtaUrlBuilder, ctaUrl, document, image } from "../../../../src/index.ts";
import { kindSamples } from "../../../support/kind-samples.ts";

const started: AnyCtaUrlBuilder = ctaUrl().body("Your bill is ready.").to("+919876543210");

/** What is said of a link button, with paths inside its action. */
function issuesOf(draft: AnyCtaUrlBuilder): readonly string[] {
  const result = draft.safeBuild();
  return result.ok ? [] : result.issues.map(({ path, message }) => `${path.replace("/messaging_object/interactive/action", "…")}: ${message}`);
}

describe("a link button", () => {
  it("is built with its keys in the order of the documentation", () => {
    const { messaging_object, extra_info } = kindSamples.ctaUrl;
    const message = ctaUrl()
      .ref("customer1")
      .waSource("api")
      .to(messaging_object.to)
      .button("See dates", "https://example.com/dates")
      .body("See which dates are free.")
      .header(image({ link: "https://example.com/car.jpg" }))
      .build();
    expect(JSON.stringify(message)).toBe(JSON.stringify({ messaging_object, extra_info }));
  });

  it("can have a text or a document as its header", () => {
    const headers = [started.header("Bill"), started.header(document({ id: "1", filename: "bill.pdf" }))].map(
      (draft) => draft.button("Open", "https://example.com/").interactive().header,
    );
    expect(headers).toEqual([
      { type: "text", text: "Bill" },
      { type: "document", document: { id: "1", filename: "bill.pdf" } },
    ]);
  });

  it.each<[string, AnyCtaUrlBuilder, readonly string[]]>([
    ["no button", started, ["…/parameters: button is missing; call .button() before .build()"]],
    [
      "an address that is none",
      started.button("Open", "example.com" as string),
      ["…/parameters/url: url is not an http or https address; write one such as https://example.com/dates"],
    ],
    ["a long text", started.button("x".repeat(21), "https://x.y"), ["…/parameters/display_text: button text is 21 characters long; the maximum is 20"]],
    ["a second button", started.button("Open", "https://x.y").button("Pay", "https://x.y"), ["…/parameters: button is already set; call .button() once"]],
  ])("has one issue for %s", (_, draft, issues) => expect(issuesOf(draft)).toEqual(issues));
});
