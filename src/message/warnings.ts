import { fields } from "../../generated/reply-button-request/fields.ts";
import type { ReplyButtonRequest } from "../../generated/reply-button-request/types.ts";
import { mostFindings } from "../../generated/validators-runtime.js";
import type { Field } from "../type-level/artefact-types.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";
import { deprecationWarnings } from "./deprecation-warnings.ts";
import { hasMarkup } from "./has-markup.ts";
import type { Issue } from "./issue.ts";
import { mayBeShortened } from "./issue-sentence.ts";
import { interactivePath } from "./json.ts";
import { pathsWithPlaceholders } from "./placeholders.ts";
import { valuesAt } from "./values-at.ts";

/** The fields that hold text of any words. */
const textFields = fields.filter(({ type, values }) => type === "string" && values === undefined);
const deprecatedFields = fields.filter(({ deprecated }) => deprecated !== undefined);

/**
 * Warnings for a valid message: placeholders that are not filled, texts that
 * WhatsApp may count as too long, invisible characters, links it cannot fetch,
 * files it does not show, titles that look alike, deprecated fields. Each takes linear time, because
 * not every text has a limit.
 */
export function warningsFor(request: ReplyButtonRequest): readonly Issue[] {
  return [
    ...placeholderWarnings(request),
    ...textFields.flatMap((field) => valuesAt(request, field.path).flatMap(([path, text]) => warningsForText(field, path, String(text)))),
    ...linkWarnings(request),
    ...fileTypeWarnings(request),
    ...likeTextWarnings(request),
    ...deprecationWarnings(deprecatedFields, request),
  ];
}

function warning(code: string, path: string, message: string, more: Pick<Issue, "limit" | "actual" | "unit" | "fix"> = {}): Issue {
  return { code, path, message, ...more, severity: "warning" };
}

/** The name of a placeholder is text of the message, and is not quoted. */
function placeholderWarnings(request: ReplyButtonRequest): readonly Issue[] {
  return pathsWithPlaceholders(request, mostFindings).map((path) =>
    warning("placeholder", path, `${labelAt(path)} has an unfilled placeholder {{…}}; fill it before you send`),
  );
}

/** The label of the field at a path; of the field around it where the schema has no such field. */
function labelAt(path: string): string {
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
  if (controls.test(text)) found.push(warning("control-character", path, `${label} has a control character in it`));
  if (bidirectional.test(text)) found.push(warning("bidirectional-control", path, `${label} has a character in it that turns the direction of the text`));
  if (zeroWidth.test(text)) found.push(warning("zero-width-character", path, `${label} has a character in it that cannot be seen`));
  if (!visible.test(text)) found.push(warning("invisible", path, `${label} has nothing in it that can be seen`));
  if (plain && notOneLine.test(text)) found.push(warning("line-break", path, `${label} is shown on one line; take the tab or line break out of it`));
  if (plain && hasMarkup(text)) found.push(warning("markup", path, `${label} is shown as it stands; markup such as *bold* does not work there`));
  return found;
}

/** `URL` has already normalised every IPv4 address to four decimal numbers; `10.example.com` is an ordinary name. */
const privateHost = /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168)\.[\d.]+$|(?:^|\.)(?:localhost|local|internal)$|\[/;

function linkWarnings({ messaging_object: { interactive } }: ReplyButtonRequest): readonly Issue[] {
  const { header } = interactive;
  const link = header && unsafeCast<{ readonly [kind: string]: { readonly link?: unknown } }>(header)[header.type]?.link;
  if (typeof link !== "string") return [];
  const path = `${interactivePath}/header/${header?.type}/link`;
  if (!URL.canParse(link)) return [warning("link", path, "link cannot be read as an address")];
  const { protocol, hostname } = new URL(link);
  return [
    ...(protocol === "http:"
      ? [warning("insecure-link", path, "link is http; anyone between you and WhatsApp can change what the customer sees", { fix: "Use https." })]
      : []),
    ...(privateHost.test(hostname) ? [warning("private-link", path, "link leads to a private address, which WhatsApp cannot fetch")] : []),
  ];
}

/** Texts that must be distinct within a list, other than ids, which are for programs. */
const distinctTexts = fields.flatMap(({ path, docs, nouns }) =>
  Object.keys(docs ?? {})
    .filter((keyword) => keyword.startsWith("/") && !keyword.endsWith("/id"))
    .map((keyword) => ({ path: `${path}/~i${keyword.replaceAll("/*", "/~i")}`, label: keyword.slice(keyword.lastIndexOf("/") + 1), item: nouns?.["item"] })),
);

/** Texts that must be distinct, and that a customer would take for the same. */
function likeTextWarnings(request: ReplyButtonRequest): readonly Issue[] {
  return distinctTexts.flatMap(({ path, label, item }) => {
    const seen = new Set<string>();
    return valuesAt(request, path).flatMap(([at, text]) => {
      if (seen.size < seen.add(String(text).trim().normalize("NFC").toLowerCase()).size) return [];
      return [warning(`like-${label}`, at, `${item} ${label} differs from another only in case, in white space at its ends or in how its accents are written`)];
    });
  });
}

/** Links to files, with the types that WhatsApp shows there. */
const fileLinks = fields.flatMap(({ path, names = [], label, fileTypes }) =>
  fileTypes === undefined
    ? []
    : names.map((name) => ({ path: `${path}/${name}/link`, label, ...fileTypes })).filter((link) => textFields.some((field) => field.path === link.path)),
);

/** The ending of a link need not be the type of the file, but these endings never belong to a type that is shown. */
function fileTypeWarnings(request: ReplyButtonRequest): readonly Issue[] {
  return fileLinks.flatMap(({ path, label, shown, notShown }) =>
    valuesAt(request, path).flatMap(([at, link]) => {
      const ending = String(link).split(/[?#]/)[0]?.split(".").pop()?.toLowerCase() ?? "";
      if (!notShown.includes(ending)) return [];
      return [warning("file-type", at, `link ends with .${ending}, which WhatsApp does not show in a ${label}`, { fix: `Use ${shown.join(" or ")}.` })];
    }),
  );
}
