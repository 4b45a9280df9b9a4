import jwt from "jsonwebtoken";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ConfigError } from "../../src/index.js";
import { json, observedClient, rejection } from "../support/observed-client.js";

const keys = { apiKey: "the-key", apiSecret: "the-secret" };
const bearer = (headers: Headers | undefined) => headers?.get("authorization")?.replace(/^Bearer /, "") ?? "";

describe("the token of a key pair", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date("2026-11-22T12:00:00.900Z"), toFake: ["Date"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("is an HS256 JWT of the key, dated back by 30 s, that lives an hour", async () => {
    const { zoom, seen } = observedClient(() => json({}), keys);
    await zoom.sessions.get("a");
    const now = Date.parse("2026-11-22T12:00:00Z") / 1000;
    const { header, payload } = jwt.verify(bearer(seen[0]?.headers), keys.apiSecret, { complete: true });
    expect(header).toEqual({ alg: "HS256", typ: "JWT" });
    expect(payload).toEqual({ iss: "the-key", iat: now - 30, exp: now - 30 + 3600 });
  });

  test("is made once for parallel calls", async () => {
    const sign = vi.spyOn(jwt, "sign");
    const { zoom, seen } = observedClient(() => json({}), keys);
    await Promise.all(Array.from({ length: 20 }, () => zoom.sessions.get("a")));
    expect(sign).toHaveBeenCalledOnce();
    expect(new Set(seen.map(({ headers }) => bearer(headers))).size).toBe(1);
  });

  test("serves for most of its life, and is renewed five minutes before its end", async () => {
    const { zoom, seen } = observedClient(() => json({}), keys);
    const tokenAfter = async (minutes: number) => {
      vi.setSystemTime(Date.parse("2026-11-22T12:00:00Z") + minutes * 60_000);
      await zoom.sessions.get("a");
      return bearer(seen.at(-1)?.headers);
    };
    const first = await tokenAfter(0);
    expect(await tokenAfter(54.49)).toBe(first);
    const second = await tokenAfter(54.5);
    expect(second).not.toBe(first);
    const { exp = 0 } = jwt.decode(first) as jwt.JwtPayload;
    expect(exp * 1000).toBe(Date.now() + 5 * 60_000);
  });

  test("is signed again after the clock was set back", async () => {
    const { zoom, seen } = observedClient(() => json({}), keys);
    await zoom.sessions.get("a");
    vi.setSystemTime(new Date("2026-11-22T11:00:00Z"));
    await zoom.sessions.get("a");
    expect(bearer(seen[1]?.headers)).not.toBe(bearer(seen[0]?.headers));
  });

  test("is tried again after it could not be made", async () => {
    vi.spyOn(jwt, "sign").mockImplementationOnce(() => {
      throw new Error("no entropy");
    });
    const { zoom, seen } = observedClient(() => json({ id: "a" }), keys);
    expect(await rejection(zoom.sessions.get("a"))).toMatchObject({ message: "no entropy" });
    expect(await zoom.sessions.get("a")).toEqual({ id: "a" });
    expect(seen.map(({ headers }) => bearer(headers))).toEqual([expect.stringMatching(/^eyJ/)]);
  });
});

describe("a clock that is wrong", () => {
  const SERVER_TIME = new Date("2026-11-22T12:00:00Z");
  beforeEach(() => {
    vi.useFakeTimers({ now: SERVER_TIME, toFake: ["Date"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Rejects tokens that are not valid now by the server's clock, as Zoom does. */
  function serverWith(date: string | undefined, maxRetries = 2) {
    const warn = vi.fn();
    const logger = { debug() {}, info() {}, warn, error() {} };
    const client = observedClient(
      ({ headers }) => {
        const { iat = 0, exp = 0 } = jwt.decode(bearer(headers)) as jwt.JwtPayload;
        const now = SERVER_TIME.getTime() / 1000;
        const isValid = iat <= now && now < exp;
        return json(isValid ? { id: "a" } : { code: 124 }, isValid ? 200 : 401, date === undefined ? {} : { date });
      },
      { ...keys, maxRetries, logger },
    );
    const clockLines = () =>
      warn.mock.calls.map(([message]) => String(message)).filter((line) => line.includes("clock"));
    return { ...client, clockLines };
  }

  test.each([
    [120, "120 s ahead of"],
    [86_400, "86400 s ahead of"],
    [-7200, "7200 s behind"],
  ])("by %i s is corrected from the Date of a 401, once, with a line in the log", async (seconds, said) => {
    vi.setSystemTime(SERVER_TIME.getTime() + seconds * 1000);
    const { zoom, seen, clockLines } = serverWith(SERVER_TIME.toUTCString());
    expect(await Promise.all([zoom.sessions.get("a"), zoom.sessions.get("b")])).toEqual([{ id: "a" }, { id: "a" }]);
    expect(seen).toHaveLength(4);
    await zoom.sessions.get("c");
    expect(seen).toHaveLength(5);
    expect(clockLines()).toEqual([expect.stringContaining(`clock is ${said} the server's`)]);
  });

  test("is corrected for the next call if none may be retried", async () => {
    vi.setSystemTime(SERVER_TIME.getTime() + 120_000);
    const { zoom, seen } = serverWith(SERVER_TIME.toUTCString(), 0);
    expect(await rejection(zoom.sessions.get("a"))).toMatchObject({ status: 401 });
    expect(await zoom.sessions.get("a")).toEqual({ id: "a" });
    expect(seen).toHaveLength(2);
  });

  test.each([undefined, "yesterday", ""])("stays as it is if the Date is %j", async (date) => {
    vi.setSystemTime(SERVER_TIME.getTime() + 120_000);
    const { zoom, clockLines } = serverWith(date);
    expect(await rejection(zoom.sessions.get("a"))).toMatchObject({ status: 401 });
    expect(clockLines()).toEqual([]);
  });

  test.each(["Thu, 31 Dec 2099 00:00:00 GMT", "Sat, 01 Jan 2000 00:00:00 GMT"])(
    "is not corrected by more than a day: a server that poses as Zoom gets no token for %s",
    async (date) => {
      const { zoom, seen } = observedClient(() => json({ code: 124 }, 401, { date }), { ...keys, maxRetries: 2 });
      expect(await rejection(zoom.sessions.get("a"))).toMatchObject({ status: 401 });
      const expiries = seen.map(({ headers }) => (jwt.decode(bearer(headers)) as jwt.JwtPayload).exp);
      const anHourLater = SERVER_TIME.getTime() / 1000 - 30 + 3600;
      expect(expiries).toEqual([anHourLater, anHourLater]);
    },
  );

  test("is not corrected by more than a day in small steps either", async () => {
    const dates = ["Sun, 22 Nov 2026 20:00:00 GMT", "Mon, 23 Nov 2026 20:00:00 GMT"];
    const { zoom, seen } = observedClient(() => json({ code: 124 }, 401, { date: dates.shift() ?? "" }), {
      ...keys,
      maxRetries: 0,
    });
    for (const id of ["a", "b", "c"]) await rejection(zoom.sessions.get(id));
    const [first = 0, ...later] = seen.map(({ headers }) => (jwt.decode(bearer(headers)) as jwt.JwtPayload).exp ?? 0);
    expect(later).toEqual([first + 8 * 3600, first + 8 * 3600]);
  });

  test("is not to blame for a 401 if it is right", async () => {
    const { zoom } = observedClient(() => json({}, 401, { date: SERVER_TIME.toUTCString() }), {
      ...keys,
      maxRetries: 2,
    });
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    expect(await rejection(zoom.sessions.get("a"))).toMatchObject({ status: 401 });
    expect(warn).not.toHaveBeenCalled();
  });
});

describe("a custom token source", () => {
  test("may be a token", async () => {
    const { zoom, seen } = observedClient(() => json({}), { token: "my-token" });
    await zoom.sessions.get("a");
    expect(seen[0]?.headers.get("authorization")).toBe("Bearer my-token");
  });

  test("may be a function, which is asked before each request", async () => {
    const token = vi.fn().mockResolvedValueOnce("one").mockReturnValueOnce("two");
    const { zoom, seen } = observedClient(() => json({}), { token });
    await zoom.sessions.get("a");
    await zoom.sessions.get("a");
    expect(seen.map(({ headers }) => bearer(headers))).toEqual(["one", "two"]);
  });

  test("that fails is a ConfigError with its cause, and nothing is sent", async () => {
    const vault = new Error("vault is sealed");
    const { zoom, seen } = observedClient(() => json({}), { token: () => Promise.reject(vault) });
    expect(await rejection(zoom.sessions.get("a"))).toMatchObject({ name: "ConfigError", cause: vault });
    expect(seen).toEqual([]);
  });

  test.each([
    ["", "non-empty"],
    [undefined, "non-empty"],
    ["Bearer abc", 'starts with "Bearer"'],
    ["secret\r\nx-evil: 1", "a header can't carry"],
  ])("that gives %j is rejected without showing it", async (given, problem) => {
    const { zoom, seen } = observedClient(() => json({}), { token: () => given as string });
    const error = (await rejection(zoom.sessions.get("a"))) as Error;
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toContain(problem);
    expect(error.message).not.toContain("evil");
    expect(seen).toEqual([]);
  });
});
