// Lists six months of recordings, and tells how long that took.
import { ZoomVideoSdk } from "zoom-video-sdk-api";

const [windows, settings] = process.argv.slice(2);
const { baseUrl, token } = JSON.parse(settings);
const zoom = new ZoomVideoSdk({ baseUrl, token });
const query = { from: "2026-06-01", to: "2026-11-22", page_size: 300 };
const options = windows === "1" ? {} : { prefetch: { windows: Number(windows) } };

const before = performance.now();
let count = 0;
for await (const _ of zoom.recordings.list(query, options)) count += 1;
if (count !== 6 * 900) throw new Error(`${count} recordings`);
process.stdout.write(String(performance.now() - before));
