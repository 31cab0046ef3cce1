export { KaleyraError } from "../message/errors.ts";
export type { AnswerName, InjectedFault } from "./injected-fault.ts";
export type { RefusedMessage, Sandbox, SandboxOptions, SentMessage, Tapped } from "./sandbox.ts";
export { startSandbox } from "./start-sandbox.ts";
