// Is bundled for a worker, and runs where there are web globals only. It leaves its result on the global object.
import { createSessionToken, verifySessionToken, ZoomVideoSdk } from "zoom-video-sdk-api";

const sdkSecret = "the-sdk-secret";

async function main() {
  await new ZoomVideoSdk({ token: async () => "t" }).sessions.get("/ab//cdEFghIJklMNopQRg==");
  await new ZoomVideoSdk({ apiKey: "the-key", apiSecret: "the-secret" }).sessions.get("a");
  const token = await createSessionToken({ sdkKey: "the-sdk-key", sdkSecret, sessionName: "a", role: "host" });
  return verifySessionToken(token, { sdkSecret });
}

globalThis.result = main();
