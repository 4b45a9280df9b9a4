import type { RateLimitLabel } from "../core/operation.js";

/** State of one label. */
export interface LabelSnapshot {
  /** Calls per window. */
  limit: number;
  /** Length of the window, in milliseconds. */
  windowMs: number;
  /** Calls that would be sent without waiting. */
  available: number;
  /** Calls that wait in the queue. */
  waiting: number;
  /** When the next call can be sent; `undefined` if that is now. */
  resumesAt: Date | undefined;
}

/** State of a limiter. */
export interface RateLimitSnapshot {
  /** By rate label. */
  labels: Record<RateLimitLabel, LabelSnapshot>;
  /** HEAVY and RESOURCE-INTENSIVE calls together, in this UTC day. */
  daily: { limit: number; used: number; resetsAt: Date };
}
