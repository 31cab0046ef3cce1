import { createServer } from "node:http";
import { callbacks, httpStatus } from "kaleyra-whatsapp/callbacks";

const router = callbacks({ secret: process.env["CALLBACK_SECRET"] ?? "" }).otherwise(({ event, ref }) => console.log(event, ref));

export const server = createServer(async (request, response) => {
  // A caller that breaks off must not end the process.
  const parts = await request.toArray().catch(() => []);
  response.writeHead(httpStatus(await router.handle(Buffer.concat(parts), request.headers))).end();
});
server.listen(process.env["PORT"] ?? 3000);
