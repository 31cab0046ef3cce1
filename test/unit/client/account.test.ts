import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messagesUrl, originOf } from "../../../src/client/account.ts";
import { createClient, KaleyraError } from "../../../src/client/index.ts";
import { expectNoSecret, from, refusalOf, sid, validOptions } from "./support/test-client.ts";

describe("the origin of requests", () => {
  it.each([
    [{ pod: "in" }, "https://api.in.kaleyra.io"],
    [{ pod: "sg" }, "https://api.ap.kaleyra.io"],
    [{ pod: "eu" }, "https://api.eu.kaleyra.io"],
    [{ pod: "na" }, "https://api.na.kaleyra.ai"],
    [{ baseUrl: "https://api.kaleyra.io" }, "https://api.kaleyra.io"],
    [{ baseUrl: "https://proxy.example.com:8443/" }, "https://proxy.example.com:8443"],
    [{ baseUrl: "http://127.0.0.1:8080" }, "http://127.0.0.1:8080"],
    [{ baseUrl: "http://127.12.34.56:8080" }, "http://127.12.34.56:8080"],
    [{ baseUrl: "http://localhost:8080" }, "http://localhost:8080"],
    [{ baseUrl: "http://[::1]:8080" }, "http://[::1]:8080"],
  ] as const)("for %j is %s", (where, origin) => expect(originOf(where)).toBe(origin));

  it.each([
    [{ pod: "evil.com#" }, "pod must be one of eu, in, na, sg; for another host give its baseUrl"],
    [{ pod: "constructor" }, "pod must be one of"],
    [{ pod: undefined }, "a client needs either pod or baseUrl; give exactly one"],
    [{ baseUrl: "https://api.kaleyra.io" }, "a client needs either pod or baseUrl; give exactly one"],
    [{ pod: undefined, baseUrl: "api.in.kaleyra.io.evil.com" }, "baseUrl is not an address"],
    [{ pod: undefined, baseUrl: 5 }, "baseUrl is not an address"],
    [{ pod: undefined, baseUrl: new URL("https://api.kaleyra.io") }, "baseUrl is not an address"],
    [{ pod: undefined, baseUrl: "https://api.in.kaleyra.io@evil.com" }, "baseUrl has a user name or a password in it; leave them out"],
    [{ pod: undefined, baseUrl: "https://:secret@evil.com" }, "baseUrl has a user name or a password in it; leave them out"],
    [{ pod: undefined, baseUrl: "http://api.in.kaleyra.io" }, "baseUrl must be https"],
    [{ pod: undefined, baseUrl: "http://127.evil.com" }, "baseUrl must be https"],
    [{ pod: undefined, baseUrl: "http://localhost.evil.com" }, "baseUrl must be https"],
    [{ pod: undefined, baseUrl: "http://evil-localhost" }, "baseUrl must be https"],
    [{ pod: undefined, baseUrl: "ftp://127.0.0.1" }, "baseUrl must be https"],
    [{ pod: undefined, baseUrl: "file:///etc/passwd" }, "baseUrl must be https"],
    [{ pod: undefined, baseUrl: "https://api.kaleyra.io/v2" }, "baseUrl has more than a host and a port; leave out what follows"],
    [{ pod: undefined, baseUrl: "https://api.kaleyra.io?x" }, "baseUrl has more than a host and a port; leave out what follows"],
    [{ pod: undefined, baseUrl: "https://api.kaleyra.io#x" }, "baseUrl has more than a host and a port; leave out what follows"],
  ])("is refused for %j", (where, sentence) => expect(refusalOf(where)).toContain(sentence));
});

const invalidInPath = [
  "..",
  ".",
  "%2e%2e",
  "a/b",
  "a\\b",
  "a?x",
  "a#f",
  "\t",
  "\n",
  "%EF%BC%852e",
  "\uff052e",
  "\u202ea",
  "\ud800",
  "",
  "a".repeat(10_000),
  " a",
  "a\n",
];

describe("the URL for messages", () => {
  it("contains the SID and the number", () => {
    expect(messagesUrl("https://api.in.kaleyra.io", sid, from)).toBe(`https://api.in.kaleyra.io/v2/${sid}/whatsapp/${from}/messages`);
  });

  it.each(invalidInPath)("refuses as a SID: %j", (text) =>
    expect(refusalOf({ sid: text })).toBe("sid is not an account SID; it has letters and digits and nothing else"),
  );

  it.each([
    ...invalidInPath,
    "+0123456789",
    "919876543210",
    "+9198765432101234",
    "+91 98765",
    "tel:+919876543210",
    "+919876543210;ext=5",
    "+91\u200b9876543210",
    "+\u0669\u0661\u0669\u0668\u0667\u0666\u0665",
    "+919876543210\n",
  ])("refuses as a number: %j", (text) => expect(refusalOf({ from: text })).toContain("from is not a phone number in E.164 form"));

  it("refuses an array, even when its text would be valid", () => {
    expect(refusalOf({ sid: [sid] })).toContain("sid is not an account SID");
    expect(refusalOf({ from: [from] })).toContain("from is not a phone number");
  });

  it("contains every accepted SID and number unchanged", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(...invalidInPath),
      fc.stringMatching(/^[A-Za-z0-9]{1,64}$/),
      fc.stringMatching(/^\+[1-9]\d{6,14}$/),
    );
    fc.assert(
      fc.property(anything, anything, (first, second) => {
        let url: string;
        try {
          url = messagesUrl("https://api.in.kaleyra.io", first, second);
        } catch (error) {
          return error instanceof KaleyraError;
        }
        const { origin, pathname, search, hash } = new URL(url);
        return origin === "https://api.in.kaleyra.io" && pathname === `/v2/${first}/whatsapp/${second}/messages` && search + hash === "";
      }),
      { numRuns: 10_000 },
    );
  });
});

describe("the API key", () => {
  it.each([
    ["a line break inside", "SENTINELkey7f3a9c\r\nx: y", "apiKey has a line break at index 17; copy it again without it"],
    ["a line break at the end", "SENTINELkey7f3a9c\n", "apiKey has a line break at index 17; copy it again without it"],
    ["a NUL", "SENTINELkey7f3a9c\0", "apiKey has a control character at index 17; copy it again without it"],
    ["a character beyond Latin-1", "SENTINELkey7f3a9c\u{1f511}", "apiKey has a character beyond ASCII at index 17; copy it again without it"],
    ["a space before", " SENTINELkey7f3a9c", "apiKey has white space at index 0; copy it again without it"],
    ["quotes", '"SENTINELkey7f3a9c"', "apiKey has a quotation mark at index 0; copy it again without it"],
    ["typographer's quotes", "\u201cSENTINELkey7f3a9c\u201d", "apiKey has a quotation mark at index 0; copy it again without it"],
    ["nothing", "", "apiKey is empty; give the API key of the account"],
    ["no text", undefined, "apiKey is empty; give the API key of the account"],
    ["a whole file", "k".repeat(10_000), "apiKey is 10000 characters long, which no key is; copy it again"],
  ])("is refused with %s, in an error that does not quote it", (_, apiKey, sentence) => expect(refusalOf({ apiKey })).toBe(sentence));

  it("does not show in any view of a client", () => {
    const client = createClient(validOptions);
    expectNoSecret(client, { ...client }, inspect(client, { showHidden: true, getters: true, depth: 9 }));
    expect(Object.keys(client)).toEqual([]);
  });
});
