import { TimeoutError, ZoomVideoSdkError } from "../core/errors.js";
import { onAbort } from "../internal/abort.js";
import { lostConnection } from "../internal/connection-error.js";
import type { FileResponse } from "./http-get.js";

/** Aborts a connection if no data arrives for some time, or if the caller aborts. */
export class ConnectionWatch {
  readonly #controller = new AbortController();
  readonly #operationId: string;
  readonly #url: string;
  readonly #timeoutMs: number;
  readonly #outer: AbortSignal | undefined;
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #abort = () => this.#controller.abort();
  readonly #forget: () => void;

  constructor(operationId: string, url: string, timeoutMs: number, outer: AbortSignal | undefined) {
    this.#operationId = operationId;
    this.#url = url;
    this.#timeoutMs = timeoutMs;
    this.#outer = outer;
    this.#timer = timeoutMs === Number.POSITIVE_INFINITY ? undefined : setTimeout(this.#abort, timeoutMs);
    this.#forget = onAbort(outer, this.#abort);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /**
   * Waits for data from the connection, and restarts the timeout.
   *
   * @throws ConnectionError, TimeoutError, or the caller's reason for an abort.
   */
  async wait<T>(work: Promise<T>): Promise<T> {
    this.#timer?.refresh();
    try {
      return await work;
    } catch (cause) {
      this.#outer?.throwIfAborted();
      if (cause instanceof ZoomVideoSdkError) throw cause;
      if (!this.signal.aborted) throw lostConnection(this.#operationId, this.#url, cause);
      throw new TimeoutError(this.#operationId, `no data received for ${this.#timeoutMs} ms`, { cause });
    }
  }

  /** The body, chunk by chunk. */
  async *chunks(response: FileResponse): AsyncGenerator<Uint8Array, void, undefined> {
    const pieces: AsyncIterator<Uint8Array> | undefined = response.body?.[Symbol.asyncIterator]();
    if (pieces === undefined) return;
    try {
      for (;;) {
        const { done, value } = await this.wait(pieces.next());
        if (done) return;
        yield value;
      }
    } finally {
      // Releases the socket if the rest is not wanted.
      await pieces.return?.()?.catch(() => {});
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#forget();
  }
}
