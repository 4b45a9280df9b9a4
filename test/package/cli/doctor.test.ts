import { once } from "node:events";
import { createServer, request as forward, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, createServer as createTcpServer, type Server } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../../src/testing/index.js";
import { cert, key } from "../../support/certificate.js";
import { envOf, records, run } from "./command-line.js";
import { COLUMNS, openTerminal } from "./terminal.js";

type Env = Record<string, string>;

let sandbox: Sandbox;
let env: Env;
const open: { close(): unknown }[] = [];
beforeAll(async () => {
  sandbox = await startSandbox();
  env = envOf(sandbox);
});
afterAll(async () => {
  await sandbox.close();
  for (const each of open) await each.close();
});

async function listen<T extends Server>(server: T, protocol = "http"): Promise<string> {
  await once(server.listen(0, "127.0.0.1"), "listening");
  open.push(server);
  return `${protocol}://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function otherSandbox(options: Parameters<typeof startSandbox>[0]): Promise<Sandbox> {
  const other = await startSandbox(options);
  open.push(other);
  return other;
}

/** The sandbox, seen through a server that changes what it says. */
const through =
  (change: (headers: Record<string, unknown>) => object): RequestListener =>
  ({ url = "", method, headers }, response) => {
    forward(sandbox.url + url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, { ...answer.headers, ...change(answer.headers) });
      answer.pipe(response);
    }).end();
  };

const at = (url: string): Env => ({ ...env, ZOOM_VIDEO_SDK_BASE_URL: url });

/** What is staged → the check that must find it, and the words of its remedy. */
const FAULTS: [fault: string, stage: () => Env | Promise<Env>, check: string, remedy: RegExp][] = [
  ["no key", () => ({ ...env, ZOOM_VIDEO_SDK_API_KEY: "" }), "ZOOM_VIDEO_SDK_API_KEY", /environment.*--env-file/],
  [
    "a quoted secret",
    () => ({ ...env, ZOOM_VIDEO_SDK_API_SECRET: `"${sandbox.apiSecret}"` }),
    "ZOOM_VIDEO_SDK_API_SECRET",
    /Copy it again/,
  ],
  [
    "the key pasted as the secret",
    () => ({ ...env, ZOOM_VIDEO_SDK_API_SECRET: sandbox.apiKey }),
    "ZOOM_VIDEO_SDK_API_SECRET",
    /pasted into both/,
  ],
  [
    "the SDK pair for calls",
    () => {
      const { ZOOM_VIDEO_SDK_KEY: _, ZOOM_VIDEO_SDK_SECRET: __, ...rest } = env;
      return { ...rest, ZOOM_VIDEO_SDK_API_KEY: sandbox.sdkKey, ZOOM_VIDEO_SDK_API_SECRET: sandbox.sdkSecret };
    },
    "credentials",
    /Usually it is the SDK pair/,
  ],
  [
    "another account's secret",
    () => ({ ...env, ZOOM_VIDEO_SDK_API_SECRET: "the-secret-of-another-account" }),
    "credentials",
    /API secret/,
  ],
  [
    "a clock that is an hour behind",
    async () =>
      at(await listen(createServer(through(() => ({ date: new Date(Date.now() + 3_600_000).toUTCString() }))))),
    "clock",
    /NTP/,
  ],
  [
    "an account without the Video SDK",
    async () => envOf(await otherSandbox({ account: { videoSdk: false } })),
    "account",
    /Video SDK plan/,
  ],
  [
    "no calls left",
    async () => {
      const limited = await otherSandbox({});
      limited.fail("listStreamIngestions", { status: 429, example: "error-429" });
      return envOf(limited);
    },
    "account",
    /Wait until/,
  ],
  [
    "a server that is not there",
    async () => {
      const server = createTcpServer();
      const url = await listen(server);
      server.close();
      return at(url);
    },
    "connection",
    /Nothing listens there/,
  ],
  [
    "a sign-in page in between",
    async () => at(await listen(createServer((_, response) => response.end("<html>Sign in</html>")))),
    "connection",
    /sign-in page/,
  ],
  ["a base URL without its path", () => at(`${sandbox.url}/v1`), "connection", /ends in \/v2/],
  ["an insecure base URL", () => at("http://api.zoom.us/v2"), "connection", /Correct ZOOM_VIDEO_SDK_BASE_URL/],
  [
    "a certificate of a company's own authority",
    async () => {
      const unchanged = through(() => ({}));
      return at(await listen(createTlsServer({ cert, key }, unchanged), "https"));
    },
    "connection",
    /NODE_EXTRA_CA_CERTS/,
  ],
  [
    "a proxy that is not there",
    async () => {
      const server = createTcpServer();
      const url = await listen(server);
      server.close();
      return { ...env, HTTPS_PROXY: url };
    },
    "proxy",
    /Correct HTTPS_PROXY/,
  ],
  [
    "a server that fails",
    async () => at(await listen(createServer((_, response) => response.writeHead(503).end()))),
    "connection",
    /status\.zoom\.us/,
  ],
];

test.concurrent.each(FAULTS)("finds %s", async (_, stage, check, remedy) => {
  const outcome = await run(["doctor"], { env: await stage() });
  const failed = records(outcome).filter(({ status }) => status === "failed");
  expect(failed).toEqual([expect.objectContaining({ check, remedy: expect.stringMatching(remedy) })]);
  expect(outcome.code).toBe(1);
});

test("warns of a proxy that Node does not use, and of certificates that are not checked", async () => {
  const proxy = await listen(createServer());
  const { code, stdout } = await run(["doctor"], {
    env: { ...env, HTTPS_PROXY: proxy, NODE_TLS_REJECT_UNAUTHORIZED: "0" },
  });
  const warnings = records({ code, stdout, stderr: "" }).filter(({ status }) => status === "warning");
  expect(warnings).toMatchObject([
    { check: "tls", remedy: expect.stringContaining("NODE_EXTRA_CA_CERTS") },
    { check: "proxy", remedy: expect.stringContaining("NODE_USE_ENV_PROXY=1") },
  ]);
  expect(code).toBe(0);
});

test("finds nothing where all is well, says where values come from, and shows no secret", async () => {
  const outcome = await run(["doctor"], { env });
  expect(outcome.code).toBe(0);
  const { apiKey, apiSecret, sdkSecret } = sandbox;
  const found = records(outcome).find(({ check }) => check === "ZOOM_VIDEO_SDK_API_SECRET")?.["found"];
  expect(found).toBe(`len=${apiSecret.length}, …${apiSecret.slice(-3)}, from environment`);
  for (const secret of [apiKey, apiSecret, sdkSecret]) expect(outcome.stdout + outcome.stderr).not.toContain(secret);
});

test.each(COLUMNS)("on a terminal of %i columns, a line a check", async (columns) => {
  const terminal = openTerminal(["doctor"], { ...env, ZOOM_VIDEO_SDK_API_KEY: "" }, columns);
  expect(await terminal.ended).toBe(1);
  const screen = terminal.screen();
  expect(screen[0]).toMatch(/^✓ node +v\d/);
  expect(screen.join("\n")).toMatch(/^✗ ZOOM_VIDEO_SDK_API_KEY +not set/m);
  expect(screen.at(-1)).toBe("1 problem found.");
});
