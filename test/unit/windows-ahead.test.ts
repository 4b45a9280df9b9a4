import { expect, test } from "vitest";
import { InvalidArgumentError, ServerError } from "../../src/index.js";
import { json, observedClient } from "../support/observed-client.js";

const RANGE = { type: "past", from: "2026-06-01", to: "2026-11-22" } as const;
const MONTHS = ["06", "07", "08", "09", "10", "11"];
const windows = (count: number) => ({ prefetch: { windows: count } });

interface Pending {
  month: string;
  page: number;
  respond(hasNext?: boolean, status?: number): Promise<void>;
  readonly isAborted: boolean;
}

/** A client whose requests wait until the test responds. */
function heldClient() {
  const pending: Pending[] = [];
  const { zoom } = observedClient(({ url }, { signal }) => {
    const month = (url.searchParams.get("from") ?? "").slice(5, 7);
    const page = Number(url.searchParams.get("next_page_token")?.split("-")[1] ?? 1);
    return new Promise<Response>((resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason));
      pending.push({
        month,
        page,
        get isAborted() {
          return signal?.aborted ?? false;
        },
        async respond(hasNext = false, status = 200) {
          pending.splice(pending.indexOf(this), 1);
          const sessions = [{ id: `${month}-${page}` }];
          const next_page_token = hasNext ? `${month}-${page + 1}` : "";
          resolve(
            status === 200 ? json({ sessions, next_page_token }) : json({ code: status, message: "No." }, status),
          );
          await settled();
        },
      });
    });
  });
  return { zoom, pending, of: (month: string) => pending.find((each) => each.month === month) as Pending };
}

/** Everything that follows from what was done has happened. */
const settled = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

test("requests as many parts at once as it may, and returns their items in order", async () => {
  const { zoom, pending, of } = heldClient();
  const items = zoom.sessions.list(RANGE, windows(3)).toArray({ limit: Number.POSITIVE_INFINITY });
  await settled();
  expect(pending.map(({ month }) => month)).toEqual(["06", "07", "08"]);
  await of("08").respond(true);
  await of("08").respond();
  await of("07").respond();
  expect(pending.map(({ month }) => month)).toEqual(["06"]);
  await of("06").respond();
  // July and August are there already, so the three after them are next.
  expect(pending.map(({ month }) => month)).toEqual(["09", "10", "11"]);
  for (const month of ["11", "10", "09"]) await of(month).respond();
  const ids = (await items).map(({ id }) => id);
  expect(ids).toEqual(["06-1", "07-1", "08-1", "08-2", "09-1", "10-1", "11-1"]);
});

test("keeps at most ten pages of a part that is ahead, and one of the current part", async () => {
  const { zoom, pending, of } = heldClient();
  const pages = zoom.sessions.list(RANGE, windows(2)).pages();
  const first = pages.next();
  await settled();
  let ahead = 0;
  for (; of("07") !== undefined && ahead < 20; ahead += 1) await of("07").respond(true);
  expect(ahead).toBe(10);
  await of("06").respond(true);
  await first;
  // One page of June is ahead; the second one waits for the caller.
  await of("06").respond(true);
  expect(pending).toEqual([]);
  await pages.next();
  expect(pending.map(({ month, page }) => [month, page])).toEqual([["06", 3]]);
  await pages.return();
});

test("leaving the loop aborts all requests", async () => {
  const { zoom, pending, of } = heldClient();
  const pages = zoom.sessions.list(RANGE, windows(6)).pages();
  const first = pages.next();
  await settled();
  const months = [...pending];
  expect(months.map(({ month }) => month)).toEqual(MONTHS);
  await of("06").respond(true);
  await first;
  await pages.return();
  expect(pending.filter(({ isAborted }) => !isAborted)).toEqual([]);
});

test("an error is thrown when its turn comes, and aborts what comes after it", async () => {
  const { zoom, pending, of } = heldClient();
  const seen: unknown[] = [];
  const read = (async () => {
    for await (const { id } of zoom.sessions.list(RANGE, windows(3))) seen.push(id);
  })();
  read.catch(() => {});
  await settled();
  await of("07").respond(false, 500);
  expect(seen).toEqual([]);
  await of("06").respond();
  await expect(read).rejects.toBeInstanceOf(ServerError);
  expect(seen).toEqual(["06-1"]);
  expect(pending.filter(({ isAborted }) => !isAborted)).toEqual([]);
});

test("the signal of the list aborts all requests", async () => {
  const { zoom, pending } = heldClient();
  const controller = new AbortController();
  const items = zoom.sessions.list(RANGE, { ...windows(4), signal: controller.signal }).toArray({ limit: 100 });
  await settled();
  expect(pending).toHaveLength(4);
  controller.abort(new Error("enough"));
  await expect(items).rejects.toThrow("enough");
  expect(pending.filter(({ isAborted }) => !isAborted)).toEqual([]);
});

test("awaiting the list requests its first page only, and iterating goes on from there", async () => {
  const { zoom, pending, of } = heldClient();
  const list = zoom.sessions.list(RANGE, windows(2));
  const first = list.then(({ items }) => items);
  await settled();
  expect(pending.map(({ month }) => month)).toEqual(["06"]);
  await of("06").respond(true);
  await first;
  const pages = list.pages();
  await pages.next();
  const second = pages.next();
  await settled();
  expect(pending.map(({ month, page }) => [month, page])).toEqual([
    ["06", 2],
    ["07", 1],
  ]);
  await of("06").respond();
  expect((await second).value?.items).toEqual([{ id: "06-2" }]);
  await pages.return();
});

test("two iterations over one list do not disturb each other", async () => {
  const { zoom, pending } = heldClient();
  const list = zoom.sessions.list(RANGE, windows(2));
  const read = () => list.toArray({ limit: 6 });
  const both = Promise.all([read(), read()]);
  for (let count = 0; count < 20; count += 1) {
    await settled();
    await pending[0]?.respond();
  }
  const [first, second] = await both;
  expect(first.map(({ id }) => id)).toEqual(MONTHS.map((month) => `${month}-1`));
  expect(second).toEqual(first);
});

test("getNextPage of a page requests the next one, whatever was read ahead", async () => {
  const { zoom, of } = heldClient();
  const pages = zoom.sessions.list(RANGE, windows(2)).pages();
  const first = pages.next();
  await settled();
  await of("06").respond(true);
  const { value: page } = await first;
  await of("06").respond();
  await pages.next();
  const again = page?.getNextPage();
  await settled();
  await of("06").respond();
  expect((await again)?.items).toEqual([{ id: "06-2" }]);
  await pages.return();
});

const calls = {
  "sessions.list": (zoom, options) => zoom.sessions.list(RANGE, options),
  "recordings.list": (zoom, options) => zoom.recordings.list({ from: RANGE.from, to: RANGE.to }, options),
  "reports.telephone": (zoom, options) => zoom.reports.telephone({ from: RANGE.from, to: RANGE.to }, options),
  "reports.operationLogs": (zoom, options) => zoom.reports.operationLogs({ from: RANGE.from, to: RANGE.to }, options),
  "reports.webhookLogs": (zoom, options) =>
    zoom.reports.webhookLogs({ from: "2026-10-01T00:00:00Z", to: "2026-11-22T00:00:00Z" }, options),
} satisfies Record<
  string,
  (zoom: ReturnType<typeof heldClient>["zoom"], options: ReturnType<typeof windows>) => AsyncIterable<unknown>
>;

test.each(Object.entries(calls))("%s reads parts of its range at the same time", async (_, call) => {
  const { zoom, pending } = heldClient();
  const items = call(zoom, windows(3))[Symbol.asyncIterator]();
  const first = items.next();
  first.catch(() => {});
  await settled();
  expect(pending).toHaveLength(3);
  for (const each of [...pending]) await each.respond(false, 500);
  await expect(first).rejects.toThrow();
});

test.each([
  [{ windows: 0 }, "prefetch.windows must be an integer from 1 to 12, not 0."],
  [{ windows: 13 }, "prefetch.windows"],
  [{ windows: 1.5 }, "prefetch.windows"],
  [{ windows: "3" }, 'not "3"'],
  [{}, "prefetch.windows"],
  [{ window: 3 }, "prefetch.window"],
  ["yes", "prefetch"],
  [[3], "prefetch"],
])("rejects %j and sends nothing", async (prefetch, message) => {
  const { zoom, seen } = observedClient(() => json({}));
  const read = zoom.sessions.list(RANGE, { prefetch: prefetch as never }).toArray({ limit: 1 });
  await expect(read).rejects.toThrow(message);
  await expect(read).rejects.toBeInstanceOf(InvalidArgumentError);
  expect(seen).toEqual([]);
});
