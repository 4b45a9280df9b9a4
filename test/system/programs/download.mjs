// Downloads the file at the server given to the path given, and prints what came of it.
import { ZoomVideoSdk } from "zoom-video-sdk-api";
import { downloadRecording } from "zoom-video-sdk-api/download";

const [, , baseUrl, path] = process.argv;
const zoom = new ZoomVideoSdk({ token: "the-token", baseUrl, maxRetries: 0 });
const result = await downloadRecording(zoom, { id: "1", download_url: `${baseUrl}/file` }, { path }).then(
  ({ bytes, resumedFrom }) => ({ bytes, resumedFrom }),
  ({ name, reason, cause }) => ({ name, reason, code: cause?.code, syscall: cause?.syscall }),
);
console.log(JSON.stringify(result));
