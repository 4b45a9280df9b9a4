import type { ReadAhead } from "../core/page.js";
import type { Position, ReceivedPage } from "./list-position.js";

type RequestPage = (position: Position, signal: AbortSignal) => Promise<ReceivedPage>;

/** Pages that are kept of a window before its turn comes: 3,000 items at most. */
const MAX_PAGES = 10;

/** Reads several windows of a list at the same time. The caller takes their pages in order. */
export class WindowsAhead implements ReadAhead {
  readonly #count: number;
  readonly #readers = new Map<number, WindowReader>();
  readonly #controller = new AbortController();

  constructor(count: number) {
    this.#count = count;
  }

  /** The page at a position, and begins to read what follows it. */
  take(position: Position, windows: number, request: RequestPage): Promise<ReceivedPage> | undefined {
    const { signal } = this.#controller;
    const { index } = position;
    const end = Math.min(index + this.#count, windows);
    for (let each = index; each < end; each += 1) {
      if (this.#readers.has(each)) continue;
      const start = each === index ? position : { index: each };
      this.#readers.set(each, new WindowReader(start, (at) => request(at, signal)));
    }
    // The previous window is finished; drop its reader.
    this.#readers.delete(index - 1);
    return this.#readers.get(index)?.take();
  }

  stop(): void {
    this.#controller.abort();
  }
}

/** Reads a window page by page, ahead of the caller. */
class WindowReader {
  readonly #request: (position: Position) => Promise<ReceivedPage>;
  readonly #pages: Promise<ReceivedPage>[] = [];
  /** Not requested yet. */
  #next: Position | undefined;
  #limit = MAX_PAGES;

  constructor(start: Position, request: (position: Position) => Promise<ReceivedPage>) {
    this.#request = request;
    this.#next = start;
    this.#read();
  }

  /** The page after the one that was taken last. */
  take(): Promise<ReceivedPage> | undefined {
    // From now on, it is only one page ahead of the caller, who may not want more.
    this.#limit = 1;
    const page = this.#pages.shift();
    this.#read();
    return page;
  }

  #read(): void {
    const next = this.#next;
    if (next === undefined || this.#pages.length >= this.#limit) return;
    this.#next = undefined;
    const page = this.#request(next);
    this.#pages.push(page);
    page.then(
      (received) => {
        this.#next = received.next;
        this.#read();
      },
      // Whoever takes the page sees it.
      () => {},
    );
  }
}
