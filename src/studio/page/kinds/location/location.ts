import { kinds } from "../../../../../generated/kinds.ts";
import { skeleton } from "../../../../../generated/location-request/steps.ts";
import type { Kind } from "../kind.ts";

/** A location request has nothing of its own. */
export type LocationPart = Readonly<Record<string, never>>;

/** A message that asks the customer for a location. */
export const location: Kind<"location", LocationPart> = {
  title: "Location request",
  about: "Asks where the customer is.",
  icon: "location",
  answered: "Tap the button on the phone, or share a place here.",
  type: kinds.location.value,
  skeleton,
  empty: {},
  read: () => ({}),
  action: () => ({}),
  contents: () => undefined,
  code: {
    start: "locationRequest",
    steps: () => [],
    handlers: () => ["location: ({ from, latitude, longitude }) => console.log(from, latitude, longitude)"],
  },
};
