import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messagesUrl, originOf } from "../../src/client/address.ts";
import { type ClientOptions, createClient, KaleyraError } from "../../src/client/index.ts";
import { expectNoSecret, from, message, secrets, sid } from "./support.ts";

const right = { pod: "in", sid, apiKey: secrets.apiKey, from } as const;

/** Options as a program without types may give them. */
function refusal(options: object): string {
  try {
    createClient({ ...right, ...options } as ClientOptions);
  } catch (error) {
    if (error instanceof KaleyraError) {
      expectNoSecret({ error });
      return error.message;
    }
    throw error;
  }
  return "";
}

describe("the API key", () => {
  it.each([
    ["a line break inside", "SENTINELkey7f3a9c\r\nx: y", "apiKey has a line break at index 17; copy it again without"],
    ["a line break at the end", "SENTINELkey7f3a9c\n", "apiKey has a line break at index 17; copy it again without"],
    ["a NUL", "SENTINELkey7f3a9c\0", "apiKey has a control character at index 17; copy it again without"],
    ["a character beyond Latin-1", "SENTINELkey7f3a9c\u{1f511}", "apiKey has a character beyond ASCII at index 17; copy it again without"],
    ["a space before", " SENTINELkey7f3a9c", "apiKey has white space at index 0; copy it again without"],
    ["quotes", '"SENTINELkey7f3a9c"', "apiKey has a quotation mark at index 0; copy it again without"],
    ["typographer's quotes", "\u201cSENTINELkey7f3a9c\u201d", "apiKey has a quotation mark at index 0; copy it again without"],
    ["nothing", "", "apiKey is empty; give the API key of the account"],
    ["no text", undefined, "apiKey is empty; give the API key of the account"],
    ["a whole file", "k".repeat(10_000), "apiKey is 10000 characters long, which no key is; copy it again"],
  ])("is refused with %s, and never quoted", (_, apiKey, sentence) => expect(refusal({ apiKey })).toBe(sentence));

  it("is in no view of a client", () => {
    const client = createClient(right);
    expectNoSecret(client, { ...client }, inspect(client, { showHidden: true, getters: true, depth: 9 }));
    expect(Object.keys(client)).toEqual([]);
  });
});

const hostile = [
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

describe("what goes into the path", () => {
  it.each(hostile)("is refused as SID: %j", (text) =>
    expect(refusal({ sid: text })).toBe("sid is not an account SID; it has letters and digits and nothing else"),
  );

  it.each([
    ...hostile,
    "+0123456789",
    "919876543210",
    "+9198765432101234",
    "+91 98765",
    "tel:+919876543210",
    "+919876543210;ext=5",
    "+91\u200b9876543210",
    "+\u0669\u0661\u0669\u0668\u0667\u0666\u0665",
    "+919876543210\n",
  ])("is refused as a number: %j", (text) => expect(refusal({ from: text })).toContain("from is not a phone number in E.164 form"));

  it("comes out as it went in, whatever is accepted", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(...hostile),
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

describe("where requests go", () => {
  it.each([
    [{ pod: "in" }, "https://api.in.kaleyra.io"],
    [{ pod: "sg" }, "https://api.ap.kaleyra.io"],
    [{ pod: "eu" }, "https://api.eu.kaleyra.io"],
    [{ pod: "na" }, "https://api.na.kaleyra.ai"],
    [{ baseUrl: "https://api.kaleyra.io" }, "https://api.kaleyra.io"],
    [{ baseUrl: "https://proxy.example.com:8443/" }, "https://proxy.example.com:8443"],
    [{ baseUrl: "http://127.0.0.1:8080" }, "http://127.0.0.1:8080"],
    [{ baseUrl: "http://localhost:8080" }, "http://localhost:8080"],
    [{ baseUrl: "http://[::1]:8080" }, "http://[::1]:8080"],
  ] as const)("%j is %s", (where, origin) => expect(originOf(where)).toBe(origin));

  it.each([
    [{ pod: "evil.com#" }, "pod must be one of in, sg, eu, na; for another host give its baseUrl"],
    [{ pod: "constructor" }, "pod must be one of"],
    [{ pod: undefined }, "a client needs either pod or baseUrl; give exactly one"],
    [{ baseUrl: "https://api.kaleyra.io" }, "a client needs either pod or baseUrl; give exactly one"],
    [{ pod: undefined, baseUrl: "api.in.kaleyra.io.evil.com" }, "baseUrl is not an address"],
    [{ pod: undefined, baseUrl: 5 }, "baseUrl is not an address"],
    [{ pod: undefined, baseUrl: "https://api.in.kaleyra.io@evil.com" }, "baseUrl has a user name or a password in it; leave them out"],
    [{ pod: undefined, baseUrl: "https://:secret@evil.com" }, "baseUrl has a user name or a password in it; leave them out"],
    [{ pod: undefined, baseUrl: "http://api.in.kaleyra.io" }, "baseUrl must be https"],
    [{ pod: undefined, baseUrl: "http://127.evil.com" }, "baseUrl must be https"],
    [{ pod: undefined, baseUrl: "http://localhost.evil.com" }, "baseUrl must be https"],
    [{ pod: undefined, baseUrl: "file:///etc/passwd" }, "baseUrl must be https"],
    [{ pod: undefined, baseUrl: "https://api.kaleyra.io/v2" }, "baseUrl has more than a host and a port; leave out what follows"],
    [{ pod: undefined, baseUrl: "https://api.kaleyra.io?x" }, "baseUrl has more than a host and a port; leave out what follows"],
    [{ pod: undefined, baseUrl: "https://api.kaleyra.io#x" }, "baseUrl has more than a host and a port; leave out what follows"],
  ])("%j is refused", (where, sentence) => expect(refusal(where)).toContain(sentence));
});

describe("patience", () => {
  it.each([0, -1, Number.NaN])("is refused as a time: %d", (timeoutMs) => expect(refusal({ timeoutMs })).toBe("timeoutMs must be more than 0 milliseconds"));
  it.each([0, 1.5, Number.NaN])("is refused as a number of tries: %d", (maxAttempts) =>
    expect(refusal({ maxAttempts })).toBe("maxAttempts must be a whole number, 1 or more"),
  );

  it("may be without end, and is not taken for no time at all", async () => {
    const answer = '{"code":"WA202","data":{"message_id":"A1"}}';
    const client = createClient({
      ...right,
      timeoutMs: Number.POSITIVE_INFINITY,
      fetch: () => new Promise((resolve) => setTimeout(resolve, 20, new Response(answer, { status: 202 }))),
    });
    expect(await client.send(message)).toMatchObject({ outcome: "accepted" });
  });
});
