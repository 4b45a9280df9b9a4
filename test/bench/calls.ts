import { type Contender, type ContenderName, installContenders, settingsFor } from "./contenders.js";
import { median, ratios, spread } from "./measure.js";
import { type Running, start, startServer } from "./processes.js";
import type { Section } from "./section.js";

const WARMUP = 1500;
const CALLS = 200;
/** The compiler decides otherwise from process to process, so there are several. */
const GENERATIONS = 3;

/** Processor time of one call: 30 sessions from a server in another process, one call after the other. */
export async function cpu(rounds: number): Promise<Section> {
  const contenders = Object.values(await installContenders());
  const times = new Map<ContenderName, number[]>(contenders.map(({ name }) => [name, []]));
  await using server = await startServer("list-server");
  for (let generation = 0; generation < GENERATIONS; generation += 1) {
    const processes = await Promise.all(contenders.map((contender) => startRounds(contender, server.origin)));
    for (const running of processes) await running.ask(WARMUP);
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, { name }] of contenders.entries()) {
        times.get(name)?.push((await processes[index]?.ask(CALLS)) as number);
      }
    }
    for (const running of processes) await running[Symbol.asyncDispose]();
  }
  const of = (name: ContenderName) => times.get(name) ?? [];
  const over = (name: ContenderName) => median(ratios(of("client"), of(name)));
  return {
    title: "Processor time of a call",
    method: `\`sessions.list\` of 30 sessions from a server on the same machine, in another process: user and system time of the calling process. ${GENERATIONS} processes of each, warmed up by ${WARMUP} calls, take turns in ${rounds} rounds of ${CALLS} calls. Ratios are those of the same round: their median, and their middle half.`,
    columns: ["", "µs a call", "over plain fetch", "middle half"],
    rows: contenders.map(({ name, title }) => {
      const overFetch = ratios(of(name), of("fetch"));
      return [title, median(of(name)).toFixed(0), median(overFetch).toFixed(2), spread(overFetch)];
    }),
    targets: [
      { what: "processor time of a call over plain fetch", limit: 1.1, measured: over("fetch") },
      { what: "processor time of a call over Rivet", limit: 0.8, measured: over("rivet") },
    ],
    chart: {
      title: "Processor time of a call",
      unit: "µs",
      bars: contenders.map(({ name, title }) => ({
        label: title,
        value: median(of(name)),
        isOurs: name === "client",
      })),
    },
  };
}

function startRounds({ folder, program }: Contender, origin: string): Promise<Running> {
  return start(`${folder}/rounds.mjs`, [program, JSON.stringify(settingsFor(origin))]);
}
