import { MessageError } from "../message/errors.ts";
import type { Issue } from "../message/issue.ts";
import { interactivePath, isObject } from "../message/json.ts";
import { runCheck } from "../message/run-check.ts";
import { repeated } from "../type-level/sentences.ts";
import type { Given, Skeleton } from "../type-level/skeleton.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";
import { stepOf } from "./arguments/extra-info-argument.ts";
import { soFar } from "./built.ts";
import { Content } from "./content.ts";
import { frozenCopy } from "./frozen.ts";

/** The steps that add items to a list: each makes a new action of the one before and its arguments. */
export type ItemSteps = Readonly<Record<string, (action: never, first: never, second: never, third: never) => Given>>;

/** The builders of one kind of message. */
export interface Builders {
  readonly empty: object;
  /** A builder with these members. They have passed the checks, and are frozen. */
  readonly of: (outer: Given, interactive: Given, action: Given) => object;
}

/**
 * Makes the runtime implementation of all builder types of one kind of message.
 * The steps accept any value and `build()` checks it: an invalid value is kept
 * as it is, so that `build()` refuses it.
 */
export function buildersOf(skeleton: Skeleton, noAction: Given = {}, itemSteps: ItemSteps = {}): Builders {
  const { outer, interactive, action } = skeleton;

  class Builder {
    readonly #content: Content;
    /** What is given around `interactive`. */
    readonly #outer: Given;
    /** One issue for each step that was called again. */
    readonly #issues: readonly Issue[];

    constructor(content: Content, given: Given, issues: readonly Issue[]) {
      this.#content = content;
      this.#outer = given;
      this.#issues = issues;
    }

    static {
      const add = (name: string, step: (this: Builder, first: unknown, second: unknown, third: unknown) => Builder): void => {
        unsafeCast<Record<string, typeof step>>(Builder.prototype)[stepOf(name)] = step;
      };
      for (const frame of [interactive, outer]) {
        for (const [path, set] of Object.entries(frame.set)) {
          const name = nameAt(path);
          add(name, function (value) {
            const given = frame === outer ? this.#outer : this.#content.interactive;
            if (value === undefined) return this;
            if (given[name] !== undefined) return this.#withRepeated(path);
            const changed = set(given, value, frozenCopy);
            return frame === outer ? this.#withOuter(changed) : this.#withContent(new Content(changed, this.#content.action));
          });
        }
      }
      for (const name of skeleton.extraInfo) {
        add(name, function (value) {
          return this.extraInfo({ [name]: value });
        });
      }
      for (const [name, [path, set]] of Object.entries(action.steps)) {
        add(name, function (...given) {
          const { interactive: parts, action: before } = this.#content;
          if (given[0] === undefined) return this;
          if (before[nameAt(path)] !== undefined) return this.#withRepeated(path, name);
          return this.#withContent(new Content(parts, set(before, ...given)));
        });
      }
      for (const [name, change] of Object.entries(itemSteps)) {
        add(name, function (first, second, third) {
          const { interactive: parts, action: before } = this.#content;
          return this.#withContent(
            new Content(parts, change(unsafeCast<never>(before), unsafeCast<never>(first), unsafeCast<never>(second), unsafeCast<never>(third))),
          );
        });
      }
    }

    readdress(to: unknown): Builder {
      return this.#withOuter({ ...this.#outer, to });
    }

    extraInfo(given: unknown): Builder {
      const before = this.#outer["extra_info"];
      if (before !== undefined && !isObject(before)) return this;
      const fields = isObject(given) ? Object.entries(given).filter(([, value]) => value !== undefined) : [];
      const repeatedField = before && fields.find(([name]) => Object.hasOwn(before, name));
      if (repeatedField !== undefined) return this.#withRepeated(`/extra_info/${repeatedField[0]}`);
      const extra_info = isObject(given) ? Object.freeze({ ...before, ...Object.fromEntries(fields) }) : given;
      return this.#withOuter({ ...this.#outer, extra_info });
    }

    build(): object {
      const message = this.#message();
      const issues = this.#issuesOf(message);
      return issues === undefined ? message : refuse(issues);
    }

    safeBuild(): object {
      const message = this.#message();
      const issues = this.#issuesOf(message);
      return issues === undefined ? { ok: true, message } : { ok: false, issues };
    }

    interactive(): object {
      const { interactive: made, issues = [] } = this.#content.checked(skeleton);
      const all = [...this.#issues.filter(({ path }) => path.startsWith(interactivePath)), ...issues];
      return all.length === 0 ? made : refuse(all, interactivePath);
    }

    [soFar](): object {
      return this.#content.checked(skeleton).interactive;
    }

    #message(): object {
      return outer.make(this.#outer, this[soFar]());
    }

    /** The issues of the message, or `undefined`. Looks first at what may have changed since the last check. */
    #issuesOf(message: object): readonly Issue[] | undefined {
      const { issues: inContent } = this.#content.checked(skeleton);
      if (inContent === undefined && this.#issues.length === 0 && runCheck(unsafeCast(outer.checkGiven), this.#outer, "builder") === undefined)
        return undefined;
      const issues = [...this.#issues, ...(runCheck(skeleton.checks[""], message, "builder") ?? [])];
      return issues.length === 0 ? undefined : issues;
    }

    #withContent(content: Content): Builder {
      return new Builder(content, this.#outer, this.#issues);
    }

    #withOuter(given: Given): Builder {
      return new Builder(this.#content, given, this.#issues);
    }

    #withRepeated(path: string, step = stepOf(nameAt(path))): Builder {
      const issue: Issue = { code: "repeated", path, message: repeated(step), severity: "error" };
      return new Builder(this.#content, this.#outer, [...this.#issues, issue]);
    }
  }

  return {
    empty: new Builder(new Content({}, noAction), {}, []),
    of: (givenOuter, givenInteractive, givenAction) => new Builder(new Content(givenInteractive, givenAction), givenOuter, []),
  };
}

/** The last name of a path. */
function nameAt(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Throws a {@link MessageError}, with paths inside the object at `prefix`. */
export function refuse(issues: readonly Issue[], { length } = ""): never {
  throw new MessageError(issues.map((issue) => ({ ...issue, path: issue.path.slice(length) })));
}
