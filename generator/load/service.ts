import { Ajv, type ErrorObject } from "ajv";
import { type Answer, type AnswerBody, checkAnswers, type OtherCode } from "./answers.ts";
import { compare, sortedByName, withSortedKeys } from "./canonical.ts";
import { type Json, pointerTo, SchemaError } from "./json-schema.ts";
import { parsePattern } from "./pattern.ts";
import type { StatusErrors } from "./status-errors.ts";
import { trusted } from "./trusted.ts";

/** The content of `schema/service.json`: where to send a message, and the documented answers. */
export interface Service {
  readonly title: string;
  readonly description: string;
  /** Name of a pod → its host. */
  readonly pods: Readonly<Record<string, Pod>>;
  readonly request: {
    readonly method: string;
    /** The path, each parameter in braces. */
    readonly path: string;
    readonly source: string;
    /** The name of the schema of the body. */
    readonly schema?: string;
    /** The names of the schemas of the bodies, where there are several kinds. */
    readonly schemas?: readonly string[];
    readonly contentType: string;
    /** The header that carries the API key. */
    readonly keyHeader: string;
  };
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Our name for an answer → the answer, as Kaleyra documents it. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Our name for a code → the code, for codes without a documented sample of the answer. */
  readonly otherCodes: Readonly<Record<string, OtherCode>>;
  /** What the codes of failed statuses mean; a file of its own, `status-errors.json`. */
  readonly statusErrors?: StatusErrors;
}

export interface Pod {
  readonly host: string;
  readonly source: string;
  readonly comment?: string;
}

export interface Parameter {
  readonly in: "path" | "header";
  readonly description: string;
  readonly pattern: string;
  readonly example: string;
  readonly source: string;
}

const text = { type: "string", minLength: 1 };

function record(properties: Readonly<Record<string, object>>, optional: Readonly<Record<string, object>> = {}): object {
  return { type: "object", additionalProperties: false, required: Object.keys(properties), properties: { ...properties, ...optional } };
}

function mapOf(values: object): object {
  return { type: "object", minProperties: 1, propertyNames: { pattern: "^[a-z][a-z_-]*[a-z]$" }, additionalProperties: values };
}

const conclusion = { outcome: { enum: ["accepted", "not-sent", "unknown"] }, retry: { enum: ["never", "later"] } };

const description = record(
  {
    title: text,
    description: text,
    pods: mapOf(record({ host: text, source: text }, { comment: text })),
    request: {
      ...record(
        { method: text, path: text, source: text, contentType: text, keyHeader: text },
        { schema: text, schemas: { type: "array", minItems: 1, uniqueItems: true, items: text } },
      ),
      oneOf: [{ required: ["schema"] }, { required: ["schemas"] }],
    },
    parameters: mapOf(record({ in: { enum: ["path", "header"] }, description: text, pattern: text, example: text, source: text })),
    answers: mapOf(
      record(
        {
          status: { type: "integer", minimum: 200, maximum: 599 },
          title: text,
          meaning: text,
          ...conclusion,
          source: text,
          body: record({ code: text, message: text, data: { type: ["object", "array"] }, error: { type: "object", additionalProperties: text } }),
        },
        { fix: text, retryAfterSeconds: { type: "array", minItems: 1, items: { type: "integer", minimum: 1 } } },
      ),
    ),
    otherCodes: { ...mapOf(record({ code: text, meaning: text, ...conclusion, source: text }, { fix: text })), minProperties: 0 },
  },
  { $comment: text },
);

/**
 * Reads the description of the service.
 *
 * @throws {@link SchemaError} for a missing or unknown member, a pattern
 * outside the safe set, an example that its own pattern refuses, or an answer
 * that contradicts itself or another one.
 */
export function readService(json: Json): Service {
  const isService = new Ajv({ ...trusted, allowUnionTypes: true }).compile(description);
  if (!isService(json)) {
    const [{ instancePath, message, params }] = isService.errors as [ErrorObject];
    const allowed = params["allowedValues"] === undefined ? "" : `: ${(params["allowedValues"] as readonly string[]).join(", ")}`;
    throw new SchemaError(instancePath, `not a description of a service: it ${message}${allowed}`);
  }
  const service = json as unknown as Service;
  for (const [name, { pattern, example }] of Object.entries(service.parameters)) checkPattern(pattern, example, pointerTo("/parameters", name));
  for (const [, name] of service.request.path.matchAll(/\{([^}]*)\}/g)) {
    if (service.parameters[name as string] === undefined) throw new SchemaError("/request/path", `there is no parameter "${name}"`);
  }
  checkAnswers(service);
  return service;
}

/** The names of the schemas of all bodies. */
export function requestSchemas({ request: { schema, schemas } }: Service): readonly string[] {
  return schemas ?? (schema === undefined ? [] : [schema]);
}

/**
 * Checks that a service takes every request that there is a schema for.
 *
 * @throws {@link SchemaError} for a request that it does not name.
 */
export function checkRequestSchemas(service: Service, requests: readonly { readonly name: string }[]): void {
  const named = requestSchemas(service);
  const missing = requests.find(({ name }) => !named.includes(name));
  if (missing === undefined) return;
  throw new SchemaError(
    "/request",
    `does not name ${missing.name}; list all requests: "schemas": ${JSON.stringify(requests.map(({ name }) => name))}`,
    "schema/service.json",
  );
}

/**
 * The same description with its entries in a fixed order, so that the generated
 * files do not depend on the order in the file: answers sorted by heading,
 * which begins with the status, all else by name.
 */
export function canonicalService({ pods, parameters, answers, otherCodes, ...rest }: Service): Service {
  const byTitle = Object.entries(answers).sort(([name, { title }], [otherName, other]) => compare(`${title}\n${name}`, `${other.title}\n${otherName}`));
  return {
    ...rest,
    pods: sortedByName(pods),
    parameters: sortedByName(parameters),
    answers: Object.fromEntries(byTitle.map(([name, { body, ...answer }]) => [name, { ...answer, body: canonicalBody(body) }])),
    otherCodes: sortedByName(otherCodes),
  };
}

function canonicalBody({ code, message, data, error }: AnswerBody): AnswerBody {
  return { code, message, data: withSortedKeys(data), error: sortedByName(error) };
}

function checkPattern(pattern: string, example: string, pointer: string): void {
  try {
    parsePattern(pattern);
  } catch (error) {
    throw new SchemaError(`${pointer}/pattern`, (error as Error).message);
  }
  if (!new RegExp(pattern).test(example)) throw new SchemaError(`${pointer}/example`, "the example breaks its own pattern");
}
