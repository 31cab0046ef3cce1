import { referenceFields } from "../../../../generated/references.ts";
import { lint } from "../../../../generator/lint/lint.ts";
import { bundle } from "../../../../generator/load/bundle.ts";
import { canonical } from "../../../../generator/load/canonical.ts";
import type { SchemaFile } from "../../../../generator/load/json-schema.ts";
import { locate } from "../../../../generator/lower/locations.ts";
import { lower } from "../../../../generator/lower/lower.ts";
import { parseCallback, type ReceivedEvent } from "../../../../src/callbacks/index.ts";
import * as client from "../../../../src/client/index.ts";
import { toIssue } from "../../../../src/message/issue.ts";
import { type Check, loadValidators } from "../../../support/load-validators.ts";
import { outcomeOfAnswer } from "../outcome-of-answer.ts";

/** One line for a driver. */
export type Question =
  | { readonly do: "validate"; readonly schema: string; readonly text: string; readonly allowUnknown?: boolean }
  | { readonly do: "outcome"; readonly status: number; readonly body: string; readonly headers: Readonly<Record<string, string>> }
  | { readonly do: "callback"; readonly text: string }
  /** The name of a function that makes messages, and what it is given. */
  | { readonly do: "build"; readonly name: string; readonly arguments: Readonly<Record<string, unknown>> };

/** What TypeScript answers to questions. */
export type Expected = (question: Question) => unknown;

/** Schema → the check of a whole value, as the generator makes it. */
export async function checksOf(files: readonly SchemaFile[]): Promise<ReadonlyMap<string, Check>> {
  const schemas = bundle([...files]).schemas.map((file) => {
    const { schema, ...rest } = lint(file);
    return lower({ ...rest, schema: canonical(schema) });
  });
  const roots = locate(schemas);
  return new Map(await Promise.all(roots.map(async (root) => [root.schemaName, (await loadValidators(root)).checks[root.functionName] as Check] as const)));
}

/** Answers a question about a value with every issue. */
export function issuesOf(checks: ReadonlyMap<string, Check>, { schema, text, allowUnknown }: Extract<Question, { do: "validate" }>): unknown {
  const check = checks.get(schema);
  if (check === undefined) throw new Error(`there is no schema ${schema}`);
  return (check(JSON.parse(text), undefined, allowUnknown) ?? []).map((finding) => toIssue(finding, "json"));
}

/** Answers a question about an answer. */
export async function outcomeOf({ status, body, headers }: Extract<Question, { do: "outcome" }>): Promise<unknown> {
  return outcomeOfAnswer(client, { status, headers, bodyText: body });
}

/** Answers a question about a callback. */
export function eventsOf({ text }: Extract<Question, { do: "callback" }>): unknown {
  const parsed = parseCallback(text);
  return parsed.ok ? { events: parsed.events.map(plainEvent) } : { reason: parsed.reason };
}

/** An event as drivers write it: references together, the time in milliseconds, without what came. */
function plainEvent({ raw: _, at, ...event }: ReceivedEvent): unknown {
  const details = Object.entries(event);
  const isReference = ([name]: readonly [string, unknown]): boolean => (referenceFields as readonly string[]).includes(name);
  return {
    ...Object.fromEntries(details.filter((one) => !isReference(one))),
    references: Object.fromEntries(details.filter(isReference)),
    ...(at === undefined ? {} : { at: at.getTime() }),
  };
}
