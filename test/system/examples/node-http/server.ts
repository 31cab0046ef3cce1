import { createServer } from "node:http";
import { callbacks, httpStatus } from "kaleyra-whatsapp/callbacks";

const router = callbacks({ secret: process.env["CALLBACK_SECRET"] ?? "" }).otherwise(({ event, ref }) => console.log(event, ref));

export const server = createServer(async (request, response) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  response.writeHead(httpStatus(await router.handle(Buffer.concat(parts), request.headers))).end();
});
server.listen(process.env["PORT"] ?? 3000);
