import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { until } from "../../../support/until.js";
import { clientOf } from "./client-sockets.js";
import { type Answer, bytesOf } from "./wire.js";

/** A request as it came. */
export interface Received {
  method: string;
  /** With its query. */
  path: string;
  headers: Headers;
  body: string;
}

/** A request with what to answer it on. */
export interface Exchange {
  request: Received;
  /** What a server in good health answers. */
  healthy: Answer;
  /** For misdeeds. Whatever is written there, the request counts as unanswered until the connection is closed. */
  socket: Socket;
  /** Answers in full, or with bytes that are no proper answer, and waits for the next request. */
  answer(answer: Answer | Buffer): void;
}

export interface Behaviour {
  healthy(request: Received): Answer;
  /** Called with each connection; ends it where it returns true. */
  connect?(socket: Socket): boolean;
  /** Called with each request; what it leaves alone gets the healthy answer. */
  misbehave(exchange: Exchange): boolean;
}

/** A server on a raw socket, for answers that no HTTP server would give. */
export class FaultyServer {
  readonly requests: Received[] = [];
  readonly #behaviour: Behaviour;
  readonly #sockets = new Set<Socket>();
  readonly #unanswered = new Set<Socket>();
  readonly #server = createServer((socket) => this.#accept(socket));
  #port = 0;

  private constructor(behaviour: Behaviour) {
    this.#behaviour = behaviour;
  }

  static async start(behaviour: Behaviour): Promise<FaultyServer> {
    const server = new FaultyServer(behaviour);
    server.listen();
    await once(server.#server, "listening");
    server.#port = (server.#server.address() as AddressInfo).port;
    return server;
  }

  /** The address at this host, which must be this machine. */
  url(host = "127.0.0.1"): string {
    return `http://${host}:${this.#port}`;
  }

  /** Takes connections, at the same port as before. */
  listen(): void {
    if (!this.#server.listening) this.#server.listen(this.#port, "127.0.0.1");
  }

  /** Refuses connections; those that it has stay. */
  refuse(): void {
    if (this.#server.listening) this.#server.close();
  }

  /**
   * Waits until no connection is open whose request was not answered in full. Others that are open wait for the next
   * request: `fetch` keeps them, and after an abort makes one before it is needed.
   */
  async released(): Promise<void> {
    await Promise.all([...this.#unanswered].map(closed));
  }

  /** Waits until the client, which must be in this process, has read all that was sent so far. */
  async read(): Promise<void> {
    const sent = [...this.#sockets].map((socket) => [socket, socket.bytesWritten] as const);
    const isRead = (socket: Socket, bytes: number) => (clientOf(socket)?.bytesRead ?? 0) >= bytes;
    await until(() => sent.every(([socket, bytes]) => socket.destroyed || isRead(socket, bytes)));
  }

  /** Writes to the connections that are kept alive, and waits until the client has read it. */
  async write(bytes: Buffer): Promise<void> {
    for (const socket of this.#sockets) socket.write(bytes);
    await this.read();
  }

  /** Ends all connections, and waits until the other side has noticed. */
  async hangUp(): Promise<void> {
    await Promise.all([...this.#sockets].map((socket) => closed(socket.end())));
  }

  [Symbol.dispose](): void {
    this.refuse();
    for (const socket of this.#sockets) socket.destroy();
  }

  #accept(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on("close", () => {
      this.#sockets.delete(socket);
      this.#unanswered.delete(socket);
    });
    // The other side may hang up, too.
    socket.on("error", () => {});
    if (this.#behaviour.connect?.(socket)) {
      // What is never read keeps it from being closed.
      socket.resume();
      return;
    }
    let received = Buffer.alloc(0);
    socket.on("data", (bytes) => {
      received = Buffer.concat([received, bytes]);
      const request = parse(received);
      if (request === undefined) return;
      received = Buffer.alloc(0);
      this.#serve(request, socket);
    });
  }

  #serve(request: Received, socket: Socket): void {
    this.requests.push(request);
    this.#unanswered.add(socket);
    const answer = (given: Answer | Buffer) => {
      this.#unanswered.delete(socket);
      if (Buffer.isBuffer(given)) socket.write(given);
      else if (given.headers["connection"] === "close") socket.end(bytesOf(given));
      else socket.write(bytesOf(given));
    };
    const healthy = this.#behaviour.healthy(request);
    if (!this.#behaviour.misbehave({ request, healthy, socket, answer })) answer(healthy);
  }
}

/** Unlike `once`, however it ends. */
const closed = (socket: Socket) => new Promise<unknown>((resolve) => socket.once("close", resolve));

/** The request, once all of it is there. The client sends one at a time, with `Content-Length`. */
function parse(bytes: Buffer): Received | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end === -1) return undefined;
  const [line = "", ...fields] = bytes.toString("latin1", 0, end).split("\r\n");
  const headers = new Headers(
    fields.map((field): [string, string] => [field.split(":")[0] ?? "", field.replace(/^[^:]*:\s*/, "")]),
  );
  const body = bytes.toString("utf8", end + 4);
  if (Buffer.byteLength(body) < Number(headers.get("content-length") ?? 0)) return undefined;
  const [method = "", path = ""] = line.split(" ");
  return { method, path, headers, body };
}
