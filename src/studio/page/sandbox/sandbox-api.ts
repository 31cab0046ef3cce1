import type { Sent, Tapped } from "../../api.ts";

/** Asks the studio's own server to send the message to its sandbox. */
export function send(message: unknown): Promise<Sent> {
  return post("/api/send", { message });
}

/** Asks the studio's own server to tap a button, as the customer would. */
export function tap(messageId: string, buttonId: string): Promise<Tapped> {
  return post("/api/tap", { messageId, buttonId });
}

async function post<Answer>(path: string, body: object): Promise<Answer> {
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

/** The server writes it into the page that it serves, where no other page can read it. */
function token(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="studio-token"]')?.content ?? "";
}
