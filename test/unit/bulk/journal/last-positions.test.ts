import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LastPositions } from "../../../../src/bulk/journal/last-positions.ts";

describe("LastPositions", () => {
  it("knows what a Map knows", () => {
    const numbers = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 10 ** 15 })));
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 10 ** 15 }), (recipients, other) => {
        const positions = new LastPositions(Float64Array.from(recipients));
        const expected = new Map(recipients.map((recipient, position) => [recipient, position]));
        for (const recipient of [...recipients, other, 0]) expect(positions.of(recipient)).toBe(expected.get(recipient) ?? -1);
      }),
    );
  });

  it("needs no long search for numbers that follow each other", () => {
    const recipients = Float64Array.from({ length: 200_000 }, (_, index) => 919_800_000_000 + index);
    const began = performance.now();
    const positions = new LastPositions(recipients);
    for (const [position, recipient] of recipients.entries()) if (positions.of(recipient) !== position) throw new Error(`${recipient} is lost`);
    // A search through all of them would take minutes.
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
