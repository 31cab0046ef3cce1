import { describe, expect, it } from "vitest";
import { camelCase, pascalCase, versionOf, words } from "../../../../generator/load/names.ts";

describe("names", () => {
  it.each([
    ["wa_source", ["wa", "source"], "waSource", "WaSource"],
    ["ReplyTitle", ["reply", "title"], "replyTitle", "ReplyTitle"],
    ["api-response", ["api", "response"], "apiResponse", "ApiResponse"],
    ["ref1Of2", ["ref1", "of2"], "ref1Of2", "Ref1Of2"],
    ["__a..b__", ["a", "b"], "aB", "AB"],
    ["URL", ["url"], "url", "Url"],
    ["", [], "", ""],
  ])("splits %j into %j, and joins them in both cases", (name, parts, camel, pascal) => {
    expect([words(name), camelCase(name), pascalCase(name)]).toEqual([parts, camel, pascal]);
  });

  it("reads the version at the end of $id", () => {
    expect(versionOf({ $id: "urn:x:y:10.25.33" })).toBe("10.25.33");
    for (const $id of ["urn:x:1.0", "urn:x:1.0.0-beta", "urn:x1.0.0", "urn:x:1.0.0:y", undefined]) {
      const sentence = "/$id: must end with a version, such as urn:kaleyra-whatsapp:reply-button-request:1.0.0";
      expect(() => versionOf($id === undefined ? {} : { $id })).toThrow(sentence);
    }
  });
});
