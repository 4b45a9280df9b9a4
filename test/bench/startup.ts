import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { installContenders, settingsFor } from "./contenders.js";
import { interval, median, ratio } from "./measure.js";
import type { Section } from "./section.js";
import { sessions } from "./servers/sessions.js";

const ROUNDS = 30;

/** Start-up: a process that only imports, and from no process to the first signed request at the server. */
export async function startup(): Promise<Section> {
  const contenders = Object.values(await installContenders());
  const empty: number[] = [];
  const times = contenders.map((contender) => ({
    ...contender,
    within: empty.slice(),
    alone: empty.slice(),
    first: empty.slice(),
  }));
  let requestedAt = 0;
  const body = JSON.stringify({ sessions: sessions(30) });
  const server = createServer((_, response) => {
    requestedAt = performance.now();
    response.writeHead(200, { "content-type": "application/json", connection: "close" }).end(body);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const settings = JSON.stringify({
    ...settingsFor(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    isSigning: true,
  });

  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { folder, program, within, alone, first } of times) {
      const imported = await runOnce(join(folder, "import.mjs"), [program]);
      alone.push(imported.ms);
      within.push(Number(imported.output));
      const startedAt = performance.now();
      await runOnce(join(folder, "start.mjs"), [program, settings]);
      first.push(requestedAt - startedAt);
    }
    empty.push((await runOnce(join(times[0]?.folder ?? "", "nothing.mjs"), [])).ms);
  }
  server.close();

  const of = (name: string) => times.find((time) => time.name === name) ?? { alone: [], first: [], within: [] };
  const title = (name: string) => contenders.find((contender) => contender.name === name)?.title ?? "";
  const ms = (values: readonly number[]) => median(values).toFixed(1);
  return {
    title: "Start-up",
    method: `Each a new process of Node, in turn, ${ROUNDS} rounds: one that imports and ends (with the import's own part of that as seen from within), and one that makes a call, until its first request is at the server. This client and Rivet sign a token for it; the others have one already. Medians in milliseconds, and the interval of the ratio to this client's.`,
    columns: ["", "imports and ends", "the import in it", "first request", "over this client's"],
    rows: [
      ["empty process", ms(empty), "–", "–", "–"],
      ...times.map(({ title, alone, within, first }) => [
        title,
        ms(alone),
        ms(within),
        ms(first),
        interval(ratio(first, of("client").first)),
      ]),
    ],
    comparisons: [
      {
        what: "time that the import takes",
        over: title("openapi-fetch"),
        ratio: ratio(of("client").within, of("openapi-fetch").within),
        target: 3,
      },
      {
        what: "time that the import takes",
        over: title("rivet"),
        ratio: ratio(of("client").within, of("rivet").within),
      },
      {
        what: "time from starting a process to its first signed request",
        over: title("rivet"),
        ratio: ratio(of("client").first, of("rivet").first),
        target: 0.55,
      },
      {
        what: "time from starting a process to its first request, a token to be signed here only",
        over: title("openapi-fetch"),
        ratio: ratio(of("client").first, of("openapi-fetch").first),
      },
    ],
    chart: {
      title: "From no process to the first request",
      unit: "ms",
      bars: times.map(({ name, title, first }) => ({ label: title, value: median(first), isOurs: name === "client" })),
    },
    samples: Object.fromEntries(
      times.flatMap(({ title, alone, within, first }) => [
        [`${title}: imports and ends`, alone],
        [`${title}: the import in it`, within],
        [`${title}: first request`, first],
      ]),
    ),
  };
}

/** Runs a program of Node to its end: how long it lived, and what it printed. */
async function runOnce(program: string, args: readonly string[]): Promise<{ ms: number; output: string }> {
  const before = performance.now();
  const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += String(chunk);
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`${program} ended with ${code}`);
  return { ms: performance.now() - before, output };
}
