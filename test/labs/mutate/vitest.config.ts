import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const tests = (process.env["MUTATE_TESTS"] ?? "").split(";");

/** Runs the files in the order of the area, the fastest first: one failure is enough. */
class AsListed extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const index = ({ moduleId }: TestSpecification): number => tests.findIndex((test) => moduleId.endsWith(`/${test}`));
    return [...files].sort((a, b) => index(a) - index(b));
  }
}

/** Runs the tests of one area for Stryker. */
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/../../..`,
    include: tests,
    sequence: { sequencer: AsListed },
    testTimeout: Number(process.env["MUTATE_TEST_TIMEOUT"]),
  },
});
