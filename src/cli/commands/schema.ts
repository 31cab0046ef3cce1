import { Argument, type Command } from "commander";

const names = ["reply-button-request", "message-callback", "status-callback", "not-sent-callback", "api-response"] as const;

/** Declares `schema`: prints a JSON Schema, for editors and other languages. */
export function declareSchema(program: Command): void {
  program
    .command("schema")
    .summary("print the JSON Schema of a message")
    .description("Prints a JSON Schema (draft-07): of a message, of the callbacks, or of Kaleyra's answer.")
    .addArgument(new Argument("[name]", "which one").choices(names).default(names[0]))
    .addHelpText("after", "\nExample:\n  kaleyra-whatsapp schema > reply-button-request.schema.json")
    .action(async (name: (typeof names)[number]) => {
      const [schemas, { print }] = await Promise.all([import("../../../generated/schemas.ts"), import("../output/streams.ts")]);
      const byName = {
        "reply-button-request": schemas.replyButtonRequestSchema,
        "message-callback": schemas.messageCallbackSchema,
        "status-callback": schemas.statusCallbackSchema,
        "not-sent-callback": schemas.notSentCallbackSchema,
        "api-response": schemas.apiResponseSchema,
      };
      await print(`${JSON.stringify(byName[name], undefined, 2)}\n`);
    });
}
