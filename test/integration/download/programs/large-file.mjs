// Downloads one large file, and tells by how much the memory of the process grew meanwhile.
import { ZoomVideoSdk } from "zoom-video-sdk-api";
import { downloadRecording } from "zoom-video-sdk-api/download";

// Backoff without its jitter is no wait at all.
Math.random = () => 0;
const [, , baseUrl, path] = process.argv;
const zoom = new ZoomVideoSdk({ token: "the-token", baseUrl });
// The first one loads code, and fills the heap with as much garbage as V8 lets lie about.
await downloadRecording(zoom, { download_url: `${baseUrl}/small` }, { path: `${path}.small` });
const before = process.memoryUsage.rss();
let most = before;
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 10);
const result = await downloadRecording(zoom, { download_url: `${baseUrl}/large` }, { path });
clearInterval(watch);
console.log(JSON.stringify({ bytes: result.bytes, grown: most - before }));
