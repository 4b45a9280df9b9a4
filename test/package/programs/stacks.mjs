// Prints, for each way to call, whether the stack of its error shows the line that called.
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ZoomVideoSdk } from "zoom-video-sdk-api";
import { downloadRecording } from "zoom-video-sdk-api/download";

const server = createServer((_, response) => {
  response.writeHead(404, { "content-type": "application/json" }).end('{"code":3001,"message":"No."}');
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const baseUrl = `http://127.0.0.1:${server.address().port}/v2`;
const zoom = new ZoomVideoSdk({ apiKey: "the-key", apiSecret: "the-secret", baseUrl, maxRetries: 0 });
const lost = new ZoomVideoSdk({
  token: "any",
  baseUrl,
  maxRetries: 0,
  fetch: async () => {
    throw new TypeError("fetch failed");
  },
});
const range = { from: "2026-11-01", to: "2026-11-02" };
const path = join(tmpdir(), `stacks-${process.pid}.mp4`);

const callers = {
  async call() {
    await zoom.sessions.get("a");
  },
  async withResponse() {
    await zoom.sessions.get("a").withResponse();
  },
  async withSignal() {
    const { signal } = new AbortController();
    await zoom.sessions.get("a", {}, { signal, deadlineMs: 600_000 });
  },
  async invalidArgument() {
    await zoom.sessions.get("");
  },
  async lostConnection() {
    await lost.sessions.get("a");
  },
  async several() {
    await Promise.all([zoom.sessions.get("a")]);
  },
  async list() {
    await zoom.sessions.list(range);
  },
  async iterate() {
    for await (const _ of zoom.sessions.list(range));
  },
  async iterateLost() {
    for await (const _ of lost.sessions.list(range));
  },
  async toArray() {
    await zoom.sessions.list(range).toArray({ limit: 5 });
  },
  async raw() {
    await lost.raw.GET("/videosdk/recordings");
  },
  async download() {
    await downloadRecording(zoom, { download_url: `${baseUrl}/file` }, { path });
  },
};

const outcome = {};
for (const [name, caller] of Object.entries(callers)) {
  outcome[name] = await caller().then(
    () => "no error",
    ({ stack }) => (new RegExp(`at (async )?(Object\\.)?${name} `).test(stack) ? "shown" : stack),
  );
}
server.close();
console.log(JSON.stringify(outcome));
