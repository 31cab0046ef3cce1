import type { Code } from "../languages/layout.ts";
import { breakable } from "../languages/layout.ts";
import type { Model, SchemaModel } from "../languages/model.ts";
import { checksClass, rootCheck, ruleOf } from "./checks.ts";
import { constantName, javadoc, javaFile, string } from "./words.ts";

/** The file that tells kinds of requests apart. */
export function emitKinds({ schemas, kinds: { pointer = "", kinds }, rulesOfAll }: Model): string {
  const members = kinds.map(({ schemaName, value = "" }) => {
    const check = rootCheck(schemas.find(({ name }) => name === schemaName) as SchemaModel);
    return breakable("new AnyKind.Kind(", [string(value), check], ")");
  });
  const rules = rulesOfAll.flatMap(({ rule }, index): Code => [...ruleOf(`RULE_${index + 1}`, rule), ""]);
  const said = rulesOfAll.map(({ names }, index) => {
    const broken = names.map((name, kind) => `${checksClass(kinds[kind]?.schemaName ?? "")}.${constantName(name)}`);
    return breakable(".say(", [`RULE_${index + 1}`, ...broken], index === rulesOfAll.length - 1 ? ");" : ")");
  });
  return javaFile([
    ...javadoc(["What is said of a request of any kind."]),
    "final class Kinds {",
    [
      ...rules,
      "static final AnyKind ANY =",
      [[breakable("new AnyKind(", [breakable("List.of(", members, ")"), ...pointer.split("/").slice(1).map(string)], said.length === 0 ? ");" : ")"), [said]]],
      "",
      "private Kinds() {}",
    ],
    "}",
  ]);
}
