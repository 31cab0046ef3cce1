import { coverageOfChildren } from "./coverage.ts";

/**
 * Whoever runs the tests may want colours, or none, and Node says something of its own where both are asked for. A hook of git's is told which
 * repository it works for, and so would be the git of a test.
 */
const notForChildren = /^(?:FORCE_COLOR|NO_COLOR|GIT_.*)$/;

/** Our environment for a child process whose words are read. */
export const environmentOfChildren: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !notForChildren.test(name))),
  ...coverageOfChildren,
};
