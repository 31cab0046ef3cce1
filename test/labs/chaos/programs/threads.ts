import { once } from "node:events";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

/** Runs the program in two threads at once. */
const [program = "", ...argv] = process.argv.slice(2);
await Promise.all([1, 2].map(() => once(new Worker(pathToFileURL(program), { argv, execArgv: [] }), "exit")));
