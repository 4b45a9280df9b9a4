// Every strict flag is on. What may be left out may also be `undefined` in our own options, so that a value from the
// environment goes in as it is.
import { ApiError, type CallOptions, type ListOptions, type ListSessionsQuery, ZoomVideoSdk } from "zoom-video-sdk-api";

const { ZOOM_KEY: apiKey, ZOOM_SECRET: apiSecret, ZOOM_URL: baseUrl } = process.env;
const zoom = new ZoomVideoSdk({ apiKey, apiSecret, baseUrl, token: undefined, fetch: undefined, hooks: undefined });

const call: CallOptions = { signal: undefined, timeoutMs: undefined, deadlineMs: undefined, headers: undefined };
const list: ListOptions = { ...call, cursor: undefined, prefetch: undefined };
const query: ListSessionsQuery = { from: "2026-11-01", to: "2026-11-22", page_size: 300 };

const page = await zoom.sessions.list(query, list);
const first = page.items[0];
console.log(first?.id, page.nextPageToken, page.hasNextPage());

// A cursor goes through JSON and back.
const cursor = page.cursor && (JSON.parse(JSON.stringify(page.cursor)) as typeof page.cursor);
for (const session of await zoom.sessions.list(query, { cursor }).toArray({ limit: 1 })) console.log(session.id);

await zoom.sessions.control("id", {
  method: "user.invite.room_system_callout",
  params: { device_ip: "192.0.2.1", call_type: "sip", sip_headers: { from_display_name: "My session" } },
});
await zoom.storage.locations.create({
  name: "mine",
  provider: "aws_s3",
  s3: {
    region: "eu-central-1",
    bucket: "recordings",
    authentication_mechanism: "aws_access_key",
    access_key: { id: "id", key: "key" },
  },
});

/** The subclass of a consumer. */
export class Described extends ApiError {
  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), about: this.documented ?? this.hint };
  }
}
