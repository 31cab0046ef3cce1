import { referenceFields } from "../../../generated/references.ts";
import type { SentMessage } from "../sandbox.ts";

export const wabaId = "100000000000001";

/** WhatsApp's id of a message that was sent. It is not Kaleyra's id of the 202 answer. */
export function wamidOf({ messageId }: SentMessage): string {
  return `wamid.${messageId}`;
}

/** The moment, as WhatsApp writes it: seconds since 1970. */
export function now(): string {
  return String(Math.floor(Date.now() / 1000));
}

/** The refs of a message, empty where it has none. */
export function refsOf({ message: { extra_info: extraInfo } }: SentMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(referenceFields.map((name) => [name, extraInfo?.[name] ?? ""]));
}

/** The refs of a message that answers nothing. */
export const noRefs: Readonly<Record<string, string>> = Object.fromEntries(referenceFields.map((name) => [name, ""]));
