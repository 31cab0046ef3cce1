import { spawnSync } from "node:child_process";
import { bundleOf } from "./size.ts";

const program = `
import { buttons, validate } from "./index.ts";
const calls = 2_000;
const draft = (name) => buttons().header("Appointment Reminder").body("Hi " + name + "! Your car service is scheduled for 9 am tomorrow.")
  .footer("CarCareSystems").reply("change-button", "Change").reply("cancel-button", "Cancel").reply("call", "Call me");
const reused = draft("John");
const valid = JSON.parse(JSON.stringify(reused.to("+919876543210").build()));
const cases = {
  "the whole chain and build()": () => draft("John").to("+919876543210").build(),
  "a builder reused, to() and build()": () => reused.to("+919876543210").build(),
  "validate() of a valid message": () => validate(valid),
};
globalThis.sink = undefined;
function bytesOf(run) {
  gc();
  const before = process.memoryUsage().heapUsed;
  for (let call = 0; call < calls; call += 1) globalThis.sink = run();
  return (process.memoryUsage().heapUsed - before) / calls;
}
const found = {};
for (const [name, run] of Object.entries(cases)) {
  for (let call = 0; call < calls; call += 1) globalThis.sink = run();
  found[name] = Math.min(bytesOf(run), bytesOf(run), bytesOf(run));
}
console.log(JSON.stringify(found));
`;

/** No garbage collection while counting, no optimising compiler, and no other thread: when they are ready varies on a busy machine, and with it what a call allocates. */
const flags = ["--expose-gc", "--no-opt", "--single-threaded", "--min-semi-space-size=64", "--max-semi-space-size=128"];

/** Case → bytes that a call allocates on the heap, in unoptimised code. */
export function allocations(): Readonly<Record<string, number>> {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, "--input-type=module", "-"], { input: bundleOf(program).text, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
