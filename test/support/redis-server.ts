import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";

/** A Redis of our own, that keeps nothing on disk: what is started again is empty. */
export class RedisServer {
  readonly port: number;
  readonly #options: readonly string[];
  #process: ChildProcess | undefined;
  #folder = "";

  private constructor(port: number, options: readonly string[]) {
    this.port = port;
    this.#options = options;
  }

  static async start(...options: string[]): Promise<RedisServer> {
    const server = new RedisServer(await freePort(), options);
    await server.start();
    return server;
  }

  async start(): Promise<void> {
    const options = [
      "--port",
      String(this.port),
      "--bind",
      "127.0.0.1",
      "--save",
      "",
      "--appendonly",
      "no",
      ...this.#options,
    ];
    // A replica writes what it copies into its folder, and any Redis that starts there reads it.
    this.#folder = await mkdtemp(join(tmpdir(), "redis-"));
    this.#process = spawn("redis-server", options, { cwd: this.#folder, stdio: "ignore" });
    const failed = new Promise<never>((_, reject) => this.#process?.once("error", reject));
    await Promise.race([this.#answers(), failed]);
  }

  /** At once, as a crash would. */
  async stop(): Promise<void> {
    const running = this.#process;
    this.#process = undefined;
    if (running === undefined) return;
    const ended = new Promise((resolve) => running.once("exit", resolve));
    running.kill("SIGKILL");
    await ended;
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #answers(): Promise<void> {
    const client = new Redis(this.port, "127.0.0.1", { retryStrategy: () => 50, maxRetriesPerRequest: null });
    // It is refused until the server listens.
    client.on("error", () => {});
    await client.ping();
    client.disconnect();
  }
}

/** Redis takes no port 0: one that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
