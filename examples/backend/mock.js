// Starts a mock of the API and the app that uses it, to try out without a Zoom account.
import { ZoomVideoSdk } from "zoom-video-sdk-api";
import { startMockServer } from "zoom-video-sdk-api/testing";
import { buildApp } from "./src/app.js";

const mock = await startMockServer();
const zoom = new ZoomVideoSdk({ token: "any", baseUrl: mock.url });
const app = buildApp({ zoom, sdkKey: "sdk-key", sdkSecret: "sdk-secret" });
const url = await app.listen({ port: 0, host: "127.0.0.1" });

console.log(`The app listens on ${url}, the mock on ${mock.url}. Press Ctrl-C to stop both. Try:

curl ${url}/consultations --json '{"name":"Consultation 4711"}'
curl ${url}/consultations/Consultation%204711/token --json '{"role":"host"}'
curl '${url}/recordings?from=2026-06-01&to=2026-11-22'
curl -i -X POST ${url}/consultations/${encodeURIComponent("/ab//cdEFghIJklMNopQRg==")}/end`);
