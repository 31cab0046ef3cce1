import { request as messageRequest } from "../../../generated/service.ts";
import { unsafeCast } from "../../type-level/unsafe-cast.ts";
import { causesOf } from "./transport-fault.ts";

const { method } = messageRequest;

/**
 * What is known of whether a request has left: an error alone cannot tell,
 * since a connection that is reset before the request and one that is reset
 * after it look the same. Node's `fetch` says on its diagnostics channels when
 * a request is made, when it leaves and when it fails.
 */
export type Departure =
  /** It has left, at least in part. */
  | "yes"
  /** It failed before it left, and cannot leave any more. */
  | "never"
  /** It has not left, and it has not failed: it waits for a connection. */
  | "not-yet"
  /** Nobody said anything: another runtime, or a transport of another make. */
  | "unseen";

/** Watches over one attempt. */
export interface Watch {
  /** Runs the attempt under watch. */
  run<Value>(attempt: () => Value): Value;
  readonly sent: Departure;
  /** Whether an error is the one of which the transport told, or was caused by it. */
  hasTold(error: unknown): boolean;
}

/** What the channels say of a request. */
interface RequestEvent {
  readonly request: { readonly method: string; readonly path: string; readonly origin?: string | URL };
  readonly error?: unknown;
}

interface ConnectedEvent {
  readonly connectParams: { readonly version?: string; readonly protocol: string; readonly host: string };
}

interface Channels {
  subscribe(name: string, listener: (message: unknown) => void): void;
}

interface Storage {
  run<Value>(store: WatchedAttempt, callback: () => Value): Value;
  getStore(): WatchedAttempt | undefined;
}

interface Modules {
  "node:diagnostics_channel": Channels;
  "node:async_hooks": { readonly AsyncLocalStorage: new () => Storage };
}

interface WatchedAttempt {
  /** The path of the message: whatever else a transport asks for, a token or a log, is not it. */
  readonly path: string;
  made: number;
  left: boolean;
  readonly failures: unknown[];
  /** Called when the transport makes a second request of one attempt. */
  readonly onRepeat: () => void;
}

let storage: Storage | undefined;
const attempts = new WeakMap<object, WatchedAttempt>();
/** Origins that speak a protocol in which nobody says when a request leaves. */
const silentOrigins = new Set<string>();

/** Subscribes once, on the first send; there is nothing to subscribe to outside of Node. */
function subscribe(): Storage | undefined {
  if (storage !== undefined) return storage;
  const process = unsafeCast<{ process?: { getBuiltinModule?<Name extends keyof Modules>(name: Name): Modules[Name] | undefined } }>(globalThis).process;
  const channels = process?.getBuiltinModule?.("node:diagnostics_channel");
  const hooks = process?.getBuiltinModule?.("node:async_hooks");
  if (channels === undefined || hooks === undefined) return undefined;
  storage = new hooks.AsyncLocalStorage();
  channels.subscribe("undici:request:create", onCreate);
  channels.subscribe("undici:client:connected", onConnected);
  channels.subscribe("undici:client:sendHeaders", onLeave);
  channels.subscribe("undici:request:error", onFail);
  return storage;
}

function onCreate(message: unknown): void {
  const attempt = storage?.getStore();
  const { request } = unsafeCast<RequestEvent>(message);
  // A proxy is asked for the whole address, and for a tunnel before.
  if (attempt === undefined || request.method !== method || !request.path.endsWith(attempt.path)) return;
  attempts.set(request, attempt);
  attempt.made += 1;
  if (silentOrigins.has(String(request.origin))) attempt.left = true;
  if (attempt.made > 1) attempt.onRepeat();
}

function onConnected(message: unknown): void {
  const { version, protocol, host } = unsafeCast<ConnectedEvent>(message).connectParams;
  if (version !== "h1") silentOrigins.add(`${protocol}//${host}`);
}

function onLeave(message: unknown): void {
  const attempt = attempts.get(unsafeCast<RequestEvent>(message).request);
  if (attempt !== undefined) attempt.left = true;
}

function onFail(message: unknown): void {
  const { request, error } = unsafeCast<RequestEvent>(message);
  const attempt = attempts.get(request);
  if (attempt === undefined) return;
  attempt.failures.push(error);
  if (silentOrigins.has(String(request.origin))) attempt.left = true;
}

/**
 * Begins to watch an attempt to post to a path. `onRepeat` is called when the transport makes a
 * second request by itself, as `fetch` does on status 421, before it leaves.
 */
export function watchRequest(path: string, onRepeat: () => void): Watch {
  const attempt: WatchedAttempt = { path, made: 0, left: false, failures: [], onRepeat };
  const store = subscribe();
  return {
    run: (callback) => (store === undefined ? callback() : store.run(attempt, callback)),
    get sent() {
      if (attempt.left) return "yes";
      if (attempt.made === 0) return "unseen";
      return attempt.failures.length === attempt.made ? "never" : "not-yet";
    },
    hasTold: (error) => causesOf(error).some((cause) => attempt.failures.includes(cause)),
  };
}
