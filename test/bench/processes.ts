import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A process that is stopped when its scope ends. */
export interface Running extends AsyncDisposable {
  process: ChildProcess;
  /** Sends a message, gets the one that answers it. */
  ask(message: unknown): Promise<unknown>;
}

/** Starts a program of Node as users run it: without loader or options. Resolves when it has sent its first message. */
export async function start(
  program: string,
  args: readonly string[] = [],
  execArgv: readonly string[] = [],
): Promise<Running & { ready: unknown }> {
  const process = fork(program, args, { execArgv: [...execArgv] });
  const answer = async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const exited = once(process, "exit", { signal }).then(([code]) => {
      throw new Error(`${program} ended with ${code}`);
    });
    const [message] = await Promise.race([once(process, "message", { signal }), exited]);
    controller.abort();
    exited.catch(() => {});
    return message as unknown;
  };
  return {
    process,
    ready: await answer(),
    ask: (message) => {
      process.send(message as object);
      return answer();
    },
    [Symbol.asyncDispose]: async () => {
      if (process.exitCode === null && process.kill()) await once(process, "exit");
    },
  };
}

/** Starts one of the servers in a process of its own; they are TypeScript, so with the loader of this process. */
export async function startServer(name: string, args: readonly string[] = []): Promise<Running & { origin: string }> {
  const file = fileURLToPath(new URL(`servers/${name}.ts`, import.meta.url));
  const running = await start(file, args, process.execArgv);
  return { ...running, origin: `http://127.0.0.1:${running.ready}` };
}
