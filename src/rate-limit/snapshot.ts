import type { RateLimitLabel } from "../core/operation.js";
import { type DailyQuota, endOfDay } from "./daily-quota.js";

/** State of one label. */
export interface LabelSnapshot {
  /** Calls per window. */
  limit: number;
  /** Length of the window, in milliseconds. */
  windowMs: number;
  /** Calls that would be sent without waiting. */
  available: number;
  /** Calls of this process that wait in the queue. */
  waiting: number;
  /** When the next call can be sent, at the earliest; `undefined` if that is now. */
  resumesAt: Date | undefined;
}

/** State of a limiter. */
export interface RateLimitSnapshot {
  /** By rate label. */
  labels: Record<RateLimitLabel, LabelSnapshot>;
  /** HEAVY and RESOURCE-INTENSIVE calls together, in this UTC day. */
  daily: { limit: number; used: number; resetsAt: Date };
}

/** @param waitMs Until a slot is free. */
export function labelSnapshot(
  { limit, windowMs, waiting }: Pick<LabelSnapshot, "limit" | "windowMs" | "waiting">,
  slots: number,
  waitMs: number,
  daily: DailyQuota,
): LabelSnapshot {
  const now = Date.now();
  const longest = Math.max(waitMs, daily.waitMs(now));
  const available = longest > 0 ? 0 : Math.min(slots, Math.max(0, daily.limit - daily.used(now)));
  return { limit, windowMs, available, waiting, resumesAt: longest > 0 ? new Date(now + longest) : undefined };
}

export function snapshotOf(labels: RateLimitSnapshot["labels"], daily: DailyQuota): RateLimitSnapshot {
  const now = Date.now();
  return { labels, daily: { limit: daily.limit, used: daily.used(now), resetsAt: new Date(endOfDay(now)) } };
}
