import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ApiError, createClient, type Outcome } from "../../../src/client/index.ts";
import { buttons } from "../../../src/index.ts";
import { answerFiles } from "./vectors.ts";

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8"));
const vectors = answerFiles.flatMap(([, file]) => file.vectors);
const message = buttons().body("Shall we call you?").reply("yes", "Yes").to("+919876543210").build();

/** The outcome of a client that receives this response, without a retry. */
async function outcomeOf({ status, headers, bodyText }: (typeof vectors)[number]["response"]): Promise<Outcome> {
  const fetch = async (): Promise<Response> => new Response(bodyText, { status, headers });
  return await createClient({ pod: "in", sid: "HXAP16XXXXXX97IN", apiKey: "Axxx3", from: "+919876543210", fetch, maxAttempts: 1 }).send(message);
}

function asExpectation(outcome: Outcome): (typeof vectors)[number]["expect"] {
  if (outcome.outcome === "accepted") return { outcome: "accepted", messageId: outcome.messageId, retriable: false };
  const code = outcome.error instanceof ApiError ? outcome.error.code : undefined;
  const retriable = outcome.outcome === "not-sent" && outcome.retryAfterMs !== undefined;
  return { outcome: outcome.outcome, ...(code === undefined ? {} : { code }), retriable };
}

describe("response vectors", () => {
  it.each(vectors)("give the client the expected outcome: $id", async ({ response, expect: expected }) => {
    expect(asExpectation(await outcomeOf(response))).toEqual(expected);
  });

  it("cover every documented response, with the same text as service.json and OpenAPI", () => {
    const bodies = (values: readonly unknown[]): readonly string[] => values.map((value) => JSON.stringify(value)).sort();
    const { answers } = read("schema/service.json") as { answers: Record<string, { body: unknown }> };
    const { paths } = read("generated/openapi.json");
    const responses = Object.values(paths).flatMap((path) => Object.values((path as { post: { responses: object } }).post.responses));
    const examples = responses.flatMap(({ content }) => Object.values(content["application/json"].examples as Record<string, { value: unknown }>));
    const documented = answerFiles.filter(([path]) => path.startsWith("generated/")).flatMap(([, file]) => file.vectors);
    expect(documented.map(({ id }) => id).sort()).toEqual(
      Object.keys(answers)
        .map((name) => `http.${name}`)
        .sort(),
    );
    expect(bodies(documented.map(({ response }) => JSON.parse(response.bodyText)))).toEqual(bodies(Object.values(answers).map(({ body }) => body)));
    expect(bodies(examples.map(({ value }) => value))).toEqual(bodies(Object.values(answers).map(({ body }) => body)));
  });
});
