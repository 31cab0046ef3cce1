import type { ExtraInfo, Interactive, ReplyButtonRequest, TextHeader } from "../../../generated/reply-button-request/types.ts";
import { type AnyReplyButtonBuilder, buttons, MessageError } from "../../../src/index.ts";
import { requestOf } from "./request.ts";

interface StepParts {
  readonly to: string;
  readonly header?: Interactive["header"];
  readonly body: string;
  readonly footer?: string | undefined;
  readonly replies: readonly { readonly id: string; readonly title: string }[];
  readonly extraInfo?: ExtraInfo | undefined;
}

/** Checks that `buttons.from` returns a valid request unchanged and refuses an invalid one; describes a disagreement. */
export function throughFrom(value: unknown, isValid: boolean): string | undefined {
  try {
    const built = buttons.from(value).build();
    if (!isValid) return isPartOfRequest(value) ? undefined : "the builder accepts what the validator refuses";
    return canonical(built) === canonical(complete(value)) ? undefined : "the builder returns a different message";
  } catch (error) {
    if (!(error instanceof MessageError)) return `the builder throws ${String(error)}`;
    return isValid ? "the builder refuses what the validator accepts" : undefined;
  }
}

/** `buttons.from` also accepts the parts of a request. */
function isPartOfRequest(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Object.hasOwn(value, "messaging_object");
}

/** Adds the optional field that the builder always writes. */
function complete(value: unknown): unknown {
  const { messaging_object, ...rest } = value as { messaging_object: object };
  return { ...rest, messaging_object: { recipient_type: "individual", ...messaging_object } };
}

/** Whether the builder's steps can express a value, and if so, how their result disagrees with the validator. */
export function throughSteps(value: unknown, isValid: boolean): { readonly isBuilt: boolean; readonly disagreement?: string } {
  const parts = partsOf(value);
  if (parts === undefined || typeof parts.header === "string" || canonical(requestOf(parts, "individual")) !== canonical(complete(value)))
    return { isBuilt: false };
  const built = builderOf(parts).safeBuild();
  if (built.ok !== isValid) return { isBuilt: true, disagreement: `the steps say ${built.ok}, the validator ${isValid}` };
  if (built.ok && canonical(built.message) !== canonical(complete(value))) return { isBuilt: true, disagreement: "the steps build a different message" };
  return { isBuilt: true };
}

/** The parts of a value as if it were a request: the steps of the builder check them. */
function partsOf(value: unknown): StepParts | undefined {
  try {
    const request = value as ReplyButtonRequest;
    const { to, interactive } = request.messaging_object;
    const { header, body, footer, action } = interactive;
    const replies = action.buttons.map(({ reply }) => reply);
    return { to, header, body: body.text, footer: footer?.text, replies, extraInfo: request.extra_info };
  } catch {
    return undefined;
  }
}

function builderOf({ to, header, body, footer, replies, extraInfo }: StepParts): AnyReplyButtonBuilder {
  let builder = (buttons() as unknown as AnyReplyButtonBuilder).to(to).replies(replies).body(body);
  if (header !== undefined) builder = builder.header(isPlainText(header) ? header.text : header);
  if (footer !== undefined) builder = builder.footer(footer);
  return extraInfo === undefined ? builder : builder.extraInfo(extraInfo);
}

/** Whether a header can be given to the builder as a string. */
function isPlainText(header: Interactive["header"]): header is TextHeader {
  return header?.type === "text" && typeof header.text === "string" && Object.keys(header).length === 2;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
