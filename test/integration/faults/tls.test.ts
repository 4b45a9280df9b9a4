import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ConnectionError, ZoomVideoSdk } from "../../../src/index.js";
import { cert, key } from "../../support/certificate.js";
import { rejection } from "../../support/observed-client.js";

/** Rejects the client's first message of a TLS handshake. */
const alert = (description: number) => (socket: Socket) => {
  socket.once("data", () => socket.end(Buffer.from([21, 3, 3, 0, 2, 2, description])));
};

const servers = {
  "closes the connection": () => createServer((socket) => socket.end()),
  "closes the connection during the handshake": () => createServer((socket) => socket.once("data", () => socket.end())),
  "knows no common cipher": () => createServer(alert(40)),
  "knows no common version": () => createServer(alert(70)),
  "does not know the host": () => createServer(alert(112)),
  "has a self-signed certificate": () => createTlsServer({ key, cert }),
};

let server: Server;
let connections: Socket[];

async function clientOf(name: keyof typeof servers): Promise<ZoomVideoSdk> {
  connections = [];
  server = servers[name]();
  server.on("connection", (socket: Socket) => {
    connections.push(socket);
    socket.on("error", () => {});
  });
  server.on("tlsClientError", () => {});
  await once(server.listen(0, "127.0.0.1"), "listening");
  return new ZoomVideoSdk({ token: "any", baseUrl: `https://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

beforeEach(() => {
  // No wait before a retry.
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(async () => {
  for (const socket of connections) socket.destroy();
  await once(server.close(), "close");
});

describe.each([
  ["GET", (zoom: ZoomVideoSdk) => zoom.sessions.get("a")],
  ["POST", (zoom: ZoomVideoSdk) => zoom.sessions.create({ session_name: "a" })],
  ["PATCH", (zoom: ZoomVideoSdk) => zoom.sessions.livestream.update("a", {} as never)],
  ["raw.POST", (zoom: ZoomVideoSdk) => zoom.raw.POST("/videosdk/sessions", { body: { session_name: "a" } })],
] as [string, (zoom: ZoomVideoSdk) => PromiseLike<unknown>][])("a %s", (_, call) => {
  const names = Object.keys(servers) as (keyof typeof servers)[];
  test.each(names.filter((name) => !name.includes("certificate")))("is retried if the server %s", async (name) => {
    expect(await rejection(call(await clientOf(name)))).toBeInstanceOf(ConnectionError);
    expect(connections).toHaveLength(3);
  });

  test("is not retried if the server has an invalid certificate", async () => {
    const error = await rejection(call(await clientOf("has a self-signed certificate")));
    expect(error).toMatchObject({
      message: expect.stringMatching(/certificate of 127\.0\.0\.1:\d+ is not valid \(DEPTH/),
    });
    expect(connections).toHaveLength(1);
  });
});
