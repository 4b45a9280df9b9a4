// What the programs of this folder measure. They run with --expose-gc.
import { getEventListeners } from "node:events";
import { setImmediate as turn } from "node:timers/promises";
import jwt from "jsonwebtoken";

const { sign } = jwt;
let signed = 0;
jwt.sign = (...args) => {
  signed += 1;
  return sign(...args);
};

/** Bytes of the heap that are in use, without garbage. */
async function heap() {
  // Some of it is let go a turn after it was found to be garbage.
  for (let round = 0; round < 4; round += 1) {
    await turn();
    globalThis.gc();
  }
  return process.memoryUsage().heapUsed;
}

/** How things stand; what a call leaves behind shows as a difference. */
export async function state(signal) {
  return {
    heap: await heap(),
    listeners: getEventListeners(signal, "abort").length,
    timers: process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length,
    signed,
  };
}

/** Makes calls, and tells how many of them it makes in a second. */
export async function rate(calls, make) {
  const before = performance.now();
  await make();
  return Math.round((calls * 1000) / (performance.now() - before));
}
