// Makes so many calls one after another, on one signal: reads, deletions, errors, and calls that are sent twice.
import { NotFoundError, ZoomVideoSdk } from "zoom-video-sdk-api";
import { rate, state } from "./watch.mjs";

const [, , baseUrl, count, warmUp] = process.argv;
const zoom = new ZoomVideoSdk({ apiKey: "the-key", apiSecret: "the-secret", baseUrl });
const { signal } = new AbortController();
const options = { signal, deadlineMs: 600_000 };

async function four() {
  await zoom.sessions.get("a", {}, options);
  await zoom.sessions.end("a", options);
  await zoom.sessions.get("busy", {}, options);
  const error = await zoom.sessions.get("gone", {}, options).catch((reason) => reason);
  if (!(error instanceof NotFoundError)) throw error;
}

async function inARow(calls) {
  for (let made = 0; made < calls; made += 4) await four();
}

await inARow(Number(warmUp));
const before = await state(signal);
const callsPerSecond = await rate(Number(count), () => inARow(Number(count)));
const after = await state(signal);
console.log(JSON.stringify({ callsPerSecond, before, after }));
