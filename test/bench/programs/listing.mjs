// Lists everything with work for each page, and tells how long that took.
import { setTimeout as wait } from "node:timers/promises";
import { ZoomVideoSdk } from "zoom-video-sdk-api";

const [way, workMs, settings] = process.argv.slice(2);
const { baseUrl, token } = JSON.parse(settings);
const query = { type: "past", from: "2026-11-01", to: "2026-11-22", page_size: 300 };
const work = () => wait(Number(workMs));

async function* byHand() {
  let next_page_token = "";
  do {
    const search = new URLSearchParams({ ...query, ...(next_page_token && { next_page_token }) });
    const response = await fetch(`${baseUrl}/videosdk/sessions?${search}`, {
      headers: { accept: "application/json", authorization: `Bearer ${token}` },
    });
    const page = await response.json();
    yield page.sessions;
    next_page_token = page.next_page_token;
  } while (next_page_token);
}

async function* byClient(prefetch) {
  const zoom = new ZoomVideoSdk({ baseUrl, token });
  for await (const page of zoom.sessions.list(query, { prefetch }).pages()) yield page.items;
}

const before = performance.now();
let count = 0;
for await (const items of way === "by hand" ? byHand() : byClient(way === "prefetch")) {
  count += items.length;
  await work();
}
process.stdout.write(JSON.stringify({ count, ms: performance.now() - before }));
