import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { KaleyraError } from "../message/errors.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";

/** The bad ports of the Fetch standard: browsers and `fetch` refuse to connect to them. */
const blockedPorts = new Set([
  1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110, 111, 113, 115, 117, 119, 123, 135, 137,
  139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049,
  3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);

const highestPort = 65_535;

/** @throws {@link KaleyraError} for a port that browsers and `fetch` refuse to connect to. */
export function checkPort(port: number): void {
  if (blockedPorts.has(port)) throw new KaleyraError(`no browser and no fetch connects to port ${port}; take another one`);
}

/**
 * Starts listening on the loopback address only and returns the port; port 0
 * takes any free one. `name` names the server in error messages.
 *
 * @throws {@link KaleyraError} when the port is out of range, blocked by browsers, or cannot be opened.
 */
export async function listen(server: Server, port: number, name: string): Promise<number> {
  if (!Number.isInteger(port) || port < 0 || port > highestPort) throw new KaleyraError(`port must be a whole number from 0 to ${highestPort}`);
  checkPort(port);
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new KaleyraError(`${name} cannot listen on port ${port}: ${Reflect.get(error, "code")}`)));
    // The address is a string or null only for a pipe or a closed server.
    server.listen(port, "127.0.0.1", () => resolve(unsafeCast<AddressInfo>(server.address()).port));
  });
}
