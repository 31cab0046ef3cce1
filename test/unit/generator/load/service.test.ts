import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Json } from "../../../../generator/load/json-schema.ts";
import { canonicalService, readService, requestSchemas } from "../../../../generator/load/service.ts";

const committed = JSON.parse(readFileSync(new URL("../../../../schema/service.json", import.meta.url), "utf8"));

/** The committed description with another value at a path. */
function withAt(path: readonly string[], value: Json | undefined): Json {
  const copy = structuredClone(committed);
  const last = path.at(-1) ?? "";
  const holder = path.slice(0, -1).reduce((at, step) => at[step], copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

function refusal(json: Json): string {
  try {
    readService(json);
  } catch (error) {
    return error instanceof Error ? error.message : "?";
  }
  return "accepted";
}

describe("the description of the service", () => {
  it("is accepted as it is committed", () => expect(readService(committed)).toEqual(committed));

  const parts = [["title"], ["description"], ["pods"], ["request"], ["parameters"], ["answers"], ["otherCodes"]];
  const members = [
    ...["host", "source"].map((name) => ["pods", "in", name]),
    ...["method", "path", "source", "contentType", "keyHeader"].map((name) => ["request", name]),
    ...["in", "description", "pattern", "example", "source"].map((name) => ["parameters", "sid", name]),
    ...["status", "title", "meaning", "outcome", "retry", "source", "body"].map((name) => ["answers", "low-balance", name]),
    ...["code", "message", "data", "error"].map((name) => ["answers", "low-balance", "body", name]),
    ...["code", "meaning", "outcome", "retry", "source"].map((name) => ["otherCodes", "daily-limit", name]),
  ];

  it.each([...parts, ...members].map((path) => [path.join("/"), path] as const))("needs %s", (_, path) => {
    expect(refusal(withAt(path, undefined))).toMatch(`not a description of a service: it must have required property '${path.at(-1)}'`);
  });

  it.each([
    [["pods"], {}, "fewer than 1"],
    [["pods", "IN"], { host: "a", source: "b" }, 'must match pattern "^[a-z][a-z_-]*[a-z]$"'],
    [["pods", "in1"], { host: "a", source: "b" }, 'must match pattern "^[a-z][a-z_-]*[a-z]$"'],
    [["pods", "in", "host"], "", "fewer than 1 characters"],
    [["pods", "in", "hots"], "a", "additional properties"],
    [["parameters", "sid", "in"], "query", "allowed values"],
    [["answers", "low-balance", "status"], 199, ">= 200"],
    [["answers", "low-balance", "status"], 600, "<= 599"],
    [["answers", "low-balance", "status"], 400.5, "must be integer"],
    [["answers", "low-balance", "body", "data"], "none", "must be object,array"],
    [["answers", "low-balance", "body", "error"], { a: 1 }, "must be string"],
    [["answers", "low-balance", "outcome"], "refused", "must be equal to one of the allowed values: accepted, not-sent, unknown"],
    [["answers", "low-balance", "retry"], true, "must be equal to one of the allowed values: never, later"],
    [["otherCodes", "daily-limit", "outcome"], "refused", "must be equal to one of the allowed values: accepted, not-sent, unknown"],
    [["answers", "low-balance", "retryAfterSeconds"], [], "fewer than 1 items"],
    [["answers", "low-balance", "retryAfterSeconds"], [0], ">= 1"],
    [["$comment"], "", "fewer than 1 characters"],
  ] as const)("is refused where %j is %j", (path, value, sentence) => expect(refusal(withAt(path, value as Json))).toContain(sentence));

  it.each([
    [["otherCodes"], {}],
    [["$comment"], "why"],
    [["pods", "in", "comment"], "why"],
    [["answers", "server-error", "retryAfterSeconds"], [1]],
    [["answers", "low-balance", "retry"], "later"],
    [["otherCodes", "daily-limit", "retry"], "later"],
    [["answers", "low-balance", "fix"], "Top it up."],
    [["answers", "low-balance", "status"], 499],
    [["answers", "server-error", "status"], 200],
    [["answers", "server-error", "status"], 599],
  ] as const)("is accepted where %j is %j", (path, value) => expect(refusal(withAt(path, value as Json))).toBe("accepted"));

  it("names one schema of the body or several, each once", () => {
    const { schemas, ...request } = committed.request;
    const schema = "reply-button-request";
    const withSchemas = (more: object): Json => withAt(["request"], { ...request, ...more });
    expect(requestSchemas(readService(committed))).toEqual(schemas);
    expect(requestSchemas(readService(withSchemas({ schema })))).toEqual([schema]);
    expect(requestSchemas(readService(withSchemas({ schemas: ["a", "b"] })))).toEqual(["a", "b"]);
    const refused = [{}, { schema, schemas: ["a"] }, { schemas: [] }, { schemas: ["a", "a"] }, { schemas: "a" }, { schema: "" }];
    for (const more of refused) expect(refusal(withSchemas(more)), JSON.stringify(more)).toMatch(/^\/request.*: not a description of a service: it must /);
  });

  it("is refused where a parameter of the path is missing, a pattern is unsafe, or an example breaks its pattern", () => {
    expect(refusal(withAt(["request", "path"], "/v2/{unknown}"))).toBe('/request/path: there is no parameter "unknown"');
    expect(refusal(withAt(["parameters", "sid", "pattern"], "\\d"))).toMatch(/^\/parameters\/sid.*safe set of patterns/);
    expect(refusal(withAt(["parameters", "sid", "example"], "a b"))).toBe("/parameters/sid/example: the example breaks its own pattern");
  });

  it("has a canonical order, whatever the order in the file", () => {
    const reversed = (value: object): object => Object.fromEntries(Object.entries(value).reverse());
    const service = readService(committed);
    const shuffled = { ...service, pods: reversed(service.pods), parameters: reversed(service.parameters), answers: reversed(service.answers) };
    expect(JSON.stringify(canonicalService(shuffled as typeof service))).toBe(JSON.stringify(canonicalService(service)));
    expect(Object.values(canonicalService(service).answers).map(({ title }) => title)).toEqual(
      Object.values(service.answers)
        .map(({ title }) => title)
        .sort(),
    );
    const [first = ""] = Object.keys(service.answers);
    const answer = {
      ...service.answers[first],
      title: "alike",
      body: { code: "a", message: "b", data: { d: 1, c: [{ b: 1, a: 2 }] }, error: { z: "z", y: "y" } },
    };
    const alike = canonicalService({ ...service, answers: { b: answer, c: answer, a: answer } as unknown as typeof service.answers });
    expect(Object.keys(alike.answers)).toEqual(["a", "b", "c"]);
    expect(JSON.stringify(alike.answers["a"]?.body)).toBe('{"code":"a","message":"b","data":{"c":[{"a":2,"b":1}],"d":1},"error":{"y":"y","z":"z"}}');
    expect(Object.keys(canonicalService(service).pods)).toEqual(Object.keys(service.pods).sort());
  });
});
