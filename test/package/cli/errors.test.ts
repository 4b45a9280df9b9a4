import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Sandbox, startSandbox } from "../../../src/testing/index.js";
import { envOf, run } from "./command-line.js";

let sandbox: Sandbox;
let env: Record<string, string>;
beforeAll(async () => {
  sandbox = await startSandbox();
  env = envOf(sandbox);
});
afterAll(() => sandbox.close());

const LIST = ["call", "listStreamIngestions"];

/** Answers every request the same. */
async function answering(status: number, body: string) {
  const server = createServer((_, response) => response.writeHead(status).end(body));
  await once(server.listen(0, "127.0.0.1"), "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

describe.concurrent("what goes wrong has an exit code and a kind", () => {
  test("2: the command line", async () => {
    for (const args of [["call", "listSession"], ["cal"], ["call", "listSessions", "--form", "x"], ["token"], []]) {
      expect(await run(args, { env }), args.join(" ")).toMatchObject({ code: 2, stdout: "" });
    }
  });

  test("3: no keys", async () => {
    const { code, stderr } = await run([...LIST, "--json"]);
    expect(code).toBe(3);
    expect(JSON.parse(stderr)).toMatchObject({
      kind: "credentials",
      message: expect.stringContaining("ZOOM_VIDEO_SDK_API_KEY is not set"),
    });
  });

  test("3: keys that are not accepted", async () => {
    const { sdkKey, sdkSecret } = sandbox;
    const wrong = { ...env, ZOOM_VIDEO_SDK_API_KEY: sdkKey, ZOOM_VIDEO_SDK_API_SECRET: sdkSecret };
    const { code, stderr } = await run([...LIST, "--json"], { env: wrong });
    expect(code).toBe(3);
    expect(JSON.parse(stderr)).toMatchObject({ kind: "credentials", status: 401, code: 124 });
  });

  test("4: not found", async () => {
    const { code, stderr } = await run(["call", "getSession", "--sessionId", "none", "--json"], { env });
    expect(code).toBe(4);
    expect(JSON.parse(stderr)).toMatchObject({
      kind: "not-found",
      status: 404,
      code: 3001,
      meaning: expect.any(String),
      hint: expect.any(String),
      trackingId: expect.stringMatching(/^WEB_/),
    });
  });

  test("5: rejected", async () => {
    const body = JSON.stringify({ session_name: "Twice" });
    await run(["call", "createSession", "--body", body], { env });
    const { code, stderr } = await run(["call", "createSession", "--body", body, "--json"], { env });
    expect(code).toBe(5);
    expect(JSON.parse(stderr)).toMatchObject({ kind: "rejected", status: 400, code: 3000 });
  });

  test("6: rate limit", async () => {
    const limited = await startSandbox();
    limited.fail("getLivestream", { status: 429, example: "error-429-daily" }, { times: 5 });
    const args = ["call", "getLivestream", "--sessionId", "any", "--json"];
    const { code, stderr } = await run(args, { env: envOf(limited) });
    await limited.close();
    expect(code).toBe(6);
    expect(JSON.parse(stderr)).toMatchObject({ kind: "rate-limit", status: 429, retryAt: expect.any(String) });
  });

  test("7: no response", async () => {
    const gone = await answering(200, "");
    gone.close();
    const { code, stderr } = await run([...LIST, "--json"], { env: { ...env, ZOOM_VIDEO_SDK_BASE_URL: gone.url } });
    expect(code).toBe(7);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(JSON.parse(stderr)).toMatchObject({ kind: "network" });
  });

  test.each([
    ["5xx", 500, '{"code":500,"message":"Down."}'],
    ["a web page", 200, "<html>Sign in</html>"],
  ])("8: %s", async (_, status, body) => {
    const server = await answering(status, body);
    const { code, stderr } = await run([...LIST, "--json"], { env: { ...env, ZOOM_VIDEO_SDK_BASE_URL: server.url } });
    server.close();
    expect(code).toBe(8);
    expect(JSON.parse(stderr)).toMatchObject({ kind: "server" });
  });
});

describe.concurrent("a mistake is explained", () => {
  test.each([
    ["a misspelt operation", ["call", "listSession"], "Did you mean listSessions?"],
    ["a misspelt option", ["call", "listSessions", "--pagesize", "3"], "Did you mean --page_size?"],
    ["a misspelt event", ["webhook", "send", "session.strted"], "Did you mean session.started?"],
    ["an ID that is no option", ["call", "getSession", "ab=="], "Pass the ID as an option: --sessionId <id>"],
    ["a field as an option", ["call", "createSession", "--session_name", "A"], `--body '{"session_name":`],
    ["a missing event", ["webhook", "send", "--to", "http://127.0.0.1:9"], "The event is missing."],
    ["a missing option", ["call", "listSessions"], "--from is missing."],
    ["a date", ["call", "listSessions", "--from", "today", "--to", "2026-11-01"], "--from must be a day"],
    ["a number", ["call", "listRecordings", "--page_size", "many"], "It must be an integer."],
    [
      "a value",
      ["call", "getSession", "--sessionId", "a", "--type", "pst"],
      "Allowed choices are past, live, scheduled.",
    ],
    ["a body", ["call", "createSession", "--body", "{name}"], "--body is not JSON"],
    ["a path", ["call", "GET /videosdk/session"], "The API has no operation GET /videosdk/session."],
    ["an encoded ID", ["call", "getSession", "--sessionId", "a%2Fb%3D%3D"], "--sessionId "],
    ["a port", ["sandbox", "--port", "99999"], "It must be a port from 0 to 65535."],
  ])("%s", async (_, args, text) => {
    const { code, stdout, stderr } = await run(args, { env });
    expect(stderr).toContain(text);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  // Node 20 reads the option itself, and exits with 9.
  test("a file that is not there", async () => {
    const { code, stdout, stderr } = await run([...LIST, "--env-file", "none.env"], { env });
    expect(stderr).toContain("none.env");
    expect(code).toBe(process.version.startsWith("v20.") ? 9 : 2);
    expect(stdout).toBe("");
  });

  test.each([
    ["an ID", ["call", "getSession", "--sessionId", "C:/Program Files/Git/ab//cd=="]],
    ["a path", ["call", "GET", "C:/Program Files/Git/videosdk/sessions"]],
  ])("%s that Git Bash changed", async (_, args) => {
    const { code, stderr } = await run(args, { env: { ...env, MSYSTEM: "MINGW64" } });
    expect(stderr).toContain("MSYS_NO_PATHCONV=1");
    expect(code).toBe(2);
  });
});

test("the environment takes precedence over --env-file", async () => {
  const folder = join(inject("project"), "env-files");
  await mkdir(folder, { recursive: true });
  const lines = { ...env, ZOOM_VIDEO_SDK_API_SECRET: "not-the-secret" };
  const text = Object.entries(lines).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(join(folder, "wrong.env"), text.join(""));
  const args = ["--env-file", "env-files/wrong.env", ...LIST];
  expect((await run(args)).code).toBe(3);
  const { ZOOM_VIDEO_SDK_API_SECRET = "" } = env;
  expect((await run(args, { env: { ZOOM_VIDEO_SDK_API_SECRET } })).code).toBe(0);
});

test("no secret is ever printed", async () => {
  const wrong = {
    ...env,
    ZOOM_VIDEO_SDK_WEBHOOK_SECRET: "the-webhook-secret",
    ZOOM_VIDEO_SDK_BASE_URL: "http://127.0.0.1:9",
  };
  const commands = [
    LIST,
    ["doctor"],
    ["webhook", "send", "session.started", "--to", "http://127.0.0.1:9"],
    ["commands"],
  ];
  const outcomes = await Promise.all(
    commands.flatMap((args) => [run(args, { env: wrong }), run([...args, "--json"], { env })]),
  );
  const printed = outcomes.map(({ stdout, stderr }) => stdout + stderr).join("\n");
  const secrets = [sandbox.apiSecret, sandbox.sdkSecret, "the-webhook-secret"];
  expect(secrets.filter((secret) => printed.includes(secret))).toEqual([]);
});
