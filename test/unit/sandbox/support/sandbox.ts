import { onTestFinished } from "vitest";
import type { AnyRequest } from "../../../../generated/kinds.ts";
import { type Client, type ClientOptions, createClient } from "../../../../src/client/index.ts";
import { buttons } from "../../../../src/index.ts";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../../../src/sandbox/index.ts";

export const message = buttons().body("Still fine?").reply("yes", "Yes").reply("no", "No").to("+919876543211").ref("customer1").build();
export const account = { sid: "HXAP16XXXXXX97IN", apiKey: "Axxx3", from: "+919876543210" };
export const path = `/v2/${account.sid}/whatsapp/${account.from}/messages`;

/** A sandbox that is closed when the test ends. */
export async function openSandbox(options?: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

export function clientOf({ url }: Sandbox, options: Partial<Omit<ClientOptions, "pod" | "baseUrl">> = {}): Client {
  return createClient({ baseUrl: url, ...account, maxAttempts: 2, ...options });
}

export function post({ url }: Sandbox, body: string, headers: Record<string, string> = {}, at = path): Promise<Response> {
  return fetch(url + at, { method: "POST", body, redirect: "manual", headers: { "content-type": "application/json", "api-key": "Axxx3", ...headers } });
}

/** Sends a message and returns its id. */
export async function sentId(sandbox: Sandbox, sending: AnyRequest = message): Promise<string> {
  const sent = await clientOf(sandbox).send(sending);
  if (sent.outcome !== "accepted") throw new Error(sent.outcome);
  return sent.messageId;
}
