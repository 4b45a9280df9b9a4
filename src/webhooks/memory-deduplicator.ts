import { CLAIM_DONE_MS, CLAIM_LEASE_MS, type Claim, type Deduplicator } from "./deduplicator.js";

interface Entry {
  state: "running" | "done";
  /** In the time of `performance.now()`, which no clock change affects. */
  until: number;
}

/** Zoom sends far fewer events in two hours. Bounds the memory, to about 30 MB. */
const MAX_ENTRIES = 200_000;

/**
 * A {@link Deduplicator} for a single process that stays up. It forgets everything when the process ends, and other
 * processes don't share it: for those, use `redisDeduplicator` of `zoom-video-sdk-api/redis`.
 */
export function memoryDeduplicator(): Deduplicator {
  /** The oldest first. */
  const entries = new Map<string, Entry>();

  function add(id: string, entry: Entry): void {
    entries.delete(id);
    entries.set(id, entry);
  }

  function claimAll(ids: readonly string[]): Claim {
    const running: Entry = { state: "running", until: performance.now() + CLAIM_LEASE_MS };
    for (const id of ids) add(id, running);
    return {
      keep: async () => {
        for (const id of ids) add(id, { state: "done", until: performance.now() + CLAIM_DONE_MS });
      },
      release: async () => {
        // Unless the lease has ended, and another one has the claim.
        for (const id of ids) if (entries.get(id) === running) entries.delete(id);
      },
    };
  }

  return {
    claim: async (ids) => {
      const now = performance.now();
      for (const [id, { until }] of entries) {
        if (until > now && entries.size <= MAX_ENTRIES) break;
        entries.delete(id);
      }
      const found = ids.flatMap((id) => entries.get(id) ?? []).filter(({ until }) => until > now);
      const [first] = found;
      if (first === undefined) return claimAll(ids);
      return found.some(({ state }) => state === "done") ? "done" : first.state;
    },
  };
}
