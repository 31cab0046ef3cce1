import { afterEach, describe, expect, it } from "vitest";
import { buttons, validate } from "../../../../src/index.ts";
import { documentSample } from "../../../support/document-sample.ts";
import { withAt } from "../../../support/pointer.ts";

const interactive = "/messaging_object/interactive";
const deep = 100_000;

/** Each stands where an object, a list or a text is wanted. */
const places = [
  "/messaging_object",
  "/messaging_object/to",
  interactive,
  `${interactive}/header`,
  `${interactive}/header/text`,
  `${interactive}/body`,
  `${interactive}/body/text`,
  `${interactive}/action/buttons`,
  `${interactive}/action/buttons/0`,
  `${interactive}/action/buttons/0/reply`,
  `${interactive}/action/buttons/0/reply/id`,
  "/extra_info",
  "/extra_info/ref",
];

function put(pointer: string, value: unknown): unknown {
  const copy = withAt<unknown>(documentSample, pointer, "place");
  const path = pointer.split("/").slice(1);
  const last = path.pop() as string;
  const parent = path.reduce((at, step) => at[step] as Record<string, unknown>, copy as Record<string, unknown>);
  parent[last] = value;
  return copy;
}

function nested(wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = {};
  for (let depth = 0; depth < deep; depth += 1) value = wrap(value);
  return value;
}

function throwing(): never {
  throw new Error("the trap");
}

const cyclic: Record<string, unknown> = { text: "Hi" };
cyclic["again"] = cyclic;
const cyclicList: unknown[] = [];
cyclicList.push(cyclicList, cyclicList);
const revoked = Proxy.revocable({}, {});
revoked.revoke();

const wrongEverywhere: readonly (readonly [string, unknown])[] = [
  ["a boxed text", Object("text")],
  ["a boxed number", Object(1)],
  ["a Date", new Date(0)],
  ["a Map", new Map([["text", "Hi"]])],
  ["a regular expression", /a/],
  ["a function", () => "text"],
  ["a symbol", Symbol("text")],
  ["a big integer", 1n],
  ["NaN", Number.NaN],
  ["null", null],
  ["true", true],
  ["a typed array", new Uint8Array(3)],
  ["an object that contains itself", cyclic],
  ["a list that contains itself", cyclicList],
  [`objects ${deep} deep`, nested((inner) => ({ text: inner }))],
  [`lists ${deep} deep`, nested((inner) => [inner])],
  ["a sparse list", new Array(2)],
  ["a proxy that throws", new Proxy({}, { get: throwing, ownKeys: throwing, getOwnPropertyDescriptor: throwing })],
  ["a revoked proxy", revoked.proxy],
  ["an object with toJSON", { toJSON: () => "text" }],
  ["an object with no prototype", Object.assign(Object.create(null), { stranger: 1 })],
  ["an instance with inherited fields", Object.create({ text: "Hi", type: "text", id: "a", title: "A", ref: "r", buttons: [] })],
];

/** Nothing of their own is enumerable, so that JSON writes `{}`, and an empty `extra_info` is right. */
const emptyForJson = new Set(wrongEverywhere.filter(([name]) => /^a boxed number|^a Date|^a Map|^a regular|inherited/.test(name)).map(([, value]) => value));

describe.each(wrongEverywhere)("%s", (_, value) => {
  it.each(places)("at %s is refused with issues, and nothing throws", (place) => {
    const result = validate(put(place, value));
    expect(result.ok).toBe(place === "/extra_info" && emptyForJson.has(value));
    if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
  });
});

describe("a hostile object", () => {
  afterEach(() => {
    for (const name of ["polluted", "text", "footer"]) Reflect.deleteProperty(Object.prototype, name);
  });

  it("gives each value once", () => {
    const reads = new Map<string, number>();
    const counted = (value: unknown, path: string): unknown => {
      if (typeof value !== "object" || value === null) return value;
      const target = Array.isArray(value) ? [] : {};
      for (const [key, inner] of Object.entries(value)) {
        const place = `${path}/${key}`;
        const wrapped = counted(inner, place);
        Object.defineProperty(target, key, {
          enumerable: true,
          get() {
            reads.set(place, (reads.get(place) ?? 0) + 1);
            return wrapped;
          },
        });
      }
      return target;
    };
    expect(validate(counted(documentSample, "")).ok).toBe(true);
    expect(reads.size).toBeGreaterThan(25);
    expect([...reads].filter(([, times]) => times !== 1)).toEqual([]);
  });

  it("that changes its answer is judged by the first one", () => {
    let reads = 0;
    const header = { type: "text", text: "" };
    Object.defineProperty(header, "text", { enumerable: true, get: () => (reads++ === 0 ? "Hello" : 42) });
    expect(validate(put(`${interactive}/header`, header)).ok).toBe(true);
    expect(reads).toBe(1);
  });

  it.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"])("with the key %s is refused and pollutes nothing", (key) => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    for (const place of ["", "/messaging_object", `${interactive}/body`, "/extra_info"]) {
      const text = JSON.stringify(withAt<unknown>({ at: documentSample }, `/at${place === "" ? "" : place}/stranger`, { polluted: 1 })).replace(
        '"stranger"',
        `"${key}"`,
      );
      const result = validate(JSON.parse(text).at);
      expect(result.ok).toBe(false);
      expect(!result.ok && result.issues.some(({ code, path }) => code === "additionalProperties" && path.endsWith(`/${key}`))).toBe(true);
    }
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
  });

  it("cannot borrow a field from a polluted prototype", () => {
    Object.defineProperty(Object.prototype, "text", { value: "borrowed", configurable: true, enumerable: true, writable: true });
    const result = validate(put(`${interactive}/body`, {}));
    expect(!result.ok && result.issues.map(({ code, path }) => [code, path])).toEqual([["required", `${interactive}/body/text`]]);
    Reflect.deleteProperty(Object.prototype, "text");
  });

  it("keeps its own inherited field names out of a right message too", () => {
    Object.defineProperty(Object.prototype, "polluted", { value: 1, configurable: true, enumerable: true, writable: true });
    expect(validate(documentSample).ok).toBe(true);
  });

  it("handed to extraInfo with __proto__ in it is refused, and sets no prototype", () => {
    const extra = JSON.parse('{"__proto__":{"ref":"x"}}');
    const result = buttons().body("Hi").reply("a", "A").to("+919876543210").extraInfo(extra).safeBuild();
    expect(result.ok).toBe(false);
  });
});

describe("a list of replies that is", () => {
  const start = buttons().body("Hi").to("+919876543210");

  it.each([
    ["sparse", new Array(2)],
    ["of nulls", [null]],
    ["of texts", ["a"]],
    ["of itself", cyclicList],
    ["no list", "ab"],
    ["an object", { length: 1, 0: { id: "a", title: "A" } }],
  ])("%s is refused by build()", (_, list) => {
    const result = start.replies(list as { id: string; title: string }[]).safeBuild();
    expect(result.ok).toBe(false);
  });
});
