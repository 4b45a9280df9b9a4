/** The right to handle a delivery, held by one process at a time. */
export interface Claim {
  /** The delivery was handled: later deliveries get `done`, for two hours. */
  keep(): Promise<void>;
  /** It was not: the next one gets the claim. */
  release(): Promise<void>;
}

/**
 * Detects duplicate deliveries. Zoom sends an event again if your answer was late or was lost, and two processes may
 * get it at the same time.
 */
export interface Deduplicator {
  /**
   * Claims a delivery. A claim that is neither kept nor released, as by a process that died, ends after 4 minutes: Zoom
   * sends the event again after 5.
   *
   * @param ids What identifies it; one that was seen is enough.
   * @returns The claim; `running` while another process holds it, `done` if the delivery was handled.
   */
  claim(ids: readonly string[]): Promise<Claim | "running" | "done">;
}

/** Shorter than the five minutes after which Zoom first sends an event again. */
export const CLAIM_LEASE_MS = 4 * 60_000;
/** Longer than the 85 minutes after which Zoom last sends an event again. */
export const CLAIM_DONE_MS = 2 * 60 * 60_000;
