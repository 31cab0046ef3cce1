import { describe, expect, it } from "vitest";
import type { AnyRequest, Kind } from "../../../generated/kinds.ts";
import { sendOf, withRef } from "../../../src/bullmq/jobs.ts";
import { validate } from "../../../src/index.ts";
import { kindSamples } from "../../support/kind-samples.ts";

describe.each(Object.keys(kindSamples) as readonly Kind[])("a job with a message of the kind %s", (kind) => {
  const sample: AnyRequest = kindSamples[kind];
  const { extra_info: _, ...bare } = sample;

  it("gets its key as the ref, unless the message has one", () => {
    expect(withRef(sample, "order-17")).toBe(sample);
    const message = withRef({ ...sample, extra_info: { ref1: "marketing" } }, "order-17");
    expect(message).toEqual({ ...bare, extra_info: { ref1: "marketing", ref: "order-17" } });
    expect(validate(message).ok).toBe(true);
  });

  it("is for the number of the message", () => {
    expect(sendOf({ key: "order-17", message: sample })).toMatchObject({ id: "key-order-17", to: sample.messaging_object.to, ref: "customer1" });
  });
});
