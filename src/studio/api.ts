/** What the studio's server answers when it has sent a message to its sandbox. */
export type Sent = { readonly outcome: "accepted"; readonly messageId: string } | { readonly outcome: "not-sent" | "unknown"; readonly error: string };

/** What the studio's server answers when a button was tapped: the callback that the brand gets. */
export interface Tapped {
  readonly callback: unknown;
}
