import { describe, expect, test, vi } from "vitest";
import { Page, type PagePromise, type Session, ZoomVideoSdkError } from "../../src/index.js";
import { json, observedClient, rejection } from "../support/observed-client.js";

const range = { from: "2026-11-01", to: "2026-11-22" } as const;
const page = (ids: string[], token?: string) => ({
  sessions: ids.map((id) => ({ id })),
  ...(token !== undefined && { next_page_token: token }),
});

/** A list of pages, found by the token that leads to each; the first has the token "". */
function list(pages: Record<string, object>) {
  return observedClient(({ url }) => json(pages[url.searchParams.get("next_page_token") ?? ""]));
}
const three = { "": page(["a", "b"], "t1"), t1: page([], "t2"), t2: page(["c"], "") };
const ids = (sessions: Session[]) => sessions.map(({ id }) => id);

describe("a list", () => {
  test("iterates over the items of all pages, empty ones in the middle included", async () => {
    const { zoom, seen } = list(three);
    const found: Session[] = [];
    for await (const session of zoom.sessions.list({ ...range, type: "past", page_size: 2 })) found.push(session);
    expect(ids(found)).toEqual(["a", "b", "c"]);
    const query = "type=past&from=2026-11-01&to=2026-11-22&page_size=2";
    expect(
      seen.map(({ url }) =>
        [...url.searchParams]
          .map((pair) => pair.join("="))
          .sort()
          .join("&"),
      ),
    ).toEqual(
      [query, `${query}&next_page_token=t1`, `${query}&next_page_token=t2`].map((text) =>
        text.split("&").sort().join("&"),
      ),
    );
  });

  test("awaits to its first page, which leads on", async () => {
    const { zoom } = list(three);
    const first = await zoom.sessions.list(range);
    expect(first).toBeInstanceOf(Page);
    expect(ids(first.items)).toEqual(["a", "b"]);
    expect(first.data).toEqual(three[""]);
    expect([first.hasNextPage(), first.nextPageToken]).toEqual([true, "t1"]);
    const last = await (await first.getNextPage()).getNextPage();
    expect(ids(last.items)).toEqual(["c"]);
    expect([last.hasNextPage(), last.nextPageToken]).toEqual([false, undefined]);
    const error = await rejection(last.getNextPage());
    expect(error).toBeInstanceOf(ZoomVideoSdkError);
    expect(error).toMatchObject({ message: expect.stringContaining("hasNextPage()") });
  });

  test("a page can be followed twice", async () => {
    const { zoom } = list(three);
    const first = await zoom.sessions.list(range);
    await (await first.getNextPage()).getNextPage();
    expect(ids((await (await first.getNextPage()).getNextPage()).items)).toEqual(["c"]);
  });

  test("iterates page by page", async () => {
    const { zoom } = list(three);
    const sizes: number[] = [];
    for await (const { items } of zoom.sessions.list(range).pages()) sizes.push(items.length);
    expect(sizes).toEqual([2, 0, 1]);
  });

  test.each([
    [0, [], 1],
    [1, ["a"], 1],
    [2, ["a", "b"], 1],
    [3, ["a", "b", "c"], 3],
    [Number.POSITIVE_INFINITY, ["a", "b", "c"], 3],
  ])("toArray({ limit: %d }) asks for no more pages than it needs", async (limit, expected, requests) => {
    const { zoom, seen } = list(three);
    expect(ids(await zoom.sessions.list(range).toArray({ limit }))).toEqual(expected);
    expect(seen).toHaveLength(requests);
  });

  test("toArray takes no more of the last page than it may", async () => {
    const { zoom } = list({ "": page(["a", "b"], "t1"), t1: page(["c", "d"]) });
    expect(ids(await zoom.sessions.list(range).toArray({ limit: 3 }))).toEqual(["a", "b", "c"]);
  });

  test.each([undefined, {}, { limit: -1 }, { limit: 1.5 }, { limit: "9" }])(
    "toArray(%j) is refused: a list may be long",
    async (options) => {
      const sessions = list(three).zoom.sessions.list(range);
      expect(await rejection(sessions.toArray(options as { limit: number }))).toMatchObject({
        argument: "limit",
        message: expect.stringContaining("must be a non-negative integer or Infinity"),
      });
    },
  );

  test("asks for no further page after a break", async () => {
    const { zoom, seen } = list(three);
    for await (const session of zoom.sessions.list(range)) if (session.id === "b") break;
    expect(seen).toHaveLength(1);
  });

  test("asks once for the first page, however it is used", async () => {
    const { zoom, seen } = list({ "": page(["a"]) });
    const sessions = zoom.sessions.list(range);
    await sessions;
    expect(ids(await sessions.toArray({ limit: 9 }))).toEqual(["a"]);
    for await (const _ of sessions);
    expect(seen).toHaveLength(1);
  });

  test("starts at a token", async () => {
    const { zoom } = list(three);
    expect(ids(await zoom.sessions.list({ ...range, next_page_token: "t2" }).toArray({ limit: 9 }))).toEqual(["c"]);
  });

  test("without the field of its items is empty", async () => {
    const { zoom } = list({ "": {} });
    expect(await zoom.sessions.list(range).toArray({ limit: 9 })).toEqual([]);
  });

  test("that repeats a token is an error, not a circle", async () => {
    const circle = list({ "": page(["a"], "t1"), t1: page(["b"], "t2"), t2: page(["c"], "t1") });
    const found: Session[] = [];
    const iterate = async () => {
      for await (const session of circle.zoom.sessions.list(range)) found.push(session);
    };
    expect(await rejection(iterate())).toMatchObject({ message: expect.stringContaining("repeated a page token") });
    expect(ids(found)).toEqual(["a", "b"]);

    const still = list({ t1: page(["a"], "t1") });
    expect(await rejection(still.zoom.sessions.list({ ...range, next_page_token: "t1" }))).toBeInstanceOf(
      ZoomVideoSdkError,
    );
  });

  test("that fails on a later page gives the items before it, then the error", async () => {
    const { zoom } = observedClient(({ url }) =>
      url.searchParams.has("next_page_token") ? json({ code: 300, message: "No." }, 400) : json(page(["a"], "t1")),
    );
    const found: Session[] = [];
    const iterate = async () => {
      for await (const session of zoom.sessions.list(range)) found.push(session);
    };
    expect(await rejection(iterate())).toMatchObject({ status: 400, operationId: "listSessions" });
    expect(ids(found)).toEqual(["a"]);
  });
});

describe("a list sends its first request", () => {
  test("when it is first awaited, and only once", async () => {
    const { zoom, seen } = observedClient(() => json({ sessions: [] }));
    const list = zoom.sessions.list(range);
    await Promise.resolve();
    expect(seen).toEqual([]);
    await list;
    await list;
    await list.withResponse();
    expect(seen).toHaveLength(1);
  });

  test.each([
    ["iterated", async (list: PagePromise<Session>) => void (await list[Symbol.asyncIterator]().next())],
    ["iterated by page", async (list: PagePromise<Session>) => void (await list.pages().next())],
    ["collected", async (list: PagePromise<Session>) => void (await list.toArray({ limit: 5 }))],
    ["asked for its response", async (list: PagePromise<Session>) => void (await list.withResponse())],
    ["passed to Promise.all", async (list: PagePromise<Session>) => void (await Promise.all([list]))],
  ])("when it is first %s", async (_, use) => {
    const { zoom, seen } = observedClient(() => json({ sessions: [] }));
    const list = zoom.sessions.list(range);
    expect(seen).toEqual([]);
    await use(list);
    expect(seen).toHaveLength(1);
  });

  test("so one that is never used sends nothing and rejects nothing", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const { zoom, seen } = observedClient(() => json({ code: 124, message: "No." }, 403));
    const [first] = [zoom.sessions.list(range), zoom.sessions.list({ ...range, from: "" })];
    await expect(first).rejects.toMatchObject({ status: 403 });
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
    expect(seen).toHaveLength(1);
  });
});

test("a null array is an empty page", async () => {
  const { zoom } = observedClient(() => json({ sessions: null, next_page_token: "" }));
  const page = await zoom.sessions.list({ from: "2026-11-01", to: "2026-11-02" });
  expect(page.items).toEqual([]);
  expect(page.hasNextPage()).toBe(false);
});

test.each([
  [new Date("2026-11-01"), 'query.from can\'t be a Date. Pass a string such as "2026-06-01".'],
  [10n, "query.from must be a string, a finite number or a boolean, not 10."],
  [20261101, "query.from must be a day such as 2026-06-01, not 20261101."],
])("a list from %s says what is wrong", async (from, message) => {
  const { zoom, seen } = observedClient(() => json({}));
  const error = await rejection(zoom.sessions.list({ ...range, from: from as never }));
  expect(error).toMatchObject({ name: "InvalidArgumentError", message });
  expect(seen).toEqual([]);
});
