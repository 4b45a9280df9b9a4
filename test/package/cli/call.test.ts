import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { createSessionToken } from "../../../src/index.js";
import { type Sandbox, startSandbox } from "../../../src/testing/index.js";
import { envOf, records, run, startCommand } from "./command-line.js";
import { COLUMNS, openTerminal } from "./terminal.js";

const HOSTILE = "Eve\u001b[2J\u001b]0;owned\u0007\u202egnp.exe\u009b31m";
// Midnight may come while the tests run.
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const RANGE = ["--from", dayIn(-1), "--to", dayIn(1)];

let sandbox: Sandbox;
let env: Record<string, string>;
let sessionId: string;
beforeAll(async () => {
  sandbox = await startSandbox();
  env = envOf(sandbox);
  const { sdkKey, sdkSecret } = sandbox;
  const token = await createSessionToken({ sdkKey, sdkSecret, sessionName: "Consultation 4711", role: "host" });
  ({ sessionId } = await sandbox.join(token, { name: HOSTILE }));
});
afterAll(() => sandbox.close());

describe.concurrent("an operation can be called", () => {
  test.each([
    ["by its ID", ["listSessions"]],
    ["by Zoom's own ID", ["sessions"]],
    ["by method and path", ["GET /videosdk/sessions"]],
    ["by method and path as two arguments", ["get", "/v2/videosdk/sessions"]],
  ])("%s", async (_, operation) => {
    const outcome = await run(["call", ...operation, ...RANGE, "--type", "live"], { env });
    expect(outcome).toMatchObject({ code: 0, stderr: "" });
    expect(records(outcome)).toMatchObject([{ id: sessionId, session_name: "Consultation 4711" }]);
  });

  test.each([
    ["in an option", () => ["call", "getSession", "--sessionId", sessionId]],
    ["in an option as other command lines name it", () => ["call", "getSession", `--session-id=${sessionId}`]],
    ["in stdin", () => ["call", "getSession", "--sessionId", "@-"]],
    ["with the path's template", () => ["call", "GET /videosdk/sessions/{sessionId}", "--sessionId", sessionId]],
  ])("with an ID %s", async (_, args) => {
    const outcome = await run(args(), { env, input: `${sessionId}\n` });
    expect(records(outcome)).toMatchObject([{ id: sessionId }]);
  });

  test("with an ID in the path, if it has no slash", async () => {
    const outcome = await run(["call", "GET /videosdk/sessions/none/users"], { env });
    expect(outcome).toMatchObject({ code: 4, stdout: "" });
  });

  test.each(["-abc==", "-h", "--x/y==", "/ab//cd=="])("with the ID %s", async (id) => {
    const outcome = await run(["call", "getSession", "--json", `--sessionId=${id}`], { env });
    expect(outcome).toMatchObject({ code: 4, stdout: "" });
    const apart = await run(["call", "getSession", "--json", "--sessionId", id], { env });
    expect(apart).toMatchObject({ code: 4, stdout: "" });
  });

  test("with a body from an argument, a file or stdin", async () => {
    const body = (name: string) => JSON.stringify({ session_name: name });
    await writeFile(join(inject("project"), "body.json"), body("From a file"));
    const created = await Promise.all([
      run(["call", "createSession", "--body", body("From an argument")], { env }),
      run(["call", "createSession", "--body", "@body.json"], { env }),
      run(["call", "createSession", "--body", "-"], { env, input: body("From stdin") }),
    ]);
    const names = created.map((outcome) => records(outcome)[0]?.["session_name"]);
    expect(names).toEqual(["From an argument", "From a file", "From stdin"]);
  });

  test("without a result", async () => {
    const created = records(await run(["call", "createSession", "--body", '{"session_name":"Gone"}'], { env }));
    const id = String(created[0]?.["session_id"]);
    const outcome = await run(["call", "deleteSession", "--sessionId", id, "--json"], { env });
    expect(outcome).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});

describe("many pages", () => {
  const COUNT = 9000;
  let server: Server;
  let large: Record<string, string>;
  beforeAll(async () => {
    server = createServer(({ url }, response) => {
      const from = Number(new URL(url ?? "", "http://x").searchParams.get("next_page_token") ?? 0);
      const sessions = Array.from({ length: 300 }, (_, index) => ({
        id: `${from + index}`,
        session_name: "ü".repeat(200),
      }));
      const next = from + 300 < COUNT ? `${from + 300}` : "";
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ sessions, next_page_token: next }));
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    large = { ...env, ZOOM_VIDEO_SDK_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  });
  afterAll(() => server.close());

  test("arrive whole in a pipe, an item a line", async () => {
    const outcome = await run(["call", "listSessions", ...RANGE, "--all"], { env: large });
    expect(outcome).toMatchObject({ code: 0, stderr: "" });
    expect(Buffer.byteLength(outcome.stdout)).toBeGreaterThan(3 * 2 ** 20);
    expect(records(outcome).map(({ id }) => Number(id))).toEqual(Array.from({ length: COUNT }, (_, index) => index));
  });

  test("without --all, the first page, and a note on stderr", async () => {
    const outcome = await run(["call", "listSessions", ...RANGE], { env: large });
    expect(records(outcome)).toHaveLength(300);
    expect(outcome.stderr).toBe("There are more: add --all.\n");
  });

  test("a reader that goes away is no failure", async () => {
    const child = startCommand(["call", "listSessions", ...RANGE, "--all"], large);
    let stderr = "";
    child.stderr.on("data", (data) => {
      stderr += data;
    });
    await once(child.stdout, "data");
    child.stdout.destroy();
    const [code] = await once(child, "close");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });
});

describe.concurrent("on a terminal", () => {
  test.each(COLUMNS)("a list is a table of %i columns, without what would control the terminal", async (columns) => {
    const terminal = openTerminal(["call", "listSessionUsers", "--sessionId", sessionId], env, columns);
    expect(await terminal.ended).toBe(0);
    const [header = "", row = "", ...notes] = terminal.screen();
    expect(header).toMatch(/^id +name +device +/);
    expect(row).toMatch(/ {2}Evegnp\.exe {2}/);
    expect(header.indexOf("device")).toBe(row.indexOf("Windows"));
    expect(notes.join(" ")).toMatch(/^Too wide for this terminal: .*See them with --json\.$/);
    for (const control of ["\u001b]", "\u001b[2J", "\u009b", "\u202e"])
      expect(terminal.written()).not.toContain(control);
  });

  test("an object is a list of its fields", async () => {
    const terminal = openTerminal(["call", "getSession", "--sessionId", sessionId], env);
    expect(await terminal.ended).toBe(0);
    expect(terminal.screen().join("\n")).toMatch(/^session_name +Consultation 4711$/m);
  });

  test("--json is the same as in a pipe", async () => {
    const args = ["call", "getSession", "--sessionId", sessionId, "--json"];
    const terminal = openTerminal(args, env, 400);
    expect(await terminal.ended).toBe(0);
    const { stdout } = await run(args, { env });
    const { duration: _, ...fields } = JSON.parse(stdout) as Record<string, unknown>;
    expect(JSON.parse(terminal.screen().join(""))).toMatchObject(fields);
  });

  test.each([
    ["NO_COLOR", { NO_COLOR: "1" }],
    ["a terminal without colors", { TERM: "dumb" }],
  ])("no color with %s", async (_, more) => {
    const args = ["call", "listSessions", ...RANGE, "--type", "live"];
    const colored = openTerminal(args, env);
    expect(await colored.ended).toBe(0);
    expect(colored.written()).toContain("\u001b[1m");
    const plain = openTerminal(args, { ...env, ...more });
    expect(await plain.ended).toBe(0);
    expect(plain.written()).not.toContain("\u001b[");
  });

  test("Ctrl-C ends a call that has no response yet", async () => {
    const server = createServer();
    await once(server.listen(0, "127.0.0.1"), "listening");
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const terminal = openTerminal(["call", "listStorageLocations"], { ...env, ZOOM_VIDEO_SDK_BASE_URL: url });
    await once(server, "request");
    terminal.press("\u0003");
    expect(await terminal.ended).toBe(130);
    expect(terminal.screen().join("\n")).toContain("Interrupted.");
    server.closeAllConnections();
    server.close();
  });
});
