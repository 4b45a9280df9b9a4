import { ConnectionError, TimeoutError } from "../core/errors.js";
import type { Config } from "../resolve-config.js";
import { onAbort } from "./abort.js";
import type { OutgoingRequest } from "./outgoing-request.js";
import { readBounded } from "./read-bounded.js";

/** How much of an error's body is kept. */
export const MAX_ERROR_BODY = 64 * 1024;

export interface Answer {
  response: Response;
  /** The body; of an error, its start. */
  text: string;
}

/**
 * Sends a request once and reads the answer, within `timeoutMs` and until the signal aborts.
 *
 * @throws TimeoutError, ConnectionError, or the signal's reason.
 */
export async function attempt(
  operationId: string,
  { url, method, headers, body }: OutgoingRequest,
  { fetch }: Config,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = timeoutMs === Number.POSITIVE_INFINITY ? undefined : setTimeout(abort, timeoutMs);
  const forget = onAbort(signal, abort);
  try {
    // The API does not redirect; whatever does must not get the token.
    const response = await fetch(url, {
      method,
      headers,
      body: body ?? null,
      redirect: "manual",
      signal: controller.signal,
    });
    const text = response.ok ? await response.text() : await readBounded(response, MAX_ERROR_BODY);
    return { response, text };
  } catch (cause) {
    signal?.throwIfAborted();
    if (controller.signal.aborted) {
      throw new TimeoutError(operationId, `no complete answer within ${timeoutMs} ms`, { cause });
    }
    throw lostConnection(operationId, url, cause);
  } finally {
    clearTimeout(timer);
    forget();
  }
}

/** Failures that come before the first byte of a request is sent: no server can have acted on it. */
const BEFORE_SENDING = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
];

export function isBeforeSending(error: unknown): boolean {
  const codes = codesOf(error);
  return codes.length > 0 && codes.every((code) => BEFORE_SENDING.includes(code));
}

/** `fetch` says just "fetch failed"; what happened is in the cause. */
export function lostConnection(operationId: string, url: string, cause: unknown): ConnectionError {
  const [code] = codesOf(cause);
  const reason = code ? ` (${code})` : "";
  return new ConnectionError(operationId, `the connection to ${new URL(url).host} failed${reason}`, { cause });
}

/** The codes of an error and what caused it; an AggregateError has one for each address that was tried. */
function codesOf(error: unknown): string[] {
  if (typeof error !== "object" || error === null) return [];
  const { code, errors, cause, syscall } = error as Record<string, unknown>;
  // A host may become unreachable when the request is on its way, too.
  if (typeof code === "string") return [/^(?:read|write)/.test(`${syscall}`) ? `${syscall} ${code}` : code];
  return [errors, cause].flat().flatMap(codesOf);
}
