import { codePoints } from "../../../generated/validators-runtime.js";
import type { Field } from "../../type-level/artefact-types.ts";
import type { Issue } from "../issue.ts";
import { mayBeShortened } from "../issue-sentence.ts";
import { hasMarkup } from "./has-markup.ts";
import { linkWarnings } from "./link-warnings.ts";
import { warning } from "./warning.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern is meant to find them
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const notOneLine = /[\t\n\r\u2028\u2029]/;
const bidirectional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const zeroWidth = /[\u00ad\u200b\u2060\ufeff]|(?<!\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}])\u200d(?!\p{L})/u;
const visible = /[^\p{White_Space}\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Warnings for a text of a message. An empty one has none: where it may not be empty, that is an error. */
export function textWarnings(field: Field, path: string, text: string): readonly Issue[] {
  if (text === "") return [];
  const { label, plain } = field;
  const limit = field.limits?.["maxLength"] ?? Number.POSITIVE_INFINITY;
  const found: Issue[] = [];
  if (text.length > limit) {
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
  const actual = codePoints(text);
  if (actual <= limit) return [];
  const doc = docs?.["x-doubtfulLength"];
  const message = `${label} is ${actual} characters long; some sources allow only ${limit}`;
  return [warning("doubtful-length", path, message, { limit, actual, unit: "code points", ...(doc === undefined ? undefined : { doc }) })];
}
