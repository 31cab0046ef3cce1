export type { Outcome } from "../client/outcome.ts";
export { KaleyraError } from "../errors.ts";
export { JournalError } from "./journal-records.ts";
export type { BulkResult, BulkSummary, SendAllOptions } from "./options.ts";
export type { Recipients } from "./recipients.ts";
export { type BulkRun, sendAll } from "./send-all.ts";
export type { Sender } from "./sender.ts";
export { type Action, verdictToAction } from "./verdict-to-action.ts";
