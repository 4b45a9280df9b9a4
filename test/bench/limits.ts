import { join } from "node:path";
import { RedisServer } from "../support/redis-server.js";
import { type Contender, installContenders, settingsFor } from "./contenders.js";
import { start, startServer } from "./processes.js";
import type { Section } from "./section.js";

const CALLS = 600;
const RATE = 30;
const IDEAL_MS = (CALLS / RATE) * 1000;

interface Counts {
  admitted: number;
  refused: number;
  ms: number;
}

/** All of the account's limit, and none of its 429s: one process, and four with one Redis. */
export async function limits(): Promise<Section> {
  const { client } = await installContenders(["client"]);
  const alone = await callAll(client, 1);
  const redis = await RedisServer.start();
  const fleet = await callAll(client, 4, redis.port).finally(() => redis.stop());
  const figures = (
    [
      ["one process", alone],
      ["four processes with Redis", fleet],
    ] as const
  ).flatMap(([who, { ms, refused }]) => [
    { what: `${CALLS} calls at ${RATE} a second over the ideal, ${who}`, measured: ms / IDEAL_MS, target: 1.05 },
    { what: `429s, ${who}`, measured: refused, target: 0 },
  ]);
  const row = (title: string, { ms, refused }: Counts) => [
    title,
    (ms / 1000).toFixed(2),
    (ms / IDEAL_MS).toFixed(3),
    String(refused),
  ];
  return {
    title: "The rate limit, all of it",
    method: `${CALLS} LIGHT calls at once with \`rateLimit: "pro"\`, against a server that refuses the ${RATE + 1}st call of any second, from the first call to the last. The ideal is ${CALLS} over ${RATE}, ${IDEAL_MS / 1000} s.`,
    columns: ["", "seconds", "over the ideal", "429s"],
    rows: [row("one process", alone), row("four processes, one Redis", fleet)],
    comparisons: [],
    figures,
    samples: { "one process": [alone.ms], "four processes": [fleet.ms] },
  };
}

async function callAll({ folder }: Contender, processes: number, redisPort?: number): Promise<Counts> {
  await using server = await startServer("strict-server");
  const args = [String(CALLS / processes), JSON.stringify(settingsFor(server.origin))];
  if (redisPort !== undefined) args.push(String(redisPort), import.meta.resolve("ioredis"));
  const callers = await Promise.all(Array.from({ length: processes }, () => start(join(folder, "calls.mjs"), args)));
  await Promise.all(callers.map((caller) => caller.ask("go")));
  for (const caller of callers) await caller[Symbol.asyncDispose]();
  return (await server.ask("counts")) as Counts;
}
