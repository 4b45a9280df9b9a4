import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startTimeout } from "../../src/internal/timeout.js";

const { setImmediate: turn } = globalThis;
let callback: ReturnType<typeof vi.fn<() => void>>;
let stoodStillMs: number;

beforeEach(() => {
  vi.useFakeTimers();
  callback = vi.fn<() => void>();
  stoodStillMs = 0;
  const now = performance.now.bind(performance);
  vi.spyOn(performance, "now").mockImplementation(() => now() + stoodStillMs);
});
afterEach(() => {
  vi.useRealTimers();
});

/** The event loop runs for that long, and then polls. */
async function run(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  for (let turns = 0; turns < 3; turns += 1) await new Promise<void>((resolve) => void turn(resolve));
}

describe("a timeout", () => {
  test("fires when its time is over, and not before", async () => {
    startTimeout(1000, callback);
    await run(999);
    expect(callback).not.toHaveBeenCalled();
    await run(1);
    expect(callback).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([1, 5, 10, 15, 33, 1234.5])("of %d ms fires once, on time", async (ms) => {
    startTimeout(ms, callback);
    await run(Math.ceil(ms) + 1);
    expect(callback).toHaveBeenCalledOnce();
  });

  test("does not fire once it is cancelled, be it while the loop polls", async () => {
    startTimeout(1000, callback).cancel();
    const timeout = startTimeout(500, callback);
    await vi.advanceTimersByTimeAsync(500);
    timeout.cancel();
    await run(5000);
    expect(callback).not.toHaveBeenCalled();
  });

  test("does not count the time during which the event loop stood still", async () => {
    const timeout = startTimeout(1000, callback);
    await run(450);
    expect(timeout.remainingMs()).toBe(550);
    stoodStillMs += 900;
    await run(549);
    expect(timeout.remainingMs()).toBe(1);
    expect(callback).not.toHaveBeenCalled();
    await run(1);
    expect(callback).toHaveBeenCalledOnce();
  });

  test("counts what exceeds its own length", async () => {
    startTimeout(1000, callback);
    stoodStillMs += 2100;
    await run(100);
    expect(callback).toHaveBeenCalledOnce();
  });
});
