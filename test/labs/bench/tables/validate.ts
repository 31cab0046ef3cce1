import { checkByHand, validate } from "../library.ts";
import { type Cases, measure, print } from "../measure.ts";
import { inTurn, right, threeFaults } from "../messages.ts";
import { loadPeers, loadPeersWithSameRules, type Peer } from "../peers.ts";

export async function validateTables(): Promise<void> {
  const peers = [...(await loadPeers()), ...(await loadPeersWithSameRules())];
  print("Validate a right message", measure(judges(right, peers)));
  print("Validate a message with three faults, all of them wanted", measure(judges(threeFaults, peers)));
}

function judges(values: readonly unknown[], peers: readonly Peer[]): Cases {
  const next = inTurn(values);
  return {
    "written by hand for this message": () => checkByHand(next()),
    "`validate`": () => validate(next()),
    ...Object.fromEntries(peers.map(({ name, faults }) => [name, () => faults(next())])),
  };
}
