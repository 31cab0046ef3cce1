import { Argument, type Command } from "commander";
import { kinds } from "../../../generated/kinds.ts";

/** The name of the schema of all kinds. */
const anyKind = "message";
const requests = Object.values(kinds).map(({ schema }) => schema);
const names = [anyKind, ...requests, "message-callback", "status-callback", "not-sent-callback", "api-response"];

/** Declares `schema`: prints a JSON Schema, for editors and other languages. */
export function declareSchema(program: Command): void {
  program
    .command("schema")
    .summary("print the JSON Schema of a message")
    .description("Prints a JSON Schema (draft-07): of one kind of message or of any, of the callbacks, or of Kaleyra's answer.")
    .addArgument(new Argument("[name]", "which one").choices(names).default(kinds.replyButton.schema))
    .option("--for-editors", 'allow "$schema" beside messaging_object, so that a file can name the schema that completes it')
    .addHelpText("after", "\nExample:\n  kaleyra-whatsapp schema --for-editors > message.schema.json")
    .action(async (name: string, { forEditors }: { readonly forEditors?: true }) => {
      const [schemas, { schemaOfAny }, { print }] = await Promise.all([
        import("../../../generated/schemas.ts"),
        import("../../message/standard-schema/schema-of-any.ts"),
        import("../output/streams.ts"),
      ]);
      const found: object | undefined = name === anyKind ? schemaOfAny() : Object.values(schemas).find(({ $id }) => $id.split(":")[2] === name);
      const schema = forEditors === true && found !== undefined ? withSchemaName(found) : found;
      await print(`${JSON.stringify(schema, undefined, 2)}\n`);
    });
}

/** A message itself has no such field: the command leaves it out of what it checks and sends. */
function withSchemaName<Schema extends { readonly properties?: object }>(schema: Schema): object {
  return {
    ...schema,
    properties: { $schema: { type: "string", description: "The schema that an editor completes this file by; it is not sent." }, ...schema.properties },
  };
}
