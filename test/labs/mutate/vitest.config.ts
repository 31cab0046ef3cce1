import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const tests = (process.env["MUTATE_TESTS"] ?? "").split(";");

/** One failure is enough, so the files come in the order in which the area lists them: the fast ones first. */
class AsListed extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => tests.findIndex((test) => moduleId.endsWith(`/${test}`));
    return [...files].sort((a, b) => place(a) - place(b));
  }
}

/** What Stryker runs for one area: its own tests alone, and no type tests, since Stryker's copies lose what those are about. */
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/../../..`,
    include: tests,
    sequence: { sequencer: AsListed },
    testTimeout: Number(process.env["MUTATE_TEST_TIMEOUT"]),
  },
});
