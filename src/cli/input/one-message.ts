import type { AnyRequest } from "../../../generated/kinds.ts";
import { UsageError } from "../exit-codes.ts";
import { asText } from "../output/report.ts";
import { say } from "../output/streams.ts";
import { type CheckedText, checkSourceText } from "./check-source-text.ts";
import { type SourceText, sourceTextsIn } from "./source-texts.ts";
import { sourcesOf } from "./sources.ts";

/** How {@link oneMessage} treats a message that it does not return. */
export interface OneMessageOptions {
  /** Reports an invalid message; without this option, its issues go to stderr. */
  readonly report?: (invalid: CheckedText) => Promise<void> | void;
  /** Whether a message with a placeholder such as `{{name}}` in a text is invalid. */
  readonly refusePlaceholders?: boolean;
}

/** Reads and checks the one message of a file or of stdin. An invalid one is reported, and the result is `undefined`. Warnings go to stderr. */
export async function oneMessage(path: string, options: OneMessageOptions = {}): Promise<AnyRequest | undefined> {
  const { report = sayIssues, refusePlaceholders = false } = options;
  const sourceText = checkSourceText(await oneSourceText(path));
  const checked = refusePlaceholders ? withoutPlaceholders(sourceText) : sourceText;
  if (!checked.ok) {
    await report(checked);
    return undefined;
  }
  if (checked.issues.length > 0) sayIssues(checked);
  return checked.request;
}

const placeholderFix = "Write the text itself, fill it from a list with --to-file, or send it as it is with --allow-placeholders.";

/** Makes the warnings of placeholders, which a customer would see, into errors. */
function withoutPlaceholders(checked: CheckedText): CheckedText {
  const placeholders = checked.issues.filter(({ issue }) => issue.code === "placeholder");
  if (!checked.ok || placeholders.length === 0) return checked;
  const issues = placeholders.map(({ issue, at }) => ({ issue: { ...issue, fix: placeholderFix, severity: "error" } as const, at }));
  return { ...checked, ok: false, issues };
}

function sayIssues(checked: CheckedText): void {
  say(...asText(checked, (_, text) => text).split("\n"));
}

/**
 * Reads the one message of a file or of stdin, without checking it.
 *
 * @throws {@link UsageError} when there is no message, or more than one.
 */
export async function oneSourceText(path: string): Promise<SourceText> {
  const [source, another] = await sourcesOf([path]);
  if (source === undefined || another !== undefined) throw new UsageError(`${path} holds more than one file; give the one with the message`);
  const sourceTexts = sourceTextsIn(source);
  const { value: sourceText, done } = await sourceTexts.next();
  if (done === true) throw new UsageError(`there is no message in ${path}`);
  if ((await sourceTexts.next()).done !== true) {
    await sourceTexts.return(undefined);
    throw new UsageError(`${path} holds more than one message; this takes one`);
  }
  return sourceText;
}
