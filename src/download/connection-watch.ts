import { TimeoutError, ZoomVideoSdkError } from "../core/errors.js";
import { onAbort } from "../internal/abort.js";
import { lostConnection } from "../internal/attempt.js";
import type { FileResponse } from "./http-get.js";

/** Watches a connection: aborts it when nothing comes for some time, or when the caller wants to. */
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
   * Waits for what comes from the connection; the time starts again.
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
      throw new TimeoutError(this.#operationId, `nothing came for ${this.#timeoutMs} ms`, { cause });
    }
  }

  /** The body, piece by piece. */
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
      // Lets the socket go where the rest is not wanted.
      await pieces.return?.()?.catch(() => {});
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#forget();
  }
}
