const updateEveryMs = 100;

type Terminal = { readonly isTTY?: boolean; write(text: string): boolean };

/** Shows a running count on stderr; does nothing where stderr is not a terminal. */
export function counter(noun: string, terminal: Terminal = process.stderr): { readonly count: (done: number) => void; readonly clear: () => void } {
  if (!terminal.isTTY) return { count: () => {}, clear: () => {} };
  let last = Date.now();
  return {
    count: (done) => {
      const now = Date.now();
      if (now - last < updateEveryMs) return;
      last = now;
      terminal.write(`\r\u001b[K${done.toLocaleString("en")} ${noun} …`);
    },
    clear: () => terminal.write("\r\u001b[K"),
  };
}
