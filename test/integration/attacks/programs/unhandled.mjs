// Calls that fail, and nobody who looks after them: the process tells of each on its own.
import { ZoomVideoSdk } from "zoom-video-sdk-api";

const echo = (init) => `You sent ${init.headers.get("authorization")} and ${init.body}`;
const answers = [
  (init) => new Response(JSON.stringify({ code: 300, message: echo(init), passcode: "s3cr3t" }), { status: 400 }),
  (init) => new Response(`<html>${echo(init)}`),
  () => Promise.reject(new TypeError("fetch failed")),
];
for (const answer of answers) {
  const zoom = new ZoomVideoSdk({
    token: "s3cr3t-token",
    maxRetries: 0,
    fetch: async (_, init) => answer(init),
  });
  zoom.sessions.create({ session_name: "a", session_password: "s3cr3t-password" });
  zoom.storage.locations.list();
}
