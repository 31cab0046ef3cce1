import { KaleyraError } from "../../message/errors.ts";
import { isObject } from "../../message/json.ts";
import { unsafeCast } from "../../type-level/unsafe-cast.ts";
import type { ReceivedEvent, StatusName } from "../events.ts";
import { statusNames } from "../parse/statuses.ts";
import { parseCallback } from "../parse-callback.ts";
import { matchesSecret } from "../secret.ts";
import type { Callbacks, HandledCallback, StatusHandlers } from "./callbacks.ts";
import { keyOf } from "./event-key.ts";
import type { Delivery, Told } from "./handlers.ts";
import { headerIn } from "./headers.ts";
import { type CallbacksOptions, checkOptions, digitsOf } from "./options.ts";
import { checkHandler, handlerFor, type Registered, register } from "./registered.ts";
import { answerTo } from "./respond.ts";
import { memorySeen, type Seen } from "./seen.ts";

type AnyHandler = (event: ReceivedEvent, delivery: Delivery) => unknown;

interface Routes {
  readonly replies: readonly Registered[];
  readonly statuses: Readonly<Partial<Record<StatusName, AnyHandler>>>;
  readonly message?: AnyHandler;
  readonly otherwise?: AnyHandler;
}

/**
 * A router of what comes back: taps on your messages, with their ids as the type, statuses, and other messages.
 *
 * @throws {@link KaleyraError} for a secret that is empty, not set or that no header can have, or a header without a secret.
 *
 * @example
 * ```ts
 * import { buttons } from "kaleyra-whatsapp";
 * import { callbacks } from "kaleyra-whatsapp/callbacks";
 *
 * const reminder = buttons().body("Still fine?").reply("change", "Change").reply("cancel", "Cancel");
 *
 * export const router = callbacks({ secret: "Bearer 3f9c" })
 *   .reply(reminder, {
 *     change: ({ from, ref }) => console.log("another date for", ref ?? from),
 *     cancel: ({ ref }) => console.log("cancelled", ref),
 *   })
 *   .status({ failed: ({ ref, errors }) => console.log(ref, errors[0]?.fix) })
 *   .otherwise(({ raw }) => console.log(raw));
 * ```
 */
export function callbacks(options: CallbacksOptions = {}): Callbacks<never> {
  checkOptions(options);
  const { seen = memorySeen() } = options;
  return unsafeCast(new Router({ ...options, seen }, { replies: [], statuses: {} }));
}

type Settings = CallbacksOptions & { readonly seen: Seen };

/** The runtime implementation of all router types. */
class Router {
  readonly #settings: Settings;
  readonly #routes: Routes;

  constructor(settings: Settings, routes: Routes) {
    this.#settings = settings;
    this.#routes = routes;
  }

  reply(message: unknown, ...rest: readonly [told: Told, handlers: unknown] | readonly [handlers: unknown]): Router {
    const [told, handlers] = rest.length === 1 ? [{}, rest[0]] : rest;
    return this.#with({ replies: register(this.#routes.replies, message, told, handlers) });
  }

  status(handlers: StatusHandlers): Router {
    if (!isObject(handlers)) throw new KaleyraError("the handlers of statuses must be an object with a function for each status");
    const given = Object.entries(handlers).filter(([, handler]) => handler !== undefined);
    for (const [name, handler] of given) {
      if (!statusNames.includes(name)) throw new KaleyraError(`there is no status "${name}"; the statuses are ${statusNames.join(", ")}`);
      checkHandler(handler, `the handler of "${name}"`);
      if (Object.hasOwn(this.#routes.statuses, name)) throw new KaleyraError(`status "${name}" already has a handler; remove one`);
    }
    return this.#with({ statuses: { ...this.#routes.statuses, ...Object.fromEntries(given) } });
  }

  message(handler: AnyHandler): Router {
    checkHandler(handler, "the handler of messages");
    if (this.#routes.message !== undefined) throw new KaleyraError("messages already have a handler; remove one");
    return this.#with({ message: handler });
  }

  otherwise(handler: AnyHandler): Router {
    checkHandler(handler, "the handler of all other events");
    if (this.#routes.otherwise !== undefined) throw new KaleyraError("all other events already have a handler; remove one");
    return this.#with({ otherwise: handler });
  }

  // A function of its own, because servers take it without the router: `{ fetch: router.respond }`.
  readonly handle = async (body: unknown, headers?: unknown): Promise<HandledCallback> => {
    const counts = { handled: 0, repeated: 0, other: 0, refused: 0 };
    if (!this.#isLetIn(headers)) return { ...counts, refused: 1, failed: [], reason: "wrong-secret" };
    const parsed = parseCallback(body);
    if (!parsed.ok) return { ...counts, [parsed.reason === "other-callback" ? "other" : "refused"]: 1, failed: [], reason: parsed.reason };
    const failed: unknown[] = [];
    for (const event of parsed.events) {
      const outcome = await this.#deliver(event).catch((error: unknown) => [error]);
      if (typeof outcome === "string") counts[outcome] += 1;
      else for (const error of outcome) this.#report(error, event, failed);
    }
    return { ...counts, failed };
  };

  readonly respond = (request: Request): Promise<Response> =>
    answerTo(
      request,
      (headers) => this.#isLetIn(headers),
      (body) => this.handle(body, request.headers),
    );

  #report(error: unknown, event: ReceivedEvent, failed: unknown[]): void {
    failed.push(error);
    // A log that fails, also later, must not keep the other events from being handled, and must not end the process.
    const told = async () => this.#settings.onError?.(error, event);
    told().catch(() => {});
  }

  /** What became of an event, or the errors because of which it has to come again. */
  async #deliver(event: ReceivedEvent): Promise<"handled" | "repeated" | "other" | readonly unknown[]> {
    const handler = this.#handlerOf(event);
    if (handler === undefined) return "other";
    const { seen } = this.#settings;
    const key = keyOf(event);
    const claim = await seen.claim(key);
    if (claim === "seen") return "repeated";
    if (claim === "busy") throw new KaleyraError("this event is being handled elsewhere; it has to come again");
    const errors: unknown[] = [];
    const attempt = async (work: () => unknown): Promise<void> => {
      try {
        await work();
      } catch (error) {
        errors.push(error);
      }
    };
    await attempt(() => handler(event, { key }));
    await attempt(() => seen.settle(key, errors.length === 0));
    return errors.length === 0 ? "handled" : errors;
  }

  #handlerOf(event: ReceivedEvent): AnyHandler | undefined {
    const { replies, statuses, message, otherwise } = this.#routes;
    if (!this.#isForThisNumber(event)) return undefined;
    switch (event.event) {
      case "reply":
        return unsafeCast<AnyHandler | undefined>(handlerFor(replies, event)) ?? otherwise;
      case "status":
        return statuses[event.status] ?? otherwise;
      case "message":
        return message ?? otherwise;
    }
  }

  #isForThisNumber({ businessNumber }: ReceivedEvent): boolean {
    const own = this.#settings.businessNumber;
    return own === undefined || businessNumber === undefined || digitsOf(own) === digitsOf(businessNumber);
  }

  #isLetIn(headers: unknown): boolean {
    const { secret, header = "authorization" } = this.#settings;
    return secret === undefined || matchesSecret(headerIn(headers, header), secret);
  }

  #with(routes: Partial<Routes>): Router {
    return new Router(this.#settings, { ...this.#routes, ...routes });
  }
}
