/**
 * `npm run fuzz`: no two judges may disagree. The generated validator, the
 * builder, Ajv, Hyperjump and Python's jsonschema are asked about the same
 * values; what no keyword of JSON Schema says is judged apart.
 *
 * FUZZ_RUNS=1000000 FUZZ_SEED=42 npm run fuzz
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import "@hyperjump/json-schema/draft-07";
import { validate as hyperjump, registerSchema } from "@hyperjump/json-schema/draft-07";
import { Ajv } from "ajv";
import fc from "fast-check";
import { buttons, MessageError, validate } from "../../src/index.ts";
import { keepsRulesBeyond } from "../conformance/rules-beyond.ts";
import { values } from "./values.ts";

const runs = Number(process.env["FUZZ_RUNS"] ?? 10_000);
const seed = Number(process.env["FUZZ_SEED"] ?? Date.now() % 1_000_000_007);
const batch = 5_000;
/** Hyperjump is asked about one value in so many: it is the slowest by far. */
const hyperjumpShare = 20;

const sourcePath = new URL("../../schema/reply-button-request.schema.json", import.meta.url);
const portablePath = new URL("../../generated/schema/reply-button-request.draft-07.json", import.meta.url);
const source = JSON.parse(readFileSync(sourcePath, "utf8"));
const portable = JSON.parse(readFileSync(portablePath, "utf8"));

const ajv = new Ajv({ strict: false, ownProperties: true }).compile(portable);
const hyperjumpId = "https://example.com/reply-button-request";
registerSchema({ ...portable, $id: hyperjumpId }, hyperjumpId);
const isRightForHyperjump = await hyperjump(hyperjumpId);

const counts = { values: 0, right: 0, beyondSchema: 0, hyperjump: 0, python: 0, builder: 0 };

/** Says which judges disagree about a value, or nothing. */
function disagreement(value: unknown, byPython: boolean | undefined, index: number): string | undefined {
  const ours = validate(value).ok;
  const byAjv = ajv(value);
  const keepsRest = byAjv && keepsRulesBeyond(source, value);
  counts.values += 1;
  counts.right += Number(ours);
  counts.beyondSchema += Number(byAjv && !keepsRest);
  if (ours !== keepsRest) return `the generated validator says ${ours}, Ajv and the rules beyond say ${keepsRest}`;
  if (byPython !== undefined && byPython !== byAjv) return `Python says ${byPython}, Ajv ${byAjv}`;
  if (index % hyperjumpShare === 0) {
    counts.hyperjump += 1;
    const byHyperjump = isRightForHyperjump(value as never).valid;
    if (byHyperjump !== byAjv) return `Hyperjump says ${byHyperjump}, Ajv ${byAjv}`;
  }
  return throughBuilder(value, ours);
}

/** A right request goes through the builder and comes back the same; a wrong one is refused. */
function throughBuilder(value: unknown, ours: boolean): string | undefined {
  counts.builder += 1;
  try {
    const built = buttons.from(value).build();
    if (!ours) return isPartOfRequest(value) ? undefined : "the builder takes what the validator refuses";
    return canonical(built) === canonical(complete(value)) ? undefined : "the builder gives something else back";
  } catch (error) {
    if (!(error instanceof MessageError)) return `the builder throws ${String(error)}`;
    return ours ? "the builder refuses what the validator takes" : undefined;
  }
}

/** `buttons.from` also takes the parts of a request. */
function isPartOfRequest(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Object.hasOwn(value, "messaging_object");
}

/** The builder always writes the fields that the wire may leave out. */
function complete(value: unknown): unknown {
  const { messaging_object, ...rest } = value as { messaging_object: object };
  return { ...rest, messaging_object: { recipient_type: "individual", ...messaging_object } };
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
const hasPython = spawnSync("python3", ["-c", "import jsonschema"]).status === 0;

/** Python cannot print a lone surrogate, but it reads one from an escape. */
function askPython(some: readonly unknown[]): readonly boolean[] | undefined {
  if (!hasPython) return undefined;
  const file = join(folder, "values.ndjson");
  writeFileSync(file, some.map((value) => `${asciiOf(value)}\n`).join(""));
  const { stdout, status, stderr } = spawnSync("sh", ["-c", `python3 "$0" "$1" < "$2"`, join(import.meta.dirname, "judge.py"), portablePath.pathname, file], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`Python could not be asked: ${stderr}`);
  counts.python += some.length;
  return stdout
    .trim()
    .split("\n")
    .map((line) => line === "1");
}

function asciiOf(value: unknown): string {
  return JSON.stringify(value).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

process.stdout.write(`seed ${seed}, ${runs} values${hasPython ? "" : ", without Python (apt-get install python3-jsonschema)"}\n`);
const start = performance.now();
try {
  for (let done = 0; done < runs; done += batch) {
    const some = fc.sample(values, { numRuns: Math.min(batch, runs - done), seed: seed + done });
    const byPython = askPython(some);
    for (const [index, value] of some.entries()) {
      const found = disagreement(value, byPython?.[index], index);
      if (found === undefined) continue;
      process.stdout.write(`DISAGREEMENT after ${counts.values} values, seed ${seed}: ${found}\n${asciiOf(value)}\n`);
      process.exitCode = 1;
      break;
    }
    if (process.exitCode === 1) break;
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.stdout.write(
  `${JSON.stringify(counts)} in ${((performance.now() - start) / 1000).toFixed(1)} s: ${process.exitCode === 1 ? "a disagreement" : "no disagreement"}\n`,
);
