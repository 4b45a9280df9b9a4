// Reads so many lists at once, each with the next page on its way while one is read.
import { ZoomVideoSdk } from "zoom-video-sdk-api";
import { rate, state } from "./watch.mjs";

const [, , baseUrl, count] = process.argv;
const zoom = new ZoomVideoSdk({ apiKey: "the-key", apiSecret: "the-secret", baseUrl });
const { signal } = new AbortController();

/** How many of a list's items are where they belong. */
async function read(name) {
  let inPlace = 0;
  let number = 0;
  for await (const { id } of zoom.sessions.users.list(name, {}, { prefetch: true, signal })) {
    if (id === `${name}/users-${number}`) inPlace += 1;
    number += 1;
  }
  return inPlace;
}

const all = () => Promise.all(Array.from({ length: Number(count) }, (_, index) => read(`list-${index}`)));

await all();
const before = await state(signal);
let inPlace = [];
const callsPerSecond = await rate(20 * Number(count), async () => {
  inPlace = await all();
});
const after = await state(signal);
console.log(JSON.stringify({ callsPerSecond, before, after, inPlace }));
