import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type OperationId, operations } from "../../../generated/operations.js";
import type { OperationInfo } from "../../../src/core/operation.js";
import { downloadRecording } from "../../../src/download/index.js";
import type { ClientOptions, ZoomVideoSdk } from "../../../src/index.js";
import { createApi } from "../../../src/internal/api.js";
import { configOf } from "../../../src/internal/config.js";
import { memoryRateLimiter } from "../../../src/rate-limit/index.js";
import { redisRateLimiter } from "../../../src/redis/index.js";
import { document } from "../../support/document.js";
import { exampleBody, exampleQuery } from "../../support/examples.js";
import { json, observedClient, rejection, type Seen } from "../../support/observed-client.js";
import { startProgram } from "../../support/run-program.js";
import { HARMLESS_FIELDS, SECRET_FIELDS } from "../../support/secret-fields.js";
import { shown } from "../../support/shown.js";

const MARK = "s3cr3t";
const API_SECRET = `${MARK}-of-the-account`;

// Without its jitter, no wait is one.
beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
});

/** The value with a secret in each field that is to hold one, `"` and `\\` in it. */
function planted(value: unknown, isSecret = false): unknown {
  if (Array.isArray(value)) return value.map((item) => planted(item, isSecret));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, child]) => [name, planted(child, isSecret || SECRET_FIELDS.includes(name))]),
    );
  }
  return isSecret ? `"${MARK}\\of-${String(value)}` : value;
}

const inAnswers = Object.fromEntries(SECRET_FIELDS.map((name) => [name, `${MARK}-answered`]));
const echo = ({ headers, body, url }: Seen) =>
  `You sent ${headers.get("authorization")}, ${headers.get("x-auth")} and ${body} to ${url.href}, download_url=https://zoom.us/rec?access_token=${MARK}-made`;
const echoing = { "set-cookie": `sid=${MARK}`, "x-api-key": MARK, "x-echo": `Bearer ${MARK}-echoed` };

/** Where the log cuts a page off, it is in the middle of a token. */
const page = (seen: Seen) => `<html>${"x".repeat(900)}${seen.headers.get("authorization")?.slice(7)} ${echo(seen)}`;

/** Servers at their worst: they answer with all that they were sent, and secrets of their own. */
const SERVERS: Record<string, (seen: Seen) => Response> = {
  "an error": (seen) =>
    json(
      { code: 300, message: echo(seen), errors: [{ field: "body", message: echo(seen) }], ...inAnswers },
      400,
      echoing,
    ),
  "an error that is cut off": (seen) =>
    new Response(JSON.stringify({ code: 300, message: echo(seen), more: inAnswers, last: "x".repeat(70_000) }), {
      status: 500,
      headers: echoing,
    }),
  "a proxy's page": (seen) => new Response(page(seen), { status: 502, headers: echoing }),
  "a success that is none": (seen) => new Response(page(seen), { headers: echoing }),
  "a success of another type": (seen) => json([{ message: echo(seen), ...inAnswers }], 200, echoing),
  "too many": (seen) => json({ code: 429, message: echo(seen) }, 429, { ...echoing, "retry-after": "0" }),
  "a refused token": (seen) => json({ code: 124, message: echo(seen) }, 401, echoing),
  "no answer": () => {
    throw new TypeError("fetch failed", { cause: new Error("read ECONNRESET") });
  },
};

/** A client that is watched in every way there is, and what was seen of it. */
function watched(answer: (seen: Seen) => Response, options: ClientOptions = {}) {
  const told: unknown[] = [];
  const tell = (...entry: unknown[]) => told.push(entry);
  const { zoom, seen } = observedClient(answer, {
    apiKey: "the-key",
    apiSecret: API_SECRET,
    logger: { debug: tell, info: tell, warn: tell, error: tell },
    logLevel: "debug",
    hooks: { onRequest: tell, onResponse: tell, onRetry: tell },
    headers: {
      "x-api-key": `${MARK}-own`,
      "x-proxy-token": `${MARK}-own`,
      "ocp-apim-subscription-key": `${MARK}-own`,
      "x-auth": `${MARK}-own`,
    },
    maxRetries: 1,
    ...options,
  });
  return { zoom, seen, told };
}

function expectNoSecret(text: string, seen: Seen[]): void {
  // Where it was found, not all that was looked through.
  expect(text.match(/.{0,90}s3cr3t.{0,30}/g) ?? []).toEqual([]);
  // The first part of a token is the same for all; of the rest, nothing: it may have been cut in two.
  for (const { headers } of seen) {
    const token = headers.get("authorization")?.split(" ")[1] ?? "no token";
    expect(text).not.toContain(token.slice(0, 50));
  }
}

/** Calls an operation with a secret wherever one may be. */
function call(zoom: ZoomVideoSdk, id: OperationId): Promise<unknown> {
  const path = { sessionId: "a", userId: "b", recordingId: "c", streamId: "d", storageLocationId: "e" };
  const { body }: OperationInfo = operations[id];
  const query = { ...(exampleQuery(id) as object), next_page_token: `${MARK}'of-a-page` };
  return createApi(configOf(zoom)).call(id, { path, query, body: body && (planted(exampleBody(id)) as object) });
}

test("classifies every field of the document that may be a secret", () => {
  const names = JSON.stringify(document).matchAll(/"(\w+)":\{"(?:type|\$ref|description|allOf|oneOf|anyOf)"/g);
  const telling = [...names]
    .map(([, name = ""]) => name)
    .filter((name) => /key|pass|token|secret|pwd|auth|dial/i.test(name));
  const isField = (name: string) => /^[a-z]/.test(name) && name !== "bearerAuth";
  expect([...new Set(telling)].filter(isField).sort()).toEqual([...SECRET_FIELDS, ...HARMLESS_FIELDS].sort());
});

describe("shows no secret in errors, logs, hook events or objects for", () => {
  test.each(Object.keys(SERVERS))("%s", async (name) => {
    const { zoom, seen, told } = watched(SERVERS[name] as (seen: Seen) => Response);
    const ids = Object.keys(operations) as OperationId[];
    const errors: unknown[] = [];
    for (const id of ids) await call(zoom, id).catch((error: unknown) => errors.push(error));
    expect(seen.length).toBeGreaterThanOrEqual(ids.length);
    expect(errors.length).toBeGreaterThan(10);
    expect(told.length).toBeGreaterThan(100);
    expectNoSecret(shown(told, ...errors), seen);
  });

  test("a success, which returns the secrets of the response", async () => {
    const { zoom, seen, told } = watched(() => json({ ...inAnswers, id: "a" }));
    const data = await zoom.sessions.get("a");
    expect(data).toMatchObject(inAnswers);
    expectNoSecret(shown(told), seen);
    expect(shown(told)).toContain("[redacted]");
  });

  test("a list without items, and an expired page token", async () => {
    const range = { from: "2026-11-01", to: "2026-11-02" };
    const none = watched(() => json({ sessions: { ...inAnswers, long: "x".repeat(70_000) } }));
    const old = watched(() => json({ code: 300, message: `The next page token ${MARK}-1 is invalid.` }, 400));
    const cursor = { operationId: "listSessions", window: range, token: `${MARK}-1`, issuedAt: Date.now() - 10 ** 7 };
    const errors = [
      await rejection(none.zoom.sessions.list(range)),
      await rejection(old.zoom.sessions.list(range, { cursor })),
    ];
    expect(errors.map((error) => (error as Error).name)).toEqual(["ResponseParseError", "PageTokenExpiredError"]);
    expectNoSecret(shown(none.told, old.told, ...errors), [...none.seen, ...old.seen]);
  });

  test("the client, its resources, limiters and promises", async () => {
    const { zoom, seen } = watched(() => json({ sessions: [] }), { rateLimit: "pro" });
    const promise = zoom.sessions.list({ from: "2026-11-01", to: "2026-11-02" });
    const page = await promise;
    const client = { isOpen: true, options: { password: MARK }, eval: async () => [] };
    const limiters = [
      memoryRateLimiter({ plan: "pro" }),
      redisRateLimiter({ client: client as never, plan: "pro", accountKey: "a" }),
    ];
    expectNoSecret(
      shown(zoom, zoom.raw, zoom.account("b"), zoom.sessions, zoom.recordings, promise, page, ...limiters),
      seen,
    );
  });

  test("a download", async () => {
    const folder = await mkdtemp(join(tmpdir(), "secrets-"));
    try {
      const { zoom, seen, told } = watched(SERVERS["a proxy's page"] as (seen: Seen) => Response, { maxRetries: 0 });
      const file = {
        download_url: `https://zoom.us/rec?access_token=${MARK}&Signature=${MARK}`,
        token: `${MARK}-of-event`,
      };
      const elsewhere = { download_url: `https://${MARK}:${MARK}@evil.example/${MARK}?${MARK}` };
      const errors = [
        await rejection(downloadRecording(zoom, file, { path: join(folder, "a") })),
        await rejection(downloadRecording(zoom, elsewhere, { path: join(folder, "b") })),
      ];
      expect(errors.map((error) => (error as Error).name)).toEqual(["ServerError", "InvalidArgumentError"]);
      expectNoSecret(shown(told, ...errors), seen);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("unhandled rejections of a process", async () => {
    const program = "test/integration/attacks/programs/unhandled.mjs";
    const { finished } = startProgram(["--unhandled-rejections=warn", "--trace-warnings", program]);
    const { code, stdout, stderr } = await finished;
    expect([code, stdout]).toEqual([0, ""]);
    for (const name of ["BadRequestError", "ResponseParseError", "ConnectionError"]) expect(stderr).toContain(name);
    expect(stderr).not.toContain(MARK);
  });
});
