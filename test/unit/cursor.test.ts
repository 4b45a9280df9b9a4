import { afterEach, describe, expect, test, vi } from "vitest";
import { InvalidArgumentError, type PageCursor, PageTokenExpiredError } from "../../src/index.js";
import { json, observedClient, rejection } from "../support/observed-client.js";

afterEach(() => {
  vi.useRealTimers();
});

const query = { type: "past", from: "2026-06-01", to: "2026-08-15" } as const;
const page = (id: string, token = "") => json({ sessions: [{ id }], next_page_token: token });

/** One window after the other; the first one has two pages. */
const twoPages = () =>
  observedClient(({ url }) => {
    const from = url.searchParams.get("from") ?? "";
    return page(
      from + (url.searchParams.get("next_page_token") ?? ""),
      from === "2026-06-01" && !url.searchParams.has("next_page_token") ? "t1" : "",
    );
  });

describe("a cursor", () => {
  test("stands behind its page: first within a window, then at the start of the next", async () => {
    vi.useFakeTimers({ now: 1_000_000, toFake: ["Date"] });
    const { zoom } = twoPages();
    const first = await zoom.sessions.list(query);
    const window = { from: "2026-06-01", to: "2026-06-30" };
    expect(first.cursor).toEqual({ operationId: "listSessions", window, token: "t1", issuedAt: 1_000_000 });
    const second = await first.getNextPage();
    expect(second.cursor).toEqual({ operationId: "listSessions", window: { from: "2026-07-01", to: "2026-07-31" } });
    const last = await (await second.getNextPage()).getNextPage();
    expect([last.cursor, last.hasNextPage()]).toEqual([undefined, false]);
  });

  test("goes on from its page", async () => {
    const first = await twoPages().zoom.sessions.list(query);
    const { zoom } = twoPages();
    const rest = await zoom.sessions.list(query, { cursor: first.cursor }).toArray({ limit: 9 });
    expect(rest.map(({ id }) => id)).toEqual(["2026-06-01t1", "2026-07-01", "2026-08-01"]);
  });

  test.each<[string, unknown, string]>([
    ["of another list", { operationId: "listRecordings" }, "is not a cursor of listSessions"],
    ["that is none", "token", "is not a cursor of listSessions"],
    ["that is text", "cursor", "is not a cursor of listSessions"],
    [
      "of another end",
      { operationId: "listSessions", window: { from: "2026-06-01", to: "2026-06-29" } },
      "belongs to another range",
    ],
    [
      "of another range",
      { operationId: "listSessions", window: { from: "2026-06-02", to: "2026-06-30" } },
      "belongs to another range",
    ],
    ["of a range that was not split", { operationId: "listSessions", token: "t1" }, "belongs to another range"],
    [
      "that is damaged",
      { operationId: "listSessions", window: { from: "2026-06-01", to: "2026-06-30" }, token: 5 },
      "is damaged",
    ],
    [
      "with an empty token",
      { operationId: "listSessions", window: { from: "2026-06-01", to: "2026-06-30" }, token: "" },
      "is damaged",
    ],
    [
      "with a time that is none",
      { operationId: "listSessions", window: { from: "2026-06-01", to: "2026-06-30" }, token: "t1", issuedAt: "now" },
      "is damaged",
    ],
  ])("%s is rejected before anything is sent", async (_, cursor, problem) => {
    const { zoom, seen } = twoPages();
    const error = await rejection(zoom.sessions.list(query, { cursor: cursor as PageCursor }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({ argument: "cursor", message: expect.stringContaining(problem) });
    expect(seen).toEqual([]);
  });
});

test("a cursor without the time of its token is taken, and so is one of a list without a range", async () => {
  const window = { from: "2026-06-01", to: "2026-06-30" };
  const { zoom, seen } = twoPages();
  const page = await zoom.sessions.list(query, { cursor: { operationId: "listSessions", window, token: "t1" } });
  expect(page.items).toEqual([{ id: "2026-06-01t1" }]);

  const recordings = observedClient(({ url }) =>
    json({ sessions: [], next_page_token: url.searchParams.has("next_page_token") ? "" : "t1" }),
  );
  const first = await recordings.zoom.recordings.list();
  expect(first.cursor).toEqual({ operationId: "listRecordings", token: "t1", issuedAt: expect.any(Number) });
  await recordings.zoom.recordings.list({}, { cursor: first.cursor });
  expect([...seen, ...recordings.seen].map(({ url }) => url.search)).toEqual([
    "?type=past&from=2026-06-01&to=2026-06-30&next_page_token=t1",
    "",
    "?next_page_token=t1",
  ]);
});

test("a token and a cursor exclude each other; an empty token is none", async () => {
  const { zoom, seen } = twoPages();
  const range = { from: "2026-06-01", to: "2026-06-30" };
  const cursor = { operationId: "listSessions", window: range };
  expect(await rejection(zoom.sessions.list({ ...range, next_page_token: "t1" }, { cursor }))).toMatchObject({
    argument: "query.next_page_token",
    message: expect.stringContaining("can't be combined with the option cursor"),
  });
  expect(seen).toEqual([]);
  expect((await zoom.sessions.list({ ...query, next_page_token: "" })).items).toEqual([{ id: "2026-06-01" }]);
});

describe("a page token that has expired", () => {
  const start = { operationId: "listSessions", window: { from: "2026-06-01", to: "2026-06-30" } };

  test("is not sent after its 15 minutes", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const { zoom, seen } = twoPages();
    const first = await zoom.sessions.list(query);
    vi.setSystemTime(Date.now() + 15 * 60_000);
    expect((await first.getNextPage()).items).toHaveLength(1);
    vi.setSystemTime(Date.now() + 1);
    const error = await rejection(first.getNextPage());
    expect(error).toBeInstanceOf(PageTokenExpiredError);
    expect(error).toMatchObject({ cursor: start });
    expect(seen).toHaveLength(2);
  });

  test("is known by the API's answer as well, and the error's cursor starts the window again", async () => {
    const { zoom } = observedClient(({ url }) =>
      url.searchParams.has("next_page_token")
        ? json({ code: 300, message: "The next page token is invalid or expired." }, 400)
        : page(url.searchParams.get("from") ?? "", "t1"),
    );
    const first = await zoom.sessions.list(query);
    const error = (await rejection(first.getNextPage())) as PageTokenExpiredError;
    expect(error).toBeInstanceOf(PageTokenExpiredError);
    expect(error).toMatchObject({ cursor: start, cause: { status: 400, code: 300 } });
    expect((await zoom.sessions.list(query, { cursor: error.cursor })).items).toEqual([{ id: "2026-06-01" }]);
  });

  test.each<[string, () => Response | Promise<Response>, string]>([
    ["another 400", () => json({ code: 300, message: "No." }, 400), "BadRequestError"],
    ["a 400 about its form", () => json({ code: 300, message: "The page token is too long." }, 400), "BadRequestError"],
    ["another 404", () => json({ code: 300, message: "The page token is invalid." }, 404), "NotFoundError"],
    ["a lost connection", () => Promise.reject(new TypeError("invalid page token")), "ConnectionError"],
  ])("is not what %s means", async (_, answer, name) => {
    const { zoom } = observedClient(({ url }) =>
      url.searchParams.has("next_page_token") ? answer() : page("a", "t1"),
    );
    const first = await zoom.sessions.list(query);
    expect(await rejection(first.getNextPage())).toMatchObject({ name });
  });

  test("is not what a 400 means where no token was sent", async () => {
    const { zoom } = observedClient(() => json({ code: 300, message: "The next page token is invalid." }, 400));
    expect(await rejection(zoom.sessions.list(query))).toMatchObject({ name: "BadRequestError" });
  });
});

describe("a long range", () => {
  test("is asked for window by window", async () => {
    const { zoom, seen } = observedClient(() => json({ operation_logs: [{ action: "x" }] }));
    const logs = await zoom.reports.operationLogs({ from: "2026-06-01", to: "2026-08-15" }).toArray({ limit: 9 });
    expect(logs).toHaveLength(3);
    expect(seen.map(({ url }) => url.search)).toEqual([
      "?from=2026-06-01&to=2026-06-30",
      "?from=2026-07-01&to=2026-07-31",
      "?from=2026-08-01&to=2026-08-15",
    ]);
  });

  test("that shows the same live session in each window gives it once", async () => {
    const { zoom, seen } = observedClient(() => json({ sessions: [{ id: "live-1" }, { id: "live-2" }] }));
    const sessions = await zoom.sessions.list({ from: "2026-06-01", to: "2026-08-15" }).toArray({ limit: 9 });
    expect(sessions).toEqual([{ id: "live-1" }, { id: "live-2" }]);
    expect(seen).toHaveLength(3);
  });

  test("does so page by page too", async () => {
    const { zoom } = observedClient(({ url }) =>
      url.searchParams.has("next_page_token") ? page("live-2") : page("live-1", `t${url.searchParams.get("from")}`),
    );
    const sessions = await zoom.sessions.list({ from: "2026-06-01", to: "2026-08-15" }).toArray({ limit: 9 });
    expect(sessions).toEqual([{ id: "live-1" }, { id: "live-2" }]);
  });

  test("of times is split after seven days", async () => {
    const { zoom, seen } = observedClient(() => json({ webhook_logs: [] }));
    await zoom.reports.webhookLogs({ from: "2026-11-01T00:00:00Z", to: "2026-11-10T00:00:00Z" }).toArray({ limit: 9 });
    expect(seen.map(({ url }) => `${url.searchParams.get("from")} ${url.searchParams.get("to")}`)).toEqual([
      "2026-11-01T00:00:00Z 2026-11-07T23:59:59Z",
      "2026-11-08T00:00:00Z 2026-11-10T00:00:00Z",
    ]);
  });

  test.each<[string, Parameters<ReturnType<typeof twoPages>["zoom"]["recordings"]["list"]>[0], string]>([
    ["upside down", { from: "2026-06-02", to: "2026-06-01" }, "query.to"],
    ["without an end, from no day", { from: "June" }, "query.from"],
    ["without a start, to no day", { to: "June" }, "query.to must be a day"],
    ["of the trash", { from: "2026-06-01", trash: true }, "query.from can't be combined with trash"],
    ["of the trash, without a start", { to: "2026-06-01", trash: true }, "query.to can't be combined with trash"],
    [
      "with a token",
      { from: "2026-06-01", to: "2026-09-01", next_page_token: "t" },
      "query.next_page_token does not say which part of the range",
    ],
  ])("%s is rejected before anything is sent", async (_, range, problem) => {
    const { zoom, seen } = observedClient(() => json({ sessions: [] }));
    expect(await rejection(zoom.recordings.list(range))).toMatchObject({
      name: "InvalidArgumentError",
      message: expect.stringContaining(problem),
    });
    expect(seen).toEqual([]);
  });

  test("may be left open where the API has defaults", async () => {
    const { zoom, seen } = observedClient(() => json({ sessions: [] }));
    await zoom.recordings.list();
    await zoom.recordings.list({ trash: true });
    await zoom.recordings.list({ from: "2026-06-01" });
    await zoom.recordings.list({ to: "2026-06-01" });
    expect(seen.map(({ url }) => url.search)).toEqual(["", "?trash=true", "?from=2026-06-01", "?to=2026-06-01"]);
  });
});

describe("prefetch", () => {
  const pages = () => observedClient(({ url }) => page(url.search, `t${Math.random()}`));
  const range = { from: "2026-06-01", to: "2026-06-02" };

  test("asks for the next page while the caller works on this one", async () => {
    const { zoom, seen } = pages();
    for await (const _ of zoom.sessions.list(range, { prefetch: true }).pages()) {
      await new Promise((resolve) => setImmediate(resolve));
      expect(seen).toHaveLength(2);
      break;
    }
  });

  test("is off if not asked for", async () => {
    const { zoom, seen } = pages();
    for await (const _ of zoom.sessions.list(range).pages()) break;
    expect(seen).toHaveLength(1);
  });

  test("is aborted when the caller breaks off", async () => {
    let aborted: unknown;
    const { zoom } = observedClient(({ url }, { signal }) => {
      if (!url.searchParams.has("next_page_token")) return page("a", "t1");
      return new Promise((_, reject) => {
        signal?.addEventListener("abort", () => {
          aborted = true;
          reject(signal.reason);
        });
      });
    });
    for await (const _ of zoom.sessions.list(range, { prefetch: true })) {
      // Only when the request is on its way is there something to abort.
      await new Promise((resolve) => setImmediate(resolve));
      break;
    }
    expect(aborted).toBe(true);
  });

  test("goes on while the caller waits for it", async () => {
    const { zoom } = observedClient(async ({ url }, { signal }) => {
      if (!url.searchParams.has("next_page_token")) return page("a", "t1");
      // The caller is here before it.
      await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
      signal?.throwIfAborted();
      return page("b");
    });
    const found = await zoom.sessions.list(range, { prefetch: true }).toArray({ limit: 9 });
    expect(found).toEqual([{ id: "a" }, { id: "b" }]);
  });

  test("that fails, fails when the caller gets there", async () => {
    const { zoom } = observedClient(({ url }) =>
      url.searchParams.has("next_page_token") ? json({ code: 1, message: "No." }, 400) : page("a", "t1"),
    );
    const found: unknown[] = [];
    const iterate = async () => {
      for await (const session of zoom.sessions.list(range, { prefetch: true })) {
        await new Promise((resolve) => setImmediate(resolve));
        found.push(session);
      }
    };
    expect(await rejection(iterate())).toMatchObject({ status: 400 });
    expect(found).toEqual([{ id: "a" }]);
  });
});
