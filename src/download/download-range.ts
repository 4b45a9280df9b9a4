import { ConnectionError, DownloadError, TimeoutError, ZoomVideoSdkError } from "../core/errors.js";
import { abortable, onAbort } from "../internal/abort.js";
import { MAX_ERROR_BODY, type Outcome, readBounded } from "../internal/attempt.js";
import { lostConnection } from "../internal/connection-error.js";
import { pollTwice } from "../internal/platform.js";
import type { Exchange } from "../internal/send.js";
import { checkEncoding, type Head, isPageOrError, readContentRange, readHead } from "./file-response.js";
import { discard, followRedirects, type Route } from "./follow-redirects.js";
import type { PartFile } from "./part-file.js";
import type { DownloadableFile } from "./types.js";

/** One file to download. */
export interface DownloadTask {
  readonly file: DownloadableFile;
  readonly route: Route;
  readonly part: PartFile;
  /** Size, as stated by Zoom. */
  readonly size: number | undefined;
  readonly onBytes: (count: number, total: number | undefined) => void;
}

/** Requests the missing bytes of a file, once each time it is called, and writes what is received. */
export function rangeExchange(task: DownloadTask, call: { bytes: number | undefined }): Exchange {
  const { part, route } = task;
  let furthest = part.size;
  return async (operationId, request, network, timeoutMs, signal) => {
    const { size, validator } = part.state;
    const headers = new Headers(request.headers);
    if (size > 0 && validator !== undefined) {
      headers.set("range", `bytes=${size}-`);
      headers.set("if-range", validator);
    }
    const connection = new Connection(operationId, request.url, timeoutMs, signal);
    let response: Response | undefined;
    let isForeign = false;
    let outcome: Outcome;
    try {
      ({ response, isForeign } = await connection.wait(followRedirects(route, headers, network, connection.signal)));
      outcome = await receive(task, response, connection);
    } catch (error) {
      outcome = { ok: false, error, ...(response && { result: { response, text: "" } }) };
    } finally {
      connection.close();
    }
    // The retries start over only beyond the furthest byte so far: with one budget for the whole file, a large one would
    // never complete on a bad connection, and one that can't be resumed must not start over indefinitely.
    call.bytes = part.size;
    const hasProgressed = part.size > furthest;
    furthest = Math.max(furthest, part.size);
    return { ...outcome, isForeign, hasProgressed };
  };
}

async function receive(task: DownloadTask, response: Response, connection: Connection): Promise<Outcome> {
  const { file, part, size } = task;
  const { status, headers } = response;
  const isFile = status === 200 || status === 206;
  const range = isFile ? readContentRange(response, part.state) : undefined;
  // 412 and 416 reject the range, and so does a 206 with another one. The next request is for the whole file.
  if (range === undefined && part.size > 0 && [206, 412, 416].includes(status)) {
    discard(response);
    await part.begin({});
    return { ok: false, result: { response, text: "" }, isRestart: true };
  }
  if (range === undefined && status === 206) {
    discard(response);
    throw new ConnectionError(
      connection.operationId,
      "the server responded with a part of the file where all of it was requested",
    );
  }
  if (range === undefined) {
    return { ok: false, result: { response, text: await connection.wait(readBounded(response, MAX_ERROR_BODY)) } };
  }

  const body = connection.read(response);
  try {
    const head: Head = range.from === 0 ? await readHead(body) : { chunks: [], text: "", isAll: false };
    checkEncoding(headers, head.chunks[0] ?? new Uint8Array());
    if (isPageOrError(file, response, head))
      return { ok: false, result: { response, text: head.text, isRejected: true } };
    const total = range.total ?? size;
    if (size !== undefined && total !== size) {
      throw new DownloadError(
        "size",
        `Zoom states a size of ${size} bytes, but the file has ${total}. If it has changed since, list the recording again.`,
      );
    }
    if (range.from === 0) await part.begin(range);
    for (const bytes of head.chunks) await append(task, bytes, total);
    for await (const bytes of body) await append(task, bytes, total);
    const received = part.size;
    if (total === undefined || received === total) return { ok: true, result: { response, text: "" } };
    throw new ConnectionError(connection.operationId, `the response ended after ${received} of ${total} bytes`);
  } finally {
    // Releases the socket if the rest is not wanted.
    await body.return();
  }
}

function append(
  { part, onBytes }: DownloadTask,
  bytes: Uint8Array,
  total: number | undefined,
): Promise<void> | undefined {
  if (part.size + bytes.length > (total ?? Number.POSITIVE_INFINITY)) return rejectLonger(part, total);
  const written = part.append(bytes);
  onBytes(bytes.length, total);
  return written;
}

async function rejectLonger(part: PartFile, total: number | undefined): Promise<never> {
  await part.begin({});
  throw new DownloadError("size", `Received more than the ${total} bytes of the file.`);
}

type Chunk = IteratorResult<Uint8Array, undefined>;

/** The chunks of a body, in a loop or one by one. */
interface Chunks extends AsyncIterable<Uint8Array> {
  next(): Promise<Chunk>;
  return(): Promise<Chunk>;
}

const END = { done: true, value: undefined } as const;

/** A connection that is given up if no data arrives for some time, or if the caller aborts. */
class Connection {
  readonly operationId: string;
  readonly #url: string;
  readonly #timeoutMs: number;
  readonly #outer: AbortSignal | undefined;
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #unsubscribe: () => void;
  /** Counts what has arrived. */
  #arrived = 0;
  #isWaiting = false;

  constructor(operationId: string, url: string, timeoutMs: number, outer: AbortSignal | undefined) {
    this.operationId = operationId;
    this.#url = url;
    this.#timeoutMs = timeoutMs;
    this.#outer = outer;
    const expire = () => this.#expire();
    this.#timer = timeoutMs === Number.POSITIVE_INFINITY ? undefined : setTimeout(expire, timeoutMs);
    this.#unsubscribe = onAbort(outer, () => this.#controller.abort());
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** After the event loop stood still, what has arrived is read first. A slow disk is not a slow connection, either. */
  #expire(): void {
    const before = this.#arrived;
    const giveUp = () => {
      if (this.#isWaiting && this.#arrived === before) this.#controller.abort();
    };
    void pollTwice().then(giveUp);
  }

  /**
   * Waits for data from the connection, and restarts the timeout.
   *
   * @throws ConnectionError, TimeoutError, or the caller's reason for an abort.
   */
  wait<T>(work: Promise<T>): Promise<T> {
    // A custom `fetch` may ignore the signal.
    return this.#arrival(abortable(work, this.signal));
  }

  async #arrival<T>(work: Promise<T>): Promise<T> {
    this.#timer?.refresh();
    this.#isWaiting = true;
    try {
      const data = await work;
      this.signal.throwIfAborted();
      return data;
    } catch (cause) {
      this.#outer?.throwIfAborted();
      if (cause instanceof ZoomVideoSdkError) throw cause;
      if (!this.signal.aborted) throw lostConnection(this.operationId, this.#url, cause);
      throw new TimeoutError(this.operationId, `no data received for ${this.#timeoutMs} ms`, { cause });
    } finally {
      this.#arrived += 1;
      this.#isWaiting = false;
    }
  }

  /** The body. An abort cancels it, which ends a read that is waiting: one listener for all of its chunks. */
  read({ body }: Response): Chunks {
    const reader = body?.getReader();
    const cancel = () => void reader?.cancel().catch(() => {});
    const unsubscribe = onAbort(this.signal, cancel);
    const chunks: Chunks = {
      next: async () => (reader === undefined ? END : this.#arrival(reader.read() as Promise<Chunk>)),
      return: async () => {
        unsubscribe();
        cancel();
        return END;
      },
      [Symbol.asyncIterator]: () => chunks,
    };
    return chunks;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#unsubscribe();
  }
}
