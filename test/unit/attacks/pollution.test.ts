import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { archivePath } from "../../../src/download/archive-path.js";
import { type ArchiveItem, itemsOf } from "../../../src/download/list-files.js";
import {
  type ApiError,
  type ClientOptions,
  createSessionToken,
  type PageCursor,
  type SessionTokenOptions,
  ZoomVideoSdk,
} from "../../../src/index.js";
import { signWebhook, verifyWebhook } from "../../../src/webhooks/index.js";
import { json, observedClient, rejection } from "../../support/observed-client.js";

const POISON =
  '"__proto__":{"polluted":true,"status":200},"constructor":{"prototype":{"polluted":true}},"prototype":{"polluted":true}';

let before: string[];
beforeEach(() => {
  before = Object.getOwnPropertyNames(Object.prototype);
});
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  for (const thing of [{}, [], () => {}, ""]) expect(thing).not.toHaveProperty("polluted");
});

describe("a response changes no prototype", () => {
  test("as data", async () => {
    const { zoom } = observedClient(() => new Response(`{"id":"a",${POISON},"user":{${POISON}}}`));
    const data = await zoom.sessions.get("a");
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(data).not.toHaveProperty("polluted");
  });

  test("as pages of a list", async () => {
    const { zoom } = observedClient(() => new Response(`{"sessions":[{${POISON}}],${POISON}}`));
    const page = await zoom.sessions.list({ from: "2026-06-01", to: "2026-08-15" });
    expect(Object.getPrototypeOf(page.items[0])).toBe(Object.prototype);
  });

  test("as an error, or what is logged of it", async () => {
    const logged: unknown[] = [];
    const log = (...entry: unknown[]) => logged.push(entry);
    const { zoom } = observedClient(
      () =>
        new Response(`{"code":300,"message":"No.",${POISON},"errors":[{"field":"a","message":"b",${POISON}}]}`, {
          status: 400,
          headers: { __proto__x: "a", ["__proto__"]: "polluted" },
        }),
      { logger: { debug: log, info: log, warn: log, error: log }, logLevel: "debug" },
    );
    const error = (await rejection(zoom.sessions.get("a"))) as ApiError;
    expect(error).toMatchObject({ name: "BadRequestError", status: 400, code: 300 });
    for (const thing of [error.body, error.errors[0], error.toJSON(), JSON.parse(JSON.stringify(error))]) {
      expect(Object.getPrototypeOf(thing)).toBe(Object.prototype);
    }
    expect(logged.length).toBeGreaterThan(0);
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "and %s as a kind of file is no other file name",
    (type) => {
      const session = JSON.parse(
        `{"session_id":"a","recording_files":[{"id":"b","file_type":"${type}",${POISON}}],${POISON}}`,
      );
      const [item] = [...itemsOf(session, session)] as [ArchiveItem];
      expect(archivePath(item)).toMatch(/^undated\/session_[\da-f]{8}\/undated_[^/]+_[\da-f]{16}\.bin$/);
    },
  );
});

describe("what was parsed from outside sets nothing by its prototype", () => {
  test("options of the client", async () => {
    const options = JSON.parse(
      '{"__proto__":{"baseUrl":"https://evil.example","allowInsecureBaseUrl":true,"token":"evil"}}',
    );
    expect(() => new ZoomVideoSdk(options as ClientOptions)).toThrow("__proto__ is not an option");
    const { zoom, seen } = observedClient(() => json({}));
    const call = zoom.sessions.get("a", {}, JSON.parse('{"__proto__":{"headers":{"x-evil":"1"}}}'));
    expect(await rejection(call)).toMatchObject({ argument: "__proto__" });
    expect(seen).toEqual([]);
  });

  test("a body goes as it is", async () => {
    const { zoom, seen } = observedClient(() => json({}));
    await zoom.sessions.create(JSON.parse(`{"session_name":"a",${POISON}}`));
    expect(seen[0]?.body).toBe(`{"session_name":"a",${POISON}}`);
  });

  test("a cursor", async () => {
    const { zoom, seen } = observedClient(() => json({ sessions: [] }));
    const cursor = JSON.parse(
      '{"operationId":"listSessions","window":{"from":"2026-06-01","to":"2026-06-02"},"__proto__":{"token":"evil"},"constructor":{"token":"evil"}}',
    );
    await zoom.sessions.list({ from: "2026-06-01", to: "2026-06-02" }, { cursor: cursor as PageCursor });
    expect(seen[0]?.url.search).toBe("?from=2026-06-01&to=2026-06-02");
  });

  test("options of a session token", async () => {
    const options = JSON.parse('{"sdkKey":"k","sessionName":"a","role":"participant","__proto__":{"role":"host"}}');
    const signing = createSessionToken({ ...options, sdkSecret: "the-secret" } as SessionTokenOptions);
    expect(await rejection(signing)).toMatchObject({ argument: "__proto__" });
  });

  test("the body and the headers of a webhook", () => {
    const secretToken = "test-secret-token";
    const signed = signWebhook({ body: `{"event":"session.started",${POISON}}`, secretToken });
    expect(Object.getPrototypeOf(verifyWebhook({ ...signed, secretToken }))).toBe(Object.prototype);
    const poisoned = JSON.parse(`{"__proto__":${JSON.stringify(signed.headers)}}`);
    for (const headers of [poisoned, Object.create(signed.headers)]) {
      expect(() => verifyWebhook({ ...signed, headers, secretToken })).toThrow("is missing");
    }
  });
});
