import { vi } from "vitest";
import type { ClientOptions } from "../../src/index.js";

const NOON = Date.parse("2026-11-22T12:00:00Z");

/**
 * Stops the clock of the code under test; files and connections go on working. Time limits and waits end when a test
 * advances the clock, however slow the machine is.
 */
export function stopClock(now = NOON): void {
  vi.useFakeTimers({ now, toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
}

/** Ends each wait for a retry as soon as it has begun. */
export const skipWaits: NonNullable<ClientOptions["hooks"]> = {
  onRetry: ({ delayMs }) => void setImmediate(() => vi.advanceTimersByTime(delayMs)),
};
