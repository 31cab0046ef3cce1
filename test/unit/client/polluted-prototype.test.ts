/** A program, or a package in it, may add properties to the prototype of all objects. They must not change what a send does or says. */
import { afterEach, describe, expect, it } from "vitest";
import type { FaultServer } from "./support/fault-server.ts";
import { clientFor, expectNoSecret, message, server } from "./support/test-client.ts";

const polluted = {
  outcome: "accepted",
  messageId: "A1",
  message_id: "A1",
  data: { message_id: "A1" },
  code: "WA202",
  stopReason: "timeout",
  attempts: 7,
  ref2: "shared",
};

afterEach(() => {
  for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name);
});

async function sendWith(name: string, value: unknown, to: FaultServer) {
  const client = clientFor(to.url);
  Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
  const outcome = await client.send(message);
  Reflect.deleteProperty(Object.prototype, name);
  expectNoSecret(outcome);
  return outcome;
}

describe("a polluted prototype of all objects", () => {
  it.each(Object.entries(polluted))("changes no outcome: %s", async (name, value) => {
    const answering = await server();
    answering.behaviour = (exchange) => exchange.answer(202, '{"code":"WA202","data":{"message_id":"K7"}}');
    expect(await sendWith(name, value, answering)).toMatchObject({ outcome: "accepted", attempts: 1, messageId: "K7" });
    answering.behaviour = (exchange) => exchange.answer(202, '{"code":"WA202"}');
    expect(await sendWith(name, value, answering)).toMatchObject({ outcome: "unknown", attempts: 1 });
    answering.behaviour = (exchange) => exchange.answer(202, '{"data":{"message_id":"A1"}}');
    expect(await sendWith(name, value, answering)).toMatchObject({ outcome: "unknown", attempts: 1 });
    answering.behaviour = (exchange) => exchange.answer(400, '{"code":"E110","data":{},"error":{"balance":"low"}}');
    expect(await sendWith(name, value, answering)).toMatchObject({ outcome: "not-sent", attempts: 1 });
    expect(answering.delivered.length).toBe(4);
  });
});
