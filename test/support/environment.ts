import { coverageOfChildren } from "./coverage.ts";

/**
 * Colour settings, because Node prints a warning if both are set, and Git's variables, because in a Git hook they would make a test's Git work
 * on this repository.
 */
const removed = /^(?:FORCE_COLOR|NO_COLOR|GIT_.*)$/;

/** The environment for a child process whose output a test reads. */
export const environmentOfChildren: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !removed.test(name))),
  ...coverageOfChildren,
};
