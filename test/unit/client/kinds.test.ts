import { describe, expect, it } from "vitest";
import type { AnyRequest, Kind } from "../../../generated/kinds.ts";
import { curlCommand } from "../../../src/client/curl-command.ts";
import { createClient } from "../../../src/client/index.ts";
import { kindSamples } from "../../support/kind-samples.ts";
import { withAt } from "../../support/pointer.ts";
import { from, secrets, sid } from "./support/test-client.ts";

/** A client that keeps the texts that it sends. */
function recordingClient(correlate?: "ref1") {
  const texts: string[] = [];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    texts.push(String(init?.body));
    return new Response('{"code":"WA202","data":{"message_id":"A1"}}', { status: 202 });
  };
  return { texts, client: createClient({ pod: "in", sid, apiKey: secrets.apiKey, from, fetch, ...(correlate === undefined ? undefined : { correlate }) }) };
}

describe.each(Object.keys(kindSamples) as readonly Kind[])("a message of the kind %s", (kind) => {
  const sample: AnyRequest = kindSamples[kind];

  it("is sent as it is", async () => {
    const { client, texts } = recordingClient();
    expect(await client.send(sample)).toMatchObject({ outcome: "accepted", messageId: "A1" });
    expect(texts.map((text) => JSON.parse(text))).toEqual([sample]);
  });

  it("gets the field that correlate names", async () => {
    const { client, texts } = recordingClient("ref1");
    const outcome = await client.send(sample);
    expect(texts.map((text) => JSON.parse(text))).toEqual([withAt<unknown>(sample, "/extra_info/ref1", outcome.correlation)]);
  });

  it("is not sent if it breaks a rule of its kind", async () => {
    const { client, texts } = recordingClient();
    const broken = withAt(sample, "/messaging_object/interactive/body/text", "x".repeat(5_000));
    expect(await client.send(broken)).toMatchObject({ outcome: "not-sent", error: { issues: [{ code: "maxLength" }] } });
    expect(texts).toEqual([]);
  });

  it("is written as a curl command", () => {
    expect(curlCommand(sample)).toContain(`'${JSON.stringify(sample)}'`);
  });
});
