import { type Json, type JsonSchema, pointerSteps, SchemaError, type SchemaFile, schemaPath } from "../../load/json-schema.ts";
import { camelCase, pascalCase, versionOf } from "../../load/names.ts";
import { requestSchemas, type Service } from "../../load/service.ts";
import type { Kinds } from "../../lower/kinds.ts";
import { asciiJson } from "../quoting.ts";
import { withDiscriminator } from "./discriminator.ts";
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
export function emitOpenApi(schemas: Schemas, service: Service, kinds: Kinds = { kinds: [] }): string {
  const { request, pods } = service;
  const bodies = requestSchemas(service).map((name) => schemaNamed(schemas, name));
  return asciiJson({
    openapi: "3.1.0",
    info: {
      title: service.title,
      version: newestVersion(bodies),
      description: `${service.description} Lengths are counted in Unicode code points. Rules about several items, such as that ids are distinct, cannot be said here.`,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: Object.entries(pods).map(([name, { host, source }]) => ({ url: `https://${host}`, description: `Pod ${name}. ${source}` })),
    security: [{ apiKey: [] }],
    tags: [{ name: "messages", description: "Messages to customers." }],
    paths: { [request.path]: { parameters: pathParameters(service), [request.method.toLowerCase()]: operation(schemas, service, bodies, kinds) } },
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

function operation(schemas: Schemas, { request, answers }: Service, bodies: Schemas, kinds: Kinds): object {
  const statuses = [...new Set(Object.values(answers).map(({ status }) => status))];
  return {
    operationId: "sendMessage",
    summary: "Send a message",
    description: request.source,
    tags: ["messages"],
    requestBody: { required: true, content: { [request.contentType]: { schema: oneOf(bodies, kinds) } } },
    responses: Object.fromEntries(
      statuses.map((status) => [String(status), answersOf(status, answers, reference(titleOf(schemaNamed(schemas, answerSchema))))]),
    ),
  };
}

/** The schema of the body: of several, one each. OpenAPI has a discriminator for a field of the body itself only; the schemas tell the others apart. */
function oneOf(bodies: Schemas, { pointer, kinds }: Kinds): object {
  const [only, ...others] = bodies.map((body) => reference(titleOf(body)));
  if (others.length === 0) return only as object;
  const [propertyName, ...deeper] = pointerSteps(pointer ?? "");
  if (deeper.length > 0) return { description: `Told apart by ${pointer}.`, oneOf: [only, ...others] };
  const mapping = kinds.map(({ value, title }) => [value, reference(title).$ref]);
  return { oneOf: [only, ...others], discriminator: { propertyName, mapping: Object.fromEntries(mapping) } };
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

/** All schemas side by side, each under its title. Equal definitions of several schemas are one. */
function components(schemas: Schemas): JsonSchema {
  const all = new Map<string, { readonly component: Json; readonly place: string }>();
  for (const file of schemas) {
    const { name, schema, imports } = file;
    const { $schema, $id, definitions, ...root } = withReferences(schema, (title) => reference(title).$ref);
    for (const [title, component] of [[titleOf(file), root] as const, ...Object.entries((definitions ?? {}) as JsonSchema)]) {
      const pointer = component === root ? "" : `/definitions/${title}`;
      const path = schemaPath(imports?.get(title) ?? name);
      const other = all.get(title);
      if (other !== undefined && (component === root || JSON.stringify(component) !== JSON.stringify(other.component))) {
        throw new SchemaError(
          pointer,
          `an OpenAPI description has room for one ${title}, and ${other.place} has this name too; rename one${component === root ? "" : ", or make them equal"}`,
          path,
        );
      }
      all.set(title, { component, place: `${path}${pointer === "" ? "" : `#${pointer}`}` });
    }
  }
  const byTitle = new Map([...all].map(([title, { component }]) => [title, component] as const));
  return Object.fromEntries([...byTitle].map(([title, component]) => [title, withDiscriminator(component, byTitle)]));
}

/** The greatest version of some schemas. */
function newestVersion(schemas: Schemas): string {
  const numbers = (version: string): readonly number[] => version.split(".").map(Number);
  const versions = schemas.map(({ schema }) => versionOf(schema));
  return versions.reduce((newest, version) => {
    const difference = numbers(version)
      .map((number, index) => number - (numbers(newest)[index] as number))
      .find((each) => each !== 0);
    return (difference ?? 0) > 0 ? version : newest;
  });
}
