import { describe, expect, it } from "vitest";
import { type AnyLocationRequestBuilder, locationRequest } from "../../../../src/index.ts";
import { kindSamples } from "../../../support/kind-samples.ts";

describe("a location request", () => {
  it("is built of a body alone, with its keys in the order of the documentation", () => {
    const { messaging_object } = kindSamples.location;
    const message = locationRequest().to(messaging_object.to).body("Where is your car?").build();
    expect(JSON.stringify(message)).toBe(JSON.stringify({ messaging_object }));
  });

  it("has no step for a header, a footer or a button", () => {
    for (const step of ["header", "footer", "button", "reply", "row"]) expect(step in locationRequest()).toBe(false);
  });

  it("has one issue for each fault", () => {
    const draft = (locationRequest() as AnyLocationRequestBuilder)
      .body("x".repeat(1025))
      .to("98765" as string)
      .ref("r")
      .ref("s");
    const result = draft.safeBuild();
    expect(!result.ok && result.issues.map(({ message }) => message)).toEqual([
      "ref is already set; call .ref() once",
      expect.stringMatching(/^to is not a phone number in E\.164 form/),
      "body is 1025 characters long; the maximum is 1024",
    ]);
  });
});
