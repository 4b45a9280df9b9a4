import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { StrictCounter } from "./strict-counter.js";

/** A server that answers 204, and 429 beyond `limit` requests in any second. */
export async function startStrictServer(limit: number) {
  const counter = new StrictCounter(limit, 1000);
  const arrivals: number[] = [];
  const server = createServer((_, response) => {
    arrivals.push(performance.now());
    if (counter.admits(arrivals.at(-1) ?? 0)) response.writeHead(204).end();
    else {
      const message = "You have reached the maximum per-second rate limit for this API. Try again later.";
      response.writeHead(429, { "content-type": "application/json" }).end(JSON.stringify({ code: 429, message }));
    }
  });
  // A busy machine may keep a connection idle for longer than the default of five seconds.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    counter,
    arrivals,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
