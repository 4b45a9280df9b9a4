// Makes so many calls at once, on one signal, wave after wave; in the end, a wave that is aborted.
import { setImmediate as turn } from "node:timers/promises";
import { ZoomVideoSdk } from "zoom-video-sdk-api";
import { rate, state } from "./watch.mjs";

const [, , baseUrl, count] = process.argv;
const controller = new AbortController();
const { signal } = controller;
let unanswered = 0;
const hooks = {
  onRequest: ({ url }) => {
    if (url.endsWith("/never")) unanswered += 1;
    // When all of them are on their way.
    if (unanswered === Number(count)) setImmediate(() => controller.abort());
  },
};
const zoom = new ZoomVideoSdk({ apiKey: "the-key", apiSecret: "the-secret", baseUrl, hooks });

const atOnce = (id, options) => Array.from({ length: Number(count) }, () => zoom.sessions.get(id, {}, options));
const waves = async (number) => {
  for (let wave = 0; wave < number; wave += 1) {
    await Promise.all(atOnce("a", { signal }));
    // fetch takes that long to have its connections back; else it opens others, at first.
    await turn();
  }
};

await waves(3);
const before = await state(signal);
const callsPerSecond = await rate(3 * Number(count), () => waves(3));
const after = await state(signal);

const outcomes = await Promise.allSettled(atOnce("never", { signal, deadlineMs: 600_000 }));
const aborted = outcomes.filter(({ reason }) => reason === signal.reason).length;
const { listeners, timers } = await state(signal);
console.log(JSON.stringify({ callsPerSecond, before, after, aborted, left: { listeners, timers } }));
