import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { json, observedClient } from "../support/observed-client.js";

/** What tracers and mocking libraries do: a Proxy around the client, and around every object that is read from it. */
function wrap<T extends object>(target: T): T {
  return new Proxy(target, {
    get(object, name, receiver) {
      const value: unknown = Reflect.get(object, name, receiver);
      return typeof value === "object" && value !== null ? wrap(value) : value;
    },
  });
}

describe("behind a Proxy", () => {
  test.each([
    ["a call", "/v2/videosdk/sessions/a", (zoom) => zoom.sessions.get("a")],
    ["a call of a nested resource", "/v2/videosdk/sessions/a/livestream", (zoom) => zoom.sessions.livestream.get("a")],
    ["a list", "/v2/videosdk/recordings", (zoom) => zoom.recordings.list()],
    ["raw", "/v2/videosdk/recordings", (zoom) => zoom.raw.GET("/videosdk/recordings")],
    ["a sub-account", "/v2/accounts/b/videosdk/sessions/a", (zoom) => zoom.account("b").sessions.get("a")],
  ] satisfies [string, string, (zoom: ReturnType<typeof observedClient>["zoom"]) => PromiseLike<unknown>][])(
    "%s works",
    async (_, path, call) => {
      for (const around of [wrap, <T extends object>(target: T) => new Proxy(target, {})]) {
        const { zoom, seen } = observedClient(() => json({ sessions: [] }));
        await call(around(zoom));
        expect(seen.map(({ url }) => url.pathname)).toEqual([path]);
      }
    },
  );
});

test("neither enumerating nor printing a client shows its configuration", () => {
  const { zoom } = observedClient(() => json({}), { token: "the-token", headers: { "x-own": "the-header" } });
  const shown = inspect(zoom, { showHidden: true, depth: 10, getters: true }) + JSON.stringify(zoom);
  for (const secret of ["the-token", "the-header", "timeoutMs", "baseUrl"]) expect(shown).not.toContain(secret);
  const names = (object: object): string[] =>
    Object.entries(object).flatMap(([name, value]) => [name, ...(typeof value === "object" ? names(value) : [])]);
  expect(names(zoom)).toEqual([
    "sessions",
    ...["users", "livestream", "rtms"],
    ...["recordings", "streamIngestions", "storage", "locations", "reports"],
  ]);
});
