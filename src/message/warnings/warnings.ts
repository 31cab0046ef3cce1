import { kindChecks } from "../../../generated/kind-checks.ts";
import { kindOf } from "../../../generated/kinds.ts";
import { codePoints, mostFindings } from "../../../generated/validators-runtime.js";
import type { Field } from "../../type-level/artefact-types.ts";
import type { Issue } from "../issue.ts";
import { mayBeShortened } from "../issue-sentence.ts";
import { pathsWithPlaceholders } from "../placeholders.ts";
import { deprecationWarnings } from "./deprecation-warnings.ts";
import { fileTypeWarnings } from "./file-type-warnings.ts";
import { hasMarkup } from "./has-markup.ts";
import { linkWarnings } from "./link-warnings.ts";
import { titleWarnings } from "./title-warnings.ts";
import { valuesAt } from "./values-at.ts";
import { warning } from "./warning.ts";

/**
 * Warnings for a valid message of any kind: placeholders that are not filled,
 * texts that WhatsApp may count as too long, invisible characters, links it
 * cannot fetch, files it does not show, titles that look alike, deprecated
 * fields. Each takes linear time, because not every text has a limit.
 */
export function warningsFor(request: unknown): readonly Issue[] {
  const kind = kindOf(request);
  const { fields, fileLinks } = kind === undefined ? { fields: [], fileLinks: [] } : kindChecks[kind];
  return [
    ...placeholderWarnings(fields, request),
    ...fields.filter(holdsAnyWords).flatMap((field) => valuesAt(request, field.path).flatMap(([path, text]) => warningsForText(field, path, String(text)))),
    ...fileTypeWarnings(fileLinks, request),
    ...titleWarnings(fields, request),
    ...deprecationWarnings(fields, request),
  ];
}

function holdsAnyWords({ type, values }: Field): boolean {
  return type === "string" && values === undefined;
}

/** The name of a placeholder is text of the message, and is not quoted. */
function placeholderWarnings(fields: readonly Field[], request: unknown): readonly Issue[] {
  return pathsWithPlaceholders(request, mostFindings).map((path) =>
    warning("placeholder", path, `${labelAt(fields, path)} has an unfilled placeholder {{…}}; fill it before you send`),
  );
}

/** The label of the field at a path; of the field around it where the schema has no such field. */
function labelAt(fields: readonly Field[], path: string): string {
  const isLabel = (step: string): boolean => fields.some(({ label }) => label === step);
  return path.split("/").findLast(isLabel) ?? "message";
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern is meant to find them
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const notOneLine = /[\t\n\r\u2028\u2029]/;
const bidirectional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const zeroWidth = /[\u00ad\u200b\u2060\ufeff]|(?<!\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}])\u200d(?!\p{L})/u;
const visible = /[^\p{White_Space}\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;

function warningsForText(field: Field, path: string, text: string): readonly Issue[] {
  if (text === "") return [];
  const { label, plain } = field;
  const limit = field.limits?.["maxLength"] ?? Number.POSITIVE_INFINITY;
  const found: Issue[] = [];
  if (limit !== undefined && text.length > limit) {
    found.push(
      warning("utf16-length", path, `${label} is ${text.length} UTF-16 units long and may be refused; up to ${limit} is safe`, {
        limit,
        actual: text.length,
        unit: "UTF-16 units",
        ...(mayBeShortened(field) ? { fix: "Leave out an emoji, or shorten it." } : {}),
      }),
    );
  }
  found.push(...doubtfulLengthWarnings(field, path, text));
  if (controls.test(text)) found.push(warning("control-character", path, `${label} has a control character in it`));
  if (bidirectional.test(text)) found.push(warning("bidirectional-control", path, `${label} has a character in it that turns the direction of the text`));
  if (zeroWidth.test(text)) found.push(warning("zero-width-character", path, `${label} has a character in it that cannot be seen`));
  if (!visible.test(text)) found.push(warning("invisible", path, `${label} has nothing in it that can be seen`));
  if (plain && notOneLine.test(text)) found.push(warning("line-break", path, `${label} is shown on one line; take the tab or line break out of it`));
  if (plain && hasMarkup(text)) found.push(warning("markup", path, `${label} is shown as it stands; markup such as *bold* does not work there`));
  found.push(...linkWarnings(field, path, text));
  return found;
}

function doubtfulLengthWarnings({ label, doubtfulLength: limit = Number.POSITIVE_INFINITY, docs }: Field, path: string, text: string): readonly Issue[] {
  const actual = text.length > limit ? codePoints(text) : 0;
  if (actual <= limit) return [];
  const doc = docs?.["x-doubtfulLength"];
  const message = `${label} is ${actual} characters long; some sources allow only ${limit}`;
  return [warning("doubtful-length", path, message, { limit, actual, unit: "code points", ...(doc === undefined ? undefined : { doc }) })];
}
