import { createClient } from "../../../../src/client/index.ts";
import { startSandbox } from "../../../../src/sandbox/index.ts";
import { buttons } from "../library.ts";
import { measure, print, type Times } from "../measure.ts";
import { inTurn, numbers } from "../messages.ts";

const nextNumber = inTurn(numbers);
const draft = buttons().header("Appointment Reminder").body("Hi John! Your car service is scheduled for 9 am tomorrow.").reply("change", "Change");
const toBytes = new TextEncoder();

/** The cost of a whole send over loopback, and the part of it that is serialisation. */
export async function sendTable(): Promise<void> {
  const sandbox = await startSandbox();
  try {
    const client = createClient({ baseUrl: sandbox.url, sid: "HXAP1", apiKey: "key", from: "+14155550123" });
    const sends = await timesOf(async () => {
      const { outcome } = await client.send(draft.to(nextNumber()).build());
      if (outcome !== "accepted") throw new Error(outcome);
    });
    const message = draft.to(nextNumber()).build();
    const texts = measure({
      "of which `JSON.stringify` and UTF-8": () => toBytes.encode(JSON.stringify(message)),
    });
    const all: Times = new Map([["a whole send over loopback, client and sandbox in one process", sends], ...texts]);
    print("Send a message", all, "µs", 1);
  } finally {
    await sandbox.close();
  }
}

async function timesOf(send: () => Promise<void>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let pass = -3; pass < 15; pass += 1) {
    const start = performance.now();
    for (let call = 0; call < 40; call += 1) await send();
    if (pass >= 0) times.push(((performance.now() - start) * 1e6) / 40);
  }
  return times;
}
