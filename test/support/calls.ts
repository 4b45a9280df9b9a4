import type { OperationId } from "../../generated/operations.js";
import type { ApiPromise, CallOptions, SessionCommand, ZoomVideoSdk } from "../../src/index.js";
import { exampleBody as body, type Ids, exampleQuery as query } from "./examples.js";

export interface Call {
  /** Where the method is, from the client on. */
  method: string;
  /** Calls it, with the document's examples for query and body. Paged ones give a PagePromise. */
  call(zoom: ZoomVideoSdk, ids: Ids, options?: CallOptions): ApiPromise<unknown>;
}

/** The method of every operation. An operation without a row does not compile. */
export const calls: Record<OperationId, Call> = {
  listSessions: {
    method: "sessions.list",
    call: (zoom, _, options) => zoom.sessions.list(query("listSessions"), options),
  },
  createSession: {
    method: "sessions.create",
    call: (zoom, _, options) => zoom.sessions.create(body("createSession"), options),
  },
  getSession: {
    method: "sessions.get",
    call: (zoom, ids, options) => zoom.sessions.get(ids.sessionId, query("getSession"), options),
  },
  deleteSession: {
    method: "sessions.delete",
    call: (zoom, ids, options) => zoom.sessions.delete(ids.sessionId, options),
  },
  updateSessionStatus: {
    method: "sessions.end",
    call: (zoom, ids, options) => zoom.sessions.end(ids.sessionId, options),
  },
  controlSession: {
    method: "sessions.control",
    call: (zoom, ids, options) =>
      zoom.sessions.control(ids.sessionId, body("controlSession") as SessionCommand, options),
  },
  createSipUri: {
    method: "sessions.createSipUri",
    call: (zoom, ids, options) => zoom.sessions.createSipUri(ids.sessionId, body("createSipUri"), options),
  },
  listSessionUsers: {
    method: "sessions.users.list",
    call: (zoom, ids, options) => zoom.sessions.users.list(ids.sessionId, query("listSessionUsers"), options),
  },
  listSessionUsersQos: {
    method: "sessions.users.listQos",
    call: (zoom, ids, options) => zoom.sessions.users.listQos(ids.sessionId, query("listSessionUsersQos"), options),
  },
  listSessionUsersSharing: {
    method: "sessions.users.listSharing",
    call: (zoom, ids, options) =>
      zoom.sessions.users.listSharing(ids.sessionId, query("listSessionUsersSharing"), options),
  },
  getSessionUserQos: {
    method: "sessions.users.getQos",
    call: (zoom, ids, options) =>
      zoom.sessions.users.getQos(ids.sessionId, ids.userId, query("getSessionUserQos"), options),
  },
  listRecordings: {
    method: "recordings.list",
    call: (zoom, _, options) => zoom.recordings.list(query("listRecordings"), options),
  },
  getSessionRecordings: {
    method: "recordings.get",
    call: (zoom, ids, options) => zoom.recordings.get(ids.sessionId, query("getSessionRecordings"), options),
  },
  deleteSessionRecordings: {
    method: "recordings.delete",
    call: (zoom, ids, options) => zoom.recordings.delete(ids.sessionId, query("deleteSessionRecordings"), options),
  },
  recoverSessionRecordings: {
    method: "recordings.recover",
    call: (zoom, ids, options) => zoom.recordings.recover(ids.sessionId, options),
  },
  deleteRecordingFile: {
    method: "recordings.deleteFile",
    call: (zoom, ids, options) =>
      zoom.recordings.deleteFile(ids.sessionId, ids.recordingId, query("deleteRecordingFile"), options),
  },
  recoverRecordingFile: {
    method: "recordings.recoverFile",
    call: (zoom, ids, options) => zoom.recordings.recoverFile(ids.sessionId, ids.recordingId, options),
  },
  getLivestream: {
    method: "sessions.livestream.get",
    call: (zoom, ids, options) => zoom.sessions.livestream.get(ids.sessionId, options),
  },
  updateLivestream: {
    method: "sessions.livestream.update",
    call: (zoom, ids, options) => zoom.sessions.livestream.update(ids.sessionId, body("updateLivestream"), options),
  },
  updateLivestreamStatus: {
    method: "sessions.livestream.updateStatus",
    call: (zoom, ids, options) =>
      zoom.sessions.livestream.updateStatus(ids.sessionId, body("updateLivestreamStatus"), options),
  },
  updateRtmsStatus: {
    method: "sessions.rtms.updateStatus",
    call: (zoom, ids, options) => zoom.sessions.rtms.updateStatus(ids.sessionId, body("updateRtmsStatus"), options),
  },
  listSessionStreamIngestions: {
    method: "sessions.listStreamIngestions",
    call: (zoom, ids, options) => zoom.sessions.listStreamIngestions(ids.sessionId, options),
  },
  listStreamIngestions: {
    method: "streamIngestions.list",
    call: (zoom, _, options) => zoom.streamIngestions.list(query("listStreamIngestions"), options),
  },
  createStreamIngestion: {
    method: "streamIngestions.create",
    call: (zoom, _, options) => zoom.streamIngestions.create(body("createStreamIngestion"), options),
  },
  getStreamIngestion: {
    method: "streamIngestions.get",
    call: (zoom, ids, options) => zoom.streamIngestions.get(ids.streamId, options),
  },
  updateStreamIngestion: {
    method: "streamIngestions.update",
    call: (zoom, ids, options) => zoom.streamIngestions.update(ids.streamId, body("updateStreamIngestion"), options),
  },
  deleteStreamIngestion: {
    method: "streamIngestions.delete",
    call: (zoom, ids, options) => zoom.streamIngestions.delete(ids.streamId, options),
  },
  updateStorageSettings: {
    method: "storage.update",
    call: (zoom, _, options) => zoom.storage.update(body("updateStorageSettings"), options),
  },
  listStorageLocations: {
    method: "storage.locations.list",
    call: (zoom, _, options) => zoom.storage.locations.list(options),
  },
  createStorageLocation: {
    method: "storage.locations.create",
    call: (zoom, _, options) => zoom.storage.locations.create(body("createStorageLocation"), options),
  },
  getStorageLocation: {
    method: "storage.locations.get",
    call: (zoom, ids, options) => zoom.storage.locations.get(ids.storageLocationId, options),
  },
  updateStorageLocation: {
    method: "storage.locations.update",
    call: (zoom, ids, options) =>
      zoom.storage.locations.update(ids.storageLocationId, body("updateStorageLocation"), options),
  },
  deleteStorageLocation: {
    method: "storage.locations.delete",
    call: (zoom, ids, options) => zoom.storage.locations.delete(ids.storageLocationId, options),
  },
  getCloudRecordingReport: {
    method: "reports.cloudRecording",
    call: (zoom, _, options) => zoom.reports.cloudRecording(query("getCloudRecordingReport"), options),
  },
  getDailyReport: {
    method: "reports.daily",
    call: (zoom, _, options) => zoom.reports.daily(query("getDailyReport"), options),
  },
  listOperationLogs: {
    method: "reports.operationLogs",
    call: (zoom, _, options) => zoom.reports.operationLogs(query("listOperationLogs"), options),
  },
  listTelephoneUsage: {
    method: "reports.telephone",
    call: (zoom, _, options) => zoom.reports.telephone(query("listTelephoneUsage"), options),
  },
  listWebhookLogs: {
    method: "reports.webhookLogs",
    call: (zoom, _, options) => zoom.reports.webhookLogs(query("listWebhookLogs"), options),
  },
};
