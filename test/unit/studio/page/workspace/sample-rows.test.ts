import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filled, placeholderNames, rowsOf } from "../../../../../src/studio/page/workspace/sample-rows.ts";

describe("sample rows", () => {
  const message = { body: { text: "Hi {{Name}}, {{ car }} is ready" }, buttons: [{ title: "{{name}}" }, { title: 7 }] };

  it("have a text for each placeholder, whatever its case and blanks", () => {
    expect(placeholderNames([message, { text: "{{NAME}} {{city}}" }])).toEqual(["Name", "car", "city"]);
    expect(filled(message, { name: "Ann", car: "the *Fiat* {{name}}" })).toEqual({
      body: { text: "Hi Ann, the *Fiat* {{name}} is ready" },
      buttons: [{ title: "Ann" }, { title: 7 }],
    });
  });

  it("leave a placeholder without a text, so that it is seen", () => {
    expect(filled(message, { name: "", car: "Fiat" }).body.text).toBe("Hi {{Name}}, Fiat is ready");
    expect(filled(message, { constructor: "x" }).body.text).toBe(message.body.text);
    expect(filled(message, undefined)).toBe(message);
  });

  it("can be read from any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        for (const row of rowsOf(json)) for (const text of Object.values(row)) expect(text).toBeTypeOf("string");
      }),
    );
    expect(rowsOf([{ " Name ": "Ann", age: 7 }])).toEqual([{ name: "Ann", age: "" }]);
  });
});
