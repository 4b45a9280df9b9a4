import { subscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";

const sockets = new Set<Socket>();

subscribe("net.client.socket", (message) => {
  const { socket } = message as { socket: Socket };
  sockets.add(socket);
  socket.once("close", () => sockets.delete(socket));
});

/** The other end of a server's connection, where that is in this process. */
export function clientOf({ remotePort }: Socket): Socket | undefined {
  return [...sockets].find(({ localPort }) => localPort === remotePort);
}
