export { KaleyraError } from "../message/errors.ts";
export type { CallbackPart, PostOptions, RelayedStatus, SandboxStatus } from "./callbacks/parts.ts";
export type { Place } from "./callbacks/place.ts";
export type { AnswerName, InjectedFault } from "./injected-fault.ts";
export type { Posted, PostedCallback, RefusedMessage, Sandbox, SandboxOptions, SentMessage, Tapped } from "./sandbox.ts";
export { startSandbox } from "./start-sandbox.ts";
