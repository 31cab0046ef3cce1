import { checkByHand, validate } from "../library.ts";
import { measure, print } from "../measure.ts";
import { withButtons } from "../messages.ts";
import { loadPeers } from "../peers.ts";

const count = 1_000_000;

/** A validator that does not check the number of buttons first reads each of them. */
export async function refuseTable(): Promise<void> {
  const peers = await loadPeers();
  const message = withButtons(count);
  const times = measure(
    {
      "written by hand for this message": () => checkByHand(message),
      "`validate`": () => validate(message),
      ...Object.fromEntries(peers.map(({ name, countIssues }) => [name, () => countIssues(message)])),
    },
    { passes: 5, calls: 1 },
  );
  print("Refuse 1,000,000 buttons", times, "ms", 3);
}
