import { afterRunningFor } from "../internal/event-loop.js";
import type { Claim, Deduplicator } from "./deduplicator.js";

/** A claim that never rejects, or why there is none. */
export type Claimed = Claim | "running" | "done";

const UNCLAIMED: Claim = { keep: async () => {}, release: async () => {} };

/** A store that does not answer sooner is of no use. */
const MAX_WAIT_MS = 1000;

/**
 * Claims a delivery. If the store fails, the event is handled without a claim: twice is better than never.
 *
 * @param report Gets what went wrong.
 */
export async function claimDelivery(
  deduplicate: Deduplicator | undefined,
  ids: readonly string[],
  waitMs: number,
  report: (error: unknown) => Promise<void>,
): Promise<Claimed> {
  if (deduplicate === undefined) return UNCLAIMED;
  let claiming: Promise<Claimed> | undefined;
  try {
    claiming = Promise.resolve(deduplicate.claim(ids));
    const claimed = await inTime(claiming, Math.min(waitMs, MAX_WAIT_MS));
    return typeof claimed === "string" ? claimed : reporting(claimed, report);
  } catch (error) {
    await report(error);
    return claiming === undefined ? UNCLAIMED : late(claiming);
  }
}

/** Settles like the work, or rejects if the store takes longer: a hung one must not keep Zoom, or `idle()`, waiting. */
function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = afterRunningFor(ms, () => reject(new Error("The deduplicator did not respond in time.")));
    work.then(resolve, reject).finally(cancel);
  });
}

function reporting(claim: Claim, report: (error: unknown) => Promise<void>): Claim {
  const reported = async (work: () => Promise<void>) => {
    try {
      await inTime(Promise.resolve(work()), MAX_WAIT_MS);
    } catch (error) {
      await report(error);
    }
  };
  return { keep: () => reported(() => claim.keep()), release: () => reported(() => claim.release()) };
}

/** A claim that may still arrive. It is kept or released then, as nothing else would, but nobody waits for it. */
function late(claiming: Promise<Claimed>): Claim {
  const once = (act: (claim: Claim) => Promise<void>) => async () => {
    claiming.then((claimed) => (typeof claimed === "object" ? act(claimed) : undefined)).catch(() => {});
  };
  return { keep: once((claim) => claim.keep()), release: once((claim) => claim.release()) };
}
