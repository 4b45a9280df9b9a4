import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("a thousand calls that share a signal leave neither listener nor handle: the process ends", {
  timeout: 60_000,
}, async () => {
  const tsx = fileURLToPath(import.meta.resolve("tsx/cli"));
  const script = fileURLToPath(new URL("../../support/thousand-calls.ts", import.meta.url));
  // Timers of ten minutes would keep it alive far beyond this.
  const { stdout } = await promisify(execFile)(process.execPath, [tsx, script], { timeout: 50_000 });
  expect(JSON.parse(stdout)).toEqual({ done: 1000, listeners: 0, bounded: true });
});
