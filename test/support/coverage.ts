/** What a child process is given so that `npm run coverage` sees the lines that run in it; nothing otherwise. */
export const coverageOfChildren: Readonly<Record<string, string>> =
  process.env["COVERAGE_OF_CHILDREN"] === undefined ? {} : { NODE_V8_COVERAGE: process.env["COVERAGE_OF_CHILDREN"] };
