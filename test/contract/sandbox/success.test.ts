import { describe, expect, test } from "vitest";
import { type OperationId, operations } from "../../../generated/operations.js";
import type { OperationInfo } from "../../../src/core/operation.js";
import * as sdk from "../../../src/index.js";
import { type Call, calls } from "../../support/calls.js";
import { exampleIds, type Ids } from "../../support/examples.js";
import { type Checked, MINUTE, startCheckedSandbox } from "../../support/sandbox.js";

/** The document's example queries are about other days; the sandbox starts on a day that suits them. */
const NOW: Partial<Record<OperationId, number>> = {
  getDailyReport: Date.UTC(2022, 2, 20),
  listWebhookLogs: Date.UTC(2025, 8, 9, 7),
};
const OTHERWISE = Date.UTC(2021, 11, 1, 12);

/** What the account has before an operation is called. Its IDs take the place of the document's. */
type Prepare = (checked: Checked) => Promise<Partial<Ids>>;

const nothing: Prepare = async () => ({});
const scheduled: Prepare = async ({ zoom }) => {
  const { session_id: sessionId } = await zoom.sessions.create({ session_name: "scheduled" });
  return { sessionId };
};
const live: Prepare = async ({ join }) => {
  const { sessionId, id: userId } = await join("live");
  return { sessionId, userId };
};
const past: Prepare = async (checked) => {
  const user = await checked.join("past");
  await checked.sandbox.record(user);
  await checked.sandbox.advance(3 * MINUTE);
  await checked.sandbox.leave(user);
  await checked.sandbox.advance(10 * MINUTE);
  return { sessionId: user.sessionId, userId: user.id };
};
const recorded: Prepare = async (checked) => {
  const ids = await past(checked);
  const {
    recording_files: [file],
  } = await checked.zoom.recordings.get(ids.sessionId ?? "");
  return { ...ids, recordingId: file?.id ?? "" };
};
const trashed: Prepare = async (checked) => {
  const ids = await recorded(checked);
  await checked.zoom.recordings.delete(ids.sessionId ?? "");
  return ids;
};
const streaming: Prepare = async (checked) => {
  const ids = await live(checked);
  const target = { stream_url: "https://a.example", stream_key: "k", page_url: "https://b.example" };
  await checked.zoom.sessions.livestream.update(ids.sessionId ?? "", target);
  return ids;
};
const ingesting: Prepare = async ({ zoom }) => {
  const { stream_id: streamId } = await zoom.streamIngestions.create({ stream_name: "one" });
  return { streamId };
};
const location = { region: "us-east-1", bucket: "testpbx", authentication_mechanism: "aws_access_key" } as const;
const stored: Prepare = async ({ zoom }) => {
  const s3 = { ...location, access_key: { id: "id", key: "key" } };
  const add = () => zoom.storage.locations.create({ name: "one", provider: "aws_s3", s3 });
  await add();
  const { id: storageLocationId } = await add();
  return { storageLocationId };
};

const PREPARE: Record<OperationId, Prepare> = {
  listSessions: past,
  createSession: nothing,
  getSession: past,
  deleteSession: scheduled,
  updateSessionStatus: live,
  controlSession: live,
  createSipUri: live,
  listSessionUsers: past,
  listSessionUsersQos: past,
  listSessionUsersSharing: past,
  getSessionUserQos: past,
  listRecordings: recorded,
  getSessionRecordings: recorded,
  deleteSessionRecordings: recorded,
  recoverSessionRecordings: trashed,
  deleteRecordingFile: recorded,
  recoverRecordingFile: trashed,
  getLivestream: streaming,
  updateLivestream: live,
  updateLivestreamStatus: streaming,
  updateRtmsStatus: live,
  listSessionStreamIngestions: live,
  listStreamIngestions: ingesting,
  createStreamIngestion: nothing,
  getStreamIngestion: ingesting,
  updateStreamIngestion: ingesting,
  deleteStreamIngestion: ingesting,
  updateStorageSettings: stored,
  listStorageLocations: stored,
  createStorageLocation: nothing,
  getStorageLocation: stored,
  updateStorageLocation: stored,
  deleteStorageLocation: stored,
  getCloudRecordingReport: recorded,
  getDailyReport: past,
  listOperationLogs: trashed,
  listTelephoneUsage: nothing,
  listWebhookLogs: nothing,
};

describe("the sandbox responds to each method as documented", () => {
  test.each(Object.entries(calls) as [OperationId, Call][])("%s", async (id, { call }) => {
    const now = NOW[id] ?? OTHERWISE;
    const checked = await startCheckedSandbox({ clock: () => now });
    const ids = { ...exampleIds, ...(await PREPARE[id](checked)) };
    // The example's ID of a location is not that of this account.
    const answer =
      id === "updateStorageSettings"
        ? checked.zoom.storage.update({ bring_our_own_storage: true, storage_location_id: ids.storageLocationId })
        : call(checked.zoom, ids);
    const data = await answer;
    const { returns, paging }: OperationInfo = operations[id];
    expect(data === undefined).toBe(returns === "nothing");
    expect(data instanceof sdk.Page).toBe(paging !== undefined);
  });
});
