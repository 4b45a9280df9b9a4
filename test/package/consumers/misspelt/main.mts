// This one must not compile: the key is `page_size`.
import { ZoomVideoSdk } from "zoom-video-sdk-api";

await new ZoomVideoSdk().sessions.list({ from: "2026-11-01", to: "2026-11-22", pagesize: 300 });
