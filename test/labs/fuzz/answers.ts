import fc from "fast-check";
import { answers as documented, meanings } from "../../../generated/service.ts";
import type { Question } from "../conformance/modules/questions.ts";

const codes = [...meanings.map(({ code }) => code), "WA202", "WA200", "wa-401", "WAV-2101", "X999", "131009", "a code", "", "😀"];
const code = fc.oneof(fc.constantFrom(...codes), fc.constantFrom(0, 7, 131009, -1, 1.5, 1e21, null, true));
const id = fc.constantFrom("AXXX", "", " ", "😀", "é", "٣", "_", 7, null);
const error = fc.oneof(
  fc.constantFrom("payload", "balance", "account", "phone_number", "error", "other").map((key) => ({ [key]: "What?" })),
  code.map((inner) => ({ code: inner })),
  fc.constantFrom({}, [], "x", null),
);
const bodies = fc.oneof(
  fc.constantFrom(...Object.values(documented).map(({ body }) => JSON.stringify(body))),
  fc.tuple(code, id, error).map(([some, messageId, errors]) => JSON.stringify({ code: some, message: "m", data: { message_id: messageId }, error: errors })),
  fc.tuple(code, error).map(([some, errors]) => JSON.stringify({ code: some, data: [], error: errors })),
  fc.constantFrom("", "<!doctype html>", "[]", "null", '{"code":"WA2', '{"code": "WA202", "data": {"message_id" : "A', '{"code":"WA202"', '{"code":NaN}'),
);
const retryAfter = fc.constantFrom("2", " 2 ", "-1", "1.5", "soon", "Sun, 06 Nov 1994 08:49:37 GMT", "Mon, 06 Nov 1994 08:49:37 GMT");
const headers = fc.oneof(
  fc.constant({}),
  retryAfter.map((value) => ({ "retry-after": value })),
);
/** A response with one of these has no body in `fetch`. */
const status = fc.constantFrom(200, 201, 202, 301, 302, 303, 307, 308, 400, 401, 403, 404, 408, 409, 422, 429, 500, 502, 503, 504);

/** Answers of a server, documented ones and others. */
export const answers: fc.Arbitrary<Extract<Question, { do: "outcome" }>> = fc
  .tuple(status, bodies, headers)
  .map(([number, body, some]) => ({ do: "outcome", status: number, body, headers: some }));
