import { ConnectionError, TimeoutError } from "../core/errors.js";
import type { CallOptions } from "../core/options.js";
import type { Config } from "./config.js";
import type { OutgoingRequest } from "./outgoing-request.js";
import { readBounded } from "./read-bounded.js";

/** How much of an error's body is kept. */
export const MAX_ERROR_BODY = 64 * 1024;

export interface Received {
  response: Response;
  /** The body; of an error, its start. */
  text: string;
}

/**
 * Sends a request once and reads the answer, within `timeoutMs` and until the caller's signal aborts.
 *
 * @throws TimeoutError, ConnectionError, or the signal's reason.
 */
export async function attempt(
  operationId: string,
  request: OutgoingRequest,
  { fetch, timeoutMs: defaultTimeoutMs }: Config,
  { signal, timeoutMs = defaultTimeoutMs }: CallOptions,
): Promise<Received> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = timeoutMs === Number.POSITIVE_INFINITY ? undefined : setTimeout(abort, timeoutMs);
  signal?.addEventListener("abort", abort, { once: true });
  try {
    const { url, method, headers, body = null } = request;
    // The API does not redirect; whatever does must not get the token.
    const response = await fetch(url, { method, headers, body, redirect: "manual", signal: controller.signal });
    const text = response.ok ? await response.text() : await readBounded(response, MAX_ERROR_BODY);
    return { response, text };
  } catch (cause) {
    signal?.throwIfAborted();
    if (controller.signal.aborted) {
      throw new TimeoutError(operationId, `no complete answer within ${timeoutMs} ms`, { cause });
    }
    throw new ConnectionError(operationId, `the connection to ${new URL(request.url).host} failed${reason(cause)}`, {
      cause,
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

/** `fetch` says just "fetch failed"; what happened is in the cause. */
function reason(error: unknown): string {
  const { cause } = error as { cause?: { code?: unknown } };
  return typeof cause?.code === "string" ? ` (${cause.code})` : "";
}
