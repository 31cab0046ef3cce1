import { type Json, type JsonSchema, SchemaError, type SchemaFile, schemaPath } from "../../load/json-schema.ts";
import { camelCase, pascalCase, versionOf } from "../../load/names.ts";
import type { Service } from "../../load/service.ts";
import { asciiJson } from "../quoting.ts";
import { withReferences } from "./editions.ts";

type Schemas = readonly (SchemaFile & { readonly schema: JsonSchema })[];

/** The schema of the answers, which the description refers to. */
const answerSchema = "api-response";

/** What the names of the schemas of incoming calls end with. */
const callbackEnding = "-callback";

/**
 * Emits the OpenAPI 3.1 description: the schemas as components; from the
 * description of the service the pods, the parameters, the key, and every
 * documented answer as an example.
 */
export function emitOpenApi(schemas: Schemas, service: Service): string {
  const { request, pods } = service;
  const body = schemaNamed(schemas, request.schema);
  return asciiJson({
    openapi: "3.1.0",
    info: {
      title: service.title,
      version: versionOf(body.schema),
      description: `${service.description} Lengths are counted in Unicode code points. That ids and titles of buttons are distinct cannot be said here.`,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: Object.entries(pods).map(([name, { host, source }]) => ({ url: `https://${host}`, description: `Pod ${name}. ${source}` })),
    security: [{ apiKey: [] }],
    tags: [{ name: "messages", description: "Messages with reply buttons." }],
    paths: { [request.path]: { parameters: pathParameters(service), [request.method.toLowerCase()]: operation(schemas, service, body) } },
    webhooks: webhooks(schemas),
    components: {
      securitySchemes: { apiKey: { type: "apiKey", in: "header", name: request.keyHeader, description: keyDescription(service) } },
      schemas: components(schemas),
    },
  });
}

function schemaNamed(schemas: Schemas, name: string): Schemas[number] {
  const found = schemas.find((schema) => schema.name === name);
  if (found === undefined) throw new SchemaError("", "there is no such file, and the description of the service needs it", schemaPath(name));
  return found;
}

function keyDescription({ parameters, request }: Service): string {
  return parameters[request.keyHeader]?.description ?? "The API key.";
}

function pathParameters({ parameters }: Service): readonly object[] {
  return Object.entries(parameters)
    .filter(([, parameter]) => parameter.in === "path")
    .map(([name, { description, pattern, example }]) => ({ name, in: "path", required: true, description, schema: { type: "string", pattern }, example }));
}

function operation(schemas: Schemas, { request, answers }: Service, body: Schemas[number]): object {
  const statuses = [...new Set(Object.values(answers).map(({ status }) => status))];
  return {
    operationId: camelCase(`send ${body.name}`),
    summary: "Send a message with reply buttons",
    description: request.source,
    tags: ["messages"],
    requestBody: { required: true, content: { [request.contentType]: { schema: reference(titleOf(body)) } } },
    responses: Object.fromEntries(
      statuses.map((status) => [String(status), answersOf(status, answers, reference(titleOf(schemaNamed(schemas, answerSchema))))]),
    ),
  };
}

function answersOf(status: number, answers: Service["answers"], schema: object): object {
  const documented = Object.entries(answers).filter(([, answer]) => answer.status === status);
  const examples = documented.map(([name, { title, meaning, outcome, retry, body }]) => [
    camelCase(name),
    { summary: title, description: meaning, "x-outcome": outcome, "x-retry": retry, value: body },
  ]);
  return {
    description: documented.map(([, { title }]) => title).join(" · "),
    content: { "application/json": { schema, examples: Object.fromEntries(examples) } },
  };
}

/** One webhook for each schema of an incoming call, named like it. */
function webhooks(schemas: Schemas): object {
  const callbacks = schemas.filter(({ name }) => name.endsWith(callbackEnding));
  return Object.fromEntries(callbacks.map((schema) => [camelCase(schema.name.slice(0, -callbackEnding.length)), { post: callback(schema) }]));
}

function callback(schema: Schemas[number]): object {
  return {
    operationId: camelCase(`receive ${schema.name}`),
    summary: String(schema.schema["description"] ?? ""),
    tags: ["messages"],
    security: [],
    requestBody: { required: true, content: { "application/json": { schema: reference(titleOf(schema)) } } },
    responses: {
      "200": { description: "Taken." },
      "400": { description: "Not a callback." },
      "401": { description: "Not from Kaleyra." },
      "500": { description: "Not taken: send it again." },
    },
  };
}

function titleOf({ name, schema }: Schemas[number]): string {
  return String(schema["title"] ?? pascalCase(name));
}

function reference(name: string): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

/** All schemas side by side, each under its title. */
function components(schemas: Schemas): JsonSchema {
  const all = new Map<string, Json>();
  for (const file of schemas) {
    const { name, schema } = file;
    const { $schema, $id, definitions, ...root } = withReferences(schema, (title) => reference(title).$ref);
    for (const [title, component] of [[titleOf(file), root] as const, ...Object.entries((definitions ?? {}) as JsonSchema)]) {
      if (all.has(title)) {
        throw new SchemaError(
          component === root ? "" : `/definitions/${title}`,
          `another schema has this name too, ${title}, and an OpenAPI description has room for one`,
          schemaPath(name),
        );
      }
      all.set(title, component);
    }
  }
  return Object.fromEntries(all);
}
