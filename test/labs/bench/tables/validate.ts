import { checkByHand, validate } from "../library.ts";
import { type Cases, measure, print } from "../measure.ts";
import { inTurn, threeIssues, validMessages } from "../messages.ts";
import { loadPeers, type Peer } from "../peers.ts";

export async function validateTables(): Promise<void> {
  const peers = await loadPeers();
  print("Validate a valid message", measure(validators(validMessages, peers)));
  print("Validate a message with three issues, and list all of them", measure(validators(threeIssues, peers)));
}

function validators(values: readonly unknown[], peers: readonly Peer[]): Cases {
  const next = inTurn(values);
  return {
    "written by hand for this message": () => checkByHand(next()),
    "`validate`": () => validate(next()),
    ...Object.fromEntries(peers.map(({ name, countIssues }) => [name, () => countIssues(next())])),
  };
}
