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
    .addHelpText("after", "\nExample:\n  kaleyra-whatsapp schema > reply-button-request.schema.json")
    .action(async (name: string) => {
      const [schemas, { schemaOfAny }, { print }] = await Promise.all([
        import("../../../generated/schemas.ts"),
        import("../../message/schema-of-any.ts"),
        import("../output/streams.ts"),
      ]);
      const schema = name === anyKind ? schemaOfAny() : Object.values(schemas).find(({ $id }) => $id.split(":")[2] === name);
      await print(`${JSON.stringify(schema, undefined, 2)}\n`);
    });
}
