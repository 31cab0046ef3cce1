import { Argument, type Command } from "commander";

const names = ["reply-button-request", "message-callback", "status-callback", "not-sent-callback", "api-response"] as const;

/** Declares `schema`: prints a JSON Schema, for editors and other languages. */
export function declareSchema(program: Command): void {
  program
    .command("schema")
    .summary("print the JSON Schema of a message")
    .description("Prints a JSON Schema (draft-07): of a message, of the callbacks, or of Kaleyra's answer.")
    .addArgument(new Argument("[name]", "which one").choices(names).default(names[0]))
    .option("--for-editors", 'allow "$schema" beside messaging_object, so that a file can name the schema that completes it')
    .addHelpText("after", "\nExample:\n  kaleyra-whatsapp schema --for-editors > message.schema.json")
    .action(async (name: (typeof names)[number], { forEditors }: { readonly forEditors?: true }) => {
      const [schemas, { print }] = await Promise.all([import("../../../generated/schemas.ts"), import("../output/streams.ts")]);
      const byName = {
        "reply-button-request": schemas.replyButtonRequestSchema,
        "message-callback": schemas.messageCallbackSchema,
        "status-callback": schemas.statusCallbackSchema,
        "not-sent-callback": schemas.notSentCallbackSchema,
        "api-response": schemas.apiResponseSchema,
      };
      const schema = forEditors === true ? withSchemaName(byName[name]) : byName[name];
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
