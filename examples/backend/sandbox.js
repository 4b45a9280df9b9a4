// Starts a sandbox of Zoom and the app that uses it, to try out without a Zoom account.
import { createSessionToken, ZoomVideoSdk } from "zoom-video-sdk-api";
import { startSandbox } from "zoom-video-sdk-api/testing";
import { buildApp } from "./src/app.js";

const sandbox = await startSandbox();
const { apiKey, apiSecret, sdkKey, sdkSecret } = sandbox;
const zoom = new ZoomVideoSdk({ apiKey, apiSecret, baseUrl: sandbox.url });
const app = buildApp({ zoom, sdkKey, sdkSecret });
const url = await app.listen({ port: 0, host: "127.0.0.1" });

const sessionName = "Consultation 4710";
const token = await createSessionToken({ sdkKey, sdkSecret, sessionName, role: "host" });
const { sessionId } = await sandbox.join(token, { name: "Dr. Kim" });
const today = new Date().toISOString().slice(0, 10);

console.log(`The app listens on ${url}, the sandbox on ${sandbox.url}. Press Ctrl-C to stop both. Try:

curl ${url}/consultations --json '{"name":"Consultation 4711"}'
curl ${url}/consultations/Consultation%204711/token --json '{"role":"host"}'
curl '${url}/recordings?from=${today}&to=${today}'
curl -i -X POST ${url}/consultations/${encodeURIComponent(sessionId)}/end`);
