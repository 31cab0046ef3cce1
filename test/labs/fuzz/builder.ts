import { type AnyReplyButtonBuilder, buttons, MessageError } from "../../../src/index.ts";
import { requestOf } from "./request.ts";

/** Anything that JSON can be: the steps judge it, not this. */
// biome-ignore lint/suspicious/noExplicitAny: a value that may be wrong everywhere
type Json = any;

interface StepParts {
  readonly to: string;
  readonly header?: Json;
  readonly body: string;
  readonly footer?: string | undefined;
  readonly replies: readonly { readonly id: string; readonly title: string }[];
  readonly extraInfo?: Record<string, string>;
}

/** A right request goes through `buttons.from` and comes back the same; a wrong one is refused. Returns what is wrong with that. */
export function throughFrom(value: unknown, isRight: boolean): string | undefined {
  try {
    const built = buttons.from(value).build();
    if (!isRight) return isPartOfRequest(value) ? undefined : "the builder takes what the validator refuses";
    return canonical(built) === canonical(complete(value)) ? undefined : "the builder gives something else back";
  } catch (error) {
    if (!(error instanceof MessageError)) return `the builder throws ${String(error)}`;
    return isRight ? "the builder refuses what the validator takes" : undefined;
  }
}

/** `buttons.from` also takes the parts of a request. */
function isPartOfRequest(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Object.hasOwn(value, "messaging_object");
}

/** The builder always writes the fields that the wire may leave out. */
function complete(value: unknown): unknown {
  const { messaging_object, ...rest } = value as { messaging_object: object };
  return { ...rest, messaging_object: { recipient_type: "individual", ...messaging_object } };
}

/** Whether the builder's steps can write a value, and if so whether they judge it as the validator does. */
export function throughSteps(value: unknown, isRight: boolean): { readonly written: boolean; readonly fault?: string } {
  const parts = partsOf(value);
  if (parts === undefined || typeof parts.header === "string" || canonical(requestOf(parts, "individual")) !== canonical(complete(value)))
    return { written: false };
  const built = builderOf(parts).safeBuild();
  if (built.ok !== isRight) return { written: true, fault: `the steps say ${built.ok}, the validator ${isRight}` };
  if (built.ok && canonical(built.message) !== canonical(complete(value))) return { written: true, fault: "the steps make something else" };
  return { written: true };
}

function partsOf(value: Json): StepParts | undefined {
  try {
    const { to, interactive } = value.messaging_object;
    const { header, body, footer, action } = interactive;
    const replies = action.buttons.map(({ reply }: Json) => reply);
    return { to, header, body: body.text, footer: footer?.text, replies, extraInfo: value.extra_info };
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

/** A text header is written as its text alone. */
function isPlainText(header: Json): boolean {
  return typeof header?.text === "string" && header.type === "text" && Object.keys(header).length === 2;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
