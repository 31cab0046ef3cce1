import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limits, list, MessageError, validate } from "../../../../src/index.ts";
import { kindSamples } from "../../../support/kind-samples.ts";
import { textsAround } from "../../../support/texts.ts";

const text = (maxLength: number): fc.Arbitrary<string> => textsAround(maxLength).filter((each) => each.trim() !== "" && [...each].length <= maxLength);
const optional = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> => fc.option(value, { nil: undefined });
const row = fc.tuple(text(limits.rowTitle.maxLength), optional(fc.oneof(fc.constant(""), text(limits.rowDescription.maxLength))));
const title = text(limits.sectionTitle.maxLength);

/** One section with or without a title, or several with titles; ids that are distinct. */
const sections = fc
  .tuple(fc.array(fc.tuple(title, fc.array(row, { minLength: 1, maxLength: 5 })), { minLength: 1, maxLength: 4 }), fc.boolean())
  .filter(([all]) => all.flatMap(([, rows]) => rows).length <= limits.sections.maxTotal)
  .map(([all, isTitled]) =>
    all.map(([name, rows], section) => ({
      ...(isTitled || all.length > 1 ? { title: name } : {}),
      rows: rows.map(([title, description], index) => ({ id: `${section}-${index}`, title, ...(description === undefined ? {} : { description }) })),
    })),
  );

const messages = fc
  .tuple(sections, optional(text(limits.headerText.maxLength)), optional(text(limits.footerText.maxLength)), text(limits.listButton.maxLength), fc.boolean())
  .map(([sections, header, footer, button, hasExtra]) => {
    const { messaging_object, extra_info } = kindSamples.list;
    const interactive = {
      type: "list",
      ...(header === undefined ? {} : { header: { type: "text", text: header } }),
      body: { text: "Which day?" },
      ...(footer === undefined ? {} : { footer: { text: footer } }),
      action: { button, sections },
    };
    return { messaging_object: { ...messaging_object, interactive }, ...(hasExtra ? { extra_info } : {}) };
  });

describe("list.from", () => {
  it("is the inverse of build for every valid message", () => {
    fc.assert(
      fc.property(messages, (message) => {
        expect(validate(message)).toMatchObject({ ok: true });
        expect(list.from(message).build()).toStrictEqual(message);
        expect(list.from(message.messaging_object).build()).toStrictEqual({ messaging_object: message.messaging_object });
        expect(list.from(message.messaging_object.interactive as unknown).interactive()).toStrictEqual(message.messaging_object.interactive);
      }),
    );
  });

  it("makes the same builder as the steps", () => {
    fc.assert(
      fc.property(messages, ({ messaging_object: { interactive, to }, extra_info }) => {
        const { header, footer, body, action } = interactive;
        const started = list().body(body.text).button(action.button).to(to);
        let draft = action.sections.reduce<ReturnType<typeof list.from<unknown>>>(
          (before, { title, rows }) => (title === undefined ? before : before.section(title)).rows(rows),
          started,
        );
        if (header !== undefined) draft = draft.header(header.text);
        if (footer !== undefined) draft = draft.footer(footer.text);
        if (extra_info !== undefined) draft = draft.extraInfo(extra_info);
        expect(draft.interactive()).toStrictEqual(interactive);
        expect(JSON.stringify(draft.build().messaging_object.interactive)).toBe(JSON.stringify(list.from(interactive as unknown).interactive()));
      }),
    );
  });

  it("puts more rows into the last section, and more sections after it", () => {
    const { sections } = list.from(kindSamples.list).row("wax", "Wax").section("Other").row("call", "Call me").interactive().action;
    expect(sections.map(({ rows }) => rows.map(({ id }) => id))).toEqual([["clean", "scent"], ["wash", "wax"], ["call"]]);
  });

  it("refuses a message of another kind", () => {
    expect(() => list.from(kindSamples.replyButton)).toThrow(MessageError);
  });
});
