export type { ReferenceField } from "../../generated/references.ts";
export { ApiError, KaleyraError, MessageError, TransportError, type TransportReason } from "../message/errors.ts";
export type { Pod } from "./account.ts";
export { type Client, createClient, type SendOptions } from "./client.ts";
export type { ClientEvent, OnEvent } from "./events.ts";
export type { ClientOptions } from "./options.ts";
export type { Accepted, NotSent, Outcome, RetryAdvice, Unknown } from "./outcome.ts";
