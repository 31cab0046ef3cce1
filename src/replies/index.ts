export { KaleyraError } from "../message/errors.ts";
export { type Handler, type Handlers, type OnReplyOptions, onReply } from "./on-reply.ts";
export { parseReplies, parseReply } from "./parse-reply.ts";
export type { NotAReply, ParsedReply, ReceivedReply } from "./received-reply.ts";
export { matchesSecret } from "./secret.ts";
export { withoutRepeats } from "./without-repeats.ts";
