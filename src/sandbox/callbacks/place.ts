import { type AnyRequest, kinds } from "../../../generated/kinds.ts";
import { KaleyraError } from "../../message/errors.ts";

/** A place that the customer shares. */
export interface Place {
  /** In degrees, from -90 to 90. */
  readonly latitude: number;
  /** In degrees, from -180 to 180. */
  readonly longitude: number;
  /** The name of a place that the customer chose; left out for the spot where the customer is. */
  readonly name?: string;
  readonly address?: string;
}

/** What WhatsApp says of a place that was asked for. */
export function placeFor({ messaging_object: { interactive } }: AnyRequest, { latitude, longitude, name, address }: Place): object {
  if (interactive.type !== kinds.location.value) throw new KaleyraError("the message asks for no location; only a location request does");
  checkDegrees("latitude", latitude, 90);
  checkDegrees("longitude", longitude, 180);
  for (const [label, text] of Object.entries({ name, address })) {
    if (text !== undefined && typeof text !== "string") throw new KaleyraError(`${label} must be a text`);
  }
  return { latitude, longitude, ...(name === undefined ? undefined : { name }), ...(address === undefined ? undefined : { address }) };
}

function checkDegrees(label: string, degrees: unknown, most: number): void {
  if (typeof degrees === "number" && Math.abs(degrees) <= most) return;
  throw new KaleyraError(`${label} must be a number from -${most} to ${most}, in degrees`);
}
