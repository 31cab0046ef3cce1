import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as client from "../../../src/client/index.ts";
import { outcomeOfAnswer } from "./outcome-of-answer.ts";
import { answerFiles } from "./vectors.ts";

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8"));
const vectors = answerFiles.flatMap(([, file]) => file.vectors);

describe("response vectors", () => {
  it.each(vectors)("give the client the expected outcome: $id", async ({ response, expect: expected }) => {
    expect(await outcomeOfAnswer(client, response)).toEqual(expected);
  });

  it("cover every documented response, with the same text as service.json and OpenAPI", () => {
    const bodies = (values: readonly unknown[]): readonly string[] => values.map((value) => JSON.stringify(value)).sort();
    const { answers } = read("schema/service.json") as { answers: Record<string, { outcome: string; body: unknown }> };
    const { paths } = read("generated/openapi.json");
    const responses = Object.values(paths).flatMap((path) => Object.values((path as { post: { responses: object } }).post.responses));
    const examples = responses.flatMap(({ content }) => Object.values(content["application/json"].examples as Record<string, { value: unknown }>));
    const documented = answerFiles.filter(([path]) => path.startsWith("generated/")).flatMap(([, file]) => file.vectors);
    expect(documented.map(({ id }) => id).sort()).toEqual(
      Object.entries(answers)
        .map(([name, { outcome }]) => `http.${name}.${outcome}`)
        .sort(),
    );
    expect(bodies(documented.map(({ response }) => JSON.parse(response.bodyText)))).toEqual(bodies(Object.values(answers).map(({ body }) => body)));
    expect(bodies(examples.map(({ value }) => value))).toEqual(bodies(Object.values(answers).map(({ body }) => body)));
  });
});
