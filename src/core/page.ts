import { ApiPromise, type ApiResult } from "./api-promise.js";
import { InvalidArgumentError, ZoomVideoSdkError } from "./errors.js";
import type { PageCursor } from "./page-cursor.js";

/** Fetches the page that comes after another one. */
export type FetchNext<Item, Data> = (signal?: AbortSignal) => Promise<ApiResult<Page<Item, Data>>>;

/** What a page is made of. */
export interface PageParts<Item, Data> {
  data: Data;
  items: Item[];
  nextPageToken: string | undefined;
  cursor: PageCursor | undefined;
  /** Absent on the last page. */
  fetchNext: FetchNext<Item, Data> | undefined;
}

/** One page of a list. */
export class Page<Item, Data = unknown> {
  /** Items of this page. It may have none, though more pages follow. */
  readonly items: Item[];
  /**
   * The API's token of the next page, which lives for 15 minutes. Where a long range is split, the last page of a part
   * has none, though more pages follow: `hasNextPage()` knows.
   */
  readonly nextPageToken: string | undefined;
  /** Where to go on behind this page, in another process too; absent on the last page. */
  readonly cursor: PageCursor | undefined;
  /** The whole answer. */
  readonly data: Data;
  readonly #fetchNext: FetchNext<Item, Data> | undefined;

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
   * @param signal Aborts this fetch, beside the signal that the list was called with.
   * @throws ZoomVideoSdkError where this is the last page, or where the API gives a token that it gave before.
   * @throws PageTokenExpiredError where the token is more than 15 minutes old.
   */
  async getNextPage(signal?: AbortSignal): Promise<Page<Item, Data>> {
    if (this.#fetchNext === undefined) {
      throw new ZoomVideoSdkError("This is the last page: ask hasNextPage() before getNextPage().");
    }
    return (await this.#fetchNext(signal)).data;
  }
}

/** What a list returns: awaits to the first {@link Page}, iterates over the items of all pages. */
export class PagePromise<Item, Data = unknown> extends ApiPromise<Page<Item, Data>> implements AsyncIterable<Item> {
  readonly #prefetch: boolean;

  /** @internal */
  constructor(first: Promise<ApiResult<Page<Item, Data>>>, prefetch: boolean) {
    super(first);
    this.#prefetch = prefetch;
  }

  /** All pages, one after the other; the next one is fetched when it is asked for, or before that with `prefetch`. */
  async *pages(): AsyncGenerator<Page<Item, Data>, void, undefined> {
    let page: Page<Item, Data> = await this;
    while (page.hasNextPage()) {
      const controller = new AbortController();
      const ahead = this.#prefetch ? page.getNextPage(controller.signal) : undefined;
      // If it fails, it does so when its turn comes.
      ahead?.catch(() => {});
      let isLeft = true;
      try {
        yield page;
        isLeft = false;
      } finally {
        // The caller broke off: nobody wants the page that is on its way.
        if (isLeft) controller.abort();
      }
      page = await (ahead ?? page.getNextPage());
    }
    yield page;
  }

  /** The items of all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /**
   * Collects items of all pages into an array.
   *
   * @param options.limit How many at the most; `Infinity` for all. There is no default, for a list may be long.
   * @throws InvalidArgumentError where `limit` is not a whole number from 0, or `Infinity`.
   */
  async toArray(options: { limit: number }): Promise<Item[]> {
    const limit = options?.limit;
    if (limit !== Number.POSITIVE_INFINITY && !(Number.isInteger(limit) && limit >= 0)) {
      this.catch(() => {});
      throw new InvalidArgumentError("limit", `has to be a whole number from 0, or Infinity, not ${limit}.`);
    }
    const items: Item[] = [];
    for await (const page of this.pages()) {
      for (const item of page.items.slice(0, limit - items.length)) items.push(item);
      if (items.length >= limit) break;
    }
    return items;
  }
}
