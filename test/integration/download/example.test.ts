import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { status } from "../../support/file-server.js";
import { account, type RecordingsServer, type Script, startRecordingsServer } from "../../support/recordings-server.js";
import { startProgram } from "../../support/run-program.js";
import { until } from "../../support/until.js";

// What `npx tsx examples/archive-recordings.ts` runs.
const tsx = import.meta.resolve("tsx");
const program = fileURLToPath(new URL("../../../examples/archive-recordings.ts", import.meta.url));
const small = account(10);

let dir: string;
let server: RecordingsServer | undefined;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "example-"));
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await rm(dir, { recursive: true });
});

async function start(script?: Script, args: string[] = ["--from", "2026-10-01", "--to", "2026-10-31"]) {
  await server?.close();
  server = await startRecordingsServer(small, script);
  const env = { ZOOM_VIDEO_SDK_API_KEY: "the-key", ZOOM_VIDEO_SDK_API_SECRET: "the-secret" };
  return startProgram(["--import", tsx, program, "--dir", dir, ...args], {
    ...env,
    ZOOM_VIDEO_SDK_BASE_URL: server.url,
  });
}

test("downloads every file once, a line for each", async () => {
  const { code, stdout, stderr } = await (await start()).finished;
  expect(stderr).toBe("");
  expect(stdout.match(/^downloaded 2026-10-01\/Session \d_.* \(0\.0 MB\)$/gm)).toHaveLength(16);
  expect(stdout).toContain("Downloaded 16 files (0.2 MB); 0 were already there.");
  expect(code).toBe(0);
  const second = await (await start()).finished;
  expect(second).toMatchObject({ code: 0, stdout: "Downloaded 0 files (0.0 MB); 16 were already there.\n" });
});

test("--sample needs no keys, and skips what it has downloaded", async () => {
  const none = { ZOOM_VIDEO_SDK_API_KEY: "", ZOOM_VIDEO_SDK_API_SECRET: "", ZOOM_VIDEO_SDK_BASE_URL: "" };
  const run = () => startProgram(["--import", tsx, program, "--dir", dir, "--sample"], none).finished;
  const { code, stdout, stderr } = await run();
  expect(stderr).toBe("");
  expect(stdout.match(/^downloaded 2026-11-0\d\/(?:Consultation 4711|My session|Stand-up)_/gm)).toHaveLength(9);
  expect(stdout).toContain("Downloaded 9 files (6.9 MB); 0 were already there.");
  expect(code).toBe(0);
  expect(await run()).toMatchObject({ code: 0, stdout: "Downloaded 0 files (0.0 MB); 9 were already there.\n" });
});

test("lists failed files and exits with 1", async () => {
  const { code, stdout, stderr } = await (await start((path) => (path === "/files/v3" ? status(404) : undefined)))
    .finished;
  expect(stdout).toContain("Downloaded 15 files");
  expect(stderr).toMatch(/^1 failed.*\n {2}2026-10-01\/Session 3_.*\.mp4: downloadRecording: No\. \(status 404/);
  expect(code).toBe(1);
});

test.each([
  ["an unknown option", ["--fast"]],
  ["an invalid date", ["--from", "yesterday"]],
  ["an invalid number", ["--concurrency", "many"]],
])("explains %s", async (_, args) => {
  const { code, stderr } = await (await start(undefined, args)).finished;
  expect(stderr).toContain("Usage: npx tsx examples/archive-recordings.ts");
  expect(code).toBe(2);
  expect(await readdir(dir)).not.toContain("archive.lock");
});

// Windows has no signals: there, a process that is sent one just ends.
test.skipIf(process.platform === "win32")("stops on Ctrl-C, and the next run resumes", async () => {
  let interrupt = () => {};
  const hasStart = async () => {
    const part = (await readdir(dir, { recursive: true })).find((name) => /Session 4_.*\.part$/.test(name));
    return part !== undefined && (await stat(join(dir, part))).size === 100;
  };
  const script: Script = (path, _, body) => {
    if (path !== "/files/v4") return undefined;
    return (_request, response) => {
      response.writeHead(200, { "content-length": body.length, etag: `"${path}"` });
      response.write(body.subarray(0, 100));
      until(hasStart).then(() => interrupt());
    };
  };
  const { child, finished } = await start(script);
  interrupt = () => child.kill("SIGINT");
  const { code, stderr } = await finished;
  expect(stderr).toBe("Interrupted. Run it again to resume.\n");
  expect(code).toBe(130);
  const second = await (await start()).finished;
  expect(second.code).toBe(0);
  expect(second.stdout).toMatch(/^downloaded 2026-10-01\/Session 4_/m);
  expect(server?.seen.some(({ headers }) => headers.range === "bytes=100-")).toBe(true);
});
