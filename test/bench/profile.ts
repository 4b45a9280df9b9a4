import { join } from "node:path";
import { run } from "../../scripts/package/run.js";
import { type Contender, installContenders, settingsFor } from "./contenders.js";
import { median, ratio } from "./measure.js";
import { startServer } from "./processes.js";
import type { Section } from "./section.js";

const CALLS = 2000;
const ROUNDS = 5;

/** What a warm call allocates, and how much of its time is this package's own code. */
export async function profile(): Promise<Section> {
  const { client, ...peers } = await installContenders();
  const contenders = [client, ...Object.values(peers)];
  const bytes = Object.fromEntries(contenders.map(({ title }) => [title, [] as number[]]));
  const shares: number[] = [];
  await using server = await startServer("list-server");
  const settings = JSON.stringify(settingsFor(server.origin));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, title, folder, program } of contenders) {
      const args = [join(folder, "profile.mjs"), program, settings, String(CALLS)];
      const found = JSON.parse(await run(process.execPath, args, folder)) as { bytes: number; share: number };
      bytes[title]?.push(found.bytes);
      if (name === "client") shares.push(100 * found.share);
    }
  }
  const of = ({ title }: Contender) => bytes[title] ?? [];
  const compare = (peer: Contender, target?: number) => ({
    what: "memory that a call allocates",
    over: peer.title,
    ratio: ratio(of(client), of(peer)),
    ...(target !== undefined && { target }),
  });
  return {
    title: "Memory that a call allocates",
    method: `The same calls, ${CALLS.toLocaleString("en")} of them after as many to warm up, with V8's sampling heap profiler. Medians of ${ROUNDS} rounds. In its processor profile, this client's own code takes ${median(shares).toFixed(1)} % of the time; the rest is \`fetch\` and Node.`,
    columns: ["", "kB a call"],
    rows: contenders.map((contender) => [contender.title, (median(of(contender)) / 1000).toFixed(1)]),
    comparisons: [compare(peers.fetch), compare(peers["openapi-fetch"], 0.9), compare(peers.rivet)],
    figures: [{ what: "own code's share of the processor time", measured: median(shares), unit: "%", target: 4 }],
    samples: { ...bytes, "own share in %": shares },
  };
}
