/** In milliseconds: a longer timer fires at once. */
export const longestTimerMs = 2 ** 31 - 1;

/** What a promise is fulfilled with; `undefined` when that takes longer. */
export async function inTime<Value>(promise: Promise<Value>, ms: number): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, Math.min(ms, longestTimerMs), undefined);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
