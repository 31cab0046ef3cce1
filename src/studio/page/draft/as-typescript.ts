import type { Header, ReplyButtonRequest } from "../../../../generated/reply-button-request/types.ts";
import { stepOf } from "../../../builder/arguments/extra-info-argument.ts";
import { mediaOf, textOf } from "../../../message/header-media.ts";

/** Writes the TypeScript that builds a valid message. */
export function asTypeScript(request: ReplyButtonRequest): string {
  const { to, interactive } = request.messaging_object;
  const { header, body, footer, action } = interactive;
  const media = header && mediaOf(header)?.kind;
  const imported: readonly (keyof typeof import("../../../index.ts"))[] = ["buttons", ...(media === undefined ? [] : [media])];
  const extraInfo = Object.entries(request.extra_info ?? {}).map(([field, text]) => `.${stepOf(field)}(${literal(text)})`);
  const steps = [
    ...(header === undefined ? [] : [`.header(${headerArgument(header)})`]),
    `.body(${literal(body.text)})`,
    ...(footer === undefined ? [] : [`.footer(${literal(footer.text)})`]),
    ...action.buttons.map(({ reply }) => `.reply(${literal(reply.id)}, ${literal(reply.title)})`),
    `.to(${literal(to)})`,
    ...extraInfo,
    ".build();",
  ];
  return `import { ${imported.join(", ")} } from "kaleyra-whatsapp";\n\nexport const message = buttons()\n${steps.map((step) => `  ${step}`).join("\n")}\n`;
}

function headerArgument(header: Header): string {
  const media = mediaOf(header);
  if (media === undefined) return literal(textOf(header));
  const fields = Object.entries(media.fields).map(([name, value]) => `${name}: ${literal(value ?? "")}`);
  return `${header.type}({ ${fields.join(", ")} })`;
}

/** Characters that are invisible in source code or reorder it. */
const hiddenCharacters = /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Writes a text as a string literal that is valid in TypeScript and in JSON. */
export function literal(text: string): string {
  return JSON.stringify(text).replaceAll(hiddenCharacters, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
