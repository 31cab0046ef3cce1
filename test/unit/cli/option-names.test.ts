import { describe, expect, it } from "vitest";
import { inOptionNames } from "../../../src/cli/option-names.ts";

describe("inOptionNames", () => {
  it.each([
    ["baseUrl must be https; http is for the loopback address alone", "--base-url must be https; http is for the loopback address alone"],
    ["check baseUrl: h answered with a redirect", "check --base-url: h answered with a redirect"],
    ["from is not a phone number", "--from is not a phone number"],
    ["sid is not an account SID", "--sid is not an account SID"],
    ["port must be a whole number", "--port must be a whole number"],
    ["statuses are posted to callbackUrl, and there is none", "statuses are posted to --callback-url, and there is none"],
    ["the answer of rate.example is not one from Kaleyra", "the answer of rate.example is not one from Kaleyra"],
    ["from Kaleyra comes nothing", "from Kaleyra comes nothing"],
  ])("says %j as %j", (sentence, said) => {
    expect(inOptionNames(sentence)).toBe(said);
  });
});
