import type { OperationId } from "../../generated/operations.js";
import type { ZoomVideoSdk } from "../../src/index.js";

/** What reads find for later reads, and why those cannot be sent without it. */
export const FINDS = {
  pastSession: "no session in the last 7 days",
  user: "the session has no users",
  recordedSession: "no recording in the last 7 days",
  liveSession: "no session is live now",
  stream: "the account has no stream ingestion",
  storageLocation: "the account has no storage location",
};
export type Find = keyof typeof FINDS;
export type Finds = Record<Find, string>;

/** One read of the API. */
export interface Read {
  operationId: OperationId;
  /** Distinguishes it from another read of the same operation. */
  note?: string;
  /** What must be found first. */
  needs: Find[];
  /** What it may find. */
  finds?: Find;
  /** Resolves to the ID that it found, if any. */
  send(zoom: ZoomVideoSdk, ids: Finds): Promise<string | undefined>;
}

/** Enough to see what items look like. Only the first page is read. */
const page_size = 5;
const DAYS = 7;

/** The reads in order: each may need what earlier ones found. */
export function readsOf(now: Date): Read[] {
  const time = (daysAgo: number) => new Date(now.getTime() - daysAgo * 86_400_000).toISOString();
  const range = { from: time(DAYS).slice(0, 10), to: time(0).slice(0, 10) };
  const past = { type: "past" } as const;
  const page = { ...past, page_size };
  const month = { year: now.getUTCFullYear(), month: now.getUTCMonth() + 1 };
  // Webhook logs go back exactly seven days; asking for six leaves time for the request.
  const times = { from: `${time(DAYS - 1).slice(0, 19)}Z`, to: `${time(0).slice(0, 19)}Z` };
  const user: Find[] = ["pastSession", "user"];

  return [
    read("listSessions", [], (zoom) => first(zoom.sessions.list({ ...page, ...range }), "id"), "pastSession", "past"),
    read(
      "listSessions",
      [],
      (zoom) => first(zoom.sessions.list({ type: "live", ...range, page_size }), "id"),
      "liveSession",
      "live",
    ),
    read("getSession", ["pastSession"], (zoom, ids) => done(zoom.sessions.get(ids.pastSession, past))),
    read(
      "listSessionUsers",
      ["pastSession"],
      (zoom, ids) => first(zoom.sessions.users.list(ids.pastSession, page), "id"),
      "user",
    ),
    read("listSessionUsersQos", ["pastSession"], (zoom, ids) =>
      done(zoom.sessions.users.listQos(ids.pastSession, page)),
    ),
    read("listSessionUsersSharing", ["pastSession"], (zoom, ids) =>
      done(zoom.sessions.users.listSharing(ids.pastSession, page)),
    ),
    read("getSessionUserQos", user, (zoom, ids) => done(zoom.sessions.users.getQos(ids.pastSession, ids.user, past))),
    read(
      "listRecordings",
      [],
      (zoom) => first(zoom.recordings.list({ ...range, page_size }), "session_id"),
      "recordedSession",
    ),
    read("getSessionRecordings", ["recordedSession"], (zoom, ids) => done(zoom.recordings.get(ids.recordedSession))),
    read("getLivestream", ["liveSession"], (zoom, ids) => done(zoom.sessions.livestream.get(ids.liveSession))),
    read("listSessionStreamIngestions", ["liveSession"], (zoom, ids) =>
      done(zoom.sessions.listStreamIngestions(ids.liveSession)),
    ),
    read("listStreamIngestions", [], (zoom) => first(zoom.streamIngestions.list({ page_size }), "stream_id"), "stream"),
    read("getStreamIngestion", ["stream"], (zoom, ids) => done(zoom.streamIngestions.get(ids.stream))),
    read(
      "listStorageLocations",
      [],
      (zoom) => zoom.storage.locations.list().then((locations) => locations[0]?.id),
      "storageLocation",
    ),
    read("getStorageLocation", ["storageLocation"], (zoom, ids) =>
      done(zoom.storage.locations.get(ids.storageLocation)),
    ),
    read("getCloudRecordingReport", [], (zoom) => done(zoom.reports.cloudRecording(range))),
    read("getDailyReport", [], (zoom) => done(zoom.reports.daily(month))),
    read("listOperationLogs", [], (zoom) => done(zoom.reports.operationLogs({ ...range, page_size }))),
    read("listTelephoneUsage", [], (zoom) => done(zoom.reports.telephone({ ...range, page_size }))),
    read("listWebhookLogs", [], (zoom) => done(zoom.reports.webhookLogs({ ...times, page_size }))),
  ];
}

function read(operationId: OperationId, needs: Find[], send: Read["send"], finds?: Find, note?: string): Read {
  return { operationId, needs, send, ...(finds && { finds }), ...(note && { note }) };
}

/** The ID of a list's first item. */
async function first<Name extends string>(
  list: PromiseLike<{ items: readonly { [name in Name]?: string | undefined }[] }>,
  name: Name,
): Promise<string | undefined> {
  return (await list).items[0]?.[name];
}

async function done(call: PromiseLike<unknown>): Promise<undefined> {
  await call;
}
