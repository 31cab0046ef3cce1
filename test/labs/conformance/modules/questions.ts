import { referenceFields } from "../../../../generated/references.ts";
import { lint } from "../../../../generator/lint/lint.ts";
import { bundle } from "../../../../generator/load/bundle.ts";
import { canonical } from "../../../../generator/load/canonical.ts";
import type { SchemaFile } from "../../../../generator/load/json-schema.ts";
import { isRequest } from "../../../../generator/load/names.ts";
import type { Schema } from "../../../../generator/lower/ir.ts";
import { type Kinds, kindsOf } from "../../../../generator/lower/kinds.ts";
import { locate } from "../../../../generator/lower/locations.ts";
import { lower } from "../../../../generator/lower/lower.ts";
import { parseCallback, type ReceivedEvent } from "../../../../src/callbacks/index.ts";
import * as client from "../../../../src/client/index.ts";
import { findingsOfAll, type KindField } from "../../../../src/message/finding-of-all.ts";
import type { Issue } from "../../../../src/message/issue.ts";
import { issuesOfRequest } from "../../../../src/message/issues-of-request.ts";
import { isObject } from "../../../../src/message/json.ts";
import { runCheck } from "../../../../src/message/run-check.ts";
import { type Check, loadValidators } from "../../../support/load-validators.ts";
import { outcomeOfAnswer } from "../outcome-of-answer.ts";

/** One line for a driver. Without a name of a schema, a value is checked as a request of any kind. */
export type Question =
  | { readonly do: "validate"; readonly schema: string; readonly text: string; readonly allowUnknown?: boolean }
  | { readonly do: "outcome"; readonly status: number; readonly body: string; readonly headers: Readonly<Record<string, string>> }
  | { readonly do: "callback"; readonly text: string }
  /** The name of a function that makes messages, and what it is given. */
  | { readonly do: "build"; readonly name: string; readonly arguments: Readonly<Record<string, unknown>> };

/** What TypeScript answers to questions. */
export type Expected = (question: Question) => unknown;

/** Schema → the check of a whole value, as the generator makes it; without a name, that of a request of any kind. */
export async function checksOf(files: readonly SchemaFile[]): Promise<ReadonlyMap<string, Check>> {
  const schemas = loweredOf(files);
  const roots = locate(schemas);
  const checks = new Map(
    await Promise.all(roots.map(async (root) => [root.schemaName, (await loadValidators(root)).checks[root.functionName] as Check] as const)),
  );
  return new Map([...checks, ["", anyOf(kindsOf(schemas.filter(isRequest)), checks)]]);
}

/** The path of the field that says the kind of a request. */
export function kindPathOf(files: readonly SchemaFile[]): readonly string[] {
  return pathIn(kindsOf(loweredOf(files).filter(isRequest)));
}

function loweredOf(files: readonly SchemaFile[]): readonly Schema[] {
  return bundle([...files]).schemas.map((file) => {
    const { schema, ...rest } = lint(file);
    return lower({ ...rest, schema: canonical(schema) });
  });
}

function pathIn({ pointer = "" }: Kinds): readonly string[] {
  return pointer.split("/").slice(1);
}

/** What `validate` does, for the kinds of other schemas. */
function anyOf(allKinds: Kinds, checks: ReadonlyMap<string, Check>): Check {
  const { pointer = "", kinds } = allKinds;
  const path = pathIn(allKinds);
  const all = kinds.map(({ schemaName, value = "" }) => ({ value, check: checks.get(schemaName) as Check }));
  const kindField: KindField = { path: pointer, values: all.map(({ value }) => value) };
  return (value, _, allowUnknown) => {
    const kind = path.reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), value);
    const own = all.length === 1 ? all[0] : all.find((one) => one.value === kind);
    const each = (own === undefined ? all : [own]).map(({ check }) => check(value, undefined, allowUnknown) ?? []);
    const found = own === undefined ? findingsOfAll(each, kindField) : (each[0] ?? []);
    return found.length === 0 ? undefined : [...found];
  };
}

/** Answers a question about a value with every issue. */
export function issuesOf(checks: ReadonlyMap<string, Check>, { schema, text, allowUnknown }: Extract<Question, { do: "validate" }>): unknown {
  const check = checks.get(schema);
  if (check === undefined) throw new Error(`there is no schema ${schema}`);
  const run = schema === "" || isRequest({ name: schema }) ? issuesOfRequest : isolated;
  return run(check, JSON.parse(text), allowUnknown) ?? [];
}

function isolated(check: Check, value: unknown, allowUnknown?: boolean): readonly Issue[] | undefined {
  return runCheck(check, value, "json", allowUnknown);
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
