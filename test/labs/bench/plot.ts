/** One way that cost grows. */
export interface Line {
  readonly name: string;
  readonly ys: readonly number[];
}

/** How cost grows with one thing. */
export interface Chart {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly xs: readonly number[];
  readonly lines: readonly Line[];
  /** Whether ten times as much takes one step up, as one step to the right is ten times as many. */
  readonly logarithmic: boolean;
}

const width = 480;
const height = 300;
const frame = { left: 58, right: 18, top: 74, bottom: 46 };
const columns = 2;

const style = `
  text { font: 12px system-ui, sans-serif; fill: #1f2328 }
  .title { font-size: 14px; font-weight: 600 }
  .quiet { fill: #59636e }
  .paper { fill: #ffffff; stroke: #d1d9e0 }
  .grid { stroke: #d1d9e0 }
  path { fill: none; stroke-width: 2 }
  .line0 { stroke: #0969da } .dot0 { fill: #0969da }
  .line1 { stroke: #bc4c00 } .dot1 { fill: #bc4c00 }
  .line2 { stroke: #1a7f37 } .dot2 { fill: #1a7f37 }
  .line3 { stroke: #8250df } .dot3 { fill: #8250df }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc }
    .quiet { fill: #9198a1 }
    .paper { fill: #0d1117; stroke: #3d444d }
    .grid { stroke: #3d444d }
    .line0 { stroke: #58a6ff } .dot0 { fill: #58a6ff }
    .line1 { stroke: #f0883e } .dot1 { fill: #f0883e }
    .line2 { stroke: #3fb950 } .dot2 { fill: #3fb950 }
    .line3 { stroke: #bc8cff } .dot3 { fill: #bc8cff }
  }`;

/** Charts side by side as one picture, which brings its own paper: light or dark, as the reader's screen is. */
export function picture(description: string, charts: readonly Chart[]): string {
  const rows = Math.ceil(charts.length / columns);
  const drawn = charts.map(
    (chart, index) => `<g transform="translate(${(index % columns) * width} ${Math.floor(index / columns) * height})">${draw(chart)}</g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${columns * width} ${rows * height}" role="img" aria-label="${escaped(description)}">
<style>${style}
</style>
<rect class="paper" x="0.5" y="0.5" width="${columns * width - 1}" height="${rows * height - 1}" rx="6"/>
${drawn.join("\n")}
</svg>
`;
}

function draw({ title, x, y, xs, lines, logarithmic }: Chart): string {
  const across = scale([Math.min(...xs), Math.max(...xs)], [frame.left, width - frame.right], true);
  const values = lines.flatMap(({ ys }) => ys);
  const ticks = logarithmic ? powersAround(values) : stepsTo(Math.max(...values));
  const up = scale([ticks[0] as number, ticks.at(-1) as number], [height - frame.bottom, frame.top], logarithmic);
  const parts = [
    text(frame.left, 24, title, "title"),
    ...lines.map(({ name }, index) => legend(frame.left + (index * (width - frame.left)) / Math.max(3, lines.length), 46, name, index)),
    ...ticks.map(
      (tick) =>
        `<path class="grid" stroke-width="1" d="M${frame.left} ${up(tick)}H${width - frame.right}"/>${text(frame.left - 6, up(tick) + 4, shortened(tick), "quiet", "end")}`,
    ),
    ...xs.map((at) => text(across(at), height - frame.bottom + 18, shortened(at), "quiet", "middle")),
    text((frame.left + width - frame.right) / 2, height - 10, x, "quiet", "middle"),
    text(frame.left, frame.top - 8, y, "quiet"),
    ...lines.map(({ ys }, index) =>
      line(
        xs.map((at, point) => [across(at), up(ys[point] as number)] as const),
        index,
      ),
    ),
  ];
  return parts.join("\n");
}

function legend(x: number, y: number, name: string, index: number): string {
  return `<circle class="dot${index}" cx="${x + 4}" cy="${y - 4}" r="4"/>${text(x + 13, y, name)}`;
}

function line(points: readonly (readonly [number, number])[], index: number): string {
  const path = points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L");
  return `<path class="line${index}" d="M${path}"/>${points.map(([x, y]) => `<circle class="dot${index}" cx="${round(x)}" cy="${round(y)}" r="3"/>`).join("")}`;
}

function text(x: number, y: number, words: string, kind = "", anchor = "start"): string {
  return `<text x="${round(x)}" y="${round(y)}" class="${kind}" text-anchor="${anchor}">${escaped(words)}</text>`;
}

function scale([from, to]: readonly [number, number], [start, end]: readonly [number, number], logarithmic: boolean): (value: number) => number {
  const on = (value: number): number => (logarithmic ? Math.log10(value) : value);
  return (value) => round(start + ((on(value) - on(from)) / (on(to) - on(from))) * (end - start));
}

/** The powers of ten that hold all values between them. */
function powersAround(values: readonly number[]): readonly number[] {
  const lowest = Math.floor(Math.log10(Math.min(...values)));
  const highest = Math.ceil(Math.log10(Math.max(...values)));
  return Array.from({ length: highest - lowest + 1 }, (_, step) => 10 ** (lowest + step));
}

/** Four or five round steps from nothing to a little more than a value. */
function stepsTo(value: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [0.2, 0.25, 0.5, 1, 2, 2.5].map((part) => part * power).find((part) => value <= 5 * part) ?? 2.5 * power;
  return Array.from({ length: Math.ceil(value / step) + 1 }, (_, index) => index * step);
}

function shortened(value: number): string {
  return value.toLocaleString("en", { maximumSignificantDigits: 4 });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
