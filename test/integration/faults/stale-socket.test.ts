import { expect, test } from "vitest";
import { ConnectionError, ZoomVideoSdk } from "../../../src/index.js";
import { healthy } from "./support/calls.js";
import { FaultyServer } from "./support/faulty-server.js";
import { bytesOf } from "./support/wire.js";

test("a POST that meets a connection being closed is carried out, or an error; never twice, never lost in silence", async () => {
  // The server promises to keep the connection, and closes it at a time that may be any, seen from the client.
  using server = await FaultyServer.start({
    healthy,
    misbehave: ({ healthy, socket, answer }) => {
      answer(bytesOf(healthy));
      setTimeout(() => socket.end(), 1);
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
