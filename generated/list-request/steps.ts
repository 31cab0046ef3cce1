// @generated from schema/list-request.schema.json, schema/shared.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import type { Missing, MissingStep, ToCall } from "../../src/type-level/sentences.ts";
import type { Skeleton } from "../../src/type-level/skeleton.ts";
import { checkExtraInfo, checkListInteractive, checkListMessagingObject, checkListRequest, checkPhoneNumber } from "./validators.js";

/** A step that sets a part of `interactive`. */
export type InteractiveStep = "header" | "body" | "footer";

/** A step that sets a part of `action`. */
export type ActionStep = "button";

/** A step that sets a part beside `interactive`. */
export type OuterStep = "to";

/** A step that sets a field of `extra_info`. */
export type ExtraInfoStep = "ref" | "ref1" | "ref2" | "waSource";

/** A step that sets a part of the message: each can be taken once. */
export type Step = InteractiveStep | ActionStep | OuterStep | ExtraInfoStep;

/** A step that adds an item to a list. */
export type ItemStep = "section" | "row";

/** The steps that `interactive` needs. */
export type RequiredInteractiveStep = "body" | "button";

/** The steps that a message needs. */
export type RequiredStep = "body" | "button" | "to";

/** A member that may be left out, and that the builder always writes. */
export type WrittenMember = "recipient_type";

/** steps taken → the sentence for the first one that a message needs and that is not among them, or `Complete`. */
export type Lacking<Done, Complete> = "body" extends Done ? "button" extends Done ? "to" extends Done ? Complete : MissingStep<"to"> : ToCall<Missing<"button label">, "button"> : MissingStep<"body">;

/** How a request is put together. */
export const skeleton = {
  checks: { "": checkListRequest, "/messaging_object": checkListMessagingObject, "/messaging_object/interactive": checkListInteractive },
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
      "/messaging_object/interactive/header": (given, value) => ({ header: Object.freeze({ type: "text", text: value }), body: given["body"], footer: given["footer"] }),
      "/messaging_object/interactive/body": (given, value) => ({ header: given["header"], body: Object.freeze({ text: value }), footer: given["footer"] }),
      "/messaging_object/interactive/footer": (given, value) => ({ header: given["header"], body: given["body"], footer: Object.freeze({ text: value }) }),
    },
    make: (given, inner) => {
      const interactive: Record<string, unknown> = { type: "list" };
      if (given["header"] !== undefined) interactive["header"] = given["header"];
      interactive["body"] = given["body"];
      if (given["footer"] !== undefined) interactive["footer"] = given["footer"];
      interactive["action"] = inner;
      return Object.freeze(interactive);
    },
  },
  action: {
    lists: { sections: 10 },
    set: {
      sections: (given, value) => ({ button: given["button"], sections: value }),
    },
    steps: {
      button: ["/messaging_object/interactive/action/button", (given, first) => ({ button: first, sections: given["sections"] })],
    },
    make: (given) => Object.freeze({ button: given["button"], sections: given["sections"] }),
  },
  extraInfo: ["ref", "ref1", "ref2", "wa_source"],
} satisfies Skeleton;
