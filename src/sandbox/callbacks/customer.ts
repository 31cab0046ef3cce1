import { createHash } from "node:crypto";
import type { SentMessage } from "../sandbox.ts";

/** How callbacks name a customer: by number, or by Meta's id where the number is not shown. */
export interface Customer {
  /** An entry of `contacts`. */
  readonly contact: object;
  /** The fields of an incoming message. */
  readonly sender: object;
  /** The fields of a status. */
  readonly recipient: object;
}

export function customerOf({ message }: SentMessage, withoutNumber: boolean): Customer {
  const number = message.messaging_object.to.slice(1);
  if (!withoutNumber) return { contact: { profile: { name: "Sandbox" }, wa_id: number }, sender: { from: number }, recipient: { recipient_id: number } };
  // The same customer has the same id in every callback.
  const userId = `US.${BigInt(`0x${hashOf(number)}`) % 10n ** 16n}`;
  return {
    contact: { profile: { name: "Sandbox", username: "sandbox" }, user_id: userId },
    sender: { from_user_id: userId },
    recipient: { recipient_user_id: userId },
  };
}

/** 32 hexadecimal digits, always the same for a text. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
