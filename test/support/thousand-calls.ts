// Run as a process of its own: a thousand calls that share one signal, then nothing. It has to end by itself.
import { getEventListeners } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ZoomVideoSdk } from "../../src/index.js";

let count = 0;
const server = createServer((request, response) => {
  count += 1;
  // Some fail once, some for good, some cut the connection.
  if (count % 7 === 0) request.socket.destroy();
  else response.writeHead(count % 5 === 0 ? 503 : 200, { "content-type": "application/json" }).end('{"id":"a"}');
});
// A busy machine may keep a connection idle for longer than the default of five seconds.
server.keepAliveTimeout = 0;
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;

const { signal } = new AbortController();
const zoom = new ZoomVideoSdk({ apiKey: "key", apiSecret: "secret", baseUrl: `http://127.0.0.1:${port}` });
let most = 0;
let done = 0;
const one = async () => {
  await zoom.sessions.get("a", {}, { signal, deadlineMs: 600_000, timeoutMs: 600_000, maxRetries: 1 }).catch(() => {});
  done += 1;
  most = Math.max(most, getEventListeners(signal, "abort").length);
};
// Fifty at a time: waits of the backoff overlap.
const lanes = Array.from({ length: 50 }, async () => {
  for (let index = 0; index < 20; index += 1) await one();
});
await Promise.all(lanes);
server.close();
console.log(JSON.stringify({ done, listeners: getEventListeners(signal, "abort").length, bounded: most <= 50 }));
