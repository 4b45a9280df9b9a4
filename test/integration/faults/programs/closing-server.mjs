// A server in a thread of its own: it responds or closes its connections while the client's thread stands still.
import { once } from "node:events";
import { createServer } from "node:http";
import { parentPort, workerData } from "node:worker_threads";

const closed = new Int32Array(workerData);
const sockets = new Set();
let waiting = [];
let arrived = [];
const STATUS = { GET: 200, POST: 201, PATCH: 204 };

const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
  request.resume();
  const respond = () => {
    response.statusCode = STATUS[request.method] ?? 200;
    const padding = " ".repeat(Number(request.headers["x-size"] ?? 0));
    if (response.statusCode !== 204) response.setHeader("content-type", "application/json").write(`{}${padding}`);
    response.end();
  };
  // Requests that open connections wait for each other, so that none reuses another's.
  const { "x-open": open, "x-id": id } = request.headers;
  if (id !== undefined) arrived.push(id);
  if (open === undefined) return respond();
  waiting.push(respond);
  if (open === "held") parentPort.postMessage({ held: true });
  if (waiting.length < Number(open)) return;
  for (const each of waiting) each();
  waiting = [];
});
server.on("connection", (socket) => {
  sockets.add(socket);
  socket.on("error", () => {}).on("close", () => sockets.delete(socket));
});

parentPort.on("message", async ({ how }) => {
  if (how === undefined) {
    parentPort.postMessage(arrived);
    arrived = [];
    return;
  }
  if (how === "respond") for (const respond of waiting.splice(0)) respond();
  else
    await Promise.all(
      [...sockets].map((socket) => {
        const isClosed = once(socket, "close");
        if (how === "FIN") socket.destroy();
        else socket.resetAndDestroy();
        return isClosed;
      }),
    );
  // On this machine, the other side of the connection has it by now.
  Atomics.store(closed, 0, 1);
  Atomics.notify(closed, 0);
});

await once(server.listen(0, "127.0.0.1"), "listening");
parentPort.postMessage({ port: server.address().port });
