import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, request as forward } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { isAbsolute, join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Api, startApi } from "./support/api.js";
import type { FixtureName } from "./support/fixtures.js";
import { prepare } from "./support/project.js";

const OK = "session n b\n";

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api[Symbol.asyncDispose]());

/** Runs a command in a user's project. Its output on failure says why. */
async function run(folder: string, command: string, args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(isAbsolute(command) ? command : join(folder, command), args, {
    cwd: folder,
    env: { PATH: process.env["PATH"], HOME: folder, CI: "1", NODE_NO_WARNINGS: "1", ...api.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [[code], stdout, stderr] = await Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]);
  if (code !== 0) throw new Error(`${command} exited with ${code}:\n${(stdout + stderr).slice(-3000)}`);
  return stdout;
}

const bin = (name: string) => `node_modules/.bin/${name}`;
const node = (folder: string, args: readonly string[], env?: Record<string, string>) =>
  run(folder, process.execPath, args, env);

test.each<FixtureName>(["jest-29", "jest-30"])("%s: CommonJS, ts-jest, fake timers, jsdom", async (name) => {
  const folder = await prepare(name);
  await run(folder, bin("jest"), ["--ci"]);
  // With this setting, jsonwebtoken signs instead of Web Crypto.
  const options = { customExportConditions: ["node", "node-addons"] };
  await run(folder, bin("jest"), ["--ci", "jsdom-fixed", "--testEnvironmentOptions", JSON.stringify(options)]);
});

test.each([
  ["threads", "call", []],
  ["forks", "call", []],
  ["vmThreads", "call", []],
  ["threads", "call", ["--environment", "jsdom"]],
  ["vmThreads", "mock", []],
])("Vitest, pool %s, %s %j", async (pool, file, args) => {
  await run(await prepare("vitest"), bin("vitest"), ["run", file, "--pool", pool, ...args]);
});

test("node:test, ES module and CommonJS", async () => {
  const output = await node(await prepare("node"), ["--test", "--test-reporter=tap"]);
  expect(output).toMatch(/^# pass 2$/m);
});

test.each([
  ["esbuild-esm", "esbuild-esm.mjs"],
  ["esbuild-cjs", "esbuild-cjs.cjs"],
  ["rollup", "rollup.mjs"],
  ["rolldown", "rolldown.mjs"],
  ["webpack", "webpack.cjs"],
])("a bundle of %s", async (builder, file) => {
  const folder = await prepare("bundlers");
  await node(folder, ["build.mjs", builder]);
  expect(await node(folder, [file])).toBe(OK);
});

test.each([
  ["without nodejs_compat", ["2025-09-01"]],
  ["with nodejs_compat", ["2025-09-01", "nodejs_compat"]],
  ["of 2023, whose Request knows no `cache`", ["2023-05-01"]],
])("Cloudflare Workers %s", async (_, args) => {
  const folder = await prepare("workers");
  expect(await run(folder, "node_modules/node-22/bin/node", ["run.mjs", ...args])).toBe(OK);
});

test("Bun", async () => {
  expect(await run(await prepare("bun"), "node_modules/bun/bin/bun", ["program.js"])).toBe(OK);
});

test("Deno", async () => {
  const args = ["run", "--allow-net", "--allow-env", "--node-modules-dir=manual", "program.js"];
  expect(await run(await prepare("deno"), "node_modules/deno/deno", args)).toBe(OK);
});

test("Deno without access to the environment", async () => {
  const { ZOOM_VIDEO_SDK_BASE_URL: url, ZOOM_VIDEO_SDK_API_KEY: key, ZOOM_VIDEO_SDK_API_SECRET: secret } = api.env;
  const args = ["run", "--no-prompt", "--allow-net", "--node-modules-dir=manual", "no-env.js", `${url}`, `${key}`];
  const output = await run(await prepare("deno"), "node_modules/deno/deno", [...args, `${secret}`]);
  expect(output).toBe("environment: prompt\n");
});

test.each<[FixtureName, string, string[]]>([
  ["next-14", "webpack", []],
  ["next-16", "webpack", ["--webpack"]],
  ["next-16", "Turbopack", []],
])("%s with %s: routes on Node and on the edge, never cached", async (name, _, args) => {
  const folder = await prepare(name);
  await run(folder, bin("next"), ["build", ...args]);
  const server = spawn(join(folder, bin("next")), ["start", "--hostname", "127.0.0.1", "--port", "0"], {
    cwd: folder,
    env: { PATH: process.env["PATH"], HOME: folder, NODE_ENV: "production", ...api.env },
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    let output = "";
    let url: string | undefined;
    for await (const data of server.stdout) {
      output += data;
      url = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(output)?.[0];
      if (url !== undefined) break;
    }
    for (const path of ["/node/1", "/edge/1"]) {
      const read = async () => (await fetch(url + path)).text();
      const first = await read();
      expect(first).toMatch(/^session \d+$/);
      expect(await read()).not.toBe(first);
    }
  } finally {
    server.kill();
  }
});

test.each<FixtureName>(["nest-10", "nest-11"])("%s, with CommonJS and the old resolution of modules", async (name) => {
  const folder = await prepare(name);
  await run(folder, bin("tsc"), ["-p", "."]);
  expect(await node(folder, ["main.js"])).toBe("session n\n");
});

describe("a proxy", () => {
  let url: string;
  let asked: string[];
  const proxy = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const { method = "", headers } = request;
    const onward = forward(request.url ?? "", { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  }).on("connect", ({ url: target = "" }, socket, head) => {
    asked.push(`CONNECT ${target}`);
    const [host = "", port] = target.split(":");
    const upstream = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    socket.on("error", () => upstream.destroy());
    upstream.on("error", () => socket.destroy());
  });
  beforeAll(async () => {
    await once(proxy.listen(0, "127.0.0.1"), "listening");
    url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    proxy.closeAllConnections();
    proxy.close();
  });

  test.each(["ProxyAgent", "EnvHttpProxyAgent"])("through undici's %s", async (agent) => {
    asked = [];
    expect(await node(await prepare("proxies"), ["program.mjs", agent], { HTTP_PROXY: url })).toBe(OK);
    expect(asked).not.toEqual([]);
  });

  test("through Node 22's own", async () => {
    asked = [];
    const env = { HTTP_PROXY: url, NODE_USE_ENV_PROXY: "1" };
    const folder = await prepare("proxies");
    expect(await run(folder, "node_modules/node-22/bin/node", ["program.mjs", "none"], env)).toBe(OK);
    expect(asked).not.toEqual([]);
  });
});
