import { transformSync } from "esbuild";
import { emitFields } from "../../generator/emit/typescript/fields.ts";
import { emitRuntime } from "../../generator/emit/validators/runtime.ts";
import { emitValidators } from "../../generator/emit/validators/validators.ts";
import type { Location } from "../../generator/lower/locations.ts";
import type { Field, Finding } from "../../src/type-level/artefact-types.ts";

export type Check = (value: unknown, found?: Finding[], allowUnknown?: boolean) => Finding[] | undefined;

/** Makes the validators of a schema in memory and loads them: name of the check → the check, and the fields. */
export async function loadValidators(root: Location): Promise<{ readonly fields: readonly Field[]; readonly checks: Readonly<Record<string, Check>> }> {
  const modules = [emitRuntime([root], "schema/"), emitFields(root, "schema/"), emitValidators(root, "schema/")];
  const code = modules.map((module) => module.replaceAll(/^import .*$/gm, "")).join("\n");
  const { fields, ...checks } = await import(`data:text/javascript,${encodeURIComponent(transformSync(code, { loader: "ts" }).code)}`);
  return { fields, checks };
}
