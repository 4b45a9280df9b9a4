// Has so many calls wait for their turn in a rate limiter; then as many more, which are aborted.
import { ZoomVideoSdk } from "zoom-video-sdk-api";
import { memoryRateLimiter } from "zoom-video-sdk-api/rate-limit";
import { state } from "./watch.mjs";

const [, , baseUrl, count, limit] = process.argv.map((argument, index) => (index < 3 ? argument : Number(argument)));
const limiter = memoryRateLimiter({ plan: "pro", limits: { LIGHT: limit } });
const waiting = () => limiter.snapshot().labels.LIGHT.waiting;
const controller = new AbortController();
const { signal } = controller;
const sent = [];
const waitingAtFirst = [];
const hooks = {
  onRequest: ({ url }) => {
    if (sent.length % (count + limit) === 0) waitingAtFirst.push(waiting());
    sent.push(new URL(url).pathname);
    if (waitingAtFirst.length === 2) controller.abort();
  },
};
const zoom = new ZoomVideoSdk({ apiKey: "the-key", apiSecret: "the-secret", baseUrl, rateLimit: limiter, hooks });
const calls = () => Array.from({ length: count + limit }, (_, index) => zoom.sessions.end(`${index}`, { signal }));

await Promise.all(calls());
const before = await state(signal);
const isInOrder = sent.every((path, index) => path.endsWith(`/${index}/status`));
const outcomes = await Promise.allSettled(calls());
const aborted = outcomes.filter(({ reason }) => reason === signal.reason).length;
const after = await state(signal);
console.log(JSON.stringify({ before, after, waitingAtFirst, isInOrder, aborted, left: waiting() }));
