import type { ReplyButtonRequest } from "../../../../generated/reply-button-request/types.ts";
import { literal } from "../draft/as-typescript.ts";

/**
 * Writes the TypeScript that receives what comes back: a handler for every button, as the compiler requires, and one for each
 * status that means the message did not arrive. A message with a `ref1` is told apart by it.
 */
export function asRouter({ messaging_object: { interactive }, extra_info: { ref1 = "" } = {} }: ReplyButtonRequest): string {
  const told = ref1 === "" ? "" : `{ ref1: ${literal(ref1)} }, `;
  const handlers = interactive.action.buttons.map(({ reply }) => `    ${literal(reply.id)}: ({ from, title }) => console.log(from, title),`);
  return `import { callbacks } from "kaleyra-whatsapp/callbacks";
import { message } from "./message.ts";

// The header that you have Kaleyra send with its callbacks.
const secret = process.env["CALLBACK_SECRET"] ?? "";

const router = callbacks({ secret })
  .reply(message, ${told}{
${handlers.join("\n")}
  })
  .status({
    failed: ({ ref, errors: [error] }) =>
      console.log(ref, error?.meaning, error?.fix),
    "not-sent": ({ ref, reason }) => console.log(ref, reason),
  })
  .message(({ from, text }) => console.log(from, "wrote", text));

export const POST = (request: Request) => router.respond(request);
`;
}
