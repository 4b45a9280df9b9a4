import { type ChildProcess, fork } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** What a process of the fleet reports in the end. */
export interface Outcome {
  /** Calls that got a 429. */
  rejected: number;
  /** Why it did without Redis, each time. */
  fallbacks: string[];
  recoveries: number;
}

export interface Member {
  /** Its calls are queued. */
  ready: Promise<unknown>;
  /** It has noticed that Redis is away. */
  fallback: Promise<unknown>;
  /** Undefined if it was killed. */
  outcome: Promise<Outcome | undefined>;
  kill(): void;
  /** Makes it repeat its calls, which it waits for. */
  repeat(): void;
}

/** How a process of the fleet calls. */
export interface MemberOptions {
  library: "ioredis" | "redis";
  port: number;
  baseUrl: string;
  /** How many LIGHT calls it makes at once. */
  count: number;
  /** Whether it ends only after it was told to repeat its calls. */
  isRepeated?: boolean;
  /** How long its event loop stands still after the first response. */
  blockMs?: number;
}

/** Bundled once: twenty processes that compile TypeScript would take longer than the tests. */
const program = (async () => {
  const outfile = join(await mkdtemp(join(tmpdir(), "fleet-")), "member.cjs");
  const entry = fileURLToPath(new URL("fleet-member.ts", import.meta.url));
  await build({ entryPoints: [entry], outfile, bundle: true, platform: "node", format: "cjs", logLevel: "error" });
  return outfile;
})();

export async function startMember(options: MemberOptions): Promise<Member> {
  const child = fork(await program, [JSON.stringify(options)]);
  return {
    ready: message(child, (said) => said === "ready"),
    fallback: message(child, (said) => said === "fallback"),
    outcome: message(child, (said) => typeof said === "object") as Promise<Outcome | undefined>,
    kill: () => child.kill("SIGKILL"),
    repeat: () => child.send("repeat"),
  };
}

function message(child: ChildProcess, isMeant: (said: unknown) => boolean): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.on("message", (said) => isMeant(said) && resolve(said));
    child.once("exit", (code, signal) =>
      code ? reject(new Error(`exit code ${code}, ${signal}`)) : resolve(undefined),
    );
  });
}
