// Runs in a project that the package is installed in.
import assert from "node:assert/strict";
import { ZoomVideoSdk } from "zoom-video-sdk-api";
import { startMockServer } from "zoom-video-sdk-api/testing";

const { default: manifest } = await import("zoom-video-sdk-api/package.json", { with: { type: "json" } });
for (const path of Object.keys(manifest.exports)) {
  const specifier = `zoom-video-sdk-api${path.slice(1)}`;
  const entry = await import(specifier, specifier.endsWith(".json") ? { with: { type: "json" } } : {});
  // The schema has types only.
  if (!specifier.endsWith("/schema")) assert.notDeepEqual(Object.keys(entry), [], specifier);
}

const server = await startMockServer();
const zoom = new ZoomVideoSdk({ apiKey: "the-key", apiSecret: "the-secret", baseUrl: server.url });
const session = await zoom.sessions.get("/ab//cdEFghIJklMNopQRg==", { type: "past" });
assert.equal(typeof session.id, "string");
const page = await zoom.sessions.list({ from: "2026-11-01", to: "2026-11-22" });
assert.ok(page.items.length > 0);
await server.close();
console.log(process.version, "ok");
