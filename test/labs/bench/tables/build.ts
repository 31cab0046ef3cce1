import { buttons, checkByHand } from "../library.ts";
import { measure, print } from "../measure.ts";
import { bodies, inTurn, literal, numbers } from "../messages.ts";
import { loadBuilder, loadPeers } from "../peers.ts";

const nextBody = inTurn(bodies);
const nextNumber = inTurn(numbers);

/** The whole message except its phone number. */
export function template(body: string) {
  return buttons()
    .header("Appointment Reminder")
    .body(body)
    .footer("CarCareSystems")
    .reply("change-button", "Change")
    .reply("cancel-button", "Cancel")
    .reply("call", "Call me");
}

const reused = template(bodies[0] as string);

export async function buildTable(): Promise<void> {
  const buildWithPeer = await loadBuilder();
  const peers = await loadPeers();
  const times = measure({
    "a literal, nothing checked": literal,
    "a literal, checked by hand": () => {
      const message = literal();
      return checkByHand(message) ?? message;
    },
    "one builder reused, `.to(x).build()`": () => reused.to(nextNumber()).build(),
    "the whole chain and `.build()`, checked and frozen": () => template(nextBody()).to(nextNumber()).build(),
    "whatsapp-api-js 6.3.0, the interactive part alone": () => buildWithPeer(nextBody()),
    ...Object.fromEntries(peers.flatMap(({ name, parse }) => (parse === undefined ? [] : [[`a literal, parsed by ${name}`, () => parse(literal())]]))),
  });
  print("Build a message with three buttons", times);
}
