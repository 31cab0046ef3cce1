import { type RequiredInteractiveStep, type RequiredStep, skeleton } from "../../../generated/location-request/steps.ts";
import type { LocationInteractive } from "../../../generated/location-request/types.ts";
import { startOf } from "../start.ts";
import type { AnyLocationRequestBuilder, LocationRequestBuilder, LocationRequestMessage } from "./location-request-builder.ts";

/**
 * Starts a message that asks the customer for a location, with a button that
 * WhatsApp labels by itself: returns an empty, immutable builder, whose steps
 * can be called in any order. The location comes back in a callback.
 *
 * The compiler checks what it knows: the length of a literal (in Unicode code
 * points), and missing steps. `build()` checks everything else.
 *
 * Kaleyra, Send Location Request Messages.
 *
 * @example
 * ```ts
 * import { locationRequest } from "kaleyra-whatsapp";
 *
 * const message = locationRequest().body("Where shall we pick you up?").to("+919876543210").build();
 * ```
 */
export const locationRequest: LocationRequestStart = /* @__PURE__ */ startOf(skeleton);

/** What {@link locationRequest} is. */
export interface LocationRequestStart {
  (): LocationRequestBuilder<never>;

  /**
   * Makes a builder from a whole request, a messaging object or Meta's
   * interactive object. The inverse of `build()`.
   *
   * @throws {@link MessageError} with every issue, if the value is not a valid one of the three.
   *
   * @example
   * ```ts
   * import { locationRequest } from "kaleyra-whatsapp";
   *
   * const first = locationRequest().body("Where are you?").to("+919876543210").build();
   * const second = locationRequest.from(first).readdress("+14155550123").build();
   * ```
   */
  from<Source>(json: Source): LocationRequestBuilderFrom<Source>;
}

/** source → the type of builder that {@link locationRequest.from} makes from it. */
export type LocationRequestBuilderFrom<Source> = 0 extends 1 & Source
  ? AnyLocationRequestBuilder
  : Source extends LocationRequestMessage
    ? LocationRequestBuilder<RequiredStep>
    : Source extends LocationInteractive
      ? LocationRequestBuilder<RequiredInteractiveStep>
      : AnyLocationRequestBuilder;
