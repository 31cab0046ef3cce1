import { breakable, type Code } from "../languages/layout.ts";
import type { Model } from "../languages/model.ts";
import { docstring, python, snake, string, tuple } from "./words.ts";

/** The module that tells kinds of requests apart, and the function for each schema. */
export function emitValidate({ schemas, kinds, kindRules }: Model): string {
  const requests = kinds.kinds.map(({ schemaName, value }) => [value ?? "", `_${snake(schemaName)}.check`] as const);
  const functions: Code = schemas.flatMap(({ name, description, isRequest }) => [
    "",
    "",
    breakable(`def validate_${snake(name)}(`, ["value: object", "*", "allow_unknown: bool = False"], ") -> list[Issue]:"),
    [
      ...docstring([isRequest ? `Every issue of a value as a request: ${description}` : `Every issue of a value: ${description}`]),
      `return issues_of(_${snake(name)}.check, value, allow_unknown)`,
    ],
  ]);
  const rules =
    kindRules === undefined
      ? []
      : [
          breakable(
            "KIND_RULES = KindRules(",
            [tuple(kindRules.path.map(string), "path="), ...["pointer", "missing", "unknown"].map((key) => `${key}=${string(kindRules[key as "pointer"])}`)],
            ")",
          ),
        ];
  const code = python([
    breakable(
      "KINDS: dict[str, Check] = {",
      requests.map(([value, check]) => `${string(value)}: ${check}`),
      "}",
    ),
    ...rules,
    "",
    "",
    breakable("def validate(", ["value: object", "*", "allow_unknown: bool = False"], ") -> list[Issue]:"),
    [
      ...docstring([
        "Every issue of a value as a request of any kind; none for a valid one. With allow_unknown, a field that the schema has nowhere is no issue.",
      ]),
      `return issues_of(check_kind(KINDS${kindRules === undefined ? "" : ", KIND_RULES"}), value, allow_unknown)`,
    ],
    ...functions,
  ]);
  const modules = python(["from . import (", schemas.map(({ name }) => `_${snake(name)},`), ")"]);
  const shared = ["Check", "check_kind", "issues_of", ...(kindRules === undefined ? [] : ["KindRules"])].sort();
  return `"""Functions that check values."""\n\n${modules}from ._found import Issue\nfrom ._kinds import ${shared.join(", ")}\n\n${code}`;
}
