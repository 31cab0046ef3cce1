// @generated from schema/location-request.schema.json, schema/shared.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import type { MissingStep } from "../../src/type-level/sentences.ts";
import type { Skeleton } from "../../src/type-level/skeleton.ts";
import { checkExtraInfo, checkLocationInteractive, checkLocationMessagingObject, checkLocationRequest, checkPhoneNumber } from "./validators.js";

/** A step that sets a part of `interactive`. */
export type InteractiveStep = "body";

/** A step that sets a part of `action`. */
export type ActionStep = never;

/** A step that sets a part beside `interactive`. */
export type OuterStep = "to";

/** A step that sets a field of `extra_info`. */
export type ExtraInfoStep = "ref" | "ref1" | "ref2" | "waSource";

/** A step that sets a part of the message: each can be taken once. */
export type Step = InteractiveStep | ActionStep | OuterStep | ExtraInfoStep;

/** A step that adds an item to a list. */
export type ItemStep = never;

/** The steps that `interactive` needs. */
export type RequiredInteractiveStep = "body";

/** The steps that a message needs. */
export type RequiredStep = "body" | "to";

/** A member that may be left out, and that the builder always writes. */
export type WrittenMember = "recipient_type";

/** steps taken → the sentence for the first one that a message needs and that is not among them, or `Complete`. */
export type Lacking<Done, Complete> = "body" extends Done ? "to" extends Done ? Complete : MissingStep<"to"> : MissingStep<"body">;

/** How a request is put together. */
export const skeleton = {
  checks: { "": checkLocationRequest, "/messaging_object": checkLocationMessagingObject, "/messaging_object/interactive": checkLocationInteractive },
  outer: {
    set: {
      "/messaging_object/to": (given, value) => ({ extra_info: given["extra_info"], to: value }),
    },
    checkGiven: (given) => (given["extra_info"] === undefined ? undefined : checkExtraInfo(given["extra_info"])) ?? checkPhoneNumber(given["to"]),
    make: (given, inner) => {
      const request: Record<string, unknown> = { messaging_object: Object.freeze({ messaging_product: "whatsapp", recipient_type: "individual", to: given["to"], type: "interactive", interactive: inner }) };
      if (given["extra_info"] !== undefined) request["extra_info"] = given["extra_info"];
      return Object.freeze(request);
    },
  },
  interactive: {
    set: {
      "/messaging_object/interactive/body": (_, value) => ({ body: Object.freeze({ text: value }) }),
    },
    make: (given, inner) => Object.freeze({ type: "location_request_message", body: given["body"], action: inner }),
  },
  action: {
    lists: {  },
    set: {
    },
    steps: {
    },
    make: () => Object.freeze({ name: "send_location" }),
  },
  extraInfo: ["ref", "ref1", "ref2", "wa_source"],
} satisfies Skeleton;
