import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requestOf } from "../../../../../src/studio/page/draft/draft.ts";
import { draftOf } from "../../../../../src/studio/page/draft/draft-from-json.ts";
import { fragmentOf, messageIn } from "../../../../../src/studio/page/draft/share-link.ts";
import { noBrand } from "../../../../../src/studio/page/workspace/brand.ts";
import { fileNameOf, linkedFrom, openedFrom, savedFrom } from "../../../../../src/studio/page/workspace/message-file.ts";
import { readText } from "../../../../../src/studio/page/workspace/read-text.ts";
import { type Opened, withAdded, workspaceOf } from "../../../../../src/studio/page/workspace/workspace.ts";
import { documentSample } from "../../../../support/document-sample.ts";
import { messages } from "../../../../support/studio-messages.ts";

const picture = "data:image/png;base64,iVBORw0KGgo=";
const named = (name: string, message: unknown = documentSample) => ({ name, draft: draftOf(message) });
const requestsIn = (opened: Opened) => opened.messages.map(({ name, draft }) => [name, requestOf(draft)]);

describe("a file", () => {
  it("of one message is the message as it is sent", () => {
    expect(savedFrom(workspaceOf({ messages: [named("One")] }, { name: "Brand", picture }))).toEqual(documentSample);
  });

  it("of several messages keeps all of them, with the rows and the brand", () => {
    fc.assert(
      fc.property(fc.array(messages, { minLength: 2, maxLength: 4 }), (all) => {
        const opened = {
          messages: all.map((message, index) => named(`Language ${index}`, message)),
          rows: [{ name: "Ann" }],
          brand: { name: "Cars", picture },
        };
        const read = openedFrom(JSON.parse(JSON.stringify(savedFrom(workspaceOf(opened, noBrand)))), "file");
        expect(requestsIn(read)).toEqual(all.map((message, index) => [`Language ${index}`, message]));
        expect(read).toMatchObject({ rows: opened.rows, brand: opened.brand });
      }),
      { numRuns: 50 },
    );
  });

  it("can be a list of messages, or a message in any of its forms", () => {
    const { messaging_object } = documentSample;
    const read = openedFrom([documentSample, messaging_object, messaging_object.interactive], "list");
    expect(read.messages.map(({ name, draft }) => [name, draft.body])).toEqual(
      [1, 2, 3].map((number) => [`list ${number}`, messaging_object.interactive.body.text]),
    );
  });

  it("can hold any JSON, and no picture that would be fetched", () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void openedFrom(json, "x")));
    fc.assert(fc.property(fc.jsonValue(), (json) => void openedFrom({ messages: [json], rows: json, brand: json }, "x")));
    for (const address of ["https://evil.example/x.png", "data:text/html;base64,AA==", "data:image/svg+xml;base64,AA==", "//x", 7]) {
      expect(openedFrom({ messages: [{}], brand: { name: "B", picture: address } }, "x").brand).toEqual({ name: "B", picture: "" });
    }
  });

  it("has a name that every system takes", () => {
    const nameFor = (name: string) => fileNameOf(workspaceOf({ messages: [named(name)] }, noBrand), "json");
    expect(["Car wash!", "../../etc", "تذكير بالموعد", "???", ""].map(nameFor)).toEqual([
      "car-wash.json",
      "etc.json",
      "تذكير-بالموعد.json",
      "message.json",
      "message.json",
    ]);
    const several = withAdded(workspaceOf({ messages: [named("One")] }, noBrand), { messages: [named("Two")] });
    expect(fileNameOf(several, "html")).toBe("messages.html");
  });
});

describe("a link", () => {
  it("holds one message as other programs write it, or all messages, and never the picture", () => {
    const one = workspaceOf({ messages: [named("One")] }, { name: "Cars", picture });
    expect(linkedFrom(one)).toEqual(documentSample);
    const two = withAdded(one, { messages: [named("Zwei")] });
    const content = messageIn(fragmentOf(linkedFrom(two)));
    const read = openedFrom(content.kind === "message" ? content.message : undefined, "link");
    expect(requestsIn(read)).toEqual([
      ["One", documentSample],
      ["Zwei", documentSample],
    ]);
    expect(read.brand).toEqual({ name: "Cars", picture: "" });
  });
});

describe("readText", () => {
  it("says in words why a text holds no message", () => {
    const reasonFor = (text: string) => {
      const read = readText(text, "x.json");
      return read.kind === "unreadable" ? read.reason : read.opened.messages[0]?.name;
    };
    expect(["", " \n", "{,}", "7", "null", "[]", '{"messages":[]}', "\ufeff{}"].map(reasonFor)).toEqual([
      "there is nothing in it",
      "there is nothing in it",
      "this is not JSON; look for a missing comma, quote or bracket",
      "this is JSON, but no message; a message is an object in { }",
      "this is JSON, but no message; a message is an object in { }",
      "the list of messages is empty",
      "the list of messages is empty",
      "x",
    ]);
  });
});
