const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** A bar of block characters, as long as the share of the whole. A part above zero is never drawn as an empty bar. */
export function bar(part: number, whole: number, width: number): string {
  if (part === 0 || whole === 0) return "";
  const units = Math.max(1, Math.round((part / whole) * width * 8));
  return "█".repeat(Math.floor(units / 8)) + (eighths[units % 8] ?? "");
}

/** A share in percent, with one decimal; one that is neither none nor all is not rounded to either. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return "–";
  const rounded = Math.round((part / whole) * 1_000) / 10;
  if (rounded === 0 && part > 0) return "<0.1 %";
  return rounded === 100 && part < whole ? ">99.9 %" : `${rounded.toFixed(1)} %`;
}
