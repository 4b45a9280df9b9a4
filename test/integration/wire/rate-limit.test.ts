import { expect, test } from "vitest";
import { ZoomVideoSdk } from "../../../src/index.js";
import { startStrictServer } from "../../support/strict-server.js";

test("sends 120 LIGHT calls over HTTP without a single 429", async () => {
  await using server = await startStrictServer(30);
  const zoom = new ZoomVideoSdk({ token: "any", baseUrl: server.url, rateLimit: "pro", maxRetries: 0 });
  await Promise.all(Array.from({ length: 120 }, (_, index) => zoom.sessions.delete(`session-${index}`)));
  expect(server.counter.rejected).toBe(0);
  expect(server.counter.admitted).toHaveLength(120);
});
