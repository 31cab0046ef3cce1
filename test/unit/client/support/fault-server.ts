import { createServer, type Server, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** What the server does with one request that it has read in full: answers, breaks off, or both by halves. */
export type Behaviour = (exchange: Exchange) => void | Promise<void>;

/** One request, as the server sees it. */
export interface Exchange {
  readonly socket: Socket;
  readonly head: string;
  readonly body: string;
  /** Its number, from 0. */
  readonly index: number;
  /** Writes text or bytes as they stand. */
  raw(bytes: string | Uint8Array): void;
  /** Answers with a whole response. */
  answer(status: number, body?: string, headers?: Readonly<Record<string, string>>): void;
  reset(): void;
}

/** A server made of a bare socket, for faults that a proper one cannot commit. It keeps a ledger of every message that it read in full. */
export class FaultServer {
  /** The body of every request that was read to its end: it counts as delivered. */
  readonly delivered: string[] = [];
  /** The heads of all requests, read in full or not. */
  readonly heads: string[] = [];
  connections = 0;
  /** Called for a new connection, before anything is read; `true` means it was dealt with. */
  onConnection: (socket: Socket) => boolean = () => false;
  /** Called for every chunk of a body that is not complete yet; `true` means stop. */
  onPart: (socket: Socket, size: number) => boolean = () => false;
  behaviour: Behaviour = accept;
  /** Whether what was read counts as delivered; a server that says "busy" has not taken the message. */
  takes: (exchange: Exchange) => boolean = () => true;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor() {
    this.#server = createServer({ noDelay: true }, (socket) => this.#serve(socket));
  }

  static async start(): Promise<FaultServer> {
    const server = new FaultServer();
    await new Promise<void>((resolve) => server.#server.listen(0, "127.0.0.1", resolve));
    return server;
  }

  get port(): number {
    const address = this.#server.address();
    if (typeof address !== "object" || address === null) throw new Error("not listening");
    return address.port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #serve(socket: Socket): void {
    this.connections += 1;
    this.#sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => this.#sockets.delete(socket));
    if (this.onConnection(socket)) return;
    let received = "";
    socket.setEncoding("latin1");
    socket.on("data", (chunk) => {
      received += chunk;
      for (;;) {
        const end = received.indexOf("\r\n\r\n");
        if (end < 0) return;
        const head = received.slice(0, end);
        const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
        const body = received.slice(end + 4, end + 4 + length);
        if (body.length < length) {
          if (this.onPart(socket, body.length)) this.heads.push(head);
          return;
        }
        received = received.slice(end + 4 + length);
        this.#answer(socket, head, Buffer.from(body, "latin1").toString("utf8"));
      }
    });
  }

  #answer(socket: Socket, head: string, body: string): void {
    const exchange: Exchange = {
      socket,
      head,
      body,
      index: this.heads.length,
      raw: (bytes) => void socket.write(bytes),
      answer: (status, text = "", headers = {}) => {
        const lines = Object.entries({ "content-type": "application/json", "content-length": String(Buffer.byteLength(text)), ...headers });
        socket.write(`HTTP/1.1 ${status} Status\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n${text}`);
      },
      reset: () => socket.resetAndDestroy(),
    };
    this.heads.push(head);
    if (this.takes(exchange)) this.delivered.push(body);
    void this.behaviour(exchange);
  }
}

let ids = 0;

/** A 202 with an id of its own. */
export function acceptedBody(): string {
  ids += 1;
  return JSON.stringify({ code: "WA202", message: "Request Accepted", data: { message_id: `A${ids}` }, error: {} });
}

export const accept: Behaviour = (exchange) => exchange.answer(202, acceptedBody());

/** One byte a moment, for as long as anybody listens. */
export async function drip({ socket }: Exchange): Promise<void> {
  socket.write("HTTP/1.1 202 Accepted\r\ncontent-type: application/json\r\n\r\n");
  while (!socket.destroyed) {
    socket.write(" ");
    await wait(20);
  }
}
