/** `npm run bench`: tables with medians, and ratios inside one run. The other libraries are installed by `npm ci --prefix test/bench`. */
import { Ajv } from "ajv";
import { replyButtonRequestSchema } from "../../generated/schemas.ts";
import { buttons, validate } from "../../src/index.ts";
import { checkByHand } from "./hand-written.ts";
import { type Cases, table } from "./measure.ts";
import { bundleOf, imports } from "./size.ts";

interface Peers {
  buildWithWhatsappApiJs(body: string): unknown;
  readonly validators: Readonly<Record<string, (value: unknown) => number>>;
}

const rotation = 64;
const bodies = Array.from(
  { length: rotation },
  (_, index) => `Hi John! Your car service is scheduled for 9 am tomorrow. Use the buttons if you need to reschedule. Thanks ${index}`,
);
const numbers = Array.from({ length: rotation }, (_, index) => `+9198765432${String(index).padStart(2, "0")}`);
let turn = 0;
const next = (): number => {
  turn = (turn + 1) % rotation;
  return turn;
};

function literal(index: number) {
  return {
    messaging_object: {
      messaging_product: "whatsapp",
      recipient_type: "individual",
      to: numbers[index],
      type: "interactive",
      interactive: {
        type: "button",
        header: { type: "text", text: "Appointment Reminder" },
        body: { text: bodies[index] },
        footer: { text: "CarCareSystems" },
        action: {
          buttons: [
            { type: "reply", reply: { id: "change-button", title: "Change" } },
            { type: "reply", reply: { id: "cancel-button", title: "Cancel" } },
            { type: "reply", reply: { id: "call", title: "Call me" } },
          ],
        },
      },
    },
  };
}

const template = (index: number) =>
  buttons()
    .header("Appointment Reminder")
    .body(bodies[index] as string)
    .footer("CarCareSystems")
    .reply("change-button", "Change")
    .reply("cancel-button", "Cancel")
    .reply("call", "Call me");
const reused = template(0);
const right: readonly unknown[] = bodies.map((_, index) => JSON.parse(JSON.stringify(literal(index))));
const wrong: readonly unknown[] = bodies.map((_, index) => {
  const { messaging_object } = structuredClone(literal(index));
  messaging_object.interactive.header.text = "x".repeat(61);
  Object.assign(messaging_object.interactive.action.buttons[1]?.reply ?? {}, { title: "a title that is far too long" });
  return JSON.parse(JSON.stringify({ messaging_object: { ...messaging_object, to: undefined } }));
});

const peers = await loadPeers();
const ajv = new Ajv({ strict: false, allErrors: true }).compile(replyButtonRequestSchema);

table("Build a message with three buttons", {
  "a literal, nothing checked": () => literal(next()),
  "a literal, checked by hand": () => {
    const message = literal(next());
    return checkByHand(message) ?? message;
  },
  "one builder reused, `.to(x).build()`": () => reused.to(numbers[next()] as string).build(),
  "the whole chain and `.build()`, checked and frozen": () =>
    template(next())
      .to(numbers[turn] as string)
      .build(),
  ...(peers === undefined ? {} : { "whatsapp-api-js 6.3.0": () => peers.buildWithWhatsappApiJs(bodies[next()] as string) }),
});
table("Request to JSON text", {
  "JSON.stringify of a literal": () => JSON.stringify(literal(next())),
  "builder reused, JSON.stringify": () => JSON.stringify(reused.to(numbers[next()] as string).build()),
  "builder reused, to UTF-8 bytes": () => Buffer.from(JSON.stringify(reused.to(numbers[next()] as string).build())),
});
table("Validate a right message", judges(right));
table("Validate a message with three faults, all of them wanted", judges(wrong));

process.stdout.write("\nSize, bundled, minified and gzipped\n\n| | bytes |\n| --- | ---: |\n");
for (const [name, code] of Object.entries(imports)) process.stdout.write(`| ${name} | ${bundleOf(code).bytes} |\n`);

function judges(values: readonly unknown[]): Cases {
  return {
    "written by hand for this message": () => checkByHand(values[next()]),
    "validate()": () => validate(values[next()]),
    "Ajv 8.20.0, compiled": () => ajv(values[next()]),
    ...Object.fromEntries(Object.entries(peers?.validators ?? {}).map(([name, check]) => [name, () => check(values[next()])])),
  };
}

async function loadPeers(): Promise<Peers | undefined> {
  try {
    const peers = (await import(new URL("peers.mjs", import.meta.url).href)) as Peers;
    for (const [name, check] of Object.entries(peers.validators)) {
      if (check(right[0]) !== 0 || check(wrong[0]) < 3) throw new Error(`${name} does not judge alike: ${check(right[0])} and ${check(wrong[0])} faults`);
    }
    return peers;
  } catch (error) {
    process.stdout.write(`Without the other libraries (npm ci --prefix test/bench): ${error instanceof Error ? error.message : ""}\n`);
    return undefined;
  }
}
