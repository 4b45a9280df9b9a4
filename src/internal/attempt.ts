import { ConfigError, ResponseParseError, TimeoutError } from "../core/errors.js";
import { onAbort } from "./abort.js";
import { lostConnection } from "./connection-error.js";
import { startTimeout } from "./timeout.js";

/** How much of an error's body is read. */
export const MAX_ERROR_BODY = 64 * 1024;
/** How large a body may be once it is decompressed: a thousand times the largest page. A compressed one may be a bomb. */
const MAX_BODY = 64 * 2 ** 20;

/** What an attempt sends. Not a `Request`, whose body could be sent only once. */
export interface OutgoingRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

/** How requests reach the network. */
export interface Transport {
  readonly fetch: (url: string, init: RequestInit & { headers: Headers }) => Promise<Response>;
  readonly fetchOptions: object | undefined;
}

export interface AttemptResult {
  response: Response;
  /** The body; of an error, its start. */
  text: string;
}

/** What became of one request. */
export interface Outcome {
  /** Whether it got what it is for. */
  ok: boolean;
  /** The response, if there was one. `isRejected`: its status is a success, but it says that the token is rejected. */
  result?: AttemptResult & { isRejected?: boolean };
  /** What went wrong: only a `ConnectionError` is retried. */
  error?: unknown;
  /** Got further than earlier attempts, so the retry budget resets. */
  hasProgressed?: boolean;
  /** The next request differs from it, and so is no retry. */
  isRestart?: boolean;
  /** From a host that is not Zoom's: a 401 of it says nothing about the token, nor its date about the clock. */
  isForeign?: boolean;
}

/**
 * Sends a request once and reads the response, within `timeoutMs` and until the signal aborts.
 *
 * @throws TimeoutError, ConnectionError, ResponseParseError if the body is too large, or the signal's reason.
 */
export async function attempt(
  operationId: string,
  { url, method, headers, body }: OutgoingRequest,
  { fetch, fetchOptions }: Transport,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<AttemptResult> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timeout = startTimeout(timeoutMs, abort);
  const unsubscribe = onAbort(signal, abort);
  try {
    // The API does not redirect; whatever does must not get the token.
    const own = { method, headers, body: body ?? null, redirect: "manual", signal: controller.signal } as const;
    const response = await fetch(url, Object.assign({}, fetchOptions, own));
    if (typeof response?.text !== "function") throw new ConfigError("fetch must resolve to a Response.");
    return { response, text: await readText(operationId, response) };
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof ConfigError || cause instanceof ResponseParseError) throw cause;
    if (controller.signal.aborted) {
      throw new TimeoutError(operationId, `no complete response within ${timeoutMs} ms`, { cause });
    }
    throw lostConnection(operationId, url, cause);
  } finally {
    timeout.cancel();
    unsubscribe();
  }
}

async function readText(operationId: string, response: Response): Promise<string> {
  const { ok, body } = response;
  // Some implementations of `fetch` have no streams.
  if (!body || !(Symbol.asyncIterator in body)) return response.text();
  if (!ok) return readBounded({ body }, MAX_ERROR_BODY);
  return readBounded({ body }, MAX_BODY, () => {
    throw new ResponseParseError(operationId, response, "", `a body of more than ${MAX_BODY / 2 ** 20} MiB`);
  });
}

/** The body's text, up to that many bytes. The rest is not read, and the socket is released. */
export async function readBounded(
  { body }: { body: AsyncIterable<Uint8Array> | null },
  maxBytes: number,
  onTooLong?: () => never,
): Promise<string> {
  if (body === null) return "";
  const decoder = new TextDecoder();
  let text = "";
  let left = maxBytes;
  for await (const chunk of chunksOf(body)) {
    text += decoder.decode(chunk.subarray(0, left), { stream: true });
    left -= chunk.length;
    // Leaving the loop cancels the body.
    if (left < 0) onTooLong?.();
    if (left <= 0 && onTooLong === undefined) break;
  }
  return text + decoder.decode();
}

/** What `for await` over a stream does, by a reader: the iterator of Node's streams takes 5 % of a call. */
function chunksOf(
  body: AsyncIterable<Uint8Array> & Partial<Pick<ReadableStream<Uint8Array>, "getReader">>,
): AsyncIterable<Uint8Array> {
  const reader = body.getReader?.();
  if (reader === undefined) return body;
  const next = () => reader.read() as Promise<IteratorResult<Uint8Array>>;
  const cancel = () => reader.cancel().then(() => ({ done: true, value: undefined }) as const);
  return { [Symbol.asyncIterator]: () => ({ next, return: cancel }) };
}
