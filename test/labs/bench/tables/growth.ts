import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { compile, compilers } from "../../../types/compilers.ts";
import { builder } from "../../../types/cost/programs.ts";
import { buttons, validate } from "../library.ts";
import { made } from "../make.ts";
import { type Cases, measure, median } from "../measure.ts";
import { template } from "./build.ts";

interface Line {
  readonly name: string;
  readonly ys: readonly number[];
}

/** How cost grows with one quantity. */
interface Chart {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly xs: readonly number[];
  readonly lines: readonly Line[];
  /** Whether the vertical axis is logarithmic; the horizontal one always is. */
  readonly logarithmic: boolean;
}

const counts = [1, 10, 100, 1_000];
const lengths = [1, 4, 16, 64, 256, 1_024];
const compiledLengths = [1, 32, 1_024];
/** Compilations of each program; the median counts. */
const compiles = 3;

const names: Readonly<Record<string, string>> = { "typescript-5.9": "TypeScript 5.9", typescript: "TypeScript 6.0", "typescript-7": "TypeScript 7.0" };
const bodyOf = (index: number): string =>
  `Hi John! Your car service number ${index} is scheduled for 9 am tomorrow. Use the buttons if you need to reschedule.`;

/** How cost grows with the number of messages and with the length of a text: tables, and a picture of them. */
export async function growthTables(): Promise<void> {
  const charts = [runTimeByCount(), runTimeByLength(), await checkTimeByCount(), await checkTimeByLength()];
  for (const { title, x, y, xs, lines } of charts) {
    process.stdout.write(`\n${title}, ${y}\n\n| ${x} | ${xs.join(" | ")} |\n| --- |${" ---: |".repeat(xs.length)}\n`);
    for (const { name, ys } of lines) process.stdout.write(`| ${name} | ${ys.map((value) => value.toPrecision(3)).join(" | ")} |\n`);
  }
  const { svgOf } = (await import(new URL("../growth-picture.mjs", import.meta.url).href)) as { svgOf(charts: readonly Chart[]): string };
  const file = fileURLToPath(made("growth.svg"));
  writeFileSync(file, svgOf(charts));
  process.stdout.write(`\nPicture: ${relative(process.cwd(), file)}\n`);
}

/** Medians of all cases, in microseconds. */
function microseconds(cases: Cases, calls: number): readonly number[] {
  return [...measure(cases, { passes: 15, calls }).values()].map((times) => median(times) / 1e3);
}

function repeat(count: number, action: (index: number) => unknown): () => unknown {
  return () => {
    let last: unknown;
    for (let index = 0; index < count; index += 1) last = action(index);
    return last;
  };
}

function runTimeByCount(): Chart {
  const built = Array.from({ length: 1_000 }, (_, index) => template(bodyOf(index)).to("+919876543210").build());
  const reused = template(bodyOf(0));
  const ways: Readonly<Record<string, (index: number) => unknown>> = {
    "whole chain": (index) => template(bodyOf(index)).to("+919876543210").build(),
    "builder reused": (index) => reused.to(`+9198765${index + 10_000}`).build(),
    validate: (index) => validate(built[index]),
  };
  const rows = counts.map((count) => {
    const cases = Object.entries(ways).map(([name, action]) => [name, repeat(count, action)] as const);
    return microseconds(Object.fromEntries(cases), Math.ceil(4_000 / count));
  });
  return { title: "Build and validate, by number of messages", x: "messages", y: "µs", xs: counts, lines: linesOf(Object.keys(ways), rows), logarithmic: true };
}

function runTimeByLength(): Chart {
  const withBody = (body: string) => buttons().body(body).reply("a", "A").to("+919876543210");
  const building = (body: string) => () => withBody(body).build();
  const validating = (body: string) => {
    const message = withBody(body).build();
    return () => validate(message);
  };
  const ways = [
    { name: "build, letters", character: "x", way: building },
    { name: "build, emoji", character: "🚗", way: building },
    { name: "validate, letters", character: "x", way: validating },
    { name: "validate, emoji", character: "🚗", way: validating },
  ];
  const cases = ways.flatMap(({ name, character, way }) => lengths.map((length) => [`${name} ${length}`, way(character.repeat(length))] as const));
  const times = microseconds(Object.fromEntries(cases), 2_000);
  const lines = ways.map(({ name }, index) => ({ name, ys: times.slice(index * lengths.length, (index + 1) * lengths.length) }));
  return { title: "Build and validate, by length of the body", x: "code points", y: "µs", xs: lengths, lines, logarithmic: false };
}

async function checkTimeByCount(): Promise<Chart> {
  const rows = await oneByOne(counts, (count) => checkTimes(builder.messages(count)));
  return { title: "Check types, by number of messages", x: "messages", y: "s", xs: counts, lines: linesOf(Object.values(names), rows), logarithmic: true };
}

async function checkTimeByLength(): Promise<Chart> {
  const rows = await oneByOne(compiledLengths, (length) => checkTimes(hundredMessages(length)));
  const lines = linesOf(Object.values(names), rows);
  return { title: "Check the types of 100 messages, by length of the body", x: "code points", y: "s", xs: compiledLengths, lines, logarithmic: false };
}

/** A program of 100 messages whose bodies have this length. */
function hundredMessages(length: number): string {
  const message = (index: number): string => `buttons().body("${String(index % 10).padEnd(length, "x")}").reply("a", "A").to("+919876543210").build()`;
  const lines = Array.from({ length: 100 }, (_, index) => `export const message${index} = ${message(index)};`);
  return ['import { buttons } from "kaleyra-whatsapp";', ...lines].join("\n");
}

/** Median check time of a program with each compiler, in seconds. */
async function checkTimes(program: string): Promise<readonly number[]> {
  const rounds = await oneByOne(Array.from({ length: compiles }), () =>
    oneByOne(compilers, async (compiler) => {
      const { errors, checkSeconds } = await compile(compiler, { "program.ts": program });
      if (errors[0] !== undefined) throw new Error(errors[0].text);
      return checkSeconds;
    }),
  );
  return compilers.map((_, index) => median(rounds.map((round) => round[index] as number)));
}

/** Runs one action after the other, so that none slows another down. */
async function oneByOne<Item, Result>(items: readonly Item[], action: (item: Item) => Promise<Result>): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await action(item));
  return results;
}

/** Rows, each with the value of every line at one x → lines. */
function linesOf(lineNames: readonly string[], rows: readonly (readonly number[])[]): readonly Line[] {
  return lineNames.map((name, index) => ({ name, ys: rows.map((row) => row[index] as number) }));
}
