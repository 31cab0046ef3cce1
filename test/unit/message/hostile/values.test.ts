import { afterEach, describe, expect, it } from "vitest";
import { kindPath } from "../../../../generated/kinds.ts";
import { buttons, replyButtonRequest, validate } from "../../../../src/index.ts";
import { documentSample } from "../../../support/document-sample.ts";
import { withAt } from "../../../support/pointer.ts";

const interactive = "/messaging_object/interactive";
const deep = 100_000;

/** Paths that need an object, a list or a text. */
const paths = [
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
  const copy = withAt<unknown>(documentSample, pointer, "replaced below");
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

const invalidValues: readonly (readonly [string, unknown])[] = [
  ["a boxed text", Object("text")],
  ["a boxed number", Object(1)],
  ["a Date", new Date(0)],
  ["a Map", new Map([["text", "Hi"]])],
  ["a regular expression", /a/],
  ["a function", () => "text"],
  ["a symbol", Symbol("text")],
  ["a big integer", 1n],
  ["NaN", Number.NaN],
  ["an infinite number", Number.POSITIVE_INFINITY],
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
  ["an object with no prototype", Object.assign(Object.create(null), { unknown: 1 })],
  ["an instance with inherited fields", Object.create({ text: "Hi", type: "text", id: "a", title: "A", ref: "r", buttons: [] })],
];

/** They have no own enumerable properties, so JSON writes `{}`, and an empty `extra_info` is valid. */
const emptyForJson = new Set(invalidValues.filter(([name]) => /^a boxed number|^a Date|^a Map|^a regular|inherited/.test(name)).map(([, value]) => value));

describe.each(invalidValues)("%s", (_, value) => {
  it.each(paths)("is refused with issues and without an exception at %s", (path) => {
    const result = validate(put(path, value));
    expect(result.ok).toBe(path === "/extra_info" && emptyForJson.has(value));
    if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
  });
});

describe("a hostile object", () => {
  afterEach(() => {
    for (const name of ["polluted", "text", "footer"]) Reflect.deleteProperty(Object.prototype, name);
  });

  it("has each of its properties read only once, beside those that lead to its kind", () => {
    const reads = new Map<string, number>();
    const counted = (value: unknown, path: string): unknown => {
      if (typeof value !== "object" || value === null) return value;
      const target = Array.isArray(value) ? [] : {};
      for (const [key, inner] of Object.entries(value)) {
        const innerPath = `${path}/${key}`;
        const wrapped = counted(inner, innerPath);
        Object.defineProperty(target, key, {
          enumerable: true,
          get() {
            reads.set(innerPath, (reads.get(innerPath) ?? 0) + 1);
            return wrapped;
          },
        });
      }
      return target;
    };
    const readTwice = (): readonly string[] => [...reads].filter(([, times]) => times !== 1).map(([path]) => path);
    expect(replyButtonRequest["~standard"].validate(counted(documentSample, ""))).not.toHaveProperty("issues");
    expect(reads.size).toBeGreaterThan(25);
    expect(readTwice()).toEqual([]);
    reads.clear();
    expect(validate(counted(documentSample, "")).ok).toBe(true);
    expect(readTwice()).toEqual(kindPath.map((_, index) => `/${kindPath.slice(0, index + 1).join("/")}`));
  });

  it("is checked by the first value that a changing getter returns", () => {
    let reads = 0;
    const header = { type: "text", text: "" };
    Object.defineProperty(header, "text", { enumerable: true, get: () => (reads++ === 0 ? "Hello" : 42) });
    expect(validate(put(`${interactive}/header`, header)).ok).toBe(true);
    expect(reads).toBe(1);
  });

  it.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"])("is refused if it has the key %s, and pollutes no prototype", (key) => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    for (const parent of ["", "/messaging_object", `${interactive}/body`, "/extra_info"]) {
      const text = JSON.stringify(withAt<unknown>({ at: documentSample }, `/at${parent}/unknown`, { polluted: 1 })).replace('"unknown"', `"${key}"`);
      const result = validate(JSON.parse(text).at);
      expect(result.ok).toBe(false);
      expect(!result.ok && result.issues.some(({ code, path }) => code === "additionalProperties" && path.endsWith(`/${key}`))).toBe(true);
    }
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
  });

  it("gets no field from a polluted prototype", () => {
    Object.defineProperty(Object.prototype, "text", { value: "borrowed", configurable: true, enumerable: true, writable: true });
    const result = validate(put(`${interactive}/body`, {}));
    expect(!result.ok && result.issues.map(({ code, path }) => [code, path])).toEqual([["required", `${interactive}/body/text`]]);
    Reflect.deleteProperty(Object.prototype, "text");
  });

  it("does not get an unknown field from a polluted prototype", () => {
    Object.defineProperty(Object.prototype, "polluted", { value: 1, configurable: true, enumerable: true, writable: true });
    expect(validate(documentSample).ok).toBe(true);
  });

  it("is refused in extraInfo if it has the key __proto__", () => {
    const extra = JSON.parse('{"__proto__":{"ref":"x"}}');
    const result = buttons().body("Hi").reply("a", "A").to("+919876543210").extraInfo(extra).safeBuild();
    expect(result.ok).toBe(false);
  });
});

describe("an invalid list of replies", () => {
  const start = buttons().body("Hi").to("+919876543210");

  it.each([
    ["a sparse list", new Array(2)],
    ["a list of nulls", [null]],
    ["a list of texts", ["a"]],
    ["a list that contains itself", cyclicList],
    ["a text", "ab"],
    ["an object", { length: 1, 0: { id: "a", title: "A" } }],
  ])("is refused by safeBuild(): %s", (_, list) => {
    const result = start.replies(list as { id: string; title: string }[]).safeBuild();
    expect(result.ok).toBe(false);
  });
});
