import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { stderr, stdout } from "node:process";
import { beforeEach, expect, test, vi } from "vitest";

vi.mock("zoom-video-sdk-api", () => import("../../../src/index.js"));
vi.mock("zoom-video-sdk-api/testing", () => import("../../../src/testing/index.js"));
// It listens to signals, once for each command.
vi.mock("../../../src/cli/interrupt.js", () => ({
  Interrupt: class {
    signal = new AbortController().signal;
    wait = async () => {};
  },
}));
// Test files share modules: another one may have loaded the real ones.
vi.resetModules();
const { run } = await import("../../../src/cli/run.js");

beforeEach(() => vi.stubEnv("NO_COLOR", "1"));

/** Runs a command line in a pipe. */
async function command(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  vi.spyOn(stdout, "write").mockImplementation((text) => out.push(String(text)) > 0);
  vi.spyOn(stderr, "write").mockImplementation((text) => err.push(String(text)) > 0);
  const code = await run(args);
  vi.mocked(stdout.write).mockRestore();
  vi.mocked(stderr.write).mockRestore();
  return { code, out: out.join(""), err: err.join("") };
}

test.each([[["exit-codes"]], [["exit-codes", "--json"]]])("%j is a line of JSON per code in a pipe", async (args) => {
  const { out } = await command(...args);
  const records = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(records[0]).toEqual({ code: 0, meaning: "Done." });
  expect(records).toContainEqual({ code: 4, kind: "not-found", meaning: "It does not exist." });
});

test("a misspelt command is JSON with the suggestion as its hint, and without a code of the parser", async () => {
  const { code, err } = await command("sandbx", "--json");
  expect(code).toBe(2);
  expect(JSON.parse(err)).toEqual({
    kind: "usage",
    message: "unknown command 'sandbx'",
    hint: "Did you mean sandbox?",
  });
});

test("a malformed SDK secret is named by its variable when a token is decoded", async () => {
  vi.stubEnv("ZOOM_VIDEO_SDK_SECRET", "abc ");
  const { out } = await command("token", "--decode", "e30.e30.x");
  expect(JSON.parse(out).valid).toMatch(/^unknown: ZOOM_VIDEO_SDK_SECRET starts or ends with whitespace/);
});

test("a sandbox whose output is JSON does not suggest to save it as an env file", async () => {
  const { out, err } = await command("sandbox", "--empty");
  expect(JSON.parse(out)).toMatchObject({ type: "ready" });
  expect(err).toBe("Ctrl-C stops the sandbox.\n");
});

test("a port that is in use is named", async () => {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const { code, err } = await command("sandbox", "--port", `${port}`);
  server.close();
  expect(err).toBe(`Error: Port ${port} is in use.\nWhat to do: Choose another --port.\n`);
  expect(code).toBe(1);
});
