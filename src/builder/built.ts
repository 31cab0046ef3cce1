import type { Issue } from "../message/issue.ts";

/** The messaging object of a request that a builder made: with its interactive object, and the members that a builder always writes. */
export type BuiltMessagingObject<MessagingObject, Written extends keyof MessagingObject, Interactive> = Omit<MessagingObject, "interactive" | Written> &
  Required<Pick<MessagingObject, Written>> & { readonly interactive: Interactive };

/** The result of `safeBuild()`: the message, or every issue. */
export type SafeBuilt<Message> = { readonly ok: true; readonly message: Message } | { readonly ok: false; readonly issues: readonly Issue[] };

/** The key of a builder's method that returns its interactive object as it is so far, checked or not, for a router of callbacks. */
export const soFar: unique symbol = /* @__PURE__ */ Symbol();
