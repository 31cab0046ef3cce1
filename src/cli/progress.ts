const everyMs = 100;

/** Counts on stderr while a person waits; silent where stderr is no terminal. */
export function counter(noun: string): { readonly count: (done: number) => void; readonly clear: () => void } {
  if (!process.stderr.isTTY) return { count: () => {}, clear: () => {} };
  let last = Date.now();
  return {
    count: (done) => {
      const now = Date.now();
      if (now - last < everyMs) return;
      last = now;
      process.stderr.write(`\r\u001b[K${done.toLocaleString("en")} ${noun} …`);
    },
    clear: () => process.stderr.write("\r\u001b[K"),
  };
}
