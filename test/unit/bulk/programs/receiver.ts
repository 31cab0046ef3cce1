import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Accepts every message and keeps when it arrived. Prints its port at once, and all arrivals, in milliseconds, when it is told to end. */
const arrivals: number[] = [];
const server = createServer((request, response) => {
  arrivals.push(performance.now());
  request.resume().on("end", () => {
    response.writeHead(202, { "content-type": "application/json" });
    response.end(JSON.stringify({ code: "WA202", message: "Request Accepted", data: { message_id: `A${arrivals.length}` }, error: {} }));
  });
});
server.listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port));
process.once("SIGTERM", () => {
  console.log(JSON.stringify(arrivals));
  process.exit();
});
