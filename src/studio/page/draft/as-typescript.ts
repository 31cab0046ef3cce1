import type { AnyRequest } from "../../../../generated/kinds.ts";
import type { Header } from "../../../../generated/reply-button-request/types.ts";
import { stepOf } from "../../../builder/arguments/extra-info-argument.ts";
import { mediaOf, textOf } from "../../../message/header-media.ts";
import type { PreviewInput } from "../../../preview/model.ts";
import { codeOf } from "../kinds/kinds.ts";
import { literal } from "./literal.ts";

/** Writes the TypeScript that builds a valid message. */
export function asTypeScript(request: AnyRequest): string {
  const { to, interactive } = request.messaging_object;
  const { header, body, footer }: PreviewInput = interactive;
  const code = codeOf(request);
  const media = header && mediaOf(header)?.kind;
  const imported = [code.start, ...(media === undefined ? [] : [media])];
  const extraInfo = Object.entries(request.extra_info ?? {}).map(([field, text]) => `.${stepOf(field)}(${literal(text)})`);
  const steps = [
    ...(header === undefined ? [] : [`.header(${headerArgument(header)})`]),
    `.body(${literal(body.text)})`,
    ...(footer === undefined ? [] : [`.footer(${literal(footer.text)})`]),
    ...code.steps,
    `.to(${literal(to)})`,
    ...extraInfo,
    ".build();",
  ];
  return `import { ${imported.join(", ")} } from "kaleyra-whatsapp";\n\nexport const message = ${code.start}()\n${steps.map((step) => `  ${step}`).join("\n")}\n`;
}

function headerArgument(header: Header): string {
  const media = mediaOf(header);
  if (media === undefined) return literal(textOf(header));
  const fields = Object.entries(media.fields).map(([name, value]) => `${name}: ${literal(value ?? "")}`);
  return `${header.type}({ ${fields.join(", ")} })`;
}
