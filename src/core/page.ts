import { ApiPromise, type ApiResult } from "./api-promise.js";
import { InvalidArgumentError, ZoomVideoSdkError } from "./errors.js";

/** What an answer holds as a page. */
export interface PageContent<Item> {
  items: Item[];
  nextPageToken: string | undefined;
}

/** A list, as far as paging through it goes. */
export interface PageSource<Item, Data> {
  /** Fetches the page of a token, or the first one. */
  fetch(token: string | undefined): Promise<ApiResult<Data>>;
  /** Finds items and token in an answer. */
  read(data: Data): PageContent<Item>;
}

/** The tokens that led to a page, the newest first. */
interface Trail {
  token: string;
  before: Trail | undefined;
}

/** One page of a list. */
export class Page<Item, Data = unknown> {
  /** Items of this page. */
  readonly items: Item[];
  /** Token of the next page; absent on the last one. It lives for 15 minutes. */
  readonly nextPageToken: string | undefined;
  /** The whole answer. */
  readonly data: Data;
  readonly #fetchNext: (token: string) => Promise<Page<Item, Data>>;

  /** @internal */
  constructor(data: Data, content: PageContent<Item>, fetchNext: (token: string) => Promise<Page<Item, Data>>) {
    this.data = data;
    this.items = content.items;
    this.nextPageToken = content.nextPageToken;
    this.#fetchNext = fetchNext;
  }

  /** Whether there is a page after this one. */
  hasNextPage(): boolean {
    return this.nextPageToken !== undefined;
  }

  /**
   * Fetches the page after this one.
   *
   * @throws ZoomVideoSdkError where this is the last page, or where the API gives a token that it gave before.
   */
  async getNextPage(): Promise<Page<Item, Data>> {
    if (this.nextPageToken === undefined) {
      throw new ZoomVideoSdkError("This is the last page: ask hasNextPage() before getNextPage().");
    }
    return this.#fetchNext(this.nextPageToken);
  }
}

/** What a list returns: awaits to the first {@link Page}, iterates over the items of all pages. */
export class PagePromise<Item, Data = unknown> extends ApiPromise<Page<Item, Data>> implements AsyncIterable<Item> {
  /** @internal */
  constructor(source: PageSource<Item, Data>, firstToken?: string) {
    super(fetchFrom(source, firstToken));
  }

  /** All pages, one after the other; the next one is fetched when it is asked for. */
  async *pages(): AsyncGenerator<Page<Item, Data>, void, undefined> {
    let page: Page<Item, Data> = await this;
    yield page;
    while (page.hasNextPage()) {
      page = await page.getNextPage();
      yield page;
    }
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
      items.push(...page.items.slice(0, limit - items.length));
      if (items.length >= limit) break;
    }
    return items;
  }
}

/** Fetches the page of `token`; `before` are the tokens that led to it. */
async function fetchFrom<Item, Data>(
  { read, fetch }: PageSource<Item, Data>,
  token: string | undefined,
  before?: Trail,
): Promise<ApiResult<Page<Item, Data>>> {
  const { data, response } = await fetch(token);
  const trail = token === undefined ? before : { token, before };
  const content = read(data);
  for (let at = trail; at !== undefined && content.nextPageToken !== undefined; at = at.before) {
    // It would lead round in a circle for ever.
    if (at.token === content.nextPageToken) {
      throw new ZoomVideoSdkError("The API gave a page token for the second time: the list would never end.");
    }
  }
  const fetchNext = async (next: string) => (await fetchFrom({ read, fetch }, next, trail)).data;
  return { data: new Page(data, content, fetchNext), response };
}
