// Archives the recordings of the server given, into the folder given, until it is killed.
import { ZoomVideoSdk } from "zoom-video-sdk-api";
import { archiveRecordings } from "zoom-video-sdk-api/download";

// Backoff without its jitter is no wait at all.
Math.random = () => 0;
const [, , baseUrl, dir] = process.argv;
const zoom = new ZoomVideoSdk({ token: async () => "the-token", baseUrl });
console.log(JSON.stringify(await archiveRecordings(zoom, {}, { dir })));
