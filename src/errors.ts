import type { Issue } from "./issue.ts";

/** Everything that this library throws on purpose. */
export class KaleyraError extends Error {
  override readonly name: string = "KaleyraError";
}

/**
 * Refuses a message, with every issue. Its text names the rules that are
 * broken and never quotes the message.
 *
 * @example
 * ```ts
 * import { buttons, MessageError } from "kaleyra-whatsapp";
 *
 * const title: string = "A title that is much too long";
 * try {
 *   buttons().body("Hello").reply("a", title).to("+919876543210").build();
 * } catch (error) {
 *   if (error instanceof MessageError) console.log(error.issues[0]?.path);
 * }
 * ```
 */
export class MessageError extends KaleyraError {
  override readonly name = "MessageError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(describe(issues));
    this.issues = issues;
  }
}

function describe(issues: readonly Issue[]): string {
  const lines = issues.map(({ message, path, fix }) => `${message}${fix === undefined ? "" : `. ${fix}`} (at ${path === "" ? "the root" : path})`);
  return lines.length === 1 ? (lines[0] as string) : `${lines.length} issues:\n${lines.map((line) => `- ${line}`).join("\n")}`;
}
