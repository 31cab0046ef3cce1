export type { Outcome } from "../client/outcome.ts";
export { KaleyraError } from "../message/errors.ts";
export { type Settled, type SettleOptions, settle } from "./aftermath/settle.ts";
export { JournalError } from "./journal/journal-error.ts";
export type { BulkPause, BulkResult, BulkSummary, SendAllOptions, Sender } from "./options.ts";
export { type Action, outcomeToAction } from "./outcome-to-action.ts";
export type { Recipients } from "./recipients.ts";
export { type BulkRun, sendAll } from "./send-all.ts";
