// Runs in a project that the package is installed in.
const assert = require("node:assert/strict");
const { NotFoundError, ZoomVideoSdk } = require("zoom-video-sdk-api");
const { startMockServer } = require("zoom-video-sdk-api/testing");

for (const path of Object.keys(require("zoom-video-sdk-api/package.json").exports)) {
  const specifier = `zoom-video-sdk-api${path.slice(1)}`;
  const entry = require(specifier);
  // The schema has types only.
  if (!specifier.endsWith("/schema")) assert.notDeepEqual(Object.keys(entry), [], specifier);
}

(async () => {
  const server = await startMockServer();
  const zoom = new ZoomVideoSdk({ apiKey: "the-key", apiSecret: "the-secret", baseUrl: server.url });
  const session = await zoom.sessions.get("/ab//cdEFghIJklMNopQRg==", { type: "past" });
  assert.equal(typeof session.id, "string");
  const page = await zoom.sessions.list({ from: "2026-11-01", to: "2026-11-22" });
  assert.ok(page.items.length > 0);
  const headers = { prefer: "code=404, example=error-3001" };
  const error = await zoom.sessions.get("a", {}, { headers }).catch((reason) => reason);
  assert.ok(error instanceof NotFoundError, String(error));
  assert.equal(typeof error.documented, "string");
  await server.close();
  console.log(process.version, "ok");
})();
