import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { ROOT } from "../support/root.js";

const run = (...args: string[]) =>
  promisify(execFile)(process.execPath, ["--import", "tsx", "examples/usage-report.ts", ...args], { cwd: ROOT });

test("the usage report prints one row per month, with the figures of all days", async () => {
  const { stdout } = await run("--mock", "--months", "2");
  const rows = stdout.split("\n").filter((line) => /\d{4}-\d{2}/.test(line));
  expect(rows).toHaveLength(2);
  expect(rows.join()).toMatch(/'\d{4}-\d{2}' +│ 20 +│ 80 +│ 380 +│ 3 +│ '2.25'.*│ 20 +│ 80 +│ 380 +│ 3 +│ '2.25'/);
});

test("the usage report rejects more months than Zoom keeps", async () => {
  await expect(run("--mock", "--months", "7")).rejects.toThrow("--months must be a number from 1 to 6.");
});
