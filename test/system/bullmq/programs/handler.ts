import { appendFileSync } from "node:fs";
import { createServer } from "node:http";
import { redisSeen } from "../../../../src/bullmq/index.ts";
import { callbacks, httpStatus } from "../../../../src/callbacks/index.ts";

/** A receiver of callbacks that shares its memory with others. Its handler fails now and then, and writes the ref of each event that it has handled into a file. */
const [port = "", log = ""] = process.argv.slice(2);

const seen = redisSeen({ host: "127.0.0.1", port: Number(port) }, { leaseMs: 1_000, waitMs: 500, onError: () => {} });
const router = callbacks({ seen }).otherwise(async ({ ref }) => {
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
  if (Math.random() < 0.2) throw new Error("the database is busy");
  appendFileSync(log, `${ref}\n`);
});

const server = createServer(async (request, response) => {
  const result = await router.handle((await request.toArray()).join(""));
  response.writeHead(httpStatus(result)).end();
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.stdout.write(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/\n`);
});
