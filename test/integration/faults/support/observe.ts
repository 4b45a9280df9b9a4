import { inspect } from "node:util";
import { type ClientOptions, DownloadError, ZoomVideoSdk, ZoomVideoSdkError } from "../../../../src/index.js";
import { skipWaits } from "../../../support/fake-clock.js";
import { SENT_SECRETS } from "./calls.js";
import { type Expected, MAX_RETRIES, MAX_RETRY_DELAY_MS } from "./expected.js";
import type { FaultyServer } from "./faulty-server.js";

/** How calls ended, and what they left behind. */
export interface Report extends Expected {
  result: unknown;
  error: unknown;
  /** Secrets that the error shows. */
  shown: string[];
}

const SECRET = "the-api-s3cret";

/** Makes calls of a server on a stopped clock, and waits until the client has let go of their connections. */
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
    ...options,
    hooks: {
      ...skipWaits,
      onRequest: (event) => {
        attempts += 1;
        return hooks?.onRequest?.(event);
      },
    },
  });
  const ended = await outcomeOf(run(zoom));
  await server.released();
  const tokens = server.requests.flatMap(({ headers }) => headers.get("authorization")?.split(" ")[1] ?? []);
  return {
    ...ended,
    attempts,
    requests: server.requests.length,
    shown: secretsShown(ended.error, [SECRET, ...SENT_SECRETS, ...tokens]),
  };
}

async function outcomeOf(call: Promise<unknown>): Promise<Pick<Report, "outcome" | "result" | "error">> {
  try {
    return { outcome: "result", result: await call, error: undefined };
  } catch (error) {
    return { outcome: nameOf(error), result: undefined, error };
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
