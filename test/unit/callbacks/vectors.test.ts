import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseCallback } from "../../../src/callbacks/index.ts";

const root = new URL("../../../", import.meta.url);

interface Vector {
  readonly id: string;
  readonly documentText: string;
  readonly expect: { readonly schema: "valid" | "invalid" };
}

/** Every vector of every schema of callbacks, generated or written by hand. */
const vectors = ["generated", "schema"].flatMap((top) =>
  readdirSync(new URL(`${top}/conformance/`, root), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("-callback.vectors.json"))
    .flatMap((path) => (JSON.parse(readFileSync(new URL(`${top}/conformance/${path}`, root), "utf8")) as { vectors: readonly Vector[] }).vectors),
);

/** Vectors of one schema that another one takes: a callback may hold a status beside something that is no message. */
const isTakenElsewhere = ({ documentText }: Vector): boolean => vectors.some((other) => other.documentText === documentText && other.expect.schema === "valid");

describe("parseCallback", () => {
  it("has vectors for every schema", () => {
    expect(new Set(vectors.map(({ id }) => id.split(".")[0]))).toEqual(new Set(["message-callback", "status-callback", "not-sent-callback"]));
  });

  it.each(["text", "parsed"])("reads exactly the callbacks that a schema takes, as %s", (form) => {
    const wrong = vectors.filter((vector) => {
      const { ok } = parseCallback(form === "text" ? vector.documentText : JSON.parse(vector.documentText));
      return ok !== (vector.expect.schema === "valid" || isTakenElsewhere(vector));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
