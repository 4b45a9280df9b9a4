// Is bundled for a worker, and runs where there are web globals only. It leaves its result on the global object.
import { ZoomVideoSdk } from "zoom-video-sdk-api";

const zoom = new ZoomVideoSdk({ token: async () => "t" });
globalThis.result = zoom.sessions.get("/ab//cdEFghIJklMNopQRg==");
