import { join } from "node:path";
import { type Contender, installContenders, settingsFor } from "./contenders.js";
import { type Estimate, interval, median, ratio, uncertainty } from "./measure.js";
import { start, startServer } from "./processes.js";
import type { Section } from "./section.js";

/** After fewer calls the compiler is still at work. */
const WARMUP = 8000;
const CALLS = 200;
const BLOCKS = 30;
/** What the compiler decides differs between processes, so there are several. */
const PROCESSES = 3;
/** More of them until the ratio to openapi-fetch is as certain as this. */
const CERTAIN = 0.0075;
const MOST_PROCESSES = 5;

/** Processor time of a warm call: 30 sessions from a server in another process, one call after the other. */
export async function calls(): Promise<Section> {
  const { client, ...peers } = await installContenders();
  const hooks = { ...client, title: "zoom-video-sdk-api with hooks", program: join(client.folder, "hooks.mjs") };
  const contenders = [client, hooks, ...Object.values(peers)];
  const times = await measureBlocks(contenders, MOST_PROCESSES);
  const of = ({ title }: Contender) => times[title] ?? [];
  const compare = (peer: Contender, target?: number) => ({
    what: "processor time of a call",
    over: peer.title,
    ratio: ratio(of(client), of(peer)),
    ...(target !== undefined && { target }),
  });
  return {
    title: "Processor time of a call",
    method: `\`sessions.list\` of 30 sessions from a server on the same machine, in another process: user and system time of the calling process. All are in one process, warmed up by ${WARMUP.toLocaleString("en")} calls each, and take turns in slices of 20 calls, ten of which are a block. Medians of ${of(client).length} blocks, from several processes. With hooks: \`onCallStart\`, \`onResponse\` and \`onCallEnd\` count.`,
    columns: ["", "µs a call", "over plain fetch", "interval"],
    rows: contenders.map((contender) => {
      const overFetch = ratio(of(contender), of(peers.fetch));
      return [contender.title, median(of(contender)).toFixed(0), overFetch.median.toFixed(2), interval(overFetch)];
    }),
    comparisons: [
      compare(peers.fetch, 1.05),
      compare(peers["openapi-fetch"], 1.03),
      compare(peers["hey-api"], 1.03),
      compare(peers.rivet, 0.7),
    ],
    chart: {
      title: "Processor time of a call",
      unit: "µs",
      bars: contenders.map(({ title }) => ({
        label: title === hooks.title ? "with hooks" : title,
        value: median(times[title] ?? []),
        isOurs: title.startsWith(client.title),
      })),
    },
    samples: times,
  };
}

/** The ratio to openapi-fetch alone: half a minute instead of minutes. */
export async function quick(): Promise<Estimate> {
  const { client, "openapi-fetch": peer } = await installContenders(["client", "openapi-fetch"]);
  const times = await measureBlocks([client, peer], PROCESSES);
  return ratio(times[client.title] ?? [], times[peer.title] ?? []);
}

/** Microseconds of a call, by block: those of the same index were measured one right after the other. */
async function measureBlocks(
  contenders: readonly Contender[],
  mostProcesses: number,
): Promise<Record<string, number[]>> {
  const times = contenders.map(({ title }) => ({ title, us: [] as number[] }));
  const certainty = () => {
    const [ours, peer] = ["zoom-video-sdk-api", "openapi-fetch"].map(
      (name) => times.find(({ title }) => title.split(" ")[0] === name)?.us ?? [],
    );
    return uncertainty(ratio(ours ?? [], peer ?? []));
  };
  await using server = await startServer("list-server");
  const programs = contenders.map(({ program }) => program);
  const blocks = join(contenders[0]?.folder ?? "", "blocks.mjs");
  const args = [JSON.stringify(settingsFor(server.origin)), ...programs];
  for (let count = 0; count < PROCESSES || (count < mostProcesses && certainty() > CERTAIN); count += 1) {
    await using running = await start(blocks, args);
    await running.ask(WARMUP);
    for (let block = 0; block < BLOCKS; block += 1) {
      const us = (await running.ask(CALLS)) as number[];
      for (const [contender, time] of times.entries()) time.us.push(us[contender] ?? Number.NaN);
    }
  }
  return Object.fromEntries(times.map(({ title, us }) => [title, us]));
}
