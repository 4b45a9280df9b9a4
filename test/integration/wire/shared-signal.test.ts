import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("leaves no listener and no handle after a thousand calls that share a signal", async () => {
  const tsx = fileURLToPath(import.meta.resolve("tsx/cli"));
  const script = fileURLToPath(new URL("../../support/thousand-calls.ts", import.meta.url));
  // Its timers of ten minutes would keep it alive.
  const { stdout } = await promisify(execFile)(process.execPath, [tsx, script]);
  expect(JSON.parse(stdout)).toEqual({ done: 1000, listeners: 0, bounded: true });
});
