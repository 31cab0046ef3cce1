import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { KaleyraError } from "../errors.ts";
import { typed } from "../type-level/seam.ts";

/**
 * Lets a server listen on the loopback address alone, and says on which port:
 * any free one for 0. `name` is what the sentence calls the server.
 *
 * @throws {@link KaleyraError} where the port cannot be had.
 */
export function listen(server: Server, port: number, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new KaleyraError(`${name} cannot listen on port ${port}: ${Reflect.get(error, "code")}`)));
    // Only a server on a pipe, or one that is closed, has another kind of address.
    server.listen(port, "127.0.0.1", () => resolve(typed<AddressInfo>(server.address()).port));
  });
}
