import type { ReplyButtonRequest } from "../../generated/reply-button-request/types.ts";
import { createClient } from "../client/index.ts";
import { startSandbox } from "../sandbox/index.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";
import type { SendReply, TapReply } from "./api.ts";

/** A sandbox and the client that sends to it. */
export interface SandboxSession {
  /** Sends `{ message }`. */
  send(body: unknown): Promise<SendReply>;
  /** Taps `{ messageId, buttonId }`. */
  tap(body: unknown): Promise<TapReply>;
  close(): Promise<void>;
}

/** Made up; the sandbox accepts any account of the right form. */
const account = { sid: "STUDIO", apiKey: "studio", from: "+10000000000" };

/** Starts the sandbox that the studio sends to. */
export async function openSandboxSession(): Promise<SandboxSession> {
  const sandbox = await startSandbox();
  const client = createClient({ baseUrl: sandbox.url, ...account });
  return {
    send: async (body) => {
      const result = await client.send(unsafeCast<{ readonly message: ReplyButtonRequest }>(body).message);
      return result.outcome === "accepted" ? { outcome: "accepted", messageId: result.messageId } : { outcome: result.outcome, error: result.error.message };
    },
    tap: async (body) => {
      const { messageId, buttonId } = unsafeCast<{ readonly messageId: string; readonly buttonId: string }>(body);
      const { callback } = await sandbox.tap(messageId, buttonId);
      return { callback };
    },
    close: () => sandbox.close(),
  };
}
