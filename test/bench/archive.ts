import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { installContenders } from "./contenders.js";
import { SMALL, serveFiles } from "./files.js";
import { median, ratio } from "./measure.js";
import { startServer } from "./processes.js";
import type { Section } from "./section.js";

const ROUNDS = 3;
const FILES = 2000;

/** Many small files: an archive, beside what people do in a shell. */
export async function archive(): Promise<Section> {
  const { client } = await installContenders(["client"]);
  await using files = await serveFiles();
  await using api = await startServer("recordings-server", [String(FILES), String(SMALL), `${files.origin}/small`]);
  const list = join(files.folder, "list");
  // As curl reads it from xargs: a name, and an address.
  const lines = Array.from({ length: FILES }, (_, index) => `${files.target}/${index} ${files.origin}/small?${index}`);
  await writeFile(list, lines.join("\n"));
  const times: Record<"ours" | "curl", number[]> = { ours: [], curl: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const args = [join(client.folder, "archive.mjs"), api.origin, String(FILES), files.target];
    times.ours.push(Number(await files.run(process.execPath, args)));
    await rm(files.target, { recursive: true });
    await mkdir(files.target);
    const before = performance.now();
    await files.run("xargs", ["-a", list, "-n", "2", "-P", "4", "curl", "--silent", "--fail", "--output"]);
    times.curl.push(performance.now() - before);
    await rm(files.target, { recursive: true });
  }
  const seconds = (ms: readonly number[]) => (median(ms) / 1000).toFixed(1);
  return {
    title: "An archive",
    method: `${FILES.toLocaleString("en")} recordings of 1 MB, four at a time, over TLS from nginx on the same machine, medians of ${ROUNDS} rounds. The archive lists them first, syncs each to disk, and notes it in its manifest; curl does none of this.`,
    columns: ["", "seconds"],
    rows: [
      ["`archiveRecordings`", seconds(times.ours)],
      ["`xargs -P 4 curl`", seconds(times.curl)],
    ],
    comparisons: [
      {
        what: `time to archive ${FILES.toLocaleString("en")} recordings`,
        over: "`xargs -P 4 curl`",
        ratio: ratio(times.ours, times.curl),
        target: 1,
      },
    ],
    samples: times,
  };
}
