export { KaleyraError } from "../message/errors.ts";
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
export { matchesSecret } from "./secret.ts";
