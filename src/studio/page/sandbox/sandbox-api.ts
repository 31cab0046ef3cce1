import type { Place, SandboxStatus } from "../../../sandbox/index.ts";
import type { CallbackReply, SendReply } from "../../api.ts";

/** What the sandbox reports of a message, with Meta's code for one that failed. */
export interface StatusReport {
  readonly status: SandboxStatus;
  readonly code?: number;
}

/** Asks the studio's server to send the message to its sandbox. */
export function send(message: unknown): Promise<SendReply> {
  return post("/api/send", { message });
}

/** Asks for the callback that says what became of the message. */
export function status(messageId: string, report: StatusReport): Promise<CallbackReply> {
  return post("/api/status", { messageId, ...report });
}

/** Taps a button, or sends a row of a list, as the customer would. */
export function tap(messageId: string, buttonId: string): Promise<CallbackReply> {
  return post("/api/tap", { messageId, buttonId });
}

/** Shares a place as the customer would. */
export function location(messageId: string, place: Place): Promise<CallbackReply> {
  return post("/api/location", { messageId, place });
}

/** Writes a text as the customer would. */
export function text(messageId: string, written: string): Promise<CallbackReply> {
  return post("/api/text", { messageId, text: written });
}

/** Delivers a callback once more. */
export function again(callback: unknown): Promise<CallbackReply> {
  return post("/api/again", { callback });
}

async function post<Reply>(path: string, body: object): Promise<Reply> {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json", "x-studio-token": token() },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Error("the studio does not answer; is the command still running?");
  });
  if (!response.ok) throw new Error((await response.text()).trim());
  return await response.json();
}

/** The server writes the token into the page, where no other page can read it. */
function token(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="studio-token"]')?.content ?? "";
}
