import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { claimDelivery } from "../../../src/webhooks/claim-delivery.js";
import { type Claim, memoryDeduplicator } from "../../../src/webhooks/index.js";

const report = vi.fn(async (_: unknown) => {});
const LATE = new Error("The deduplicator did not respond in time.");
const never = () => new Promise<never>(() => {});
beforeEach(() => {
  report.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What the claim says to the next delivery with the same ID. */
const next = (store: ReturnType<typeof memoryDeduplicator>) => claimDelivery(store, ["a"], 1000, report);

describe("a store that hangs", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  test.each(["keep", "release"] as const)("at %s keeps nobody waiting", async (end) => {
    const store = { claim: async () => ({ keep: never, release: never }) };
    const claim = (await claimDelivery(store, ["a"], 1000, report)) as Claim;
    const ended = vi.fn();
    claim[end]().then(ended);
    await vi.advanceTimersByTimeAsync(1100);
    expect(ended).toHaveBeenCalledOnce();
    expect(report.mock.calls).toEqual([[LATE]]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    ["keep", "done"],
    ["release", undefined],
  ] as const)("at the claim gets to know later: after %s, the next one finds %s", async (end, found) => {
    const store = memoryDeduplicator();
    let arrive = () => {};
    const slow = {
      claim: async (ids: readonly string[]) => {
        await new Promise<void>((resolve) => {
          arrive = resolve;
        });
        return store.claim(ids);
      },
    };
    const claiming = claimDelivery(slow, ["a"], 1000, report);
    await vi.advanceTimersByTimeAsync(1100);
    await ((await claiming) as Claim)[end]();
    expect(report.mock.calls).toEqual([[LATE]]);
    arrive();
    await vi.advanceTimersByTimeAsync(0);
    expect(await next(store)).toEqual(found ?? expect.any(Object));
  });
});
