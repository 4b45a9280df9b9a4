import { inspect } from "node:util";
import { vi } from "vitest";
import { type ClientOptions, DownloadError, ZoomVideoSdk, ZoomVideoSdkError } from "../../../../src/index.js";
import { SENT_SECRETS } from "./calls.js";
import { type Expected, MAX_RETRIES, MAX_RETRY_DELAY_MS } from "./expected.js";
import type { FaultyServer } from "./faulty-server.js";

/** How calls ended, and what they left behind. */
export interface Report extends Expected {
  result: unknown;
  error: unknown;
  /** Secrets that the error shows. */
  shown: string[];
  abandoned: number;
}

const SECRET = "the-api-s3cret";
/** Far beyond all that a call may take here. */
const TOO_LONG_MS = 30_000;

/** Makes calls of a server, with a client that is set up for short waits. */
export async function observe(
  server: FaultyServer,
  { hooks, ...options }: ClientOptions,
  run: (zoom: ZoomVideoSdk) => Promise<unknown>,
): Promise<Report> {
  let attempts = 0;
  const zoom = new ZoomVideoSdk({
    apiKey: "the-api-key",
    apiSecret: SECRET,
    baseUrl: server.url(),
    maxRetries: MAX_RETRIES,
    maxRetryDelayMs: MAX_RETRY_DELAY_MS,
    timeoutMs: 2 * TOO_LONG_MS,
    ...options,
    hooks: {
      onRequest: (event) => {
        attempts += 1;
        return hooks?.onRequest?.(event);
      },
    },
  });
  const ended = await outcomeOf(run(zoom));
  const tokens = server.requests.flatMap(({ headers }) => headers.get("authorization")?.split(" ")[1] ?? []);
  return {
    ...ended,
    attempts,
    requests: server.requests.length,
    shown: secretsShown(ended.error, [SECRET, ...SENT_SECRETS, ...tokens]),
    abandoned: await abandoned(server),
  };
}

async function outcomeOf(call: Promise<unknown>): Promise<Pick<Report, "outcome" | "result" | "error">> {
  let timer: NodeJS.Timeout | undefined;
  const guard = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject("hangs"), TOO_LONG_MS);
  });
  try {
    return { outcome: "result", result: await Promise.race([call, guard]), error: undefined };
  } catch (error) {
    return { outcome: nameOf(error), result: undefined, error };
  } finally {
    clearTimeout(timer);
  }
}

function nameOf(error: unknown): string {
  if (error instanceof DownloadError) return `${error.name} ${error.reason}`;
  return error instanceof ZoomVideoSdkError ? error.name : `not ours: ${error}`;
}

function secretsShown(error: unknown, secrets: string[]): string[] {
  if (error === undefined) return [];
  const shown = [inspect(error, { depth: 10 }), (error as Error).stack, JSON.stringify(error)].join("\n");
  return secrets.filter((secret) => shown.includes(secret));
}

/** Once the server has heard of those that the client closed. */
async function abandoned(server: FaultyServer): Promise<number> {
  const gone = () => (server.abandoned === 0 ? Promise.resolve() : Promise.reject());
  await vi.waitFor(gone, { timeout: 2000, interval: 5 }).catch(() => {});
  return server.abandoned;
}
