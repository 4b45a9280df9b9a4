import { afterEach, describe, expect, test, vi } from "vitest";
import { afterRunningFor } from "../../src/internal/event-loop.js";
import { StallingWorld } from "../support/stalling-world.js";

afterEach(() => void vi.unstubAllGlobals());

/** When it calls back, if the event loop stands still for `stallMs` from `at` on. */
async function calledBackAt(at: number, stallMs: number): Promise<number> {
  const world = new StallingWorld();
  const loop = { freeAt: 0 };
  let calledAt = Number.NaN;
  const start = () => {
    afterRunningFor(500, () => {
      calledAt = world.now;
    });
  };
  world.at(0, start, loop);
  world.at(at, () => world.stall(loop, stallMs), loop);
  await world.run();
  return calledAt;
}

describe("a time that passed while the event loop was running", () => {
  test("is the time, if the loop does not stand still", async () => {
    expect(await calledBackAt(10, 0)).toBe(501);
  });

  test.each([0, 10, 240, 499])("does not include a second in which the loop stood still, from %i ms on", async (at) => {
    const calledAt = await calledBackAt(at, 1000);
    expect(calledAt).toBeGreaterThan(1450);
    expect(calledAt).toBeLessThanOrEqual(1501);
  });
});
