import { rm } from "node:fs/promises";
import { join } from "node:path";
import { installContenders } from "./contenders.js";
import { serveFiles } from "./files.js";
import { median, ratio } from "./measure.js";
import type { Section } from "./section.js";

const ROUNDS = 7;

/** One file of 1 GiB, over TLS, from nginx on this machine to its disk. */
export async function download(): Promise<Section> {
  const { client } = await installContenders(["client"]);
  await using files = await serveFiles();
  const times: Record<"ours" | "by hand" | "curl", number[]> = { ours: [], "by hand": [], curl: [] };
  const grown: Record<"ours" | "by hand", number[]> = { ours: [], "by hand": [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of ["ours", "by hand"] as const) {
      const program = join(client.folder, way === "ours" ? "download.mjs" : "download-by-hand.mjs");
      const args = [program, `${files.origin}/large`, `${files.origin}/small`, files.target];
      const found = JSON.parse(await files.run(process.execPath, args)) as { ms: number; grownMiB: number };
      times[way].push(found.ms);
      grown[way].push(found.grownMiB);
      await rm(files.target);
    }
    const before = performance.now();
    await files.run("curl", ["--silent", "--fail", "--output", files.target, `${files.origin}/large`]);
    times.curl.push(performance.now() - before);
    await rm(files.target);
  }
  const rate = (ms: readonly number[]) => `${Math.round(2 ** 30 / median(ms) / 1000).toLocaleString("en")} MB/s`;
  const memory = (way: "ours" | "by hand") => `${Math.max(...grown[way]).toFixed(0)} MiB`;
  const what = "time to download 1 GiB";
  return {
    title: "Downloads",
    method: `A file of 1 GiB over TLS from nginx on the same machine to disk, in turn, medians of ${ROUNDS} rounds. By hand: the body of a \`fetch\`, piped to a file, which is neither checked, synced to disk nor resumed. Memory is the growth of the process while it downloads, at most.`,
    columns: ["", "throughput", "memory"],
    rows: [
      ["`downloadRecording`", rate(times.ours), memory("ours")],
      ["`fetch` by hand", rate(times["by hand"]), memory("by hand")],
      ["curl", rate(times.curl), "–"],
    ],
    comparisons: [
      // 0.95 of the throughput.
      { what, over: "`fetch` by hand", ratio: ratio(times.ours, times["by hand"]), target: 1.053 },
      { what, over: "curl", ratio: ratio(times.ours, times.curl) },
    ],
    figures: [{ what: "memory growth for 1 GiB", measured: Math.max(...grown.ours), unit: "MiB", target: 64 }],
    samples: { ...times, "MiB, ours": grown.ours, "MiB, by hand": grown["by hand"] },
  };
}
