import { join } from "node:path";
import { run } from "../../scripts/package/run.js";
import { installContenders, settingsFor } from "./contenders.js";
import { median, ratio } from "./measure.js";
import { startServer } from "./processes.js";
import type { Section } from "./section.js";

const TOTAL = 10_000;
const LATENCY_MS = 50;
const WORK_MS = 30;
const ROUNDS = 7;
const WAYS = ["by hand", "the client", "prefetch"] as const;

/** A long list with work for each page: one after the other, or the next page on its way meanwhile. */
export async function paging(): Promise<Section> {
  const { client } = await installContenders();
  await using server = await startServer("pages-server", [String(TOTAL), String(LATENCY_MS)]);
  const settings = JSON.stringify(settingsFor(server.origin));
  const times: Record<(typeof WAYS)[number], number[]> = { "by hand": [], "the client": [], prefetch: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of WAYS) {
      const program = join(client.folder, "listing.mjs");
      const output = await run(process.execPath, [program, way, String(WORK_MS), settings], client.folder);
      const { count, ms } = JSON.parse(output) as { count: number; ms: number };
      if (count !== TOTAL) throw new Error(`${way}: ${count} sessions instead of ${TOTAL}`);
      times[way].push(ms);
    }
  }
  const titles = { "by hand": "loop by hand", "the client": "this client", prefetch: "this client, `prefetch: true`" };
  return {
    title: "A long list",
    method: `${TOTAL.toLocaleString("en")} sessions in pages of 300 from a server that takes ${LATENCY_MS} ms, with ${WORK_MS} ms of waiting work for each page. Median of ${ROUNDS} rounds.`,
    columns: ["", "seconds", "over the loop"],
    rows: WAYS.map((way) => [
      titles[way],
      (median(times[way]) / 1000).toFixed(2),
      ratio(times[way], times["by hand"]).median.toFixed(2),
    ]),
    comparisons: [
      {
        what: "time for a long list with `prefetch`, and work for each page",
        over: titles["by hand"],
        ratio: ratio(times.prefetch, times["by hand"]),
        target: 0.64,
      },
    ],
    chart: {
      title: `Listing ${TOTAL.toLocaleString("en")} sessions`,
      unit: "s",
      bars: WAYS.map((way) => ({
        label: titles[way].replaceAll("`", ""),
        value: median(times[way]) / 1000,
        isOurs: way !== "by hand",
      })),
    },
    samples: times,
  };
}
