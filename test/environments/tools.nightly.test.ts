import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { operations } from "../../generated/operations.js";
import { run } from "../../scripts/package/run.js";
import { prepare } from "./support/project.js";

// The document that the package contains, in tools that its users may feed it to. Redocly is in `npm test`.

const OPERATIONS = Object.keys(operations).length;

async function check(tool: string): Promise<unknown> {
  return JSON.parse(await run(process.execPath, ["check.mjs", tool], await prepare("tools")));
}

test("Spectral's rules find nothing", async () => {
  const folder = await prepare("tools");
  const document = "node_modules/zoom-video-sdk-api/dist/openapi.json";
  const args = ["lint", document, "--ruleset", "spectral.yaml", "--fail-severity", "hint"];
  expect(await run(join(folder, "node_modules/.bin/spectral"), args, folder)).toMatch(/^No results/);
});

test.each(["validator", "swagger-parser"])("%s accepts it", async (tool) => {
  expect(await check(tool)).toBe("valid");
});

test("Postman imports each operation with a URL that can be sent", async () => {
  const requests = (await check("postman")) as string[];
  expect(new Set(requests).size).toBe(OPERATIONS);
  // Not a placeholder such as <string>.
  for (const request of requests) expect(decodeURIComponent(request)).not.toMatch(/[<>]|:\w/);
});

test("hey-api generates a client that compiles", async () => {
  const folder = await prepare("tools");
  expect(JSON.parse(await run(process.execPath, ["check.mjs", "hey-api"], folder))).toHaveLength(OPERATIONS);
  await run(join(folder, "node_modules/.bin/tsc"), ["-p", "."], folder);
  expect(await readFile(join(folder, "hey-api/types.gen.ts"), "utf8")).toContain("export type SessionDetails");
});
