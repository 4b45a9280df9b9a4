import { json, type Seen } from "./observed-client.js";

export interface Item {
  id: string;
  day: string;
}

export interface Behaviour {
  items: Item[];
  /** Sizes of the pages, in turn; 0 makes a page without items that is not the last. */
  pageSizes: number[];
  /** Requests that are answered with 503, by their number. */
  failures: ReadonlySet<number>;
  /** From this request on, the token handed out is one from before. */
  repeatsTokenFrom: number;
  /** Whether the last page has an empty token, or none at all. */
  emptyLastToken: boolean;
}

/** A list of sessions as Zoom's server keeps it: refuses ranges of more than a month, and tokens it doesn't know. */
export function sessionServer({ items, pageSizes, failures, repeatsTokenFrom, emptyLastToken }: Behaviour) {
  const offsets = new Map<string, { window: string; offset: number }>();
  let requests = 0;

  return ({ url }: Seen): Response => {
    const number = requests++;
    if (failures.has(number)) return json({ code: 503, message: "Not now." }, 503);
    const from = url.searchParams.get("from") ?? "";
    const to = url.searchParams.get("to") ?? "";
    const window = `${from}..${to}`;
    if (to < from || Date.parse(to) - Date.parse(from) > 31 * 86_400_000) {
      return json({ code: 300, message: "The range is longer than a month." }, 400);
    }
    const token = url.searchParams.get("next_page_token");
    const start = token === null ? { window, offset: 0 } : offsets.get(token);
    if (start === undefined || start.window !== window) {
      return json({ code: 300, message: "The next page token is invalid or expired." }, 400);
    }
    const found = items.filter(({ day }) => day >= from && day <= to);
    const end = start.offset + (pageSizes[number % pageSizes.length] ?? 1);
    const hasMore = end < found.length;
    const next = number >= repeatsTokenFrom && offsets.size > 0 ? [...offsets.keys()][0] : `token-${number}`;
    if (hasMore && next !== undefined && !offsets.has(next)) offsets.set(next, { window, offset: end });
    return json({
      sessions: found.slice(start.offset, end),
      ...(hasMore ? { next_page_token: next } : emptyLastToken && { next_page_token: "" }),
    });
  };
}
