import { fields as ctaUrlFields } from "../../generated/cta-url-request/fields.ts";
import { checkCtaUrlRequest } from "../../generated/cta-url-request/validators.js";
import type { Kind } from "../../generated/kinds.ts";
import { fields as listFields } from "../../generated/list-request/fields.ts";
import { checkListRequest } from "../../generated/list-request/validators.js";
import { fields as locationFields } from "../../generated/location-request/fields.ts";
import { checkLocationRequest } from "../../generated/location-request/validators.js";
import { fields as replyButtonFields } from "../../generated/reply-button-request/fields.ts";
import { checkReplyButtonRequest } from "../../generated/reply-button-request/validators.js";
import type { Field } from "../type-level/artefact-types.ts";
import type { Check } from "./run-check.ts";

/** What is generated for a kind of request. */
export interface KindEntry {
  readonly check: Check;
  readonly fields: readonly Field[];
}

/** Kind → what is generated for it. Code that needs one kind alone imports that kind's check instead, which brings no other into a bundle. */
export const kindEntries: Readonly<Record<Kind, KindEntry>> = {
  ctaUrl: { check: checkCtaUrlRequest, fields: ctaUrlFields },
  list: { check: checkListRequest, fields: listFields },
  location: { check: checkLocationRequest, fields: locationFields },
  replyButton: { check: checkReplyButtonRequest, fields: replyButtonFields },
};
