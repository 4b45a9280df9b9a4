import type { Middleware } from "openapi-fetch";
import type { Config } from "./config.js";
import type { RawClient } from "./raw.js";

type Call = (...args: unknown[]) => Promise<unknown>;
const CALLS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "request"] as const;

/** The raw client, which is loaded with its first call: most programs never use it, and it is a tenth of the client. */
export function lazyRawClient(config: Config): RawClient {
  let client: RawClient | undefined;
  let early: Middleware[] = [];
  const load = async (): Promise<RawClient> => {
    const { createRawClient } = await import("./raw.js");
    if (client === undefined) {
      const created = createRawClient(config);
      created.use(...early);
      client = created;
    }
    return client;
  };
  const calls = CALLS.map((name): [string, Call] => [
    name,
    async (...args) => ((client ?? (await load()))[name] as Call)(...args),
  ]);
  return {
    ...Object.fromEntries(calls),
    use(...middlewares: Middleware[]) {
      if (client === undefined) early.push(...middlewares);
      else client.use(...middlewares);
    },
    eject(...middlewares: Middleware[]) {
      early = early.filter((middleware) => !middlewares.includes(middleware));
      client?.eject(...middlewares);
    },
  } as RawClient;
}
