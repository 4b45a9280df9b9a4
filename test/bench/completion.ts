import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { installContenders } from "./contenders.js";
import { median } from "./measure.js";
import type { Section } from "./section.js";

const TSSERVER = fileURLToPath(new URL("../../node_modules/typescript/lib/tsserver.js", import.meta.url));
const ROUNDS = 20;
const SOURCE = 'import { ZoomVideoSdk } from "zoom-video-sdk-api";\nconst zoom = new ZoomVideoSdk();\nzoom.sessions.\n';

/** How long an editor takes to offer the methods. */
export async function completion(): Promise<Section> {
  const { client } = await installContenders(["client"]);
  const file = join(client.folder, "completion.mts");
  await writeFile(file, SOURCE);
  const server = spawn(process.execPath, [TSSERVER, "--disableAutomaticTypingAcquisition"], { cwd: client.folder });
  const lines = createInterface(server.stdout)[Symbol.asyncIterator]();
  let seq = 0;
  const ask = async (command: string, args: object) => {
    seq += 1;
    server.stdin.write(`${JSON.stringify({ seq, type: "request", command, arguments: args })}\n`);
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error("tsserver has ended.");
      const message = value.startsWith("{") ? JSON.parse(value) : {};
      if (message.request_seq === seq) return message.body as { entries: { name: string }[] };
    }
  };
  const request = async () => {
    const before = performance.now();
    const { entries } = await ask("completionInfo", { file, line: 3, offset: 15 });
    const ms = performance.now() - before;
    if (!entries.some(({ name }) => name === "create")) throw new Error("tsserver does not offer sessions.create.");
    return ms;
  };
  let cold: number;
  const warm: number[] = [];
  try {
    server.stdin.write(`${JSON.stringify({ seq, type: "request", command: "open", arguments: { file } })}\n`);
    cold = await request();
    for (let round = 0; round < ROUNDS; round += 1) warm.push(await request());
  } finally {
    server.kill();
  }
  return {
    title: "Completion in an editor",
    method: `What TypeScript's server offers after \`zoom.sessions.\`: the first time in a new editor, and the median of ${ROUNDS} times after that.`,
    columns: ["", "ms"],
    rows: [
      ["first", cold.toFixed(0)],
      ["afterwards", median(warm).toFixed(0)],
    ],
    comparisons: [],
    figures: [{ what: "completion in an editor, warm", measured: median(warm), unit: "ms", target: 50 }],
    samples: { cold: [cold], warm },
  };
}
