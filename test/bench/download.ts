import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../scripts/package/run.js";
import { installContenders, settingsFor } from "./contenders.js";
import { median, ratios } from "./measure.js";
import { startServer } from "./processes.js";
import type { Section } from "./section.js";

const ROUNDS = 3;

/** One file of 1 GiB from this machine to its disk, beside curl. */
export async function download(): Promise<Section> {
  const { client } = await installContenders();
  const folder = await mkdtemp(join(tmpdir(), "bench-download-"));
  await using server = await startServer("file-server");
  const url = `${server.origin}/recording.mp4`;
  const [ours, curl, grown]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = performance.now();
    await run("curl", ["--silent", "--fail", "--output", join(folder, "curl"), url], folder);
    curl.push(performance.now() - before);
    await rm(join(folder, "curl"));
    const args = [
      join(client.folder, "download.mjs"),
      url,
      join(folder, "ours"),
      JSON.stringify(settingsFor(server.origin)),
    ];
    const { ms, grownMiB } = JSON.parse(await run(process.execPath, args, folder)) as { ms: number; grownMiB: number };
    ours.push(ms);
    grown.push(grownMiB);
    await rm(join(folder, "ours"));
  }
  await rm(folder, { recursive: true });
  const rate = (times: readonly number[]) => `${Math.round(2 ** 30 / median(times) / 1000).toLocaleString("en")} MB/s`;
  return {
    title: "Downloads",
    method: `A file of 1 GiB from a server on the same machine to disk, in turn, median of ${ROUNDS} rounds. Memory is the growth of the process while it downloads, at most.`,
    columns: ["", "throughput", "memory"],
    rows: [
      ["this client", rate(ours), `${Math.max(...grown).toFixed(0)} MiB`],
      ["curl", rate(curl), "–"],
    ],
    targets: [
      { what: "download throughput over curl", limit: 0.85, isAtLeast: true, measured: median(ratios(curl, ours)) },
      { what: "memory growth for 1 GiB", limit: 48, measured: Math.max(...grown), digits: 0, unit: "MiB" },
    ],
  };
}
