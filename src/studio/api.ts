/** The reply to `/api/send`: what became of the message. */
export type SendReply = { readonly outcome: "accepted"; readonly messageId: string } | { readonly outcome: "not-sent" | "unknown"; readonly error: string };

/** The reply to `/api/tap`: the callback that the brand gets. */
export interface TapReply {
  readonly callback: unknown;
}
