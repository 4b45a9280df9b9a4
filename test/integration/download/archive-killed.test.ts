import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { ArchiveSummary } from "../../../src/download/index.js";
import { cutAt, type Handler, status } from "../../support/file-server.js";
import { account, type Script, startRecordingsServer } from "../../support/recordings-server.js";
import { startProgram } from "../../support/run-program.js";
import { seeded } from "../../support/seeded.js";
import { until } from "../../support/until.js";

const program = fileURLToPath(new URL("programs/archive.mjs", import.meta.url));
const RECORDINGS = 120;
const KILLS = 3;

test("completes an archive of 120 recordings after three kills, and downloads no finished file twice", async () => {
  const random = seeded(4711);
  const recordings = account(RECORDINGS);
  // Which request each run is killed at.
  const killAt = Array.from({ length: KILLS }, (_, index) => Math.floor((index + random()) * 60));
  let kill = () => {};
  let requests = 0;
  const script: Script = (path, count, body) => {
    const served = { body, etag: `"${path}"` };
    const run = killAt.indexOf(requests++);
    if (run !== -1) return killed(Math.floor(body.length / 2), run, body, path);
    // Some fail at first, each in its way.
    const number = Number(path.slice("/files/v".length));
    if (count > 1) return undefined;
    if (number % 11 === 1) return status(503);
    if (number % 11 === 2) return status(429, { "retry-after": "0" });
    if (number % 11 === 3) return status(401);
    if (number % 11 === 4) return cutAt(served, Math.floor(body.length / 3));
    if (number % 11 === 5) return (_, response) => response.writeHead(302, { location: `${path}?again` }).end();
    return undefined;
  };
  /** Kills the process when its request is here, when half of the file is sent, or when half of it is on disk. */
  const killed =
    (half: number, run: number, body: Buffer, path: string): Handler =>
    (_, response) => {
      if (run === 0) return kill();
      response.writeHead(200, { etag: `"${path}"`, "content-length": body.length });
      return response.write(body.subarray(0, half), run === 1 ? kill : () => until(() => isOnDisk(half)).then(kill));
    };
  const isOnDisk = async (bytes: number) => {
    const parts = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith(".part"));
    const sizes = await Promise.allSettled(parts.map((name) => stat(join(dir, name))));
    return sizes.some((result) => result.status === "fulfilled" && result.value.size === bytes);
  };
  const server = await startRecordingsServer(recordings, script);
  const dir = await mkdtemp(join(tmpdir(), "archive-killed-"));
  /** The files that have their names, by the path of their address. */
  const wholeFiles = async () => {
    const entries = await readdir(dir, { recursive: true, withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile() && /^\d{8}T\d{6}Z_[^.]*\.(mp4|m4a|json)$/.test(entry.name));
    const bodies = await Promise.all(names.map(({ parentPath, name }) => readFile(join(parentPath, name), "utf8")));
    return new Set(bodies.map((body) => `/files/${body.split(" ")[0]}`));
  };
  try {
    let before = new Set<string>();
    for (let run = 0; run < KILLS; run += 1) {
      server.asked.clear();
      const { child, finished } = startProgram([program, server.url, dir]);
      kill = () => child.kill("SIGKILL");
      expect((await finished).signal).toBe("SIGKILL");
      expect([...before].filter((path) => server.asked.has(path))).toEqual([]);
      const after = await wholeFiles();
      expect(after.size).toBeGreaterThan(before.size);
      before = after;
    }
    server.asked.clear();
    const { code, stdout, stderr } = await startProgram([program, server.url, dir]).finished;
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const total = recordings.bodies.size;
    const summary = JSON.parse(stdout) as ArchiveSummary;
    expect(summary).toMatchObject({ downloaded: total - before.size, present: before.size, skipped: [], failed: [] });
    expect([...before].filter((path) => server.asked.has(path))).toEqual([]);
    const lines = (await readFile(join(dir, "manifest.jsonl"), "utf8")).split("\n").slice(0, -1);
    const paths = new Set(lines.map((line) => (JSON.parse(line) as { path: string }).path));
    expect(paths.size).toBe(total);
    const found = await Promise.all([...paths].map((path) => readFile(join(dir, path), "utf8")));
    expect(found.sort()).toEqual([...recordings.bodies.values()].map(String).sort());
    // Nothing half done is left behind.
    expect(await wholeFiles()).toHaveProperty("size", total);
    const names = await readdir(dir, { recursive: true });
    expect(names.filter((name) => /\.(part|lock)|part\.json$/.test(name))).toEqual([]);
  } finally {
    await server.close();
    await rm(dir, { recursive: true });
  }
});
