import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Listens, and tells the process that started this one where. */
export function serve(server: Server): void {
  // Idle sockets are kept through a whole run.
  server.keepAliveTimeout = 600_000;
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
  process.on("disconnect", () => process.exit());
}
