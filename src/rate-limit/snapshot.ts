import type { RateLimitLabel } from "../core/operation.js";

/** How things stand with one label. */
export interface LabelSnapshot {
  /** Calls in a window. */
  limit: number;
  /** Length of the window, in milliseconds. */
  windowMs: number;
  /** Calls that would be sent at once. */
  available: number;
  /** Calls that wait for their turn. */
  waiting: number;
  /** When the next call can be sent; nothing where that is now. */
  resumesAt: Date | undefined;
}

/** How things stand with a limiter. */
export interface RateLimitSnapshot {
  /** By rate label. */
  labels: Record<RateLimitLabel, LabelSnapshot>;
  /** HEAVY and RESOURCE-INTENSIVE calls of this UTC day together. */
  daily: { limit: number; used: number; resetsAt: Date };
}
