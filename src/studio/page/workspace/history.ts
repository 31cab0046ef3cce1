/** A value with what it was before and what was undone. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
  /** The text that the last change was typed into, and when. */
  readonly typing?: { readonly into: string; readonly at: number };
}

/** How a change is recorded. */
export interface Change {
  /** The text that is typed into; undefined for a change that is a step of its own. */
  readonly typedInto?: string | undefined;
  /** In milliseconds. */
  readonly at: number;
}

/** Typing into one text is one step until a pause as long as this. */
export const pauseMs = 1000;

/** The oldest steps are forgotten. */
const maxSteps = 300;

export function historyOf<Value>(present: Value): History<Value> {
  return { past: [], present, future: [] };
}

/** Records a new value. Recording the same value changes nothing. */
export function recorded<Value>(history: History<Value>, present: Value, { typedInto, at }: Change): History<Value> {
  if (present === history.present) return history;
  const { typing } = history;
  const goesOn = typing !== undefined && typing.into === typedInto && at - typing.at < pauseMs;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-maxSteps);
  return { past, present, future: [], ...(typedInto === undefined ? undefined : { typing: { into: typedInto, at } }) };
}

/** Replaces the value without a step, for what is no edit, such as choosing what is shown. */
export function amended<Value>({ past, future }: History<Value>, present: Value): History<Value> {
  return { past, present, future };
}

/** Returns the same history where there is nothing to undo. */
export function undone<Value>(history: History<Value>): History<Value> {
  const { past, present, future } = history;
  const [last] = past.slice(-1);
  return last === undefined ? history : { past: past.slice(0, -1), present: last, future: [present, ...future] };
}

/** Returns the same history where nothing was undone. */
export function redone<Value>(history: History<Value>): History<Value> {
  const [next, ...future] = history.future;
  return next === undefined ? history : { past: [...history.past, history.present], present: next, future };
}
