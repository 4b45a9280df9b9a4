import type { Socket } from "node:net";
import { expect, test } from "vitest";
import { ConnectionError, ZoomVideoSdk } from "../../../src/index.js";
import { healthy } from "./support/calls.js";
import { FaultyServer } from "./support/faulty-server.js";
import { bytesOf } from "./support/wire.js";

test("never sends a POST twice or loses it silently on a connection that is being closed", async () => {
  // The server promises to keep the connection, and closes it some turns of the event loop later.
  let count = 0;
  using server = await FaultyServer.start({
    healthy,
    misbehave: ({ healthy, socket, answer }) => {
      answer(bytesOf(healthy));
      endAfter(socket, count++ % 6);
      return true;
    },
  });
  const zoom = new ZoomVideoSdk({ token: "the-token", baseUrl: server.url() });
  const names = Array.from({ length: 200 }, (_, index) => `Session ${index}`);
  const done: string[] = [];
  for (const session_name of names) {
    await zoom.sessions.create({ session_name }).then(
      () => done.push(session_name),
      (error: unknown) => expect(error).toBeInstanceOf(ConnectionError),
    );
  }
  const arrived = server.requests.map(({ body }) => JSON.parse(body).session_name);
  expect(new Set(arrived).size).toBe(arrived.length);
  expect(arrived).toEqual(expect.arrayContaining(done));
  expect(done).not.toEqual([]);
});

function endAfter(socket: Socket, turns: number): void {
  if (turns === 0) socket.end();
  else setImmediate(() => endAfter(socket, turns - 1));
}
