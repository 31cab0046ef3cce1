interface Listened {
  readonly callbacks: Set<() => void>;
  readonly listener: () => void;
}

/** Whether something can be listened to as a signal. */
export function isSignal(signal: AbortSignal): boolean {
  return typeof signal?.addEventListener === "function";
}

const listened = new WeakMap<AbortSignal, Listened>();

/**
 * Calls back when a signal is aborted, until the returned function is called.
 * Many sends may share a signal, and Node warns of a leak from the eleventh
 * listener on, so there is one listener for all of them.
 *
 * @throws whatever an object that only looks like a signal throws.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const entry = listened.get(signal) ?? listen(signal);
  entry.callbacks.add(callback);
  return () => {
    entry.callbacks.delete(callback);
    if (entry.callbacks.size === 0 && listened.get(signal) === entry) forget(signal, entry);
  };
}

function listen(signal: AbortSignal): Listened {
  const callbacks = new Set<() => void>();
  const entry = { callbacks, listener: () => callbacks.forEach((callback) => void callback()) };
  signal.addEventListener("abort", entry.listener);
  listened.set(signal, entry);
  return entry;
}

function forget(signal: AbortSignal, { listener }: Listened): void {
  listened.delete(signal);
  try {
    signal.removeEventListener("abort", listener);
  } catch {
    // An object that only looks like a signal must not change an outcome.
  }
}
