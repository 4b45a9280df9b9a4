import { expect, test } from "vitest";
import { ZoomVideoSdk } from "../../../src/index.js";
import { startSandbox } from "../../../src/testing/index.js";

const DAY_MS = 86_400_000;
const dayAt = (ago: number) => new Date(Date.now() - ago * DAY_MS).toISOString().slice(0, 10);

test("parts of a range that are read at the same time keep the rate limit", async () => {
  const statuses: number[] = [];
  const sandbox = await startSandbox({
    plan: "pro",
    onActivity: (activity) => activity.type === "request" && statuses.push(activity.status),
  });
  const { url, apiKey, apiSecret } = sandbox;
  const zoom = new ZoomVideoSdk({ baseUrl: url, apiKey, apiSecret, rateLimit: "pro", maxRetries: 0 });
  const range = { from: dayAt(150), to: dayAt(0) };
  const read = () => zoom.recordings.list(range, { prefetch: { windows: 6 } }).toArray({ limit: 1000 });
  // MEDIUM: 20 a second.
  await Promise.all(Array.from({ length: 8 }, read));
  expect(statuses.length).toBeGreaterThanOrEqual(40);
  expect(statuses.filter((status) => status !== 200)).toEqual([]);
  await sandbox.close();
});
