import { describe, expect, it } from "vitest";
import { buttons, ctaUrl, image, limits, list, locationRequest, MessageError } from "../../../src/index.ts";
import { kindSamples } from "../../support/kind-samples.ts";

/** A builder of any kind, as JavaScript sees it. */
interface AnyBuilder {
  readonly [step: string]: (...given: readonly unknown[]) => AnyBuilder;
}
type Result =
  | { readonly ok: true; readonly message: Message }
  | { readonly ok: false; readonly issues: readonly { code: string; path: string; message: string }[] };
interface Message {
  readonly messaging_object: { readonly to: string; readonly interactive: object };
  readonly extra_info?: object;
}

const safe = (builder: AnyBuilder): Result => builder["safeBuild"]?.() as unknown as Result;
const built = (builder: AnyBuilder): Message => builder["build"]?.() as unknown as Message;

interface Kind {
  readonly start: { (): object; from(json: unknown): object };
  readonly sample: object;
  /** The steps of a whole message; those of sections and rows stay in order. */
  readonly steps: readonly (readonly [step: string, ...given: readonly unknown[]])[];
}

const common = [
  ["body", "Hi there"],
  ["to", "+919876543210"],
  ["ref", "r"],
] as const;
const kinds: Readonly<Record<string, Kind>> = {
  buttons: { start: buttons, sample: kindSamples.replyButton, steps: [...common, ["header", "H"], ["footer", "F"], ["reply", "a", "A"]] },
  list: {
    start: list,
    sample: kindSamples.list,
    steps: [...common, ["header", "H"], ["footer", "F"], ["button", "Choose"], ["rows", [{ id: "a", title: "A" }]]],
  },
  ctaUrl: {
    start: ctaUrl,
    sample: kindSamples.ctaUrl,
    steps: [...common, ["header", image({ id: "1" })], ["footer", "F"], ["button", "Open", "https://example.com/"]],
  },
  locationRequest: { start: locationRequest, sample: kindSamples.location, steps: common },
};

function taking(builder: object, steps: Kind["steps"]): AnyBuilder {
  return steps.reduce((before, [step, ...given]) => before[step]?.(...given) as AnyBuilder, builder as AnyBuilder);
}

/** Every object in a value, also in its lists. */
function objectsIn(value: unknown): readonly object[] {
  return typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

const garbage: readonly unknown[] = [null, 5, {}, [], () => {}, Symbol("s"), new Date(0), Object("boxed"), true, 10n, [[]], Number.NaN];

describe.each(Object.entries(kinds))("%s()", (name, { start, sample, steps }) => {
  const whole = taking(start(), steps);

  it("takes its steps in any order", () => {
    for (let turn = 1; turn < steps.length; turn += 1) {
      const turned = taking(start(), [...steps.slice(turn), ...steps.slice(0, turn)]);
      expect(JSON.stringify(built(turned))).toBe(JSON.stringify(built(whole)));
    }
    expect(JSON.stringify(built(taking(start(), [...steps].reverse())))).toBe(JSON.stringify(built(whole)));
  });

  it("is immutable: each step leaves the builder before it unchanged", () => {
    for (const left of steps) {
      const base = taking(
        start(),
        steps.filter((step) => step !== left),
      );
      const before = JSON.stringify(safe(base));
      taking(base, [left]);
      expect(JSON.stringify(safe(base))).toBe(before);
    }
  });

  it("builds plain JSON that is deep-frozen, also from JSON and without more than interactive", () => {
    for (const made of [
      built(whole),
      built(start.from(sample) as AnyBuilder),
      whole["interactive"]?.(),
      start.from(sample) && built(taking(start.from(sample), [["readdress", "+14155550123"]])),
    ]) {
      for (const object of objectsIn(made)) {
        expect(Object.isFrozen(object)).toBe(true);
        expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(object));
      }
      expect(JSON.parse(JSON.stringify(made))).toStrictEqual(made);
    }
  });

  it("ignores a step whose text or object is undefined, also where it was taken before", () => {
    const once = steps.filter(([step]) => !/^(?:reply|rows)$/.test(step));
    for (const [step] of once) {
      expect(safe(taking(whole, [[step, undefined]]))).toEqual(safe(whole));
      expect(safe(taking(start(), [[step, undefined]]))).toEqual(safe(taking(start(), [])));
    }
  });

  it("has a from that is the inverse of build, for each of the three kinds of JSON", () => {
    const message = built(whole);
    const { messaging_object } = message;
    expect(built(start.from(message) as AnyBuilder)).toStrictEqual(message);
    expect(built(start.from(JSON.parse(JSON.stringify(messaging_object))) as AnyBuilder)).toStrictEqual({ messaging_object });
    expect((start.from(messaging_object.interactive) as AnyBuilder)["interactive"]?.()).toStrictEqual(messaging_object.interactive);
    expect(built(start.from(sample) as AnyBuilder)).toStrictEqual(sample);
  });

  it("shares one interactive object between messages to different customers", () => {
    const [one, two] = ["+14155550123", "+14155550124"].map((to) => built(taking(whole, [["readdress", to]])));
    expect([one?.messaging_object.to, two?.messaging_object.to]).toEqual(["+14155550123", "+14155550124"]);
    expect(one?.messaging_object.interactive).toBe(two?.messaging_object.interactive);
    const result = safe(taking(whole, [["readdress", "14155550123"]]));
    expect(result).toMatchObject({ ok: false, issues: [{ code: "phone-number", path: "/messaging_object/to" }] });
  });

  it("has one issue for each step that is taken again, in the words of the compiler", () => {
    for (const [step, ...given] of steps) {
      if (step === "reply" || step === "rows") continue;
      const result = safe(taking(whole, [[step, ...given]]));
      expect(!result.ok && result.issues.map(({ code, message }) => [code, message])).toEqual([["repeated", `${step} is already set; call .${step}() once`]]);
    }
  });

  it("has one issue for each step that is missing", () => {
    for (const left of steps.filter(([step]) => !["ref", "header", "footer"].includes(step))) {
      const result = safe(
        taking(
          start(),
          steps.filter((step) => step !== left),
        ),
      );
      expect(!result.ok && result.issues.map(({ message }) => message)).toEqual([
        expect.stringContaining(`; call .${left[0].replace("rows", "row")}() before .build()`),
      ]);
    }
  });

  it("keeps issues outside the interactive object out of interactive()", () => {
    const { messaging_object } = built(whole);
    expect(taking(whole, [["to", "+14155550123"]])["interactive"]?.()).toEqual(messaging_object.interactive);
    expect(() => taking(whole, [["body", "again"]])["interactive"]?.()).toThrow(/body is already set/);
  });

  it.each([...new Set([...steps.map(([step]) => step), "extraInfo", "readdress"])])(
    "makes an issue of any wrong argument of .%s() and throws nothing",
    (step) => {
      const base = taking(
        start(),
        steps.filter(([other]) => other !== step),
      );
      for (const value of garbage) {
        const isValid =
          (step === "extraInfo" && typeof value === "object" && value !== null && !Array.isArray(value)) ||
          (step === "rows" && Array.isArray(value) && value.length === 0);
        const result = safe(taking(base, [[step, value, value, value]]));
        if (!isValid) expect(result.ok, `${name}.${step}(${String(value)})`).toBe(false);
        if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
      }
    },
  );

  it("refuses the messages of the other kinds", () => {
    for (const other of Object.values(kinds)) if (other.sample !== sample) expect(() => start.from(other.sample)).toThrow(MessageError);
  });
});

describe.each([
  ["buttons().replies", "buttons", "replies", limits.buttons.maxItems],
  ["list().rows", "list", "rows", limits.rows.maxItems],
] as const)("%s", (_, kind, step, most) => {
  const withoutItems = taking(
    kinds[kind]?.start() as object,
    (kinds[kind]?.steps ?? []).filter(([name]) => !/^(?:reply|rows)$/.test(name)),
  );
  const items = (count: number): { id: string; title: string }[] =>
    Array.from({ length: count }, (_, index) => ({ id: `id ${index}`, title: `Title ${index}` }));

  it("keeps a copy of a list as long as it may be, so that its owner may change it", () => {
    const own = items(most);
    const builder = taking(withoutItems, [[step, own]]);
    const before = JSON.stringify(safe(builder));
    for (const item of own) item.title = "Changed";
    own.pop();
    expect(JSON.stringify(safe(taking(builder, [["readdress", "+919876543210"]])))).toBe(before);
    expect(safe(builder).ok).toBe(true);
  });

  it("does not freeze a list that is too long, which stays its owner's", () => {
    const own = items(most + 1);
    expect(safe(taking(withoutItems, [[step, own]])).ok).toBe(false);
    expect([own, ...own].filter(Object.isFrozen)).toEqual([]);
  });
});
