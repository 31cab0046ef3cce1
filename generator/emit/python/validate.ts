import { breakable, type Code } from "../languages/layout.ts";
import type { Model } from "../languages/model.ts";
import { emitRule } from "./checks.ts";
import { constant, docstring, python, snake, string, tuple } from "./words.ts";

/** The module that tells kinds of requests apart, and the function for each schema. */
export function emitValidate({ schemas, kinds: { pointer = "", kinds }, rulesOfAll }: Model): string {
  const members = kinds.map(({ schemaName, value = "" }) => `${string(value)}: _${snake(schemaName)}.check`);
  const ofAll = rulesOfAll.map(({ names, rule }) => {
    const broken = names.map((name, index) => `_${snake(kinds[index]?.schemaName ?? "")}.${constant(name)}`);
    return tuple([tuple(broken), emitRule("", rule)]);
  });
  const anyKind = " as a request of any kind; none for a valid one. With allow_unknown, a field that the schema has nowhere is no issue.";
  const code = python([
    breakable("KINDS: dict[str, Check] = {", members, "}"),
    tuple(pointer.split("/").slice(1).map(string), "KIND_PATH = "),
    tuple(ofAll, "OF_ALL: RulesOfAll = "),
    "CHECK = any_of(KINDS, KIND_PATH, OF_ALL)",
    ...functionOf("validate", anyKind, "issues_of_request(CHECK"),
    ...schemas.flatMap(({ name, description, isRequest }) =>
      functionOf(
        `validate_${snake(name)}`,
        `${isRequest ? " as a request" : ""}: ${description}`,
        `issues_of${isRequest ? "_request" : ""}(_${snake(name)}.check`,
      ),
    ),
  ]);
  const modules = python(["from . import (", schemas.map(({ name }) => `_${snake(name)},`), ")"]);
  const shared = ["Check", "RulesOfAll", "any_of", "issues_of", "issues_of_request"].filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  const issues = ["Issue", ...(rulesOfAll.length > 0 ? ["Rule"] : [])];
  return `"""Functions that check values."""\n\n${modules}from ._issues import ${issues.join(", ")}\nfrom ._kinds import ${shared.join(", ")}\n\n${code}`;
}

function functionOf(name: string, what: string, call: string): Code {
  return [
    "",
    "",
    breakable(`def ${name}(`, ["value: object", "*", "allow_unknown: bool = False"], ") -> list[Issue]:"),
    [...docstring([`Every issue of a value${what}`]), `return ${call}, value, allow_unknown)`],
  ];
}
