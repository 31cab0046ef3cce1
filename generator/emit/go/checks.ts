import type { Check } from "../languages/checks/checks.ts";
import type { Rule } from "../languages/checks/rules.ts";
import type { Code } from "../languages/layout.ts";
import type { SchemaModel } from "../languages/model.ts";
import { Constants } from "../languages/program.ts";
import { emitFunction } from "./steps.ts";
import { aligned, comment, go, pascal, string } from "./words.ts";

/** The file that checks values of one schema. */
export function emitChecks(schema: SchemaModel): string {
  const prefix = pascal(schema.name);
  const constants = new Constants();
  const functions = schema.checks.flatMap((check) => ["", ...emitFunction(check, prefix, constants)]);
  const root = schema.checks.at(-1) as Check;
  const code = go([
    ...schema.rules.flatMap((rule) => ["", `var rule${prefix}${pascal(rule.name)} = rule{`, membersOf(rule), "}"]),
    "",
    ...constants.code.flatMap((constant) => [constant, ""]),
    `var known${prefix} = []string{${schema.knownNames.map(string).join(", ")}}`,
    ...functions,
    "",
    ...comment([`Validate${prefix} returns every issue of a value; none for a valid one: ${schema.description}`]),
    `func Validate${prefix}(value any, options ...Option) []Issue {`,
    [`return issuesOf${schema.isRequest ? "Request" : ""}(check${prefix}${pascal(root.name)}, value, options)`],
    "}",
  ]);
  const packages = ["regexp", "unicode/utf8"].filter((name) => code.includes(`${name.split("/").at(-1)}.`)).map(string);
  const imports = packages.length === 0 ? [] : packages.length === 1 ? ["", `import ${packages[0]}`] : ["", "import (", packages, ")"];
  return `${go(["package kaleyrawhatsapp", ...imports])}${code}`;
}

/** The members of a rule. */
export function membersOf({ code, keyword, path, message, slot, limit, unit, fix, fixOfNull, doc, hidesActual, names, foreign }: Rule): Code {
  const [messageEnd, fixEnd] = [message.after, fix?.after];
  const texts = { code, keyword, path, message: message.before, messageEnd, slot, unit, fix: fix?.before, fixEnd, fixOfNull, doc };
  const members: (readonly [string, string])[] = [
    ...Object.entries(texts).flatMap(([key, value]) => (value === undefined || value === "" ? [] : [[key, string(value)] as const])),
    ...(limit === undefined ? [] : [["limit", `limitOf(${limit})`] as const]),
    ...(fix?.after === undefined ? [] : [["hasFixSlot", "true"] as const]),
    ...(hidesActual ? [["hidesActual", "true"] as const] : []),
    ...(names === undefined ? [] : [["names", `[]string{${names.map(string).join(", ")}}`] as const]),
    ...(foreign === undefined ? [] : [["foreign", `map[string]string{${pairs(foreign)}}`] as const]),
  ];
  return aligned(members);
}

function pairs(members: Readonly<Record<string, string>>): string {
  return Object.entries(members)
    .map((pair) => pair.map(string).join(": "))
    .join(", ");
}
