/** The fastest of a few runs, in milliseconds: other work may share the machine, and makes nothing faster. */
export function fastest(action: () => void): number {
  return Math.min(
    ...Array.from({ length: 5 }, () => {
      const start = performance.now();
      action();
      return performance.now() - start;
    }),
  );
}
