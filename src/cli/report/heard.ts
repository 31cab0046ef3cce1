import type { Heard, RunMessages } from "../../bulk/aftermath/run-messages.ts";
import type { Source } from "../input/sources.ts";
import { counter } from "../output/progress.ts";
import { callbackBodies } from "./callback-bodies.ts";

/** What was found in the callbacks. */
export interface HeardCallbacks {
  readonly callbacks: number;
  /** Events by what they are to the run. */
  readonly events: Readonly<Record<Heard, number>>;
  /** Callbacks about something else than messages. */
  readonly otherCallbacks: number;
  /** Callbacks that cannot be read. */
  readonly unreadable: number;
}

/** Reads the callbacks and has the run take over what they say. Tells of each one that cannot be read. */
export async function hearAll(run: RunMessages, sources: readonly Source[], tell: (place: string, reason: string) => void): Promise<HeardCallbacks> {
  const progress = counter("callbacks");
  const events = { message: 0, nothing: 0, "no-message": 0, several: 0 };
  let [callbacks, otherCallbacks, unreadable] = [0, 0, 0];
  for (const source of sources) {
    for await (const body of callbackBodies(source)) {
      callbacks += 1;
      progress.count(callbacks);
      if ("events" in body) {
        for (const event of body.events) events[run.hear(event)] += 1;
      } else if (body.reason === "other-callback") {
        otherCallbacks += 1;
      } else {
        unreadable += 1;
        progress.clear();
        tell(body.place, sentences[body.reason]);
      }
    }
  }
  progress.clear();
  return { callbacks, events, otherCallbacks, unreadable };
}

const sentences = {
  "not-json": "this is not JSON",
  "not-read": "this is not JSON",
  "too-large": "this is larger than any callback",
  "too-long": "this is larger than any callback",
  "unknown-shape": "this is JSON, but no callback of Kaleyra's or WhatsApp's",
};
