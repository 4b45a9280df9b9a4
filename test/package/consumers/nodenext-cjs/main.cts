// CommonJS on Node: `import` is made into `require`, and `import = require` takes the module as it is.
import { NotFoundError, ZoomVideoSdk } from "zoom-video-sdk-api";
import type { components } from "zoom-video-sdk-api/schema";

import sdk = require("zoom-video-sdk-api");
import testing = require("zoom-video-sdk-api/testing");

type Session = components["schemas"]["Session"];

async function main(): Promise<Session[]> {
  const server = await testing.startMockServer();
  const zoom: ZoomVideoSdk = new sdk.default({ token: async () => "any", baseUrl: server.url });
  const { data, response } = await zoom.sessions.create({ session_name: "My session" }).withResponse();
  console.log(data.session_id.length, response.headers.get("x-zm-trackingid"));
  try {
    await new ZoomVideoSdk().recordings.delete("id", { action: "trash" });
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    const same: sdk.NotFoundError = error;
    console.log(same.code);
  }
  return zoom.sessions.list({ from: "2026-11-01", to: "2026-11-22" }).toArray({ limit: Number.POSITIVE_INFINITY });
}

export = main;
