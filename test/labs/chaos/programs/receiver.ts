import { type Exchange, FaultServer } from "../../../unit/client/support/fault-server.ts";
import { orderOf } from "../messages.ts";
import type { FromReceiver, ToReceiver } from "../receiver.ts";
import { type Answer, answererOf } from "./behaviours.ts";

/** Receives messages until its parent disconnects. */
const server = await FaultServer.start();
let answerTo = answererOf({ kind: "accept" });

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function say(what: FromReceiver): void {
  process.send?.(what);
}

server.takes = () => false;
server.behaviour = (exchange: Exchange) => {
  const { body } = exchange;
  const { name, isDelivered, afterMs = 0, give }: Answer = answerTo(orderOf(parsed(body)));
  say({ arrival: { at: performance.timeOrigin + performance.now(), body, isDelivered, answer: name } });
  if (afterMs === 0) give(exchange);
  else setTimeout(give, afterMs, exchange);
};
process.on("message", ({ id, behaviour }: ToReceiver) => {
  if (behaviour !== undefined) answerTo = answererOf(behaviour);
  say({ done: id });
});
process.once("disconnect", () => process.exit(0));
say({ url: server.url });
