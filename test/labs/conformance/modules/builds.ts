import { vectorsOf } from "../vectors.ts";
import { isSame, textOf } from "./driver.ts";
import type { Language } from "./modules.ts";
import type { Question } from "./questions.ts";

type Build = Extract<Question, { do: "build" }>;

/** A message as calls of a builder, given to the function of the same kind. */
export interface BuildVector {
  readonly id: string;
  readonly question: Build;
  /** The message that it makes; left out where it breaks a rule. */
  readonly wire?: string;
}

/** The vectors with steps; those that call a step twice have no form as a call of a function, and half of a character is not in every language. */
export function buildVectors({ leavesOutEmpty = false }: Language): readonly BuildVector[] {
  const all = [...vectorsOf("reply-button-request"), ...vectorsOf("reply-button-request", "optional")];
  return all.flatMap(({ id, steps, expect }): readonly BuildVector[] => {
    const given = steps === undefined ? undefined : argumentsOf(steps);
    if (leavesOutEmpty && Object.entries(given ?? {}).some(([name, text]) => text === "" && !["to", "body", "header"].includes(name))) return [];
    if (given === undefined || /\\ud[89a-f]/.test(JSON.stringify(given))) return [];
    const wire = expect.full === "valid" && expect.wire !== undefined ? { wire: expect.wire } : {};
    return [{ id, question: { do: "build", name: "buttons", arguments: given }, ...wire }];
  });
}

/** What is wrong with a message that was made. */
export function buildFault({ wire }: BuildVector, answer: unknown, issuesOf: (message: unknown) => unknown, mostIssues: number): string | undefined {
  const { message, issues } = answer as { readonly message: unknown; readonly issues: readonly unknown[] };
  if (wire !== undefined && textOf(message) !== textOf(JSON.parse(wire))) return `makes ${textOf(message)}, not ${wire}`;
  if (wire === undefined && issues.length === 0) return `makes ${textOf(message)}, which is wrong`;
  const wanted = issuesOf(message);
  return isSame(issues, wanted, mostIssues) ? undefined : `finds ${textOf(issues)}, not ${textOf(wanted)}`;
}

function argumentsOf(steps: readonly (readonly [string, ...string[]])[]): Build["arguments"] | undefined {
  const given: Record<string, unknown> = {};
  const replies: object[] = [];
  for (const [name, ...texts] of steps) {
    const key = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    if (name === "reply") replies.push({ id: texts[0], title: texts[1] });
    else if (key in given || texts.length !== 1) return undefined;
    else given[key] = texts[0];
  }
  // A part that a function needs cannot be left out of its call.
  return "to" in given && "body" in given ? { ...given, replies } : undefined;
}
