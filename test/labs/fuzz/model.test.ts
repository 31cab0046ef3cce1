import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AnyReplyButtonBuilder, buttons, type Issue, validate } from "../../../src/index.ts";

const runs = Number(process.env["FUZZ_RUNS"] ?? 500);

/** What a builder should hold. */
interface Model {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly replies: readonly { readonly id: string; readonly title: string }[];
  readonly repeated: boolean;
}

interface Pair {
  readonly model: Model;
  readonly builder: AnyReplyButtonBuilder;
}

const text = fc.oneof(
  fc.constantFrom("", " ", "a", "b", "x".repeat(21), "😀".repeat(20), "x".repeat(61), "x".repeat(257), "\ud800"),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const number = fc.constantFrom("+919876543210", "+14155550123", "919876543210", "+0", "");
const from = fc.nat(9);

const command = fc.oneof(
  fc.record({ step: fc.constantFrom("header", "body", "footer"), from, text }),
  fc.record({ step: fc.constantFrom("body"), from, text: fc.constantFrom("Hi", "Shall we call you?") }),
  fc.record({ step: fc.constant("to"), from, text: number }),
  fc.record({ step: fc.constantFrom("ref", "ref1", "ref2"), from, text }),
  fc.record({ step: fc.constant("media"), from, id: text }),
  fc.record({ step: fc.constant("reply"), from, id: text, title: text }),
  fc.record({ step: fc.constant("replies"), from, list: fc.array(fc.record({ id: text, title: text }), { maxLength: 4 }) }),
  fc.record({ step: fc.constant("build"), from }),
);

type Command = {
  readonly step: string;
  readonly from: number;
  readonly text?: string;
  readonly id?: string;
  readonly title?: string;
  readonly list?: { id: string; title: string }[];
};

function set(model: Model, name: string, value: unknown): Model {
  return Object.hasOwn(model.fields, name) ? { ...model, repeated: true } : { ...model, fields: { ...model.fields, [name]: value } };
}

/** Takes one step on both, then changes the objects that the builder received. */
function take({ model, builder }: Pair, { step, text = "", id = "", title = "", list = [] }: Command): Pair {
  switch (step) {
    case "header":
      return { model: set(model, "header", { type: "text", text }), builder: builder.header(text) };
    case "media": {
      const media = { type: "image" as const, image: { id } };
      const pair = { model: set(model, "header", { type: "image", image: { id } }), builder: builder.header(media) };
      media.image.id = "changed";
      return pair;
    }
    case "reply":
      return { model: { ...model, replies: [...model.replies, { id, title }] }, builder: builder.reply(id, title) };
    case "replies": {
      const given = list.map((reply) => ({ ...reply }));
      const pair = { model: { ...model, replies: [...model.replies, ...list] }, builder: builder.replies(given) };
      for (const reply of given) reply.id = "changed";
      given.push({ id: "pushed", title: "Pushed" });
      return pair;
    }
    default:
      return { model: set(model, step, text), builder: builder[step as "body" | "footer" | "to" | "ref" | "ref1" | "ref2"](text) };
  }
}

function requestOf({ fields, replies }: Model): unknown {
  const { header, body, footer, to, ...extra } = fields;
  return {
    messaging_object: {
      messaging_product: "whatsapp",
      recipient_type: "individual",
      ...(to === undefined ? {} : { to }),
      type: "interactive",
      interactive: {
        type: "button",
        ...(header === undefined ? {} : { header }),
        ...(body === undefined ? {} : { body: { text: body } }),
        ...(footer === undefined ? {} : { footer: { text: footer } }),
        action: { buttons: replies.map((reply) => ({ type: "reply", reply })) },
      },
    },
    ...(Object.keys(extra).length === 0 ? {} : { extra_info: extra }),
  };
}

function assertSame({ model, builder }: Pair): void {
  const built = builder.safeBuild();
  const expected = requestOf(model);
  const validated = validate(expected);
  expect(built.ok).toBe(validated.ok && !model.repeated);
  if (built.ok) expect(JSON.stringify(built.message)).toBe(JSON.stringify(expected));
  else if (!validated.ok) expect(built.issues.filter(({ code }) => code !== "repeated")).toEqual(validated.issues.map(withStep));
}

/** What `validate` says is missing, a builder says how to add: by which step. */
function withStep(issue: Issue): Issue {
  const [, field] = /^(\w+) is missing; add it$/.exec(issue.message) ?? [];
  if (field !== undefined) return { ...issue, message: `${field} is missing; call .${field}() before .build()` };
  return issue.code === "minItems" ? { ...issue, message: `${issue.message}; call .reply() before .build()` } : issue;
}

describe("a builder", () => {
  it("behaves like a plain model when it is forked and reused, and when its arguments change afterwards", () => {
    let valid = 0;
    fc.assert(
      fc.property(fc.array(command, { minLength: 4, maxLength: 40 }), (commands) => {
        const pairs: Pair[] = [{ model: { fields: {}, replies: [], repeated: false }, builder: buttons() as unknown as AnyReplyButtonBuilder }];
        for (const one of commands as readonly Command[]) {
          const pair = pairs[Math.max(0, pairs.length - 1 - one.from)] as Pair;
          if (one.step === "build") assertSame(pair);
          else pairs.push(take(pair, one));
        }
        for (const pair of pairs) assertSame(pair);
        valid += pairs.filter(({ builder }) => builder.safeBuild().ok).length;
      }),
      { numRuns: runs },
    );
    expect(valid).toBeGreaterThan(0);
  });
});
