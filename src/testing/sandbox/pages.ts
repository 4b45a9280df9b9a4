import type { Ids } from "./ids.js";
import { Rejection } from "./rejection.js";

/** Lifetime of a page token; Zoom's reference says so at each list. */
const LIFETIME_MS = 15 * 60_000;
const DEFAULT_SIZE = 30;

interface Open {
  scope: string;
  rest: readonly unknown[];
  expiresAt: number;
}

/** One page of a list. */
export interface PageOf<Item> {
  page_size: number;
  next_page_token: string;
  items: Item[];
}

/** The pages that lists still have. A list is as it was when its first page was requested. Assumed: pages */
export class Pages {
  readonly #open = new Map<string, Open>();

  /**
   * @param scope Operation and filters, which must be those of the first page.
   * @param items The whole list, called for the first page only.
   */
  page<Item>(
    scope: string,
    query: { page_size?: number | undefined; next_page_token?: string | undefined },
    items: () => readonly Item[],
    { ids, now }: { ids: Ids; now: number },
  ): PageOf<Item> {
    const { page_size: asked = DEFAULT_SIZE, next_page_token: token = "" } = query;
    const size = asked < 1 ? DEFAULT_SIZE : asked;
    const all = token === "" ? items() : (this.#find(token, scope, now).rest as readonly Item[]);
    const rest = all.slice(size);
    const page = { page_size: size, next_page_token: "", items: all.slice(0, size) };
    if (rest.length === 0) return page;
    this.#forgetExpired(now);
    const next = ids.bytes("page").toString("base64url");
    this.#open.set(next, { scope, rest, expiresAt: now + LIFETIME_MS });
    return { ...page, next_page_token: next };
  }

  #find(token: string, scope: string, now: number): Open {
    const open = this.#open.get(token);
    if (open !== undefined && open.scope === scope && now < open.expiresAt) return open;
    // The text of Zoom Phone: the Video SDK's reference has none.
    throw new Rejection(400, { code: 300, message: "The next page token is invalid or expired." });
  }

  #forgetExpired(now: number): void {
    for (const [token, { expiresAt }] of this.#open) {
      if (expiresAt > now) return;
      this.#open.delete(token);
    }
  }
}
