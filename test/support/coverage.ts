/** Environment variables that make a child process record its coverage for `npm run coverage`; otherwise empty. */
export const coverageOfChildren: Readonly<Record<string, string>> =
  process.env["COVERAGE_OF_CHILDREN"] === undefined ? {} : { NODE_V8_COVERAGE: process.env["COVERAGE_OF_CHILDREN"] };
