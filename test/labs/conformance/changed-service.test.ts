import { readFileSync } from "node:fs";
import { transform } from "esbuild";
import { afterEach, describe, expect, it, vi } from "vitest";
import { emitHttp } from "../../../generator/emit/conformance/http.ts";
import { emitOpenApi } from "../../../generator/emit/documents/openapi.ts";
import { emitReference } from "../../../generator/emit/documents/reference.ts";
import { emitService } from "../../../generator/emit/typescript/service.ts";
import { lint } from "../../../generator/lint/lint.ts";
import type { Json } from "../../../generator/load/json-schema.ts";
import { canonicalService, readService } from "../../../generator/load/service.ts";
import { sourceFiles } from "../../support/schema.ts";
import { outcomeOfAnswer } from "./outcome-of-answer.ts";
import { type AnswerVector, answerFiles, type VectorFile } from "./vectors.ts";

const committed = JSON.parse(readFileSync("schema/service.json", "utf8"));
const schemas = sourceFiles.map(lint);

interface Added {
  readonly status: number;
  readonly code: string;
  readonly outcome: string;
  readonly retry: string;
  readonly retryAfterSeconds?: readonly number[];
  readonly error?: object;
  readonly data?: object;
}

/** The description with one more answer, and everything that is generated from it. */
function withAnswer(name: string, { code, error = { error: "…" }, data = {}, ...answer }: Added) {
  const added = { title: `${answer.status} ${name}`, meaning: "it is new", source: "A test.", ...answer, body: { code, message: "…", data, error } };
  const service = canonicalService(readService({ ...committed, answers: { ...committed.answers, [name]: added } } as Json));
  const [file = ""] = emitHttp(service, schemas).values();
  return {
    vectors: (JSON.parse(file) as VectorFile<AnswerVector>).vectors,
    serviceModule: emitService(service, "schema/service.json"),
    openApi: JSON.parse(emitOpenApi(schemas, service)),
    reference: emitReference([], service),
  };
}

/** The client as it is when `generated/service.ts` is this text. */
async function clientWith(serviceModule: string) {
  const { code } = await transform(serviceModule, { loader: "ts", format: "esm" });
  const changed = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  vi.resetModules();
  vi.doMock("../../../generated/service.ts", () => changed);
  return await import("../../../src/client/index.ts");
}

afterEach(() => {
  vi.doUnmock("../../../generated/service.ts");
  vi.resetModules();
});

const cases: readonly (readonly [string, Added, AnswerVector["expect"]])[] = [
  [
    "a 429 that may be sent again",
    { status: 429, code: "WA429", outcome: "not-sent", retry: "later" },
    { outcome: "not-sent", code: "WA429", retriable: true },
  ],
  [
    "a 429 with a waiting time",
    { status: 429, code: "WA429", outcome: "not-sent", retry: "later", retryAfterSeconds: [7] },
    { outcome: "not-sent", code: "WA429", retriable: true },
  ],
  [
    "a 429 that is never sent again",
    { status: 429, code: "WA429", outcome: "not-sent", retry: "never" },
    { outcome: "not-sent", code: "WA429", retriable: false },
  ],
  ["a 429 that proves nothing", { status: 429, code: "WA429", outcome: "unknown", retry: "never" }, { outcome: "unknown", code: "WA429", retriable: false }],
  [
    "a 503 that may be sent again",
    { status: 503, code: "WA503", outcome: "not-sent", retry: "later" },
    { outcome: "not-sent", code: "WA503", retriable: true },
  ],
  ["a 503 that proves nothing", { status: 503, code: "WA503", outcome: "unknown", retry: "never" }, { outcome: "unknown", code: "WA503", retriable: false }],
  ["a new 4xx", { status: 422, code: "WA422", outcome: "not-sent", retry: "never" }, { outcome: "not-sent", code: "WA422", retriable: false }],
  [
    "a new 4xx that may be sent again",
    { status: 423, code: "WA423", outcome: "not-sent", retry: "later" },
    { outcome: "not-sent", code: "WA423", retriable: true },
  ],
  ["a 4xx that proves nothing", { status: 409, code: "WA409", outcome: "unknown", retry: "never" }, { outcome: "unknown", code: "WA409", retriable: false }],
  [
    "a 4xx whose code begins as that of an acceptance",
    { status: 400, code: "WA210", outcome: "not-sent", retry: "never" },
    { outcome: "not-sent", code: "WA210", retriable: false },
  ],
  [
    "a 4xx whose code is a word, and without an error",
    { status: 400, code: "RATE_LIMIT", outcome: "not-sent", retry: "never", error: {} },
    { outcome: "not-sent", code: "RATE_LIMIT", retriable: false },
  ],
  ["a redirect that is refused", { status: 307, code: "WA307", outcome: "not-sent", retry: "never" }, { outcome: "not-sent", code: "WA307", retriable: false }],
  [
    "a redirect that proves nothing",
    { status: 307, code: "WA307", outcome: "unknown", retry: "never" },
    { outcome: "unknown", code: "WA307", retriable: false },
  ],
  [
    "a code that is documented for another status",
    { status: 503, code: "WA400", outcome: "unknown", retry: "never" },
    { outcome: "unknown", code: "WA400", retriable: false },
  ],
  [
    "another acceptance",
    { status: 200, code: "WA200", outcome: "accepted", retry: "never", error: {}, data: { message_id: "A1" } },
    { outcome: "accepted", messageId: "A1", retriable: false },
  ],
  [
    "a 2xx without an id",
    { status: 200, code: "WA299", outcome: "unknown", retry: "never", error: {} },
    { outcome: "unknown", code: "WA299", retriable: false },
  ],
];

describe("a description of the service with", () => {
  it.each(cases)("%s gives vectors, a client, an OpenAPI description and a reference that agree", async (_, added, expected) => {
    const { vectors, serviceModule, openApi, reference } = withAnswer("added-answer", added);
    const vector = vectors.find(({ id }) => id.startsWith("http.added-answer."));
    expect(vector?.expect).toEqual(expected);
    expect(vectors.length).toBe(Object.keys(committed.answers).length + 1);

    const client = await clientWith(serviceModule);
    const undocumented = answerFiles.filter(([path]) => path.startsWith("schema/")).flatMap(([, file]) => file.vectors);
    for (const { id, response, expect: wanted } of [...vectors, ...undocumented]) {
      expect({ id, ...(await outcomeOfAnswer(client, response)) }).toEqual({ id, ...wanted });
    }

    const [{ post }] = Object.values(openApi.paths) as [{ post: { responses: Record<string, { content: { "application/json": { examples: object } } }> } }];
    expect(post.responses[added.status]?.content["application/json"].examples).toMatchObject({
      addedAnswer: { value: JSON.parse(vector?.response.bodyText ?? ""), "x-outcome": added.outcome, "x-retry": added.retry },
    });
    expect(reference).toContain(
      `| added-answer | ${added.status} | \`${added.code}\` | ${Object.keys(added.error ?? { error: "" })} | ${added.outcome} | ${added.retry} | it is new |`,
    );
  });

  it.each([
    ["later", true],
    ["never", false],
  ] as const)("a code without a sample of its answer, to be sent again %s, gives the client a refusal: %s", async (retry, retriable) => {
    const otherCodes = { busy: { code: "WA999", outcome: "not-sent", retry, meaning: "it is busy", source: "A test." } };
    const client = await clientWith(emitService(readService({ ...committed, otherCodes } as Json), "schema/service.json"));
    const response = (status: number) => ({ status, headers: {}, bodyText: '{"code":"WA999","data":{},"error":{}}' });
    expect(await outcomeOfAnswer(client, response(400))).toEqual({ outcome: "not-sent", code: "WA999", retriable });
    expect(await outcomeOfAnswer(client, response(429))).toEqual({ outcome: "not-sent", code: "WA999", retriable });
    for (const status of [200, 408, 500]) {
      expect(await outcomeOfAnswer(client, response(status))).toEqual({ outcome: "unknown", code: "WA999", retriable: false });
    }
  });

  it("a waiting time gives the client that time, unless the answer has another", async () => {
    const { vectors, serviceModule } = withAnswer("busy", { status: 429, code: "WA429", outcome: "not-sent", retry: "later", retryAfterSeconds: [7, 70] });
    const { createClient } = await clientWith(serviceModule);
    const { buttons } = await import("../../../src/index.ts");
    const message = buttons().body("a").reply("b", "c").to("+919876543210").build();
    const bodyText = vectors.find(({ id }) => id === "http.busy.not-sent.retriable")?.response.bodyText ?? "";
    const waitAfter = async (headers: Record<string, string>) => {
      const fetch = async () => new Response(bodyText, { status: 429, headers });
      const client = createClient({ pod: "in", sid: "HXAP16XXXXXX97IN", apiKey: "Axxx3", from: "+919876543210", fetch, maxAttempts: 1 });
      return await client.send(message);
    };
    expect(await waitAfter({})).toMatchObject({ outcome: "not-sent", retryAfterMs: 7000, error: { meaning: "busy" } });
    expect(await waitAfter({ "retry-after": "9" })).toMatchObject({ outcome: "not-sent", retryAfterMs: 9000 });
  });
});
