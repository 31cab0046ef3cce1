import { gzipSync } from "node:zlib";
import { answers, meanings } from "../../../../generated/service.ts";
import type { Meaning } from "../../../../src/type-level/artefact-types.ts";
import { acceptedBody, type Exchange } from "../../../unit/client/support/fault-server.ts";
import type { Random } from "../random.ts";
import type { Answer } from "./behaviours.ts";

/** A body of an answer, and what it proves by itself. */
interface HostileBody {
  readonly name: string;
  readonly text: string;
  /** It says that the message was taken, or may say so: no status proves otherwise. */
  readonly saysTaken?: boolean;
  /** It has a documented code of a refusal. */
  readonly refuses?: boolean;
}

const nested = (depth: number): string => `${'{"a":['.repeat(depth / 2)}1${"]}".repeat(depth / 2)}`;
const refusals: readonly HostileBody[] = meanings
  .filter(({ outcome }: Meaning) => outcome === "not-sent")
  .map(({ name, code, errorKey }: Meaning) => ({ name, text: JSON.stringify({ code, error: { [errorKey ?? "e"]: name } }), refuses: true }));

const accepted: HostileBody = { name: "Kaleyra's 202", text: acceptedBody(), saysTaken: true };

const bodies: readonly HostileBody[] = [
  { name: "an id without a code", text: '{"data":{"message_id":"A1"}}', saysTaken: true },
  { name: "an id that is a number", text: '{"code":"WA400","data":{"message_id":9007199254740993}}', saysTaken: true },
  { name: "an id among refusals", text: '{"code":"E110","error":{"balance":"low"},"data":{"message_id":"A1"}}', saysTaken: true },
  { name: "an id, cut", text: '{"code":"WA202","message":"Request Accepted","data":{"message_id":"A', saysTaken: true },
  { name: "an error 5,000 deep, with an id", text: `{"code":"WA202","data":{"message_id":"A1"},"error":{"e":${nested(5_000)}}}`, saysTaken: true },
  { name: "an error 5,000 deep, with a refusal", text: `{"code":"E110","error":{"balance":${nested(5_000)}}}`, refuses: true },
  { name: "an error 5,000 deep", text: `{"error":${nested(5_000)}}` },
  { name: "data 5,000 deep", text: `{"data":${nested(5_000)}}` },
  { name: "200,000 brackets", text: "[".repeat(200_000) },
  { name: "a blank id", text: '{"code":"WA400x","data":{"message_id":"  "}}' },
  { name: "nothing", text: "" },
  { name: "null", text: "null" },
  { name: "a list", text: "[]" },
  { name: "a string", text: '"ok"' },
  { name: "NULs", text: "\0".repeat(100) },
  { name: "a lone surrogate", text: '{"code":"\\ud800","message":"\\udfff"}' },
  { name: "__proto__", text: '{"__proto__":{"code":"E110"},"constructor":{"code":"E110"}}' },
  { name: "a page", text: "<!doctype html><title>Error</title>" },
  { name: "2 MB", text: `{"code":"E110","message":"${"x".repeat(2_000_000)}"}` },
  { name: "a code that is an object", text: '{"code":{"toString":"E110"},"error":[]}' },
  { name: "Kaleyra's 500", text: JSON.stringify(answers["server-error"].body) },
  ...refusals,
];

const statuses = [
  200, 201, 202, 204, 226, 299, 300, 301, 302, 303, 304, 305, 307, 308, 400, 401, 403, 404, 408, 409, 425, 429, 451, 499, 500, 502, 503, 504, 511, 599,
];
const retryAfters = [undefined, undefined, "0", "1", "-5", "abc", "0x10", "1e3", "", "86400", "9".repeat(29), "Fri, 31 Dec 2099 23:59:59 GMT", "1, 2"];
const refusingRedirects = [301, 302, 307, 308];

/** By the rules of outcomes: what proves that the message was not sent. Only then is it not delivered. */
function provesRefusal(status: number, hasWait: boolean, { saysTaken = false, refuses = false }: HostileBody): boolean {
  if (saysTaken) return false;
  if (refusingRedirects.includes(status) || status === 429 || (status === 503 && hasWait)) return true;
  return refuses && status >= 400 && status < 500 && status !== 408;
}

function combined(random: Random): Answer {
  const status = random.integer(4) === 0 ? 202 : random.pick(statuses);
  const body = random.integer(4) === 0 ? accepted : random.pick(bodies);
  const retryAfter = random.pick(retryAfters);
  const headers = {
    ...(retryAfter === undefined ? undefined : { "retry-after": retryAfter }),
    ...(status >= 300 && status < 400 ? { location: "/elsewhere" } : undefined),
    ...(random.integer(3) === 0 ? { "content-type": random.pick(["text/html", "", "application/json; charset=utf-16", "x".repeat(500)]) } : undefined),
  };
  const hasNoBody = status === 204 || status === 304;
  const seen = hasNoBody ? { name: "no body", text: "" } : body;
  return {
    name: `${status} with ${seen.name}${retryAfter === undefined ? "" : ` and Retry-After ${JSON.stringify(retryAfter)}`}`,
    isDelivered: !provesRefusal(status, retryAfter !== undefined, seen),
    give: (exchange) => exchange.answer(status, seen.text, hasNoBody ? { ...headers, "content-length": "0" } : headers),
  };
}

const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));

const head = (status: string, ...headers: readonly string[]): string =>
  `HTTP/1.1 ${[status, "content-type: application/json", ...headers].join("\r\n")}\r\n\r\n`;

/** After each of these the message may have been delivered, and it is. */
const brokenAnswers: Readonly<Record<string, (exchange: Exchange) => void>> = {
  "a reset": (exchange) => exchange.reset(),
  "an end": ({ socket }) => socket.end(),
  "a 202 that is cut": ({ socket }) => socket.end(`${head("202 Accepted", "content-length: 500")}{"code":"WA202"`),
  "a 400 that is cut": ({ socket }) => socket.end(`${head("400 Bad Request", "content-length: 500")}{"code":"E110","error":{}`),
  "a 202 that stalls": ({ raw }) => raw(`${head("202 Accepted", "content-length: 500")}{"code":`),
  "a 202 in chunks of no length": ({ socket }) => socket.end(`${head("202 Accepted", "transfer-encoding: chunked")}ZZ\r\n{}\r\n`),
  "a 202 with two lengths": ({ socket }) => socket.end(`${head("202 Accepted", "content-length: 2", "content-length: 3")}{}`),
  "a header of 1 MB": ({ socket }) => socket.end(head("202 Accepted", `x: ${"x".repeat(1_000_000)}`)),
  "no HTTP": ({ socket }) => socket.end("220 mail.example ESMTP\r\n"),
  "status 99": ({ socket }) => socket.end(head("99 Early", "content-length: 0")),
  "hints for ever": ({ socket }) => socket.end("HTTP/1.1 103 Early Hints\r\n\r\n".repeat(1_000)),
  "gzip that is none": (exchange) => exchange.answer(202, "not gzip", { "content-encoding": "gzip" }),
  "an unknown encoding": (exchange) => exchange.answer(202, "x", { "content-encoding": "zip" }),
  "a gzip bomb": ({ raw }) => {
    raw(head("202 Accepted", "content-encoding: gzip", `content-length: ${bomb.length}`));
    raw(bomb);
  },
};
const brokenNames = Object.keys(brokenAnswers);

/** The answer to the message with this index: first each broken one, then combinations. */
export function hostileAnswer(index: number, random: Random): Answer {
  const name = brokenNames[index];
  const give = name === undefined ? undefined : brokenAnswers[name];
  return name === undefined || give === undefined ? combined(random) : { name, isDelivered: true, give };
}
