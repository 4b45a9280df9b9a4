import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { main } from "../../../scripts/contract-live.js";
import { operationsOf } from "../../../scripts/document/walk.js";
import { checkLive, type LiveReport } from "../../../scripts/live/check.js";
import type { Difference } from "../../../scripts/live/difference.js";
import { type LiveProxy, startProxy } from "../../../scripts/live/proxy.js";
import { exitCode, summary } from "../../../scripts/live/report.js";
import { newViolations } from "../../../scripts/live/violations.js";
import { ZoomVideoSdk } from "../../../src/index.js";
import { document } from "../../support/document.js";
import { startProgram } from "../../support/run-program.js";
import { runMain } from "../run-main.js";
import { type Deviate, type RealApi, startRealApi } from "./real-api.js";

let api: RealApi | undefined;
afterEach(() => api?.close());

async function check(deviate?: Deviate): Promise<{ report: LiveReport; requests: string[] }> {
  api = await startRealApi(deviate);
  const { baseUrl, requests } = api;
  const report = await checkLive({ document, apiKey: "key", apiSecret: "secret", baseUrl });
  return { report, requests };
}

/** Changes the body of one operation's response. */
function changed(id: string, change: (body: never) => void): Deviate {
  return (operationId, { body }) => {
    if (operationId === id) change(body as never);
    return undefined;
  };
}

/** Replaces the response of one operation. */
function instead(id: string, response: ReturnType<Deviate>): Deviate {
  return (operationId) => (operationId === id ? response : undefined);
}

test("reads every GET operation, and finds no differences in an API that matches the document", async () => {
  const { report, requests } = await check();
  expect(report.differences).toEqual([]);
  expect(report.notChecked).toEqual([]);
  expect(exitCode(report)).toBe(0);
  expect(summary(report)).toContain("no differences");
  const reads = operationsOf(document).filter(({ method }) => method === "GET");
  expect(new Set(report.checked.map(({ operationId }) => operationId))).toEqual(
    new Set(reads.map(({ operation }) => operation.operationId)),
  );
  expect(requests.length).toBe(report.checked.length);
  expect(requests.filter((request) => !request.startsWith("GET /v2/videosdk/"))).toEqual([]);
});

const error = { code: 4711, message: "Jürgen Groß is missing" };
// No operation here finds an ID that another one needs.
const deviations: [what: string, deviate: Deviate, difference: Partial<Difference>][] = [
  [
    "a wrong type",
    changed("getSession", (body: { user_count: unknown }) => {
      body.user_count = "12 users";
    }),
    {
      operationId: "getSession",
      status: 200,
      path: "user_count",
      expected: "integer",
      came: "string of 8 characters like 9 a",
    },
  ],
  [
    "a wrong type of an enum value",
    changed("listSessionUsers", (body: { users: { device: unknown }[] }) => {
      for (const user of body.users) user.device = 5;
    }),
    {
      operationId: "listSessionUsers",
      status: 200,
      path: "users[].device",
      expected: "string",
      came: "integer of 1 digit",
    },
  ],
  [
    "a wrong format",
    changed("listSessions", (body: { sessions: { start_time: unknown }[] }) => {
      for (const session of body.sessions) session.start_time = "Nov 22";
    }),
    { operationId: "listSessions", path: "sessions[].start_time", expected: 'match format "date-time"' },
  ],
  [
    "an unknown field, without revealing its value",
    changed("listRecordings", (body: { sessions: object[] }) => {
      for (const session of body.sessions) Object.assign(session, { owner_email: "owner@example.com" });
    }),
    {
      operationId: "listRecordings",
      path: "sessions[].owner_email",
      expected: "no such field",
      came: "string of 17 characters like a@a.a",
    },
  ],
  [
    "an unknown enum value",
    changed("listSessionUsersQos", (body: { users: object[] }) => {
      for (const user of body.users) Object.assign(user, { network_type: "Satellite" });
    }),
    { operationId: "listSessionUsersQos", path: "users[].network_type", came: '"Satellite"' },
  ],
  [
    "an undocumented status",
    instead("getDailyReport", { status: 418, body: error }),
    {
      operationId: "getDailyReport",
      status: 418,
      path: "(status)",
      expected: "one of 200, 400, 401, 429",
      came: "418",
    },
  ],
  [
    "a status that Prism would replace with its own example",
    instead("listOperationLogs", { status: 501, body: error }),
    { operationId: "listOperationLogs", status: 501, path: "(status)", came: "501" },
  ],
  [
    "an undocumented error code",
    instead("getStreamIngestion", { status: 404, body: error }),
    { operationId: "getStreamIngestion", status: 404, path: "code", expected: "one of the codes 34001", came: "4711" },
  ],
  [
    "an undocumented error code with a success status",
    instead("getSessionRecordings", { body: error }),
    { operationId: "getSessionRecordings", status: 200, path: "code", expected: "one of the codes 200", came: "4711" },
  ],
  [
    "a missing required field",
    instead("getStorageLocation", { status: 404, body: { code: 3310 } }),
    { operationId: "getStorageLocation", status: 404, path: "message", expected: "a required field", came: "nothing" },
  ],
  [
    "an HTML body",
    instead("listTelephoneUsage", { contentType: "text/html", body: "<html>Jürgen</html>" }),
    {
      operationId: "listTelephoneUsage",
      path: "(body)",
      expected: "application/json",
      came: "text/html, not JSON: string of 19 characters like <a>Aa</a>",
    },
  ],
  [
    "a difference of many items once, with their number",
    changed("getSessionUserQos", (body: { user_qos: object[] }) => {
      const [sample] = body.user_qos;
      body.user_qos = [1, 2, 3].map(() => ({ ...sample, mood: true }));
    }),
    {
      operationId: "getSessionUserQos",
      status: 200,
      path: "user_qos[].mood",
      expected: "no such field",
      came: "boolean",
      count: 3,
    },
  ],
  [
    "truncated JSON",
    instead("getCloudRecordingReport", { body: '{"from":' }),
    {
      operationId: "getCloudRecordingReport",
      path: "(body)",
      came: 'application/json, not JSON: string of 8 characters like {"a":',
    },
  ],
];

describe("one check of an API that deviates in many operations", async () => {
  const { report } = await check((operationId, response) => {
    for (const [, deviate, difference] of deviations) {
      if (difference.operationId === operationId) return deviate(operationId, response);
    }
    return undefined;
  });

  test.each(deviations)("finds %s, and nothing else in that operation", (_, _deviate, difference) => {
    const found = report.differences.filter(({ operationId }) => operationId === difference.operationId);
    expect(found).toEqual([expect.objectContaining(difference)]);
  });

  test("finds nothing in the other operations, and exits with 1", () => {
    expect(report.differences).toHaveLength(deviations.length);
    expect(report.notChecked).toEqual([]);
    expect(exitCode(report)).toBe(1);
  });
});

test("no value of a response gets into the report", async () => {
  const secret = "Zq7xK9w";
  const { report, requests } = await check((_, { body }) => {
    const spoil = (at: unknown): unknown => {
      if (Array.isArray(at)) return at.map(spoil);
      if (at !== null && typeof at === "object") {
        const own = Object.entries(at).map(([name, value]) => [name, /id$/.test(name) ? `${secret}id` : spoil(value)]);
        return { ...Object.fromEntries(own), extra: `${secret}@example.com`, [`${secret}4711`]: 98765432101 };
      }
      return typeof at === "number" ? `${secret} ${at}` : typeof at === "string" ? `${secret}${at}` : at;
    };
    return { body: spoil(body) };
  });
  expect(requests.some((request) => request.includes(secret))).toBe(true);
  expect(report.differences.length).toBeGreaterThan(100);
  const text = `${summary(report)}${JSON.stringify(report)}`;
  expect(text).not.toContain(secret);
  expect(text).not.toContain("98765432101");
  expect(text).not.toContain("example.com");
});

test("stops if the API rejects the keys", async () => {
  const { report, requests } = await check(() => ({
    status: 401,
    body: { code: 124, message: "Invalid access token." },
  }));
  // The client retries once with a new token.
  expect(requests).toHaveLength(2);
  expect(exitCode(report)).toBe(2);
  expect(summary(report)).toContain("rejected the keys");
});

test("fails if the API does not respond", async () => {
  const { baseUrl, close } = await startRealApi();
  await close();
  const report = await checkLive({ document, apiKey: "key", apiSecret: "secret", baseUrl });
  expect(exitCode(report)).toBe(2);
  expect(report.notChecked).toEqual([
    { operationId: "listSessions", note: "past", why: "no response: ConnectionError, ECONNREFUSED" },
  ]);
  expect(summary(report)).toContain("The API did not respond.");
});

describe("npm run contract:live", () => {
  const keys = { ZOOM_VIDEO_SDK_API_KEY: "live-test-key", ZOOM_VIDEO_SDK_API_SECRET: "live-test-secret" };

  test("as a process without keys, says what it needs", async () => {
    const tsx = fileURLToPath(import.meta.resolve("tsx/cli"));
    const { code, stdout, stderr } = await startProgram([tsx, "scripts/contract-live.ts"]).finished;
    expect(stderr).toContain("ZOOM_VIDEO_SDK_API_KEY, ZOOM_VIDEO_SDK_API_SECRET");
    expect(stderr).toContain("It only sends GET requests");
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  test.each([
    ["an unknown option", ["--none-such"], "Unknown option"],
    ["an invalid base URL", ["--base-url", "api.zoom.us"], "must be an HTTPS URL"],
    ["a base URL that would get the token unencrypted", ["--base-url", "http://proxy.example"], "must be an HTTPS URL"],
  ])("rejects %s", async (_, args, message) => {
    const { code, stderr } = await runMain(main, args, { env: keys });
    expect(stderr).toContain(message);
    expect(stderr).toContain("Usage: npm run contract:live");
    expect(code).toBe(2);
  });

  test("reports differences and reads that were not sent, without values or keys", async () => {
    const none = { from: "2026-11-15", to: "2026-11-22", page_size: 5, next_page_token: "", sessions: [] };
    const deviate = [
      instead("listSessions", { body: none }),
      instead("getDailyReport", { status: 418, body: { code: 9, message: "Anna is out" } }),
    ];
    api = await startRealApi((...args) =>
      deviate.map((each) => each(...args)).find((response) => response !== undefined),
    );
    const folder = await mkdtemp(join(tmpdir(), "contract-live-"));
    try {
      const file = join(folder, "report.json");
      const { code, stdout } = await runMain(main, ["--base-url", api.baseUrl, "--json", file], { env: keys });
      expect(stdout).toContain("getDailyReport 418 (status): expected one of 200, 400, 401, 429, got 418");
      expect(stdout).toMatch(/\n\d+ reads checked: 1 difference\.\n$/);
      expect(code).toBe(1);
      const report = await readFile(file, "utf8");
      expect(JSON.parse(report)).toMatchObject({
        differences: [{ operationId: "getDailyReport", status: 418, count: 1 }],
        notChecked: expect.arrayContaining([
          { operationId: "getSession", why: "no session in the last 7 days" },
          { operationId: "getLivestream", why: "no session is live now" },
        ]),
      });
      expect(stdout).toContain("getLivestream: no session is live now");
      for (const hidden of ["Anna", ...Object.values(keys)]) expect(stdout + report).not.toContain(hidden);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("the proxy", () => {
  let api: RealApi;
  let proxy: LiveProxy;
  let deviate: Deviate = () => undefined;
  beforeAll(async () => {
    api = await startRealApi((...args) => deviate(...args));
    proxy = await startProxy(document, api.baseUrl);
  });
  afterEach(() => {
    deviate = () => undefined;
    api.requests.length = 0;
    proxy.takeExchanges();
  });
  afterAll(async () => {
    await proxy.close();
    await api.close();
  });

  const client = () => new ZoomVideoSdk({ token: "any", baseUrl: proxy.url, fetch: proxy.fetch, maxRetries: 0 });

  test("forwards double-encoded IDs unchanged, below the base path", async () => {
    await client().sessions.get("/ab//cdEFghIJklMNopQRg==", { type: "past" });
    await client().streamIngestions.get("+mZ8qL0TQyWc3nVx5r/JkA==");
    expect(api.requests).toEqual([
      "GET /v2/videosdk/sessions/%252Fab%252F%252FcdEFghIJklMNopQRg%253D%253D?type=past",
      "GET /v2/videosdk/stream_ingestions/%252BmZ8qL0TQyWc3nVx5r%252FJkA%253D%253D",
    ]);
  });

  test.each(["POST", "PUT", "PATCH", "DELETE"])("does not forward a %s", async (method) => {
    const response = proxy.fetch(`${proxy.url}/videosdk/sessions`, {
      method,
      headers: { authorization: "Bearer any", "content-type": "application/json" },
      ...(method !== "DELETE" && { body: '{"session_name":"a"}' }),
    });
    await expect(response).rejects.toThrow("Not sent");
    expect(api.requests).toEqual([]);
  });

  test("Prism validates the request and the response", async () => {
    deviate = () => ({ body: { sessions: 5 } });
    const headers = { authorization: "Bearer any" };
    await proxy.fetch(`${proxy.url}/videosdk/sessions?type=none-such`, { headers });
    const [exchange] = proxy.takeExchanges();
    expect(exchange?.violations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ location: ["request", "query", "type"], code: "enum" }),
        expect.objectContaining({ location: ["response", "body", "sessions"], code: "type" }),
      ]),
    );
    expect(proxy.takeExchanges()).toEqual([]);
  });

  test.each([
    [501, "application/json", '{"code":1,"message":"a"}'],
    [200, "application/json", '{"from":'],
    [200, "text/html", "<html>"],
    [302, "text/plain", "elsewhere"],
  ])("returns the API's own response: %i %s %s", async (status, contentType, body) => {
    deviate = () => ({ status, contentType, body });
    const response = await proxy.fetch(`${proxy.url}/videosdk/sessions`, { headers: { authorization: "Bearer any" } });
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe(contentType);
    expect(await response.text()).toBe(body);
  });

  test("a lost connection is an error, not a status of the proxy", async () => {
    const lost = createServer((request) => request.socket.destroy());
    await new Promise<void>((resolve) => lost.listen(0, "127.0.0.1", resolve));
    const { port } = lost.address() as AddressInfo;
    const direct = await startProxy(document, `http://127.0.0.1:${port}/v2`);
    await expect(direct.fetch(`${direct.url}/videosdk/sessions`, { headers: {} })).rejects.toThrow("fetch failed");
    expect(direct.takeExchanges()).toEqual([]);
    await direct.close();
    lost.closeAllConnections();
    await new Promise<void>((resolve) => lost.close(() => resolve()));
  });

  test("close aborts a request that the client gave up and the API has not answered", async () => {
    const giveUp = new AbortController();
    const silent = createServer(() => giveUp.abort());
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const { port } = silent.address() as AddressInfo;
    const waiting = await startProxy(document, `http://127.0.0.1:${port}/v2`);
    const response = waiting.fetch(`${waiting.url}/videosdk/sessions`, { signal: giveUp.signal });
    await expect(response).rejects.toThrow("aborted");
    await waiting.close();
    silent.closeAllConnections();
    await new Promise<void>((resolve) => silent.close(() => resolve()));
  });
});

describe("violations found by Prism", () => {
  const came = "something else (Prism)";

  test("reports what only Prism finds, without what it quotes from the response", () => {
    const violations = [
      {
        location: ["request", "query", "type"],
        code: "enum",
        message: "Request query parameter type must be equal to a",
      },
      { location: ["response", "body", "users", "0"], code: "required", message: "must have required property 'id'" },
      { location: ["response", "body", "s3"], message: "must NOT have additional properties; found 'Anna'" },
      { location: ["response", "header", "x-zm-trackingid"], message: "must be string" },
      { location: ["response"], message: "more violations than fit into a header" },
    ];
    expect(newViolations([], violations)).toEqual([
      { path: "request query type", expected: "be equal to a", came },
      { path: "users[].id", expected: "have required property 'id'", came },
      { path: "s3", expected: "NOT have additional properties", came },
      { path: "response header x-zm-trackingid", expected: "be string", came },
      { path: "(body)", expected: "more violations than fit into a header", came },
    ]);
  });

  test("does not repeat known differences", () => {
    const known = [{ path: "users[].id", expected: "string", came: "null" }];
    const violations = [
      { location: ["response", "body", "users", "3", "id"], code: "type", message: "must be string" },
    ];
    expect(newViolations(known, violations)).toEqual([]);
  });
});
