import { acceptedBody, type Exchange } from "../../../unit/client/support/fault-server.ts";
import type { Order } from "../messages.ts";
import { type Random, randomFrom } from "../random.ts";
import { hostileAnswer } from "./hostile-answers.ts";

/** How a receiver answers. */
export type Behaviour =
  | { readonly kind: "accept" }
  /** With delays, some 429 answers, and some connections reset after the message was delivered. */
  | { readonly kind: "busy"; readonly seed: number }
  /** With the same page to everything; half of the messages are delivered all the same. */
  | { readonly kind: "page"; readonly status: number; readonly seed: number }
  /** With a 429 and the `Retry-After` of its attack to the first message of each attack. */
  | { readonly kind: "later"; readonly values: readonly string[] }
  | { readonly kind: "hostile"; readonly seed: number };

/** What a receiver does with one message. */
export interface Answer {
  readonly name: string;
  readonly isDelivered: boolean;
  readonly afterMs?: number;
  readonly give: (exchange: Exchange) => void;
}

const accept: Answer = { name: "202", isDelivered: true, give: (exchange) => exchange.answer(202, acceptedBody()) };
const page = "<html><body>Request blocked</body></html>";

/** The function that answers, with a memory of its own. */
export function answererOf(behaviour: Behaviour): (order: Order | undefined) => Answer {
  switch (behaviour.kind) {
    case "accept":
      return () => accept;
    case "busy": {
      const random = randomFrom(behaviour.seed, "busy");
      return () => busyAnswer(random);
    }
    case "page": {
      const random = randomFrom(behaviour.seed, "page");
      const { status } = behaviour;
      return () => ({
        name: String(status),
        isDelivered: random.integer(2) === 0,
        give: (exchange) => exchange.answer(status, page, { "content-type": "text/html" }),
      });
    }
    case "later": {
      const refused = new Set<number>();
      return (order) => {
        const value = behaviour.values[order?.attack ?? -1];
        if (order === undefined || value === undefined || refused.has(order.attack)) return accept;
        refused.add(order.attack);
        return later(value);
      };
    }
    case "hostile":
      return (order) => hostileAnswer(order?.index ?? 0, randomFrom(behaviour.seed, String(order?.index)));
  }
}

function later(retryAfter: string): Answer {
  return { name: `429 ${retryAfter}`, isDelivered: false, give: (exchange) => exchange.answer(429, "", { "retry-after": retryAfter }) };
}

function busyAnswer(random: Random): Answer {
  const afterMs = random.integer(25);
  const draw = random.integer(200);
  if (draw < 4) return { ...later("0"), afterMs };
  if (draw < 5) return { name: "reset", isDelivered: true, afterMs, give: (exchange) => exchange.reset() };
  return { ...accept, afterMs };
}
