import { isSchema, type Json, pointerTo, SchemaError } from "./json-schema.ts";

/** What an answer means for the message. */
export interface Conclusion {
  /** `accepted`: the service took it. `not-sent`: it certainly did not. `unknown`: it may have. */
  readonly outcome: "accepted" | "not-sent" | "unknown";
  /** Whether the same message may be sent again without a change: `later` only after what was certainly not sent. */
  readonly retry: "never" | "later";
}

export interface Answer extends Conclusion {
  readonly status: number;
  /** The heading in Kaleyra's documentation. */
  readonly title: string;
  readonly meaning: string;
  readonly fix?: string;
  /** How long Kaleyra advises to wait before each further attempt. */
  readonly retryAfterSeconds?: readonly number[];
  readonly source: string;
  readonly body: AnswerBody;
}

export interface AnswerBody {
  readonly code: string;
  readonly message: string;
  readonly data: Json;
  readonly error: Readonly<Record<string, string>>;
}

export interface OtherCode extends Conclusion {
  readonly code: string;
  readonly meaning: string;
  readonly fix?: string;
  readonly source: string;
}

type Answers = Readonly<Record<string, Answer>>;
type OtherCodes = Readonly<Record<string, OtherCode>>;

/** Why the value at a place is refused; nothing where all is well. */
type Complaint = readonly [member: string, sentence: string] | undefined;

/** The redirects that a server sends instead of processing a request. */
const refusingRedirects = [301, 302, 307, 308];

/** What no answer may say, whichever it is. */
const rulesOfAll: readonly ((conclusion: Conclusion) => Complaint)[] = [
  ({ outcome, retry }) =>
    retry === "later" && outcome !== "not-sent"
      ? ["retry", `after ${outcome}, a second attempt could send the message twice; write "never", or "not-sent" as the outcome if that is documented`]
      : undefined,
];

/** What no answer with this status and body may say. */
const rulesOfAnswers: readonly ((answer: Answer) => Complaint)[] = [
  ({ outcome, status, body }) =>
    outcome === "accepted" && (!isSuccess(status) || messageIdOf(body) === undefined)
      ? ["outcome", 'only a 2xx answer with a text as data.message_id accepts a message; write "not-sent" or "unknown"']
      : undefined,
  ({ outcome, status, body }) =>
    outcome !== "accepted" && isSuccess(status) && messageIdOf(body) !== undefined
      ? ["outcome", 'a 2xx answer with a data.message_id accepts a message; write "accepted", or correct the status or the data']
      : undefined,
  ({ outcome, status }) =>
    outcome === "not-sent" && !mayProveNotSent(status)
      ? ["outcome", `status ${status} does not prove that the message was not sent; write "unknown", or correct the status`]
      : undefined,
  ({ outcome, body }) =>
    outcome === "not-sent" && isSchema(body.data) && body.data["message_id"] !== undefined
      ? ["body/data/message_id", 'an answer with a message id does not prove that the message was not sent; remove the id, or write "unknown" as the outcome']
      : undefined,
  ({ outcome, body }) =>
    outcome === "accepted" && Object.keys(body.error).length > 0
      ? ["body/error", 'an answer that accepts has no error; remove it, or write "unknown" as the outcome']
      : undefined,
  ({ outcome, retry, retryAfterSeconds }) =>
    retryAfterSeconds !== undefined && (outcome === "accepted" || (outcome === "not-sent" && retry === "never"))
      ? ["retryAfterSeconds", 'says when to try again, and retry says "never"; remove it, or write "later"']
      : undefined,
];

/** What no code without a sample of its answer may say. */
const rulesOfOtherCodes: readonly ((other: OtherCode) => Complaint)[] = [
  ({ outcome }) =>
    outcome === "accepted" ? ["outcome", 'a code alone accepts no message, because the answer has to have an id; write "not-sent" or "unknown"'] : undefined,
];

/**
 * Checks that every answer can be told from the others, and that what it says
 * of the message agrees with its status and its body.
 *
 * @throws {@link SchemaError} for the first that does not.
 */
export function checkAnswers({ answers, otherCodes }: { readonly answers: Answers; readonly otherCodes: OtherCodes }): void {
  check("/answers", answers, [...rulesOfAll, ...rulesOfAnswers]);
  check("/otherCodes", otherCodes, [...rulesOfAll, ...rulesOfOtherCodes]);
  checkPairs(answers);
  checkOtherCodes(otherCodes, answers);
}

function check<Entry>(pointer: string, entries: Readonly<Record<string, Entry>>, rules: readonly ((entry: Entry) => Complaint)[]): void {
  for (const [name, entry] of Object.entries(entries)) {
    for (const rule of rules) {
      const complaint = rule(entry);
      if (complaint !== undefined) throw new SchemaError(`${pointerTo(pointer, name)}/${complaint[0]}`, complaint[1]);
    }
  }
}

/** Answers with the same status and code are told apart by the key in their error, which an answer may leave out: they all say the same of the message. */
function checkPairs(answers: Answers): void {
  const all = Object.entries(answers);
  for (const [index, [name, one]] of all.entries()) {
    for (const [otherName, other] of all.slice(0, index)) {
      if (normalised(one.body.code) !== normalised(other.body.code)) continue;
      const pointer = pointerTo("/answers", name);
      const pair = `status ${one.status} and code ${one.body.code}`;
      if ((one.outcome === "accepted") !== (other.outcome === "accepted")) {
        throw new SchemaError(`${pointer}/body/code`, `"${otherName}" has this code too, and one of the two accepts the message; correct one of them`);
      }
      if (one.status !== other.status) continue;
      if (one.body.code === other.body.code && errorKeyOf(one) === errorKeyOf(other)) {
        throw new SchemaError(pointer, `"${otherName}" has ${pair} and the same key in its error; remove one of the two, or correct one`);
      }
      if (one.outcome !== other.outcome || one.retry !== other.retry) {
        throw new SchemaError(
          `${pointer}/outcome`,
          `"${otherName}" has ${pair} and another outcome or retry; a client could not tell which to follow, so write the same in both`,
        );
      }
    }
  }
}

function checkOtherCodes(otherCodes: OtherCodes, answers: Answers): void {
  const known = new Map(Object.entries(answers).map(([name, { body }]) => [normalised(body.code), name]));
  for (const [name, { code }] of Object.entries(otherCodes)) {
    const other = known.get(normalised(code));
    if (other !== undefined) throw new SchemaError(`${pointerTo("/otherCodes", name)}/code`, `"${other}" has this code too; remove one of the two`);
    known.set(normalised(code), name);
  }
}

/** A client error proves it, except a timeout; of server errors only "unavailable"; of redirects those that come instead of processing. */
function mayProveNotSent(status: number): boolean {
  return (status >= 400 && status < 500 && status !== 408) || status === 503 || refusingRedirects.includes(status);
}

function isSuccess(status: number): boolean {
  return status < 300;
}

function messageIdOf({ data }: Answer["body"]): string | undefined {
  const id = isSchema(data) ? data["message_id"] : undefined;
  return typeof id === "string" && id !== "" ? id : undefined;
}

function errorKeyOf({ body }: Answer): string | undefined {
  return Object.keys(body.error)[0];
}

/** Kaleyra writes one code with a hyphen and without. */
function normalised(code: string): string {
  return code.replaceAll("-", "").toUpperCase();
}
