import { pascalCase } from "../../load/names.ts";
import { breakable, type Code } from "../languages/layout.ts";
import type { Model, SchemaModel } from "../languages/model.ts";
import { builderFunctions } from "./builders.ts";
import { rootCheck } from "./checks.ts";
import { java, javadoc, string, strings } from "./words.ts";

/** The file with every function that users call. */
export function emitFacade(model: Model): string {
  const { schemas, builders, types } = model;
  const checkOf = (name: string): string => rootCheck(schemas.find((schema) => schema.name === name) as SchemaModel);
  return java([
    "package kaleyrawhatsapp;",
    "",
    "import java.util.List;",
    "import java.util.Map;",
    "",
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
      ...validators("validate", "KaleyraWhatsapp::checkKind", "Every issue of a value as a request of any kind, at most 50; none for a valid one."),
      ...schemas.flatMap((schema) =>
        validators(`validate${pascalCase(schema.name)}`, checkOf(schema.name), `Every issue of a value; none for a valid one: ${schema.description}`),
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
      "",
      ...checkKind(model),
    ],
    "}",
  ]);
}

function validators(name: string, check: string, docs: string): Code {
  return [
    "",
    ...javadoc([docs, "Takes maps, lists, strings, numbers, booleans and null, whichever parser made them, or a record of Messages."]),
    `public static List<Issue> ${name}(Object value) {`,
    [`return Found.issuesOf(${check}, value, false);`],
    "}",
    "",
    ...javadoc([docs, "As strict as it is told."]),
    `public static List<Issue> ${name}(Object value, UnknownFields unknownFields) {`,
    [breakable("return Found.issuesOf(", [check, "value", "unknownFields == UnknownFields.ALLOW"], ");")],
    "}",
  ];
}

/** Asks the check of the kind that a value says. */
function checkKind({ kinds, kindRules, schemas }: Model): Code {
  const calls = kinds.kinds.map(({ schemaName, value = "" }) => {
    const [type, method] = rootCheck(schemas.find((schema) => schema.name === schemaName) as SchemaModel).split("::");
    return { value, call: `${type}.${method}(value, found);` };
  });
  const head = "private static void checkKind(Object value, Found found) {";
  if (kindRules === undefined) return [head, calls.map(({ call }) => call), "}"];
  const { path, pointer, missing, unknown } = kindRules;
  const report = (code: string, message: string): Code => [
    breakable("Rule rule = new Rule(", [string(code), string(pointer), string(message)], ");"),
    "found.add(rule, null);",
  ];
  return [
    head,
    [
      `Object kind = Values.at(value, ${strings(path)});`,
      ...calls.flatMap(({ value, call }, index) => [`${index === 0 ? "" : "} else "}if (${string(value)}.equals(kind)) {`, [call]]),
      "} else if (kind == null) {",
      report("required", missing),
      "} else {",
      report("enum", unknown),
      "}",
    ],
    "}",
  ];
}
