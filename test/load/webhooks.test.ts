import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { createWebhookHandler, memoryDeduplicator, signWebhook, toNodeHandler } from "../../src/webhooks/index.js";

const REQUESTS = 1000;

test(`${REQUESTS} events are answered while none of their handlers has ended, and all end`, async () => {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let [running, ended] = [0, 0];
  const handler = createWebhookHandler({
    secretToken: "s",
    acknowledgeWithinMs: 200,
    deduplicate: memoryDeduplicator(),
    on: {
      "*": async () => {
        running += 1;
        await opened;
        ended += 1;
      },
    },
    // On a busy machine, time may be up before the handler runs; then it is sent again.
    onError: () => {},
  });
  const server = createServer(toNodeHandler(handler));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const send = async (index: number): Promise<void> => {
    const event = signWebhook({ body: `{"event":"session.new","n":${index}}`, secretToken: "s" });
    for (;;) {
      const { status } = await fetch(url, { method: "POST", ...event });
      if (status === 200) return;
      expect(status).toBe(503);
    }
  };
  for (let sent = 0; sent < REQUESTS; sent += 50) {
    await Promise.all(Array.from({ length: 50 }, (_, index) => send(sent + index)));
  }
  expect({ running, ended }).toEqual({ running: REQUESTS, ended: 0 });
  open();
  await handler.idle();
  expect(ended).toBe(REQUESTS);
  server.close();
  server.closeAllConnections();
});
