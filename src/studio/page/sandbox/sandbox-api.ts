import type { SendReply, TapReply } from "../../api.ts";

/** Asks the studio's server to send the message to its sandbox. */
export function send(message: unknown): Promise<SendReply> {
  return post("/api/send", { message });
}

/** Asks the studio's server to tap a button as the customer would. */
export function tap(messageId: string, buttonId: string): Promise<TapReply> {
  return post("/api/tap", { messageId, buttonId });
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
