/** A server that accepts every message, and closes a connection that is idle for 500 ms without saying so before. Sends its port to its parent. */
import { createServer } from "node:net";

const idleMs = 500;
const body = '{"code":"WA202","data":{"message_id":"A1"}}';
const answer = `HTTP/1.1 202 Accepted\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;

const server = createServer((socket) => {
  let received = "";
  socket.setTimeout(idleMs, () => socket.destroy());
  socket.on("error", () => {});
  socket.setEncoding("latin1").on("data", (chunk) => {
    received += chunk;
    const end = received.indexOf("\r\n\r\n");
    const length = Number(/content-length: (\d+)/i.exec(received)?.[1] ?? 0);
    if (end < 0 || received.length < end + 4 + length) return;
    received = received.slice(end + 4 + length);
    socket.write(answer);
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(typeof address === "object" ? address?.port : undefined);
});
process.on("disconnect", () => process.exit());
