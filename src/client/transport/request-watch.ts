import { request as messageRequest } from "../../../generated/service.ts";
import { unsafeCast } from "../../type-level/unsafe-cast.ts";
import { causesOf } from "./transport-fault.ts";

const { method } = messageRequest;

/**
 * What is known of whether a request has left. An error alone cannot tell: a
 * connection that is reset before the request looks the same as one that is
 * reset after it. Node's `fetch` reports on its diagnostics channels when a
 * request is created, when it leaves and when it fails.
 */
export type Departure =
  /** It has left, at least in part. */
  | "left"
  /** It failed before it left, and cannot leave any more. */
  | "failed-before-leaving"
  /** It has neither left nor failed: it waits for a connection. */
  | "waiting"
  /** No request was reported: another runtime, or a `fetch` that is not Node's. */
  | "unobserved";

/** Watches the requests of one attempt. */
export interface RequestWatch {
  /** Runs a callback; the requests that it makes are watched. */
  run<Value>(callback: () => Value): Value;
  readonly departure: Departure;
  /** How many requests to the path Node's `fetch` made. */
  readonly requestCount: number;
  /** How many other requests the callback made, to another path or with `node:http`. They may have sent the message too. */
  readonly otherRequestCount: number;
  /** Whether the transport reported this error, or one that caused it, for a watched request. */
  reportedByTransport(error: unknown): boolean;
}

/** A message of the channels `undici:request:*` and `undici:client:sendHeaders`. */
interface RequestEvent {
  readonly request: { readonly method: string; readonly path: string; readonly origin?: string | URL };
  readonly error?: unknown;
}

/** A message of the channel `undici:client:connected`. */
interface ConnectedEvent {
  readonly connectParams: { readonly version?: string; readonly protocol: string; readonly host: string };
}

interface Channels {
  subscribe(name: string, listener: (message: unknown) => void): void;
}

interface AttemptStorage {
  run<Value>(store: WatchedAttempt, callback: () => Value): Value;
  getStore(): WatchedAttempt | undefined;
}

interface BuiltinModules {
  "node:diagnostics_channel": Channels;
  "node:async_hooks": { readonly AsyncLocalStorage: new () => AttemptStorage };
}

interface WatchedAttempt {
  /** The path that messages are posted to. Requests to other paths, such as for a token or a log, are counted but not watched. */
  readonly path: string;
  otherRequestCount: number;
  requestCount: number;
  hasLeft: boolean;
  /** The error of each request that failed. */
  readonly errors: unknown[];
  /** Called when the transport makes another request in the same attempt. */
  readonly onRepeat: () => void;
}

let storage: AttemptStorage | undefined;
const attempts = new WeakMap<object, WatchedAttempt>();
/** Origins that speak another protocol than HTTP/1.1: for HTTP/2, Node does not report when a request leaves. */
const unreportedOrigins = new Set<string>();

/** Subscribes to the channels on the first send; returns `undefined` outside Node. */
function subscribe(): AttemptStorage | undefined {
  if (storage !== undefined) return storage;
  const process = unsafeCast<{ process?: { getBuiltinModule?<Name extends keyof BuiltinModules>(name: Name): BuiltinModules[Name] | undefined } }>(
    globalThis,
  ).process;
  const channels = process?.getBuiltinModule?.("node:diagnostics_channel");
  const hooks = process?.getBuiltinModule?.("node:async_hooks");
  if (channels === undefined || hooks === undefined) return undefined;
  storage = new hooks.AsyncLocalStorage();
  channels.subscribe("undici:request:create", onRequestCreated);
  channels.subscribe("undici:client:connected", onConnected);
  channels.subscribe("undici:client:sendHeaders", onHeadersSent);
  channels.subscribe("undici:request:error", onRequestFailed);
  channels.subscribe("http.client.request.start", onOtherRequest);
  return storage;
}

function onRequestCreated(message: unknown): void {
  const attempt = storage?.getStore();
  const { request } = unsafeCast<RequestEvent>(message);
  // A CONNECT opens the tunnel through a proxy for the watched request.
  if (attempt === undefined || request.method === "CONNECT") return;
  // endsWith, because a request to a proxy has the whole URL as its path.
  if (request.method !== method || !request.path.endsWith(attempt.path)) {
    onOtherRequest();
    return;
  }
  attempts.set(request, attempt);
  attempt.requestCount += 1;
  if (unreportedOrigins.has(String(request.origin))) attempt.hasLeft = true;
  if (attempt.requestCount > 1) attempt.onRepeat();
}

function onOtherRequest(): void {
  const attempt = storage?.getStore();
  if (attempt !== undefined) attempt.otherRequestCount += 1;
}

function onConnected(message: unknown): void {
  const { version, protocol, host } = unsafeCast<ConnectedEvent>(message).connectParams;
  if (version !== "h1") unreportedOrigins.add(`${protocol}//${host}`);
}

function onHeadersSent(message: unknown): void {
  const attempt = attempts.get(unsafeCast<RequestEvent>(message).request);
  if (attempt !== undefined) attempt.hasLeft = true;
}

function onRequestFailed(message: unknown): void {
  const { request, error } = unsafeCast<RequestEvent>(message);
  const attempt = attempts.get(request);
  if (attempt === undefined) return;
  attempt.errors.push(error);
  if (unreportedOrigins.has(String(request.origin))) attempt.hasLeft = true;
}

/**
 * Starts watching an attempt to post to a path. `onRepeat` is called when the
 * transport makes a second request by itself, as `fetch` does on status 421,
 * and before that request leaves.
 */
export function watchRequest(path: string, onRepeat: () => void): RequestWatch {
  const attempt: WatchedAttempt = { path, otherRequestCount: 0, requestCount: 0, hasLeft: false, errors: [], onRepeat };
  const store = subscribe();
  return {
    run: (callback) => (store === undefined ? callback() : store.run(attempt, callback)),
    get departure() {
      if (attempt.hasLeft) return "left";
      if (attempt.requestCount === 0) return "unobserved";
      return attempt.errors.length === attempt.requestCount ? "failed-before-leaving" : "waiting";
    },
    get requestCount() {
      return attempt.requestCount;
    },
    get otherRequestCount() {
      return attempt.otherRequestCount;
    },
    reportedByTransport: (error) => causesOf(error).some((cause) => attempt.errors.includes(cause)),
  };
}
