import { MessageError } from "../message/errors.ts";
import type { Issue } from "../message/issue.ts";
import { isObject } from "../message/json.ts";
import { runCheck } from "../message/validate.ts";
import { missingStep, repeated } from "../type-level/sentences.ts";
import type { FrameWithSteps, Given, Setter, Skeleton } from "../type-level/skeleton.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";
import { Content } from "./content.ts";
import { stepOf } from "./extra-info-argument.ts";
import { frozenCopy } from "./frozen.ts";

/** The steps that change what the customer can do: each makes a new action of the one before and its arguments. */
export type ActionSteps = Readonly<Record<string, (action: never, first: never, second: never) => Given>>;

/** The builders of one kind of message. */
export interface Builders {
  readonly empty: object;
  /** A builder with these members. They have passed the checks, and are frozen. */
  readonly of: (given: Readonly<Record<Exclude<keyof Skeleton, "extraInfo">, Given>>) => object;
}

/**
 * Makes the runtime implementation of all builder types of one kind of message.
 * The steps accept any value and `build()` checks it: an invalid value is kept
 * as it is, so that `build()` refuses it.
 */
export function buildersOf(skeleton: Skeleton, noAction: Given, actionSteps: ActionSteps): Builders {
  const { request, messagingObject, interactive, extraInfo } = skeleton;

  class Builder {
    readonly #content: Content;
    readonly #messagingObject: Given;
    readonly #request: Given;
    /** One issue for each step that was called again. */
    readonly #issues: readonly Issue[];

    constructor(content: Content, givenMessagingObject: Given, givenRequest: Given, issues: readonly Issue[]) {
      this.#content = content;
      this.#messagingObject = givenMessagingObject;
      this.#request = givenRequest;
      this.#issues = issues;
    }

    static {
      const add = (name: string, step: (this: Builder, first: unknown, second: unknown) => Builder): void => {
        Object.defineProperty(Builder.prototype, stepOf(name), { value: step });
      };
      for (const frame of [interactive, messagingObject, request]) {
        for (const name of Object.keys(frame.set)) {
          add(name, function (value) {
            if (value === undefined) return this;
            return this.#given(frame)[name] === undefined ? this.#with(frame, name, value) : this.#withRepeated(frame, name);
          });
        }
      }
      for (const name of extraInfo.steps) {
        add(name, function (value) {
          return this.extraInfo({ [name]: value });
        });
      }
      for (const [name, change] of Object.entries(actionSteps)) {
        add(name, function (first, second) {
          const { interactive: parts, action } = this.#content;
          return this.#withContent(new Content(parts, change(unsafeCast<never>(action), unsafeCast<never>(first), unsafeCast<never>(second))));
        });
      }
    }

    readdress(to: unknown): Builder {
      return this.#with(messagingObject, "to", to);
    }

    extraInfo(given: unknown): Builder {
      const before = this.#request["extra_info"];
      if (before !== undefined && !isObject(before)) return this;
      if (!isObject(given)) return this.#withExtraInfo(given);
      const fields = Object.entries(given).filter(([, value]) => value !== undefined);
      const repeatedField = before && fields.find(([name]) => Object.hasOwn(before, name));
      return repeatedField === undefined
        ? this.#withExtraInfo(Object.freeze({ ...before, ...Object.fromEntries(fields) }))
        : this.#withRepeated(extraInfo, repeatedField[0]);
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
      const all = [...this.#issues.filter(({ path }) => path.startsWith(interactive.path)), ...withSteps(issues)];
      return all.length === 0 ? made : refuse(all, interactive.path);
    }

    #message(): object {
      return request.make(this.#request, messagingObject.make(this.#messagingObject, this.#content.checked(skeleton).interactive));
    }

    /** The issues of the message, or `undefined`. Looks first at what may have changed since the last check. */
    #issuesOf(message: object): readonly Issue[] | undefined {
      if (this.#issues.length === 0 && this.#content.checked(skeleton).issues === undefined && this.#isGivenValid()) return undefined;
      const issues = [...this.#issues, ...withSteps(runCheck(request.check, message) ?? [])];
      return issues.length === 0 ? undefined : issues;
    }

    /** Whether the parts beside `interactive` are valid. One that throws when it is read is not. */
    #isGivenValid(): boolean {
      try {
        return messagingObject.checkGiven(this.#messagingObject) === undefined && request.checkGiven(this.#request) === undefined;
      } catch {
        return false;
      }
    }

    #given(frame: FrameWithSteps): Given {
      return frame === interactive ? this.#content.interactive : frame === request ? this.#request : this.#messagingObject;
    }

    #with(frame: FrameWithSteps, name: string, value: unknown): Builder {
      const given = unsafeCast<Setter>(frame.set[name])(this.#given(frame), value, frozenCopy);
      if (frame === interactive) return this.#withContent(new Content(given, this.#content.action));
      return frame === request
        ? new Builder(this.#content, this.#messagingObject, given, this.#issues)
        : new Builder(this.#content, given, this.#request, this.#issues);
    }

    #withExtraInfo(extra_info: unknown): Builder {
      return new Builder(this.#content, this.#messagingObject, { ...this.#request, extra_info }, this.#issues);
    }

    #withContent(content: Content): Builder {
      return new Builder(content, this.#messagingObject, this.#request, this.#issues);
    }

    #withRepeated({ path }: Pick<FrameWithSteps, "path">, name: string): Builder {
      const issue: Issue = { code: "repeated", path: `${path}/${name}`, message: repeated(stepOf(name)), severity: "error" };
      return new Builder(this.#content, this.#messagingObject, this.#request, [...this.#issues, issue]);
    }
  }

  return {
    empty: new Builder(new Content({}, noAction), {}, {}, []),
    of: (given) => new Builder(new Content(given.interactive, given.action), given.messagingObject, given.request, []),
  };

  /** Issues for a reader who calls steps: a missing part is a missing step. */
  function withSteps(issues: readonly Issue[]): readonly Issue[] {
    return issues.map((issue) => {
      const name = issue.path.slice(issue.path.lastIndexOf("/") + 1);
      const isStep = [interactive, messagingObject, request].some(({ path, set }) => Object.hasOwn(set, name) && issue.path === `${path}/${name}`);
      return isStep && issue.code === "required" ? { ...issue, message: missingStep(stepOf(name)) } : issue;
    });
  }
}

/** Throws a {@link MessageError}, with paths inside the object at `prefix`. */
export function refuse(issues: readonly Issue[], { length } = ""): never {
  throw new MessageError(issues.map((issue) => ({ ...issue, path: issue.path.slice(length) })));
}
