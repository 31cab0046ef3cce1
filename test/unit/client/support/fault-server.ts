import { createServer, type Server, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** What the server does with a request after reading it in full. */
export type Behaviour = (exchange: Exchange) => void | Promise<void>;

/** One request and the ways to answer it. */
export interface Exchange {
  readonly socket: Socket;
  readonly head: string;
  readonly body: string;
  /** The index of the request, from 0. */
  readonly index: number;
  /** Writes text or bytes unchanged. */
  raw(bytes: string | Uint8Array): void;
  /** Writes a complete response. */
  answer(status: number, body?: string, headers?: Readonly<Record<string, string>>): void;
  reset(): void;
}

/** A server on bare sockets, for faults that an HTTP server cannot make. It records every message that it read in full. */
export class FaultServer {
  /** The body of every request that was read in full and taken. */
  readonly delivered: string[] = [];
  /** The head of every request, read in full or not. */
  readonly heads: string[] = [];
  connections = 0;
  /** Called for a new connection before anything is read; returns `true` when it has handled the connection. */
  onConnection: (socket: Socket) => boolean = () => false;
  /** Called for every chunk of an incomplete body; returns `true` when it has ended the connection. */
  onPart: (socket: Socket, size: number) => boolean = () => false;
  behaviour: Behaviour = accept;
  /** Whether the message counts as delivered; a busy server does not take it. */
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

/** The body of a 202, with a new id. */
export function acceptedBody(): string {
  ids += 1;
  return JSON.stringify({ code: "WA202", message: "Request Accepted", data: { message_id: `A${ids}` }, error: {} });
}

export const accept: Behaviour = (exchange) => exchange.answer(202, acceptedBody());

/** Writes a byte every 20 ms until the client closes the connection. */
export async function drip({ socket }: Exchange, status = "202 Accepted"): Promise<void> {
  socket.write(`HTTP/1.1 ${status}\r\ncontent-type: application/json\r\n\r\n`);
  while (!socket.destroyed) {
    socket.write(" ");
    await wait(20);
  }
}
