// @generated from schema/api-response.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import type { Field } from "../../src/type-level/artefact-types.ts";

/** Every field of api-response. */
export const fields: readonly Field[] = [
  {
    path: "",
    label: "api response",
    type: "object",
    names: ["code", "data", "error", "message"],
    docs: { additionalProperties: "Our reading" },
  },
  {
    path: "/code",
    label: "code",
    type: "string",
    limits: { minLength: 1, maxLength: 64 },
    docs: { required: "Our reading", maxLength: "Our reading", minLength: "Our reading" },
  },
  {
    path: "/data",
    label: "data",
    type: "object or array",
    optional: true,
    docs: {
      type: "Kaleyra, samples of success and failure",
      anyOf: "Kaleyra, samples of success and failure",
    },
  },
  { path: "/data", label: "data", type: "object", names: ["message_id"] },
  {
    path: "/data/message_id",
    label: "message_id",
    type: "string",
    limits: { minLength: 1 },
    optional: true,
    docs: { minLength: "Our reading" },
  },
  { path: "/data", label: "data", type: "array" },
  { path: "/data/~i", label: "item", type: "any", optional: true },
  { path: "/error", label: "error", type: "object", optional: true },
  { path: "/message", label: "message", type: "string", optional: true },
];
