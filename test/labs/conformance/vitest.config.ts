import { defineConfig } from "vitest/config";

/** The tests of the vectors themselves: whether they notice changed schemas and wrong implementations. */
export const ofVectors = ["test/labs/conformance/{mutants,class-mutants,wrong-implementations}.test.ts"];

/** Separate from the other tests, because each mutant is asked about every vector. */
export default defineConfig({
  test: {
    root: new URL("../../..", import.meta.url).pathname,
    include: ofVectors,
    maxWorkers: "100%",
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
