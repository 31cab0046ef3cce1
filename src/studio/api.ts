/** The reply to `/api/send`: what became of the message. */
export type SendReply = { readonly outcome: "accepted"; readonly messageId: string } | { readonly outcome: "not-sent" | "unknown"; readonly error: string };

/** The reply to the other actions: the callback that the brand gets, and what its router made of it. */
export interface CallbackReply {
  readonly callback: unknown;
  /** How many events of the callback the router handled. */
  readonly handled: number;
  /** How many it had handled before, and so left alone. */
  readonly repeated: number;
}
