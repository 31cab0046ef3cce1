import type { Kind } from "../../../generated/kinds.ts";
import { ctaUrlRequestSchema, listRequestSchema, locationRequestSchema, replyButtonRequestSchema } from "../../../generated/schemas.ts";

/** A request's schema, of which only these members matter here. */
interface RequestSchema {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
  readonly definitions: object;
}

/** Apart from the table of kinds, because a bundle with `validate` needs no JSON Schema. */
const schemas: Readonly<Record<Kind, RequestSchema>> = {
  ctaUrl: ctaUrlRequestSchema,
  list: listRequestSchema,
  location: locationRequestSchema,
  replyButton: replyButtonRequestSchema,
};

/** One JSON Schema, in draft-07, of all kinds. Definitions of the same name are the same in all of them, which the generator checks. */
export function schemaOfAny(): object {
  const all = Object.values(schemas);
  return {
    $schema: replyButtonRequestSchema.$schema,
    title: "AnyRequest",
    description: "A request of any kind.",
    oneOf: all.map(({ title }) => ({ $ref: `#/definitions/${title}` })),
    definitions: Object.assign({}, ...all.map(({ $schema, $id, definitions, ...root }) => ({ [root.title]: root, ...definitions }))),
  };
}
