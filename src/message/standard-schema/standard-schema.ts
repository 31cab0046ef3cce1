import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import type { Check } from "../../type-level/skeleton.ts";
import { unsafeCast } from "../../type-level/unsafe-cast.ts";
import { KaleyraError } from "../errors.ts";
import type { Issue } from "../issue.ts";
import { issuesOfRequest } from "../issues-of-request.ts";

/** A request as a Standard Schema, for libraries that accept one, which also provides its JSON Schema. */
export type StandardRequest<Request> = StandardSchemaV1<Request> & StandardJSONSchemaV1<Request>;

/** Makes a Standard Schema of a check and its JSON Schema in draft-07. */
export function standardSchema<Request>(check: Check, schema: () => object): StandardRequest<Request> {
  const jsonSchema = ({ target }: StandardJSONSchemaV1.Options): Record<string, unknown> => inDraft(target, schema());
  return {
    "~standard": {
      version: 1,
      vendor: "kaleyra-whatsapp",
      validate(value) {
        const issues = issuesOfRequest(check, value);
        return issues === undefined ? { value: unsafeCast<Request>(value) } : { issues: issues.map(standardIssue) };
      },
      jsonSchema: { input: jsonSchema, output: jsonSchema },
    },
  };
}

function standardIssue({ message, path }: Issue): StandardSchemaV1.Issue {
  return { message, path: path.split("/").slice(1).map(unescaped) };
}

function unescaped(step: string): PropertyKey {
  return /^\d+$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~");
}

function inDraft(target: StandardJSONSchemaV1.Target, schema: object): Record<string, unknown> {
  if (target === "draft-07") return unsafeCast(structuredClone(schema));
  if (target !== "draft-2020-12") throw new KaleyraError(`there is no JSON Schema in ${target}; ask for draft-07 or draft-2020-12`);
  const { definitions, ...rest } = unsafeCast<Record<string, unknown>>(JSON.parse(JSON.stringify(schema).replaceAll('"#/definitions/', '"#/$defs/')));
  return { ...rest, $schema: "https://json-schema.org/draft/2020-12/schema", $defs: definitions };
}
