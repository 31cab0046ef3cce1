import type { AnyRequest } from "../../../../generated/kinds.ts";
import { literal } from "../draft/literal.ts";
import { codeOf } from "../kinds/kinds.ts";

/**
 * Writes the TypeScript that receives what comes back: a handler for every answer, as the compiler requires, and one for each
 * status that means the message did not arrive. A message with a `ref1` is told apart by it.
 */
export function asRouter(request: AnyRequest): string {
  const { handlers } = codeOf(request);
  const { ref1 = "" } = request.extra_info ?? {};
  const told = ref1 === "" ? "" : `{ ref1: ${literal(ref1)} }, `;
  const [imported, steps] =
    handlers.length === 0
      ? ["", "\n  // Nothing comes back from the button of this message."]
      : ['import { message } from "./message.ts";\n', `\n  .reply(message, ${told}{\n${handlers.map((handler) => `    ${handler},`).join("\n")}\n  })`];
  return `import { callbacks } from "kaleyra-whatsapp/callbacks";
${imported}
// The header that you have Kaleyra send with its callbacks.
const secret = process.env["CALLBACK_SECRET"] ?? "";

const router = callbacks({ secret })${steps}
  .status({
    failed: ({ ref, errors: [error] }) =>
      console.log(ref, error?.meaning, error?.fix),
    "not-sent": ({ ref, reason }) => console.log(ref, reason),
  })
  .message(({ from, text }) => console.log(from, "wrote", text));

export const POST = (request: Request) => router.respond(request);
`;
}
