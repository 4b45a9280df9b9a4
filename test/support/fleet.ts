import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a process of the fleet says in the end. */
export interface Outcome {
  refused: number;
  fallbacks: number;
}

export interface Member {
  /** Its calls are in line. */
  ready: Promise<unknown>;
  /** It has noticed that Redis is away. */
  fallback: Promise<unknown>;
  /** Nothing where it was killed. */
  outcome: Promise<Outcome | undefined>;
  kill(): void;
  /** Has it make the same number of calls again, which it waits for. */
  repeat(): void;
}

/**
 * A process that makes `count` LIGHT calls at once, under the limit that the fleet shares; with `isRepeated`, once more
 * when it is told to.
 */
export function startMember(
  library: "ioredis" | "redis",
  port: number,
  baseUrl: string,
  count: number,
  isRepeated = false,
): Member {
  const script = fileURLToPath(new URL("fleet-member.ts", import.meta.url));
  const args = [library, String(port), baseUrl, String(count), String(isRepeated)];
  const child = fork(script, args, { execArgv: ["--import", import.meta.resolve("tsx")] });
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
