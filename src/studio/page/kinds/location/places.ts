import type { Place } from "../../../../sandbox/index.ts";

/** What the customer shares in the sandbox: the spot where they are, which has no name. */
export const spot: Place = { latitude: 12.9716, longitude: 77.5946 };

/** A place that the customer chooses on the map. */
export const namedPlace: Place = { latitude: 12.9763, longitude: 77.5929, name: "Cubbon Park", address: "Kasturba Road, Bengaluru" };
