// @generated from schema/location-request.schema.json, schema/shared.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import type { TextRule, TextRuleWithoutShape } from "../../src/type-level/artefact-types.ts";
import type { WithEmojiHalf } from "../../src/type-level/half-characters.ts";
import type { EndsBlank, StartsWithDigitOrBlank } from "../../src/type-level/white-space.ts";

import type { BodyRules, BodyTextSuspect, BodyTextRule, ExtraInfoRules, PhoneNumberSuspect, PhoneNumberShape, PhoneNumberRule, ReferenceSuspect, ReferenceRule } from "../shared/rules.ts";

export type { BodyRules, BodyTextSuspect, BodyTextRule, ExtraInfoRules, PhoneNumberSuspect, PhoneNumberShape, PhoneNumberRule, ReferenceSuspect, ReferenceRule };




/** Property of LocationMessagingObject → the rule for its text, or its values. */
export interface LocationMessagingObjectRules {
  readonly messaging_product: readonly ["whatsapp"];
  readonly to: PhoneNumberRule;
  readonly type: readonly ["interactive"];
  readonly interactive: unknown;
  readonly recipient_type: readonly ["individual"];
}

/** Property of LocationInteractive → the rule for its text, or its values. */
export interface LocationInteractiveRules {
  readonly type: readonly ["location_request_message"];
  readonly body: unknown;
  readonly action: unknown;
}

/** Property of LocationAction → the rule for its text, or its values. */
export interface LocationActionRules {
  readonly name: readonly ["send_location"];
}
