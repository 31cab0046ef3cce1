import { describe, expect, it } from "vitest";
import { type Arrival, type Claimed, deliveriesIn, ordersOf, Tally } from "./ledger.ts";
import { messageOf, type Order } from "./messages.ts";
import { randomFrom } from "./random.ts";

const [first, second] = ordersOf(3, 2) as [Order, Order];
const arrived = (order: Order, isDelivered = true): Arrival => ({ at: 0, body: JSON.stringify(messageOf(order)), isDelivered, answer: "202" });

/** Settles the first message, with what arrived and what the sender says. */
function settled(arrivals: readonly Arrival[], claimed: Claimed | undefined): Pick<Tally, "twice" | "lost" | "unknown"> {
  const tally = new Tally();
  tally.settle([first], deliveriesIn(arrivals), () => claimed);
  return { twice: tally.twice, lost: tally.lost, unknown: tally.unknown };
}

describe("the ledger of the receiver", () => {
  it.each<{ what: string; arrivals: readonly Arrival[]; claimed: Claimed | undefined }>([
    { what: "accepted, and delivered once", arrivals: [arrived(first), arrived(second), arrived(second)], claimed: "accepted" },
    { what: "not sent, and refused", arrivals: [arrived(first, false)], claimed: "not-sent" },
    { what: "unknown, and not delivered", arrivals: [], claimed: "unknown" },
    { what: "unknown, and delivered once", arrivals: [arrived(first, false), arrived(first)], claimed: "unknown" },
  ])("finds nothing wrong with a message that is $what", ({ arrivals, claimed }) => {
    expect(settled(arrivals, claimed)).toEqual({ twice: [], lost: [], unknown: Number(claimed === "unknown") });
  });

  it("counts a message that was delivered twice", () => {
    expect(settled([arrived(first), arrived(first)], "unknown").twice).toEqual(["message 3:0 was delivered 2 times"]);
  });

  it("counts a delivered message that is said to be not sent as one that goes out twice", () => {
    expect(settled([arrived(first)], "not-sent").twice).toEqual(["message 3:0 was delivered, and is said to be not sent"]);
  });

  it.each([["accepted" as const], [undefined]])("counts a message as lost that is said to be %s and was not delivered", (claimed) => {
    expect(settled([arrived(first, false)], claimed).lost).toEqual([`message 3:0 was not delivered, and is said to be ${claimed ?? "nothing"}`]);
  });

  it.each([
    ["a digit", (body: string) => body.replace("12345678901234567890", "12345678901234567000")],
    ["a field more", (body: string) => body.replace('"type":"button"', '"type":"button","x":1')],
    ["an escape", (body: string) => body.replace("\\\\u0041", "A")],
    ["a cut", (body: string) => body.slice(0, -1)],
  ])("notices that a message was altered by %s", (_, alter) => {
    const { body, ...rest } = arrived(first);
    const tally = new Tally();
    tally.checkUnaltered([{ ...rest, body }]);
    expect(tally.altered).toEqual([]);
    expect(alter(body)).not.toBe(body);
    tally.checkUnaltered([{ ...rest, body: alter(body) }]);
    expect(tally.altered).toHaveLength(1);
    expect(tally.holds).toBe(false);
  });
});

describe("the numbers of an attack", () => {
  const draw = (seed: number, name: string) => {
    const random = randomFrom(seed, name);
    return Array.from({ length: 1_000 }, () => random.integer(10));
  };

  it("are the same with the same seed, and others with another seed or name", () => {
    expect(draw(1, "kills")).toEqual(draw(1, "kills"));
    expect(draw(2, "kills")).not.toEqual(draw(1, "kills"));
    expect(draw(1, "links")).not.toEqual(draw(1, "kills"));
    expect(new Set(draw(1, "kills")).size).toBe(10);
  });
});
