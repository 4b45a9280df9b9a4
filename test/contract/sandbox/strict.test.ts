import { readdirSync, readFileSync } from "node:fs";
import { get } from "node:http";
import fc from "fast-check";
import { SignJWT } from "jose";
import { describe, expect, test } from "vitest";
import { type OperationId, operations } from "../../../generated/operations.js";
import { ZoomVideoSdk } from "../../../src/index.js";
import { Rejection } from "../../../src/testing/sandbox/rejection.js";
import { startSandbox } from "../../../src/testing/sandbox/start-sandbox.js";
import { readBody, readQuery } from "../../../src/testing/sandbox/validate-request.js";
import { exampleRequest, operationAt } from "../../support/document.js";
import { runs } from "../../support/fuzz.js";
import { invalidRequests } from "../../support/invalid-requests.js";
import { rejection } from "../../support/observed-client.js";
import { ROOT } from "../../support/root.js";
import { day, startCheckedSandbox } from "../../support/sandbox.js";
import { validateExchange } from "../../support/validate-exchange.js";

const ids = Object.keys(operations) as OperationId[];
const key = (secret: string) => new TextEncoder().encode(secret);

describe("API tokens", () => {
  const ask = async (claims: object, sign: { secret?: string; alg?: string } = {}) => {
    const { sandbox } = await startCheckedSandbox();
    const { alg = "HS256", secret = sandbox.apiSecret } = sign;
    const payload = { iss: sandbox.apiKey, iat: now(), exp: now() + 60, ...claims };
    const token = await new SignJWT(payload).setProtectedHeader({ alg }).sign(key(secret));
    const headers = { authorization: `Bearer ${token}` };
    return (await fetch(`${sandbox.url}/v2/videosdk/stream_ingestions`, { headers })).status;
  };
  const now = () => Math.floor(Date.now() / 1000);

  test("of another signer are accepted, with /v2 in the path", async () => expect(await ask({})).toBe(200));
  test.each<[string, object, { secret?: string; alg?: string }]>([
    ["that have expired", { exp: now() - 1 }, {}],
    ["without exp", { exp: undefined }, {}],
    ["without iat", { iat: undefined }, {}],
    ["of another key", { iss: "another" }, {}],
    ["signed with another secret", {}, { secret: "another-secret-of-32-characters-or-more" }],
    ["signed with another algorithm", {}, { alg: "HS512", secret: "x".repeat(64) }],
  ])("%s are rejected", async (_, claims, sign) => expect(await ask(claims, sign)).toBe(401));

  test("stay valid when the sandbox's time is advanced", async () => {
    const { sandbox, zoom } = await startCheckedSandbox();
    await zoom.streamIngestions.list();
    await sandbox.advance(48 * 3_600_000);
    expect((await zoom.streamIngestions.list()).items).toEqual([]);
  });
});

describe("join tokens", () => {
  const NOW = Date.UTC(2026, 10, 10, 12);
  const now = NOW / 1000;
  const join = async (claims: object, { secret, ...options }: { secret?: string; password?: string } = {}) => {
    const { sandbox } = await startCheckedSandbox({ clock: () => NOW });
    const all = {
      app_key: sandbox.sdkKey,
      role_type: 1,
      tpc: "Daily",
      version: 1,
      iat: now,
      exp: now + 7200,
      ...claims,
    };
    const signed = new SignJWT(all).setProtectedHeader({ alg: "HS256" });
    const token = await signed.sign(key(secret ?? sandbox.sdkSecret));
    return sandbox.join(token, { name: "Anna", ...options });
  };

  test("of another signer are accepted", async () => expect((await join({})).name).toBe("Anna"));
  test("are accepted with every claim at its limit", async () => {
    const text = "k".repeat(36);
    const limits = {
      tpc: "x".repeat(200),
      user_key: text,
      session_key: text,
      geo_regions: "US,DE",
      exp: now + 172_800,
    };
    expect((await join({ ...limits, cloud_recording_transcript_option: 2, hold: 3 })).name).toBe("Anna");
  });
  test.each<[string, object, RegExp]>([
    ["without a name", { tpc: undefined }, /tpc/],
    ["with too long a name", { tpc: "x".repeat(201) }, /tpc/],
    ["with a character in the name that Zoom does not allow", { tpc: "a/b" }, /tpc/],
    ["of no role", { role_type: 2 }, /role_type .*3010/],
    ["with a role as text", { role_type: "1" }, /role_type/],
    ["without a version", { version: undefined }, /version/],
    ["with too long a user_key", { user_key: "k".repeat(37) }, /user_key/],
    ["with a region that is none", { geo_regions: "US, DE" }, /geo_regions/],
    ["with hold as text", { hold: "1" }, /hold/],
    ["that have expired", { iat: now - 7200, exp: now }, /expired/],
    ["of the future", { iat: now + 60, exp: now + 7200 }, /not valid yet/],
    ["that live too briefly", { exp: now + 1799 }, /30 minutes to 48 hours/],
    ["that live too long", { exp: now + 172_801 }, /30 minutes to 48 hours/],
    ["of another key", { app_key: "another" }, /app_key/],
  ])("%s are rejected", (_, claims, message) => expect(join(claims)).rejects.toThrow(message));
  test("signed with another secret are rejected", () =>
    expect(join({}, { secret: "another" })).rejects.toThrow("SDK secret"));
  test("are rejected with a password that the SDK would not take", () =>
    expect(join({}, { password: "longer than ten" })).rejects.toThrow("password"));

  test("need the session's key and password", async () => {
    const { sandbox, zoom, join } = await startCheckedSandbox();
    await zoom.sessions.create({ session_name: "Daily", session_password: "secret" });
    await expect(join("Daily")).rejects.toThrow("password");
    await join("Daily", { password: "secret", sessionKey: "k-1" });
    const participant = { role: "participant", password: "secret" } as const;
    await expect(join("Daily", participant)).rejects.toThrow("session_key");
    await join("Daily", { ...participant, sessionKey: "k-1" });
    expect(sandbox.state.sessions[0]?.users).toHaveLength(2);
  });
});

describe("requests", () => {
  test.each(ids)("of %s with one fault are rejected, and the field is named", async (id) => {
    const { sandbox, zoom } = await startCheckedSandbox();
    const { streamIngestions } = zoom;
    await streamIngestions.list();
    const token = await apiToken(sandbox);
    for (const { location, url, init } of invalidRequests(id, sandbox.url)) {
      const headers = new Headers(init.headers);
      const hadToken = headers.has("authorization");
      if (hadToken) headers.set("authorization", `Bearer ${token}`);
      const response = await fetch(url, { ...init, headers });
      const body = (await response.json()) as { code: number; errors?: { field: string }[] };
      const field = location.at(-1);
      if (!hadToken) expect([response.status, body.code]).toEqual([401, 124]);
      else if (location[1] === "path") expect(response.status).toBe(404);
      else if (id === "listWebhookLogs" && body.code !== 300) expect(String(body.code)).toMatch(/^150[36]$/);
      else expect(body).toMatchObject({ code: 300, errors: [{ field }] });
    }
  });

  test("with a field that the API does not have are rejected", async () => {
    const { zoom } = await startCheckedSandbox();
    const body = { session_name: "Daily", settings: { auto_record: "cloud" } } as never;
    await expect(zoom.sessions.create(body)).rejects.toMatchObject({
      code: 300,
      errors: [{ field: "settings.auto_record" }],
    });
  });

  test("of an unknown path, or without JSON, are rejected in Zoom's words", async () => {
    const { sandbox } = await startCheckedSandbox();
    const headers = { authorization: `Bearer ${await apiToken(sandbox)}` };
    const unknown = await fetch(`${sandbox.url}/v2/videosdk/session`, { headers });
    expect([unknown.status, await unknown.json()]).toMatchObject([404, { code: 2300 }]);
    const noJson = await fetch(`${sandbox.url}/videosdk/sessions`, { headers, method: "POST", body: "{" });
    expect([noJson.status, await noJson.json()]).toMatchObject([400, { code: 300 }]);
  });

  test("with a great many unknown fields are rejected, and the first ones are named", async () => {
    const { zoom } = await startCheckedSandbox();
    const unknown = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [index, 1]));
    const faults = problemsOf(() => readBody("createSession", JSON.stringify({ session_name: "a", ...unknown })));
    expect(faults).toHaveLength(1);
    const few = { session_name: "a", ...Object.fromEntries(Object.entries(unknown).slice(0, 101)) };
    const error = await rejection(zoom.sessions.create(few as never));
    expect(error).toMatchObject({ code: 300, errors: { length: 100, 0: { field: "0" } } });
  });

  test("with a body larger than 1 MiB are answered 413", async () => {
    const { sandbox } = await startCheckedSandbox();
    const headers = { authorization: `Bearer ${await apiToken(sandbox)}` };
    const ask = async (length: number) => {
      const body = JSON.stringify({ session_name: "Daily" }).padEnd(length);
      return (await fetch(`${sandbox.url}/videosdk/sessions`, { headers, method: "POST", body })).status;
    };
    expect([await ask(1024 * 1024), await ask(1024 * 1024 + 1)]).toEqual([201, 413]);
  });

  test.each(["//", "///:99999/x", "//a/videosdk/sessions", "http://[", "*"])(
    "of the target %s find nothing",
    async (path) => {
      const { sandbox } = await startCheckedSandbox();
      const { port } = new URL(sandbox.url);
      const status = await new Promise((resolve, reject) => {
        get({ host: "127.0.0.1", port, path }, (response) => resolve(response.resume().statusCode)).on("error", reject);
      });
      expect(status).toBe(404);
    },
  );

  test("whose ID was encoded once find nothing, and a header says why", async () => {
    const { sandbox, join } = await startCheckedSandbox();
    const { sessionId } = await join("Daily");
    const headers = { authorization: `Bearer ${await apiToken(sandbox)}` };
    const url = `${sandbox.url}/videosdk/sessions/${encodeURIComponent(sessionId)}`;
    expect((await fetch(url.replace(/=$/, "%3D"), { headers })).status).toBe(404);
    const response = await fetch(url, { headers });
    expect(response.status).toBe(404);
    expect(decodeURI(response.headers.get("x-sandbox-hint") ?? "")).toContain("was not encoded twice");
    expect((await fetch(url.replaceAll("%", "%25"), { headers })).status).toBe(200);
  });

  test("reach the same account by the path of a sub-account", async () => {
    const { sandbox, join } = await startCheckedSandbox();
    await join("Daily");
    const { apiKey, apiSecret, url } = sandbox;
    const zoom = new ZoomVideoSdk({ apiKey, apiSecret, baseUrl: `${url}/v2` });
    const [yesterday = "", tomorrow = ""] = [-1, 1].map((days) => day(Date.now() + days * 86_400_000));
    const { items } = await zoom.account("sub").sessions.list({ from: yesterday, to: tomorrow });
    expect(items).toHaveLength(1);
  });

  const withBody = ids.filter((id) => operationAt(id).operation.requestBody !== undefined);
  test.each(withBody)("with any body of %s are judged as by a complete validator", (id) => {
    const { url, init } = exampleRequest(id, "http://mock");
    const example = JSON.parse(String(init.body)) as Record<string, unknown>;
    fc.assert(
      fc.property(mutation(example), (body) => {
        const text = JSON.stringify(body);
        const exchange = { method: String(init.method), url: new URL(url), requestBody: text };
        const judged = validateExchange({ ...exchange, status: 500, responseBody: '{"code":1,"message":""}' });
        const faults = judged.filter((problem) => problem.startsWith("request"));
        expect(problemsOf(() => readBody(id, text)).length > 0, `${text}\n${faults}`).toBe(faults.length > 0);
      }),
      runs(200),
    );
  });

  test("with any query of listRecordings are judged as by a complete validator", () => {
    const value = fc.oneof(
      ...[fc.constantFrom("", "30", "301", "-1", "true", "2026-11-01", "2026-02-30", "recording_file"), fc.string()],
    );
    const names = ["page_size", "trash", "trash_type", "from", "to", "pageSize"];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 3 }), (query) => {
        const url = new URL("http://mock/videosdk/recordings");
        for (const [name, text] of Object.entries(query)) url.searchParams.set(name, text);
        const exchange = { method: "GET", url, requestBody: undefined, status: 500 };
        const judged = validateExchange({ ...exchange, responseBody: '{"code":1,"message":""}' });
        const own = problemsOf(() => readQuery("listRecordings", url.searchParams));
        expect(own.length > 0, `${url.search}\n${judged}`).toBe(judged.length > 0);
      }),
      runs(300),
    );
  });
});

describe("events.next", () => {
  test("rejects when the sandbox is reset first, and then waits for the events that follow", async () => {
    const { sandbox, join } = await startCheckedSandbox();
    const before = rejection(sandbox.events.next("session.user_joined"));
    sandbox.reset();
    const { id } = await join("Daily");
    expect(await before).toMatchObject({ message: expect.stringContaining("was reset before the event") });
    expect((await sandbox.events.next("session.user_joined")).payload.object.user.id).toBe(id);
  });

  test("rejects when the sandbox is closed first, or was closed already", async () => {
    const { sandbox } = await startCheckedSandbox();
    const before = rejection(sandbox.events.next("session.started"));
    await sandbox.close();
    const after = rejection(sandbox.events.next("session.started"));
    const error = { name: "ZoomVideoSdkError", message: expect.stringContaining("was closed before the event") };
    expect(await Promise.all([before, after])).toMatchObject([error, error]);
  });
});

describe("the sandbox", () => {
  test("has no source of chance, time or timers outside of its clock", () => {
    const folder = `${ROOT}src/testing/sandbox/`;
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    const uses =
      /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bset(?:Timeout|Interval|Immediate)\b|\brandom[A-Z]\w*|AbortSignal\.timeout|\bperformance\b/;
    const found = files.filter((name) =>
      uses.test(readFileSync(folder + name, "utf8").replaceAll(/^ *(?:\/?\*|\/\/).*$/gm, "")),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(found).toEqual(["clock.ts"]);
  });

  test("names options that it does not have, or that are invalid", async () => {
    const start = (options: object) => startSandbox(options);
    await expect(start({ plans: "pro" })).rejects.toThrow("Did you mean plan");
    await expect(start({ plan: "free" })).rejects.toThrow("plan");
    await expect(start({ port: -1 })).rejects.toThrow("port");
    await expect(start({ account: { cloudRecordings: true } })).rejects.toThrow("Did you mean cloudRecording");
    await expect(start({ account: { rtms: "no" } })).rejects.toThrow("account.rtms");
    await expect(start({ webhooks: { url: "hooks", secretToken: "s" } })).rejects.toThrow("webhooks.url is not a URL");
    await expect(start({ apiSecret: "" })).rejects.toThrow("apiSecret");
  });

  test("frees its port when its endpoint fails the validation", async () => {
    const sandbox = await startSandbox();
    const port = Number(new URL(sandbox.url).port);
    await sandbox.close();
    const webhooks = { url: "http://127.0.0.1:1/hooks", secretToken: "s" };
    await expect(startSandbox({ port, webhooks })).rejects.toThrow("did not respond");
    await (await startSandbox({ port })).close();
  });
});

async function apiToken({ apiKey, apiSecret }: { apiKey: string; apiSecret: string }): Promise<string> {
  const signed = new SignJWT({ iss: apiKey }).setProtectedHeader({ alg: "HS256" });
  return signed.setIssuedAt().setExpirationTime("1h").sign(key(apiSecret));
}

function problemsOf(read: () => unknown): unknown[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof Rejection) return [error];
    throw error;
  }
}

/** The example with one field somewhere replaced, added or left out; or something else altogether. */
function mutation(example: Record<string, unknown>): fc.Arbitrary<unknown> {
  const paths: string[][] = [];
  const visit = (value: unknown, path: string[]) => {
    if (typeof value !== "object" || value === null) return;
    for (const [name, each] of Object.entries(value)) {
      paths.push([...path, name]);
      visit(each, [...path, name]);
    }
  };
  visit(example, []);
  const other = fc.oneof(
    fc.constantFrom<unknown>(undefined, null, true, 0, 1.5, "", "x".repeat(300), "https://a.example", [], {}, "off"),
    fc.jsonValue({ maxDepth: 1 }),
  );
  const name = fc.constantFrom("", "extra", "__proto__");
  return fc.tuple(fc.constantFrom(...paths), name, other).map(([path, added, value]) => {
    const copy = structuredClone(example) as Record<string, unknown>;
    const parents = added === "" ? path.slice(0, -1) : path;
    let at: unknown = copy;
    for (const part of parents) at = (at as Record<string, unknown>)[part];
    const target = (typeof at === "object" && at !== null ? at : copy) as Record<string, unknown>;
    const last = added === "" ? (path.at(-1) ?? "") : added;
    Object.defineProperty(target, last, { value, enumerable: true, configurable: true, writable: true });
    return copy;
  });
}
