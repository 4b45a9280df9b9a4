import { ZoomVideoSdk } from "zoom-video-sdk-api";
import { buildApp } from "./app.js";

const { PORT = "3000", ZOOM_VIDEO_SDK_KEY: sdkKey, ZOOM_VIDEO_SDK_SECRET: sdkSecret } = process.env;
if (!sdkKey || !sdkSecret) throw new Error("Set ZOOM_VIDEO_SDK_KEY and ZOOM_VIDEO_SDK_SECRET to the SDK key pair.");

// The client reads the API key pair from ZOOM_VIDEO_SDK_API_KEY and ZOOM_VIDEO_SDK_API_SECRET. Users wait for our
// response: better to tell them to come back later than to wait out a rate limit.
const zoom = new ZoomVideoSdk({ deadlineMs: 10_000 });
await buildApp({ zoom, sdkKey, sdkSecret, logger: true }).listen({ port: Number(PORT) });
