import * as msw from "msw";
import { setupServer } from "msw/node";
import nock from "nock";
import * as undici from "undici";
import { ZoomVideoSdk } from "zoom-video-sdk-api";
import { downloadRecording } from "zoom-video-sdk-api/download";
import { run } from "./mocked-downloads.cjs";

await run({ ZoomVideoSdk, downloadRecording, undici, msw: { ...msw, setupServer }, nock });
