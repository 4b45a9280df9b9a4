import { afterEach, expect, test, vi } from "vitest";
import { operationsOf } from "../../../scripts/document/walk.js";
import { checkLive, type LiveReport } from "../../../scripts/live/check.js";
import { exitCode, summary } from "../../../scripts/live/report.js";
import { document } from "../../support/document.js";
import { type Deviate, type RealApi, startRealApi } from "./real-api.js";

// The first start of Prism loads all of it, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let api: RealApi | undefined;
afterEach(() => api?.close());

async function check(deviate?: Deviate): Promise<{ report: LiveReport; requests: string[] }> {
  api = await startRealApi(deviate);
  const { baseUrl, requests } = api;
  const report = await checkLive({ document, apiKey: "key", apiSecret: "secret", baseUrl });
  return { report, requests };
}

/** Changes the body of one operation's answer. */
function changed(id: string, change: (body: never) => void): Deviate {
  return (operationId, { body }) => {
    if (operationId === id) change(body as never);
    return undefined;
  };
}

/** Gives one operation another answer. */
function instead(id: string, answer: ReturnType<Deviate>): Deviate {
  return (operationId) => (operationId === id ? answer : undefined);
}

test("an API that is as documented has no differences, and every GET operation is read", async () => {
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
const deviations: [what: string, deviate: Deviate, difference: object][] = [
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
    "a wrong type of a value that is enumerated",
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
    changed("listSessionUsers", (body: { users: { join_time: unknown }[] }) => {
      for (const user of body.users) user.join_time = "Nov 22";
    }),
    { operationId: "listSessionUsers", path: "users[].join_time", expected: 'match format "date-time"' },
  ],
  [
    "an unknown field, named but without its value",
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
    "an unknown value of an enumeration",
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
    "a status for which Prism would answer with an example of its own",
    instead("listStreamIngestions", { status: 501, body: error }),
    { operationId: "listStreamIngestions", status: 501, path: "(status)", came: "501" },
  ],
  [
    "an undocumented error code",
    instead("getStreamIngestion", { status: 404, body: error }),
    { operationId: "getStreamIngestion", status: 404, path: "code", expected: "one of the codes 34001", came: "4711" },
  ],
  [
    "an undocumented error code with a status of success",
    instead("getSessionRecordings", { body: error }),
    { operationId: "getSessionRecordings", status: 200, path: "code", expected: "one of the codes 200", came: "4711" },
  ],
  [
    "a required field that is missing",
    instead("getStorageLocation", { status: 404, body: { code: 3310 } }),
    { operationId: "getStorageLocation", status: 404, path: "message", expected: "a required field", came: "nothing" },
  ],
  [
    "an HTML body",
    instead("listStorageLocations", { contentType: "text/html", body: "<html>Jürgen</html>" }),
    {
      operationId: "listStorageLocations",
      path: "(body)",
      expected: "application/json",
      came: "text/html, no JSON: string of 19 characters like <a>Aa</a>",
    },
  ],
  [
    "JSON that is cut off",
    instead("getCloudRecordingReport", { body: '{"from":' }),
    {
      operationId: "getCloudRecordingReport",
      path: "(body)",
      came: 'application/json, no JSON: string of 8 characters like {"a":',
    },
  ],
];

test.each(deviations)("finds %s", async (_, deviate, difference) => {
  const { report } = await check(deviate);
  expect(report.differences).toEqual([expect.objectContaining(difference)]);
  expect(exitCode(report)).toBe(1);
});

test("a difference of many items is one, with their number", async () => {
  const { report } = await check(
    changed("getSessionUserQos", (body: { user_qos: object[] }) => {
      const [sample] = body.user_qos;
      body.user_qos = [1, 2, 3].map(() => ({ ...sample, mood: true }));
    }),
  );
  expect(report.differences).toEqual([
    {
      operationId: "getSessionUserQos",
      status: 200,
      path: "user_qos[].mood",
      expected: "no such field",
      came: "boolean",
      count: 3,
    },
  ]);
});

test("no value of an answer gets into the report", async () => {
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

test("what has nothing to ask about is listed with the reason", async () => {
  const { report } = await check((operationId) =>
    operationId === "listSessions"
      ? { body: { from: "2026-11-15", to: "2026-11-22", page_size: 5, next_page_token: "", sessions: [] } }
      : undefined,
  );
  expect(report.differences).toEqual([]);
  expect(report.notChecked).toContainEqual({ operationId: "getSession", why: "no session in the last 7 days" });
  expect(report.notChecked).toContainEqual({ operationId: "getLivestream", why: "no session is live now" });
  expect(summary(report)).toContain("getLivestream: no session is live now");
});

test("refused keys end the check: they say nothing of the document", async () => {
  const { report, requests } = await check(() => ({
    status: 401,
    body: { code: 124, message: "Invalid access token." },
  }));
  // Once more with a new token, then no more.
  expect(requests).toHaveLength(2);
  expect(exitCode(report)).toBe(2);
  expect(summary(report)).toContain("refuses the keys");
});

test("an API that does not answer is not one without differences", async () => {
  const { baseUrl, close } = await startRealApi();
  await close();
  const report = await checkLive({ document, apiKey: "key", apiSecret: "secret", baseUrl });
  expect(exitCode(report)).toBe(2);
  expect(report.notChecked).toEqual([
    { operationId: "listSessions", note: "past", why: "no answer: ConnectionError, ECONNREFUSED" },
  ]);
  expect(summary(report)).toContain("No answer came.");
});
