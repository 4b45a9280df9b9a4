import { ApiPromise, type ApiResult } from "./api-promise.js";
import { InvalidArgumentError, ZoomVideoSdkError } from "./errors.js";
import type { PageCursor } from "./page-cursor.js";

/** What one iteration over a list reads ahead. */
export interface ReadAhead {
  /** Aborts it, when the iteration ends. */
  stop(): void;
}

/** Fetches a page, or takes it from what was read ahead. */
export type FetchPage<Item, Data> = (signal?: AbortSignal, ahead?: ReadAhead) => Promise<ApiResult<Page<Item, Data>>>;

/** What a page is made of. */
export interface PageParts<Item, Data> {
  data: Data;
  items: Item[];
  nextPageToken: string | undefined;
  cursor: PageCursor | undefined;
  /** Absent on the last page. */
  fetchNext: FetchPage<Item, Data> | undefined;
}

/** One page of a list. */
export class Page<Item, Data = unknown> {
  /** Items of this page. It may be empty although more pages follow. */
  readonly items: Item[];
  /**
   * The API's token of the next page, which lives for 15 minutes. If a long range is split, the last page of a part has
   * none although more pages follow: ask `hasNextPage()`.
   */
  readonly nextPageToken: string | undefined;
  /** Resumes the list after this page, in another process too; absent on the last page. */
  readonly cursor: PageCursor | undefined;
  /** The whole response. */
  readonly data: Data;
  readonly #fetchNext: FetchPage<Item, Data> | undefined;

  /** @internal */
  constructor({ data, items, nextPageToken, cursor, fetchNext }: PageParts<Item, Data>) {
    this.data = data;
    this.items = items;
    this.nextPageToken = nextPageToken;
    this.cursor = cursor;
    this.#fetchNext = fetchNext;
  }

  /** Whether there is a page after this one. */
  hasNextPage(): boolean {
    return this.#fetchNext !== undefined;
  }

  /**
   * Fetches the page after this one.
   *
   * @param signal Aborts this request, in addition to the signal that the list was called with.
   * @throws ZoomVideoSdkError if this is the last page, or if the API repeats a page token.
   * @throws PageTokenExpiredError if the token is more than 15 minutes old.
   */
  async getNextPage(signal?: AbortSignal): Promise<Page<Item, Data>> {
    return this._getNext(signal);
  }

  /** @internal */
  async _getNext(signal: AbortSignal | undefined, ahead?: ReadAhead): Promise<Page<Item, Data>> {
    if (this.#fetchNext === undefined) {
      throw new ZoomVideoSdkError("This is the last page. Check hasNextPage() before calling getNextPage().");
    }
    const { data } = await this.#fetchNext(signal, ahead);
    return data;
  }
}

/** How a list is read while it is iterated. */
export interface Iteration {
  /** Whether to request the next page while the caller works on this one. */
  prefetch: boolean;
  /** Reads several parts of the list at the same time. Absent unless `prefetch.windows` is set. */
  createReadAhead?: (() => ReadAhead) | undefined;
}

/**
 * What a list returns: awaits to the first {@link Page}, iterates over the items of all pages. The first request is sent
 * when it is first awaited or iterated, so a list that is never used costs nothing.
 */
export class PagePromise<Item, Data = unknown> extends ApiPromise<Page<Item, Data>> implements AsyncIterable<Item> {
  readonly #iteration: Iteration;
  #start: ((ahead?: ReadAhead) => void) | undefined;

  /** @internal */
  constructor(fetchFirst: FetchPage<Item, Data>, iteration: Iteration) {
    let resolve: (first: ReturnType<typeof fetchFirst>) => void = () => {};
    super(
      new Promise((resolveFirst) => {
        resolve = resolveFirst;
      }),
    );
    this.#iteration = iteration;
    this.#start = (ahead) => resolve(fetchFirst(undefined, ahead));
  }

  // `await` calls it, which is when the first request is sent.
  override then<A = Page<Item, Data>, B = never>(
    onFulfilled?: ((page: Page<Item, Data>) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#send();
    return super.then(onFulfilled, onRejected);
  }

  #send(ahead?: ReadAhead): void {
    const start = this.#start;
    this.#start = undefined;
    start?.(ahead);
  }

  /** All pages in turn. The next one is requested when it is asked for, or ahead of that with `prefetch`. */
  async *pages(): AsyncGenerator<Page<Item, Data>, void, undefined> {
    const { prefetch, createReadAhead } = this.#iteration;
    const readAhead = createReadAhead?.();
    this.#send(readAhead);
    try {
      let page: Page<Item, Data> = await this;
      while (page.hasNextPage()) {
        const controller = new AbortController();
        const ahead = prefetch ? page._getNext(controller.signal, readAhead) : undefined;
        // If it fails, that is reported when its turn comes.
        ahead?.catch(() => {});
        let isLeft = true;
        try {
          yield page;
          isLeft = false;
        } finally {
          // The caller left the loop: nobody wants the page that was requested ahead.
          if (isLeft) controller.abort();
        }
        page = await (ahead ?? page._getNext(undefined, readAhead));
      }
      yield page;
    } finally {
      readAhead?.stop();
    }
  }

  /** The items of all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /**
   * Collects items of all pages into an array.
   *
   * @param options.limit The most items to collect; `Infinity` for all. There is no default, since a list may be long.
   * @throws InvalidArgumentError if `limit` is not a non-negative integer or `Infinity`.
   */
  async toArray(options: { limit: number }): Promise<Item[]> {
    const limit = options?.limit;
    if (limit !== Number.POSITIVE_INFINITY && !(Number.isInteger(limit) && limit >= 0)) {
      throw new InvalidArgumentError(
        "limit",
        `must be a non-negative integer or Infinity, not ${typeof limit === "string" ? JSON.stringify(limit) : String(limit)}.`,
      );
    }
    const items: Item[] = [];
    for await (const page of this.pages()) {
      for (const item of page.items.slice(0, limit - items.length)) items.push(item);
      if (items.length >= limit) break;
    }
    return items;
  }
}
