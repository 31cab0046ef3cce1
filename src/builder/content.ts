import type { Issue } from "../message/issue.ts";
import { interactivePath } from "../message/json.ts";
import { runCheck } from "../message/run-check.ts";
import type { Given, Skeleton } from "../type-level/skeleton.ts";

/** The interactive object with its issues. A valid one is deep-frozen. */
interface Checked {
  readonly interactive: object;
  readonly issues: readonly Issue[] | undefined;
}

/**
 * The part of a message that the customer sees. Messages to many recipients
 * share one, so that it is checked only once. What is given is frozen but for
 * the lists of the action, and not shared with the caller.
 */
export class Content {
  readonly interactive: Given;
  readonly action: Given;
  #checked: Checked | undefined;

  constructor(interactive: Given, action: Given) {
    this.interactive = interactive;
    this.action = action;
  }

  checked({ checks, interactive: { make }, action }: Skeleton): Checked {
    if (this.#checked === undefined) {
      const interactive = make(this.interactive, action.make(this.action, {}));
      const issues = runCheck(checks[interactivePath], interactive, "builder");
      if (issues === undefined) for (const name of Object.keys(action.lists)) Object.freeze(this.action[name]);
      this.#checked = { interactive, issues };
    }
    return this.#checked;
  }
}
