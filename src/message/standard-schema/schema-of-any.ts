import { kindSchemas } from "../../../generated/kind-schemas.ts";

/** One JSON Schema, in draft-07, of all kinds. Definitions of the same name are the same in all of them, which the generator checks. */
export function schemaOfAny(): object {
  const all = Object.values(kindSchemas);
  return {
    $schema: kindSchemas.replyButton.$schema,
    title: "AnyRequest",
    description: "A request of any kind.",
    oneOf: all.map(({ title }) => ({ $ref: `#/definitions/${title}` })),
    definitions: Object.assign({}, ...all.map(({ $schema, $id, definitions, ...root }) => ({ [root.title]: root, ...definitions }))),
  };
}
