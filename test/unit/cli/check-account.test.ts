import { beforeEach, describe, expect, test, vi } from "vitest";
import { checkAccount } from "../../../src/cli/doctor/check-account.js";
import { Settings } from "../../../src/cli/settings.js";

vi.mock("zoom-video-sdk-api", () => import("../../../src/index.js"));

beforeEach(() => {
  vi.stubEnv("ZOOM_VIDEO_SDK_API_KEY", "the-api-key-of-the-account");
  vi.stubEnv("ZOOM_VIDEO_SDK_API_SECRET", "the-api-secret-of-the-account");
});

/** What is found, by check. */
async function find(hasKeys = true) {
  const findings = await checkAccount(new Settings(undefined), hasKeys, new AbortController().signal);
  return Object.fromEntries(findings.map((finding) => [finding.check, finding]));
}

const answer = (status: number, body: object) =>
  vi.stubGlobal("fetch", async () => Response.json(body, { status, headers: { date: new Date().toUTCString() } }));

const unreachable = (code: string) =>
  vi.stubGlobal("fetch", () => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error("failed"), { code }) });
  });

describe("the base URL", () => {
  test.each([
    "https://user:pa55word@example.com/v2",
    "https://example.com/v2?key=pa55word",
    "user:pa55word@example.com/v2",
    "https://user:pa55word@:port/v2",
  ])("%s is shown without its password", async (url) => {
    vi.stubEnv("ZOOM_VIDEO_SDK_BASE_URL", url);
    const { connection } = await find();
    expect(connection).toMatchObject({ status: "failed", found: expect.stringContaining("from environment: baseUrl") });
    expect(JSON.stringify(connection)).not.toContain("pa55word");
  });

  test("is shown with where it comes from", async () => {
    vi.stubEnv("ZOOM_VIDEO_SDK_BASE_URL", "https://example.com/v2");
    answer(200, { stream_ingestions: [] });
    expect((await find())["connection"]?.found).toBe("https://example.com/v2, from environment");
  });
});

test("the code of a failed connection is named once", async () => {
  unreachable("ECONNREFUSED");
  const { connection } = await find();
  expect(connection?.found).toMatch(/the connection to api\.zoom\.us failed \(ECONNREFUSED\)$/);
  expect(connection?.remedy).toContain("Nothing listens there");
});

test("the advice on certificates is given once", async () => {
  unreachable("SELF_SIGNED_CERT_IN_CHAIN");
  const { connection } = await find();
  expect(connection?.found).toMatch(/the certificate of api\.zoom\.us is not valid \(SELF_SIGNED_CERT_IN_CHAIN\)$/);
  expect(connection?.remedy).toContain("NODE_EXTRA_CA_CERTS");
});

test.each([
  ["accepts anything", 200, { stream_ingestions: [] }],
  ["rejects something else", 400, { code: 300, message: "Invalid request." }],
  ["rejects the token", 401, { code: 124, message: "Invalid access token." }],
  ["has no calls left", 429, { code: 429, message: "Too many requests." }],
])("without keys, neither credentials nor account are checked by a server that %s", async (_, status, body) => {
  answer(status, body);
  const { connection, credentials, account } = await find(false);
  expect(connection?.status).toBe("ok");
  const skipped = { status: "skipped", found: "not checked: see the keys above" };
  expect([credentials, account]).toMatchObject([skipped, skipped]);
});

test("of credentials that are not accepted, the account is not checked", async () => {
  answer(401, { code: 124, message: "Invalid access token." });
  const { credentials, account } = await find();
  expect(credentials).toMatchObject({ status: "failed", remedy: expect.stringContaining("SDK pair") });
  expect(account).toMatchObject({ status: "skipped", found: "not checked: see the credentials above" });
});
