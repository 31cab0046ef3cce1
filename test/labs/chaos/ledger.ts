import { isDeepStrictEqual } from "node:util";
import { type Order, orderOf, wireOf } from "./messages.ts";

/** One message that reached the receiver. */
export interface Arrival {
  /** Milliseconds. */
  readonly at: number;
  readonly body: string;
  /** Whether its customer gets it: a busy server, for example, does not take it. */
  readonly isDelivered: boolean;
  /** What the receiver answered. */
  readonly answer: string;
}

/** What a sender says became of a message. */
export type Claimed = "accepted" | "not-sent" | "unknown";

/** Counts what was attacked, and each thing that went wrong as a sentence. */
export class Tally {
  attacks = 0;
  messages = 0;
  delivered = 0;
  unknown = 0;
  remark = "";
  readonly twice: string[] = [];
  readonly lost: string[] = [];
  readonly altered: string[] = [];
  readonly broken: string[] = [];

  get holds(): boolean {
    return [this.twice, this.lost, this.altered, this.broken].every((list) => list.length === 0);
  }

  /** Notes the sentence when a promise other than those of the columns does not hold. */
  expect(holds: boolean, otherwise: string): void {
    if (!holds) this.broken.push(otherwise);
  }

  /** Notes every message that arrived in another form than it was given. */
  checkUnaltered(arrivals: readonly Arrival[]): void {
    for (const { body } of arrivals) {
      const parsed = parseJson(body);
      const order = orderOf(parsed);
      if (order === undefined || !isDeepStrictEqual(parsed, wireOf(order))) this.altered.push(`arrived as ${body.slice(0, 400)}`);
    }
  }

  /**
   * Compares what a sender says with what was delivered. A delivered message
   * that is said to be not sent counts as sent twice, because it would be sent
   * again; one that is said to be accepted, and was not delivered, as lost.
   *
   * @param deliveries - How often each was delivered.
   * @param claimed - What the sender says; `undefined` when it says nothing.
   */
  settle(orders: readonly Order[], deliveries: (order: Order) => number, claimed: (order: Order) => Claimed | undefined): void {
    for (const order of orders) {
      const times = deliveries(order);
      const claim = claimed(order);
      const name = `message ${order.attack}:${order.index}`;
      this.messages += 1;
      this.delivered += times;
      this.unknown += Number(claim === "unknown");
      if (times > 1) this.twice.push(`${name} was delivered ${times} times`);
      if (times > 0 && claim === "not-sent") this.twice.push(`${name} was delivered, and is said to be not sent`);
      if (times === 0 && (claim === undefined || claim === "accepted")) this.lost.push(`${name} was not delivered, and is said to be ${claim ?? "nothing"}`);
    }
  }
}

/** How often each message was delivered. */
export function deliveriesIn(arrivals: readonly Arrival[]): (order: Order) => number {
  const counts = new Map<string, number>();
  for (const { isDelivered, body } of arrivals) {
    const order = isDelivered ? orderOf(parseJson(body)) : undefined;
    if (order !== undefined) counts.set(keyOf(order), (counts.get(keyOf(order)) ?? 0) + 1);
  }
  return (order) => counts.get(keyOf(order)) ?? 0;
}

export function keyOf({ attack, index }: Order): string {
  return `${attack}:${index}`;
}

/** The messages of an attack, to so many recipients. */
export function ordersOf(attack: number, count: number): readonly Order[] {
  return Array.from({ length: count }, (_, index) => ({ attack, index }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
