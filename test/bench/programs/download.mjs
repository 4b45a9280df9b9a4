// Downloads one file, and tells how long that took and by how much the process has grown.
import { ZoomVideoSdk } from "zoom-video-sdk-api";
import { downloadRecording } from "zoom-video-sdk-api/download";

const [url, small, path] = process.argv.slice(2);
const zoom = new ZoomVideoSdk({ token: "a.b.c", trustedDownloadHosts: [new URL(url).host] });
const download = (from, to) => downloadRecording(zoom, { download_url: from }, { path: to });
// A small one first: modules, buffers and the connection are there then, as in a service that runs.
await download(small, `${path}.small`);
const idle = process.memoryUsage().rss;
let most = idle;
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss);
}, 20);
const before = performance.now();
await download(url, path);
const ms = performance.now() - before;
clearInterval(watch);
process.stdout.write(JSON.stringify({ ms, grownMiB: (most - idle) / 2 ** 20 }));
