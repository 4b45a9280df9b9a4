import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ZoomVideoSdk } from "../../../src/index.js";
import { stopClock } from "../../support/fake-clock.js";
import { startStrictServer } from "../../support/strict-server.js";
import { until } from "../../support/until.js";

beforeEach(() => stopClock());
afterEach(() => void vi.useRealTimers());

test("sends 120 LIGHT calls over HTTP, and never more than 30 in any second", async () => {
  await using server = await startStrictServer(30);
  let sent = 0;
  let done = 0;
  const hooks = {
    onRequest: () => {
      sent += 1;
    },
    onResponse: () => {
      done += 1;
    },
  };
  const zoom = new ZoomVideoSdk({ token: "any", baseUrl: server.url, rateLimit: "pro", maxRetries: 0, hooks });
  for (let index = 0; index < 120; index += 1) zoom.sessions.delete(`session-${index}`).catch(() => {});
  await until(() => {
    // Time passes only while no request is on its way, so that the server sees when the limiter let each of them go.
    if (sent > 0 && sent === done) vi.advanceTimersToNextTimer();
    return done === 120;
  });
  expect(server.counter.refused).toBe(0);
  expect(server.counter.admitted).toHaveLength(120);
});
