import { pascalCase } from "../../load/names.ts";
import { breakable, type Code } from "../languages/layout.ts";
import type { Model, SchemaModel } from "../languages/model.ts";
import { builderFunctions } from "./builders.ts";
import { rootCheck } from "./checks.ts";
import { javadoc, javaFile } from "./words.ts";

/** The file with every function that users call. */
export function emitFacade(model: Model): string {
  const { schemas, builders, types } = model;
  const checkOf = (name: string): string => rootCheck(schemas.find((schema) => schema.name === name) as SchemaModel);
  return javaFile([
    ...javadoc([
      "Checks and makes WhatsApp messages for Kaleyra, and reads what comes back.",
      "Lengths are counted in Unicode code points. No function changes what it gets.",
    ]),
    "public final class KaleyraWhatsapp {",
    [
      ...javadoc(["What becomes of a field that the schema has nowhere. One that belongs elsewhere is always an issue."]),
      "public enum UnknownFields {",
      ["REFUSE,", "ALLOW"],
      "}",
      "",
      "private KaleyraWhatsapp() {}",
      ...validators("validate", "Kinds.ANY", true, "Every issue of a value as a request of any kind, at most 50; none for a valid one."),
      ...schemas.flatMap((schema) =>
        validators(
          `validate${pascalCase(schema.name)}`,
          checkOf(schema.name),
          schema.isRequest,
          `Every issue of a value; none for a valid one: ${schema.description}`,
        ),
      ),
      ...builders.flatMap((builder) => ["", ...builderFunctions(builder, types, checkOf(builder.schemaName))]),
      "",
      ...javadoc([
        "Reads taps, locations, other messages and statuses, in order, from Kaleyra's callbacks and Meta's webhooks, or a part of one: as text, as bytes, parsed, or as an event of AWS Lambda.",
        "Reads up to 4 MiB, and up to 100,000 parts.",
      ]),
      "public static ParsedCallback parseCallback(Object body) {",
      ["return Callbacks.parse(body);"],
      "}",
      "",
      ...javadoc(["What an answer proves: the message was accepted; it certainly was not sent; or it is unknown, and sending it again may send it twice."]),
      "public static Outcome outcomeOf(int status, String body) {",
      ["return Outcome.of(status, body, null);"],
      "}",
      "",
      ...javadoc(["The same with the header Retry-After, or null: a busy server that names a time has not taken the message."]),
      "public static Outcome outcomeOf(int status, String body, String retryAfter) {",
      ["return Outcome.of(status, body, retryAfter);"],
      "}",
    ],
    "}",
  ]);
}

function validators(name: string, check: string, isRequest: boolean, docs: string): Code {
  const issues = `Found.issuesOf${isRequest ? "Request" : ""}(`;
  return [
    "",
    ...javadoc([docs, "Takes maps, lists, strings, numbers, booleans and null, whichever parser made them, or a record of Messages."]),
    `public static List<Issue> ${name}(Object value) {`,
    [breakable(`return ${issues}`, [check, "value", "false"], ");")],
    "}",
    "",
    ...javadoc([docs, "As strict as it is told."]),
    `public static List<Issue> ${name}(Object value, UnknownFields unknownFields) {`,
    [breakable(`return ${issues}`, [check, "value", "unknownFields == UnknownFields.ALLOW"], ");")],
    "}",
  ];
}
