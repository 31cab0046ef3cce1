// @generated from schema/cta-url-request.schema.json, schema/list-request.schema.json, schema/location-request.schema.json, schema/reply-button-request.schema.json, schema/shared.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import type { Field, FileLink } from "../src/type-level/artefact-types.ts";
import type { Check } from "../src/type-level/skeleton.ts";
import { fields as ctaUrlFields } from "./cta-url-request/fields.ts";
import { checkCtaUrlRequest } from "./cta-url-request/validators.js";
import { fields as listFields } from "./list-request/fields.ts";
import { checkListRequest } from "./list-request/validators.js";
import { fields as locationFields } from "./location-request/fields.ts";
import { checkLocationRequest } from "./location-request/validators.js";
import { fields as replyButtonFields } from "./reply-button-request/fields.ts";
import { checkReplyButtonRequest } from "./reply-button-request/validators.js";
import type { Kind } from "./kinds.ts";

/** What is generated for a kind: its check, the fields of its request, and the links to files in it, which only warnings are about. */
interface KindChecks {
  readonly check: Check;
  readonly fields: readonly Field[];
  readonly fileLinks: readonly FileLink[];
}

/** Kind → what is generated for it. Code that needs one kind alone imports that kind's check, which brings no other into a bundle. */
export const kindChecks: Readonly<Record<Kind, KindChecks>> = {
  ctaUrl: {
    check: checkCtaUrlRequest,
    fields: ctaUrlFields,
    fileLinks: [
      {
        path: "/messaging_object/interactive/header/image/link",
        label: "header",
        notShown: ["gif", "heic", "svg", "webp"],
        shown: ["JPEG", "PNG"],
      },
      {
        path: "/messaging_object/interactive/header/video/link",
        label: "header",
        notShown: ["avi", "mov", "webm"],
        shown: ["MP4", "3GP"],
      },
    ],
  },
  list: {
    check: checkListRequest,
    fields: listFields,
    fileLinks: [],
  },
  location: {
    check: checkLocationRequest,
    fields: locationFields,
    fileLinks: [],
  },
  replyButton: {
    check: checkReplyButtonRequest,
    fields: replyButtonFields,
    fileLinks: [
      {
        path: "/messaging_object/interactive/header/image/link",
        label: "header",
        notShown: ["gif", "heic", "svg", "webp"],
        shown: ["JPEG", "PNG"],
      },
      {
        path: "/messaging_object/interactive/header/video/link",
        label: "header",
        notShown: ["avi", "mov", "webm"],
        shown: ["MP4", "3GP"],
      },
    ],
  },
};
