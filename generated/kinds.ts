// @generated from schema/cta-url-request.schema.json, schema/list-request.schema.json, schema/location-request.schema.json, schema/reply-button-request.schema.json, schema/shared.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import type { CtaUrlRequest } from "./cta-url-request/types.ts";
import type { ListRequest } from "./list-request/types.ts";
import type { LocationRequest } from "./location-request/types.ts";
import type { ReplyButtonRequest } from "./reply-button-request/types.ts";

/** The steps to the field of a request that says its kind: /messaging_object/interactive/type. */
export const kindPath = ["messaging_object", "interactive", "type"] as const;

/** Every kind of request: its schema, the name of its type, and its value of the field at `kindPath`. */
export const kinds = {
  ctaUrl: { schema: "cta-url-request", title: "CtaUrlRequest", value: "cta_url" },
  list: { schema: "list-request", title: "ListRequest", value: "list" },
  location: { schema: "location-request", title: "LocationRequest", value: "location_request_message" },
  replyButton: { schema: "reply-button-request", title: "ReplyButtonRequest", value: "button" },
} as const;

/** The name of a kind of request. */
export type Kind = keyof typeof kinds;

/** Kind → its request. */
export interface Requests {
  readonly ctaUrl: CtaUrlRequest;
  readonly list: ListRequest;
  readonly location: LocationRequest;
  readonly replyButton: ReplyButtonRequest;
}

/** A request of any kind. */
export type AnyRequest = Requests[Kind];

/**
 * The kind that a value says it is; `undefined` if it says none. Inherited properties count
 * here but not for the kind's check, so only a value that passes the check is of that kind.
 */
export function kindOf(value: unknown): Kind | undefined {
  switch ((value as { readonly messaging_object?: { readonly interactive?: { readonly type?: unknown } | null | undefined } | null | undefined } | null | undefined)?.["messaging_object"]?.["interactive"]?.["type"]) {
    case "cta_url":
      return "ctaUrl";
    case "list":
      return "list";
    case "location_request_message":
      return "location";
    case "button":
      return "replyButton";
  }
  return undefined;
}
