import { init } from "echarts";

const width = 1080;
const height = 720;
const colours = ["#0969da", "#bc4c00", "#1a7f37", "#8250df"];

/** Four charts side by side, as an SVG. */
export function svgOf(charts) {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption({
    animation: false,
    backgroundColor: "#ffffff",
    ...mergedOptions(charts.map(optionsOf)),
  });
  const svg = chart.renderToSVGString();
  // Its timer would keep the process running.
  chart.dispose();
  return svg;
}

/** One chart in its quarter of the picture. */
function optionsOf({ title, x, y, xs, lines, logarithmic }, index) {
  const left = (index % 2) * (width / 2);
  const top = Math.floor(index / 2) * (height / 2);
  const names = lines.map(({ name }) => name);
  return {
    title: { text: title, left: left + 20, top: top + 10, textStyle: { fontSize: 15 } },
    legend: { data: names, left: left + 20, top: top + 36, itemGap: 24 },
    grid: { left: left + 70, top: top + 90, width: width / 2 - 110, height: height / 2 - 150 },
    xAxis: { gridIndex: index, type: "log", logBase: xs[1] / xs[0], min: xs[0], max: xs.at(-1), name: x, nameLocation: "middle", nameGap: 28 },
    yAxis: { gridIndex: index, type: logarithmic ? "log" : "value", name: y },
    series: lines.map(({ name, ys }, line) => ({
      type: "line",
      name,
      xAxisIndex: index,
      yAxisIndex: index,
      data: xs.map((at, point) => [at, ys[point]]),
      color: colours[line],
    })),
  };
}

/** Options of several charts → each option as one list. */
function mergedOptions(all) {
  return Object.fromEntries(Object.keys(all[0]).map((name) => [name, all.flatMap((options) => options[name])]));
}
