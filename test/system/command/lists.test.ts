/** Lists as spreadsheets, programs and people write them. */
import { describe, expect, it } from "vitest";
import { phone } from "../../unit/bulk/support/scripted-sender.ts";
import { bodies, campaign, file, send, theSandbox, useCampaigns } from "./campaigns.ts";

useCampaigns();

const sentTo = () => theSandbox().sent.map(({ message }) => message.messaging_object.to);
const message = (text: string) =>
  file("message.json", JSON.stringify({ body: { text }, action: { buttons: [{ type: "reply", reply: { id: "a", title: "A" } }] }, type: "button" }));

describe("a number in a row or in the message", () => {
  it("reaches the customer with the digits that it has in the list", async () => {
    await message("{{order}} {{price}} {{big}} {{low}}");
    await file("people.ndjson", `{"to":"${phone(1)}","order":12345678901234567890,"price":1.50,"big":1e21,"low":-0.10}\n`);
    expect(await send(...campaign("people.ndjson"))).toMatchObject({ code: 0 });
    expect(bodies()).toEqual(["12345678901234567890 1.50 1e21 -0.10"]);
    await file("people.csv", `to,order,price,big,low\n${phone(2)},12345678901234567890,1.50,1e21,-0.10\n`);
    expect(await send(...campaign("people.csv"))).toMatchObject({ code: 0 });
    expect(bodies()[1]).toBe(bodies()[0]);
  });

  it.each([["true"], ["null"], ["[1]"], ['{"a":1}'], ['""']])("is refused where the row has %s for the placeholder", async (value) => {
    await message("Order {{order}}");
    await file("people.ndjson", `{"to":"${phone(1)}","order":${value}}\n`);
    expect(await send(...campaign("people.ndjson"))).toMatchObject({
      code: 3,
      out: [],
      err: expect.stringContaining("people.ndjson:1: there is no text or number to fill {{order}} with"),
    });
  });

  it("is refused where the message has it in place of a text", async () => {
    await file("message.json", '{"body":{"text":12345678901234567890},"action":{"buttons":[{"type":"reply","reply":{"id":"a","title":"A"}}]},"type":"button"}');
    await file("people.csv", `to\n${phone(1)}\n`);
    expect(await send(...campaign("people.csv"))).toMatchObject({ code: 3, out: [], err: expect.stringContaining("body.text must be a string, not a number") });
  });

  it("is refused where a row has the name twice", async () => {
    await message("Order {{order}}");
    await file("people.ndjson", `{"to":"${phone(1)}","order":1,"order":2}\n{"to":"${phone(1)}","order":1,"Order":2}\n`);
    const { code, err } = await send(...campaign("people.ndjson"));
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('people.ndjson:1: the column "order" is there twice') });
    expect(err).toContain('people.ndjson:2: the columns "order" and "Order" cannot be told apart');
  });
});

describe("a placeholder", () => {
  it.each([
    ["people.csv", `to,name,car\n${phone(1)},Jo,VW\n`],
    ["people.ndjson", `{"to":"${phone(1)}","name":"Jo","car":"VW"}\n`],
  ])("that has no column in %s is an error of the message, before any row, also with --skip-invalid", async (name, list) => {
    await message("Hi {{nmae}}");
    await file(name, list);
    expect(await send(...campaign(name), "--skip-invalid")).toEqual({
      code: 2,
      out: [],
      err: `error: message.json has the placeholder {{nmae}}, and ${name} has no such column. It has "to", "name", "car". Did you mean {{name}}?\n`,
    });
    expect(sentTo()).toEqual([]);
  });

  it("finds its column whatever the case and the blanks around both are", async () => {
    await message("Hi {{Name}}, {{ CAFÉ }}");
    await file("people.csv", `TO, name ,cafe\u0301\n${phone(1)},Jo,Roma\n`);
    expect(await send(...campaign("people.csv"))).toMatchObject({ code: 0 });
    await file("people.ndjson", `{" To":"${phone(2)}","NAME":"Jo","Café":"Roma"}\n`);
    expect(await send(...campaign("people.ndjson"))).toMatchObject({ code: 0 });
    expect(bodies()).toEqual(["Hi Jo, Roma", "Hi Jo, Roma"]);
  });

  it("that two columns could fill is refused", async () => {
    await file("people.csv", `to,name,Name\n${phone(1)},Jo,Jane\n`);
    expect(await send(...campaign("people.csv"))).toMatchObject({
      code: 2,
      err: expect.stringContaining('the columns "name" and "Name" cannot be told apart'),
    });
  });

  it("in the text of a row is refused, unless --allow-placeholders is given", async () => {
    await message("Hi {{name}}");
    await file("people.csv", `to,name\n${phone(1)},{{first}}\n`);
    expect(await send(...campaign("people.csv"))).toMatchObject({
      code: 3,
      out: [],
      err: expect.stringContaining("people.csv:2: a text of the row has a placeholder"),
    });
    expect(await send(...campaign("people.csv"), "--allow-placeholders")).toMatchObject({ code: 0 });
    expect(bodies()).toEqual(["Hi {{first}}"]);
  });
});

describe("a run in which no message goes out", () => {
  it("ends with 3 when every row is left out, also a dry run", async () => {
    await message("Hi {{name}}");
    await file("people.csv", `to,name\n${phone(1)},\nJane,Jo\n`);
    for (const more of [[], ["--dry-run"]]) {
      expect(await send(...campaign("people.csv"), "--skip-invalid", ...more)).toMatchObject({
        code: 3,
        out: [],
        err: expect.stringContaining("None of 2 recipients can have this message, and nothing was sent."),
      });
    }
  });

  it("ends with 0 when the journal says that every message was accepted earlier", async () => {
    await message("Hi");
    await file("people.csv", `to\n${phone(1)}\n`);
    await send(...campaign("people.csv"), "--journal", "run.ndjson");
    expect(await send(...campaign("people.csv"), "--journal", "run.ndjson")).toMatchObject({ code: 0, err: expect.stringContaining("1 accepted earlier") });
  });
});

describe("a row of a spreadsheet", () => {
  it("that is ragged or has a misplaced quotation mark is refused with its line, and --skip-invalid leaves it out alone", async () => {
    await message("Hi {{name}}");
    await file("people.csv", `to,name,,\n${phone(1)},Jo\n${phone(2)}\n${phone(3)},Doe, Jane\n${phone(4)},"J"D\n${phone(5)},"Jo\n${phone(6)},Jo,,,,\n`);
    const refused = await send(...campaign("people.csv"));
    expect(refused).toMatchObject({ code: 3, out: [] });
    expect(refused.err.match(/^people\.csv:\d+: .*$/gm)).toEqual([
      "people.csv:3: the row has 1 field, and the header has 2 columns",
      "people.csv:4: field 3 of the row has a text but its column has no name; put a field with a separator in it into quotation marks",
      'people.csv:5: there is text behind a closing quotation mark; write "" for a quotation mark inside a quoted field',
      "people.csv:6: a quotation mark is opened in this row and never closed",
    ]);
    expect(refused.err).not.toMatch(/CSV_|Jane/);
    expect(await send(...campaign("people.csv"), "--skip-invalid")).toMatchObject({
      code: 0,
      err: expect.stringContaining("2 accepted, 0 not sent, 0 unknown, 4 left out"),
    });
    expect(sentTo().toSorted()).toEqual([phone(1), phone(6)]);
  });

  it("that has only commas is skipped, and columns without a name are ignored", async () => {
    await message("Hi {{name}}");
    await file("people.csv", `,to,name,,\n,${phone(1)},Jo,,\n,,,,\n,,\n"",,,,\n,${phone(2)},Jane,,,,\n`);
    expect(await send(...campaign("people.csv"))).toMatchObject({ code: 0, err: expect.stringMatching(/request\n2 accepted, 0 not sent, 0 unknown, in/) });
  });

  it.each([
    ["tabs", "\t", ""],
    ["pipes", "|", ""],
    ["semicolons", ";", ""],
    ["semicolons and a sep= line", ";", "sep=;\r\n"],
  ])("is read with %s", async (_, separator, before) => {
    await message("Hi {{name}}");
    await file("people.csv", `${before}to${separator}name\r\n${phone(1)}${separator}Doe, Jane\r\n`);
    expect(await send(...campaign("people.csv"))).toMatchObject({ code: 0, out: [{ line: before === "" ? 2 : 3 }] });
    expect(bodies()).toEqual(["Hi Doe, Jane"]);
  });

  it.each([
    ["9.198E+11", "is in scientific notation"],
    ["'+918765432109", "has an apostrophe"],
    ['"=""+918765432109"""', "is a formula of a spreadsheet"],
    ["\u202a+918765432109\u202c", "has an invisible character in it"],
    ["\u200b+918765432109", "has an invisible character in it"],
    ["whatsapp:+918765432109", "has something before it, such as whatsapp:"],
    ["+44 (0)7700 900123", "has (0) in it"],
    ["918765432109@c.us", "is an address of a chat"],
    ["918765432109", "has no plus sign"],
    ["+91 98765 43210", "has spaces"],
  ])("that has the number %s is refused with what it looks like, and the number is not changed", async (number, says) => {
    await message("Hi");
    await file("people.csv", `to\n${number}\n`);
    const { code, out, err } = await send(...campaign("people.csv"));
    expect({ code, out, sent: sentTo() }).toEqual({ code: 3, out: [], sent: [] });
    expect(err).toContain(`people.csv:2: the phone number ${says}`);
    expect(err).not.toMatch(/Shorten|8765432109|7700/);
  });

  it("says in a result of --skip-invalid why its number was left out", async () => {
    await message("Hi");
    await file("people.csv", `to\n${phone(1)}\n9.198E+11\n`);
    const { code, out } = await send(...campaign("people.csv"), "--skip-invalid");
    expect(code).toBe(0);
    expect(out.find(({ line }) => line === 3)).toMatchObject({
      to: "9.198E+11",
      outcome: "not-sent",
      error: { message: expect.stringContaining("scientific") },
    });
  });
});

describe("the same number on two rows", () => {
  const list = `to,name\n${phone(1)},Jo\n${phone(2)},Jane\n${phone(1)},Jim\n${phone(1)},Joe\n`;

  it("is warned of with both lines before anything leaves", async () => {
    await message("Hi {{name}}");
    await file("people.csv", list);
    const { code, err } = await send(...campaign("people.csv"), "--dry-run");
    expect(code).toBe(0);
    expect(err.match(/^people\.csv:.*$/gm)).toEqual(
      [4, 5].map((line) => expect.stringMatching(`^people\\.csv:${line}: warning: the number is that of line 2`)),
    );
  });

  it("gets one message with --once-per-number, in every run of a journal", async () => {
    await message("Hi {{name}}");
    await file("people.csv", list);
    const args = [...campaign("people.csv"), "--once-per-number", "--journal", "run.ndjson"];
    const { code, err } = await send(...args);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining("people.csv:4: left out, because its number is that of line 2") });
    expect(err).toContain("2 accepted, 0 not sent, 0 unknown, 2 left out");
    expect(await send(...args)).toMatchObject({ code: 0, err: expect.stringContaining("2 accepted earlier, 2 left out") });
    expect(bodies().toSorted()).toEqual(["Hi Jane", "Hi Jo"]);
  });

  it("counts as new behind a row that is left out as invalid", async () => {
    await message("Hi {{name}}");
    await file("people.csv", `to,name\n${phone(1)},\n${phone(1)},Jim\n`);
    expect(await send(...campaign("people.csv"), "--once-per-number", "--skip-invalid")).toMatchObject({ code: 0 });
    expect(bodies()).toEqual(["Hi Jim"]);
  });
});

describe("a column that no placeholder uses", () => {
  it.each([
    ["people.csv", `to,name,car,order\n${phone(1)},Jo,VW,1\n`],
    ["people.ndjson", `{"to":"${phone(1)}","name":"Jo"}\n{"to":"${phone(2)}","name":"Jo","car":1,"order":null}\n`],
  ])("is named, in %s", async (name, list) => {
    await message("Hi {{Name}}");
    await file(name, list);
    expect(await send(...campaign(name), "--dry-run")).toMatchObject({
      code: 0,
      err: expect.stringContaining(`${name}: note: no placeholder of the message uses "car", "order"\n`),
    });
  });
});
