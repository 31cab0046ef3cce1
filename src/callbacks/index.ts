export { KaleyraError } from "../message/errors.ts";
export type { BodyArgument } from "./body-argument.ts";
export type {
  EventDetails,
  NotACallback,
  ParsedCallback,
  ReceivedError,
  ReceivedEvent,
  ReceivedLocation,
  ReceivedMessage,
  ReceivedReply,
  ReceivedStatus,
  StatusName,
} from "./events.ts";
export { parseCallback } from "./parse-callback.ts";
export type { IdOf } from "./router/answers.ts";
export type { AnyCallbacks, Callbacks, HandledCallback, StatusHandlers } from "./router/callbacks.ts";
export type { Delivery, Handler, Handlers, HandlersArgument, Keyed, LocationHandler, MessageArgument, Told, ToldArgument } from "./router/handlers.ts";
export type { CallbackHeaders } from "./router/headers.ts";
export { httpStatus } from "./router/http-status.ts";
export type { CallbacksOptions } from "./router/options.ts";
export { callbacks } from "./router/router.ts";
export { type Claim, memorySeen, type Seen } from "./router/seen.ts";
export { matchesSecret } from "./secret.ts";
