import { ZoomVideoSdk } from "zoom-video-sdk-api";
import { downloadRecording } from "zoom-video-sdk-api/download";
import { measure } from "./measured.mjs";

const { host } = new URL(process.argv[2]);
const zoom = new ZoomVideoSdk({ token: "a.b.c", trustedDownloadHosts: [host] });
await measure((url, path) => downloadRecording(zoom, { download_url: url }, { path }));
