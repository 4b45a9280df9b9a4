import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { installContenders, settingsFor } from "./contenders.js";
import { median, ratios, spread } from "./measure.js";
import type { Section } from "./section.js";
import { sessions } from "./servers/sessions.js";

/** Start-up: a process that only imports, and from no process to the first signed request at the server. */
export async function startup(rounds: number): Promise<Section> {
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
  const settings = JSON.stringify(settingsFor(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));

  for (let round = 0; round < rounds; round += 1) {
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
  const ms = (values: readonly number[]) => median(values).toFixed(1);
  return {
    title: "Start-up",
    method: `Each a new process of Node, in turn, ${rounds} rounds: one that imports and ends (with the import's own part of that as seen from within), and one that makes a call, until its first request is at the server. This client and Rivet sign a token for it; the others have one already. Medians in milliseconds, and the middle half of the ratio to this client.`,
    columns: ["", "imports and ends", "the import in it", "first request", "of this client's"],
    rows: [
      ["empty process", ms(empty), "–", "–", "–"],
      ...times.map(({ title, alone, within, first }) => [
        title,
        ms(alone),
        ms(within),
        ms(first),
        spread(ratios(first, of("client").first)),
      ]),
    ],
    targets: [
      {
        what: "a process that imports, over one that imports openapi-fetch",
        limit: 1.15,
        measured: median(ratios(of("client").alone, of("openapi-fetch").alone)),
      },
      {
        what: "time to the first signed request over Rivet",
        limit: 0.6,
        measured: median(ratios(of("client").first, of("rivet").first)),
      },
    ],
    chart: {
      title: "From no process to the first request",
      unit: "ms",
      bars: times.map(({ name, title, first }) => ({ label: title, value: median(first), isOurs: name === "client" })),
    },
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
