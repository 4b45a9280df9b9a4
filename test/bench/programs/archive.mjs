// Archives everything that the account has, and tells how long that took.
import { ZoomVideoSdk } from "zoom-video-sdk-api";
import { archiveRecordings } from "zoom-video-sdk-api/download";

const [baseUrl, files, dir] = process.argv.slice(2);
const zoom = new ZoomVideoSdk({ baseUrl, token: "a.b.c" });
const before = performance.now();
const { downloaded } = await archiveRecordings(zoom, { from: "2026-11-01", to: "2026-11-22" }, { dir });
if (downloaded !== Number(files)) throw new Error(`${downloaded} of ${files} files`);
process.stdout.write(String(performance.now() - before));
