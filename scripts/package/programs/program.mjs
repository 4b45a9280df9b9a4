// Runs in a project that the package is installed in. Its arguments are all entries of the package.
import assert from "node:assert/strict";
import { ZoomVideoSdk } from "zoom-video-sdk-api";
import { startMockServer } from "zoom-video-sdk-api/testing";

for (const specifier of process.argv.slice(2)) {
  const isJson = specifier.endsWith(".json");
  const entry = await import(specifier, isJson ? { with: { type: "json" } } : {});
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
console.log("ok");
