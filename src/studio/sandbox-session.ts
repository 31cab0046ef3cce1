import type { AnyRequest } from "../../generated/kinds.ts";
import { callbacks } from "../callbacks/index.ts";
import { createClient } from "../client/index.ts";
import { type Place, type SandboxStatus, startSandbox } from "../sandbox/index.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";
import type { CallbackReply, SendReply } from "./api.ts";

/** A sandbox, the client that sends to it, and the router that its callbacks go to. */
export interface SandboxSession {
  /** Path of the page's request → what it does with the JSON of the body. */
  readonly actions: ReadonlyMap<string, Action>;
  close(): Promise<void>;
}

type Action = (fields: Fields) => Promise<SendReply | CallbackReply>;

/** What a body may have. It is JSON from outside, so each member may be anything; the client and the sandbox check them. */
interface Fields {
  readonly message?: unknown;
  readonly messageId?: unknown;
  readonly status?: unknown;
  readonly code?: unknown;
  readonly buttonId?: unknown;
  readonly place?: unknown;
  readonly text?: unknown;
  readonly callback?: unknown;
}

/** Made up; the sandbox accepts any account of the right form. */
const account = { sid: "STUDIO", apiKey: "studio", from: "+10000000000" };

/** Starts the sandbox that the studio sends to. */
export async function openSandboxSession(): Promise<SandboxSession> {
  const sandbox = await startSandbox();
  const client = createClient({ baseUrl: sandbox.url, ...account });
  const router = callbacks().otherwise(() => {});

  const deliver = async (callback: unknown): Promise<CallbackReply> => {
    const { handled, repeated } = await router.handle(callback);
    return { callback, handled, repeated };
  };

  const actions: Readonly<Record<string, Action>> = {
    "/api/send": async ({ message }) => {
      const result = await client.send(unsafeCast<AnyRequest>(message));
      return result.outcome === "accepted" ? { outcome: "accepted", messageId: result.messageId } : { outcome: result.outcome, error: result.error.message };
    },
    "/api/status": async ({ messageId, status, code }) => {
      const options = code === undefined ? {} : { code: unsafeCast<number>(code) };
      return deliver((await sandbox.status(String(messageId), unsafeCast<SandboxStatus>(status), options)).callback);
    },
    "/api/tap": async ({ messageId, buttonId }) => deliver((await sandbox.tap(String(messageId), String(buttonId))).callback),
    "/api/location": async ({ messageId, place }) => deliver((await sandbox.location(String(messageId), placeOf(place))).callback),
    "/api/text": async ({ messageId, text }) => deliver((await sandbox.text(String(messageId), String(text ?? ""))).callback),
    "/api/again": ({ callback }) => deliver(callback),
  };
  return { actions: new Map(Object.entries(actions)), close: () => sandbox.close() };
}

/** The sandbox checks the degrees; the texts of a place may be any. */
function placeOf(json: unknown): Place {
  const { latitude, longitude, name, address } = unsafeCast<Partial<Record<keyof Place, unknown>>>(Object(json));
  return {
    ...unsafeCast<Place>({ latitude, longitude }),
    ...(typeof name === "string" ? { name } : undefined),
    ...(typeof address === "string" ? { address } : undefined),
  };
}
