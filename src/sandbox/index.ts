export { KaleyraError } from "../errors.ts";
export type { AnswerName, Fault } from "./fault.ts";
export type { RefusedMessage, Sandbox, SandboxOptions, SentMessage, Tapped } from "./sandbox.ts";
export { startSandbox } from "./start-sandbox.ts";
