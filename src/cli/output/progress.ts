const everyMs = 100;

type Terminal = { readonly isTTY?: boolean; write(text: string): boolean };

/** Counts on stderr while a person waits; silent where stderr is no terminal. */
export function counter(noun: string, terminal: Terminal = process.stderr): { readonly count: (done: number) => void; readonly clear: () => void } {
  if (!terminal.isTTY) return { count: () => {}, clear: () => {} };
  let last = Date.now();
  return {
    count: (done) => {
      const now = Date.now();
      if (now - last < everyMs) return;
      last = now;
      terminal.write(`\r\u001b[K${done.toLocaleString("en")} ${noun} …`);
    },
    clear: () => terminal.write("\r\u001b[K"),
  };
}
