import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import type { ReplyButtonRequest } from "../../generated/reply-button-request/types.ts";
import { replyButtonRequestSchema } from "../../generated/schemas.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";
import { KaleyraError } from "./errors.ts";
import type { Issue } from "./issue.ts";
import { validate } from "./validate.ts";

/**
 * The request as a Standard Schema, for libraries that accept one. It
 * validates as {@link validate} does, and provides its JSON Schema.
 *
 * @throws {@link KaleyraError} from `jsonSchema` for any draft other than `draft-07` and `draft-2020-12`.
 *
 * @example
 * ```ts
 * import { replyButtonRequest } from "kaleyra-whatsapp";
 * const result = replyButtonRequest["~standard"].validate({});
 * ```
 */
export const replyButtonRequest: StandardSchemaV1<ReplyButtonRequest> & StandardJSONSchemaV1<ReplyButtonRequest> = {
  "~standard": {
    version: 1,
    vendor: "kaleyra-whatsapp",
    validate(value) {
      const result = validate(value);
      return result.ok ? { value: result.value } : { issues: result.issues.map(standardIssue) };
    },
    jsonSchema: { input: jsonSchema, output: jsonSchema },
  },
};

function standardIssue({ message, path }: Issue): StandardSchemaV1.Issue {
  return { message, path: path.split("/").slice(1).map(unescaped) };
}

function unescaped(step: string): PropertyKey {
  return /^\d+$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~");
}

function jsonSchema({ target }: StandardJSONSchemaV1.Options): Record<string, unknown> {
  if (target === "draft-07") return structuredClone(replyButtonRequestSchema);
  if (target !== "draft-2020-12") throw new KaleyraError(`there is no JSON Schema in ${target}; ask for draft-07 or draft-2020-12`);
  const { definitions, ...rest } = unsafeCast<Record<string, unknown>>(
    JSON.parse(JSON.stringify(replyButtonRequestSchema).replaceAll('"#/definitions/', '"#/$defs/')),
  );
  return { ...rest, $schema: "https://json-schema.org/draft/2020-12/schema", $defs: definitions };
}
