import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { json, observedClient } from "../support/observed-client.js";

// Of more than ten, Node warns as of a leak.
test("however many calls share a signal, it has one listener, and none when they are over", async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const reason = new Error("enough");
  const unanswered = observedClient((_, init) => {
    return new Promise((_, reject) => {
      init.signal?.addEventListener("abort", () => reject(new Error("aborted")));
    });
  });
  const failing = observedClient(() => json({}, 503, { "retry-after": "60" }), { maxRetries: 9 });
  let granted = 0;
  const acquire = () => (granted++ < 10 ? Promise.resolve() : new Promise<void>(() => {}));
  const waiting = observedClient(() => json({ id: "a" }), { rateLimit: { acquire } });
  const twenty = (call: () => Promise<unknown>) => Array.from({ length: 20 }, call);
  const calls = [
    ...twenty(() => unanswered.zoom.sessions.get("a", {}, { signal })),
    ...twenty(() => unanswered.zoom.sessions.get("a", {}, { signal, deadlineMs: 600_000 })),
    // Between two attempts, and before the first.
    ...twenty(() => failing.zoom.sessions.get("a", {}, { signal })),
    ...twenty(() => waiting.zoom.sessions.get("a", {}, { signal })),
  ];
  const outcomes = Promise.allSettled(calls);
  // Half of those that wait for the limiter have had their turn, and the failed ones wait for their retry.
  while (waiting.seen.length < 10 || failing.seen.length < 20) await new Promise((resolve) => setImmediate(resolve));
  expect(getEventListeners(signal, "abort")).toHaveLength(1);

  controller.abort(reason);
  const reasons = (await outcomes).flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
  expect(reasons).toHaveLength(70);
  expect(new Set(reasons)).toEqual(new Set([reason]));
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
