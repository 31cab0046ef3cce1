import { buttonOf, type PreviewParts } from "../parts.ts";

/** The button that shares the location. WhatsApp labels it by itself, in the customer's language. */
export function locationParts(): PreviewParts {
  return { buttons: [buttonOf("location", "Send location")] };
}
