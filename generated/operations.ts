// Made from openapi/: do not edit, run `npm run generate`.
import type { OperationInfo } from "../src/core/operation.js";

/** The operationId of every operation. */
export type OperationId =
  | "listSessions"
  | "createSession"
  | "getSession"
  | "deleteSession"
  | "updateSessionStatus"
  | "controlSession"
  | "createSipUri"
  | "listSessionUsers"
  | "listSessionUsersQos"
  | "listSessionUsersSharing"
  | "getSessionUserQos"
  | "listRecordings"
  | "getSessionRecordings"
  | "deleteSessionRecordings"
  | "recoverSessionRecordings"
  | "deleteRecordingFile"
  | "recoverRecordingFile"
  | "getLivestream"
  | "updateLivestream"
  | "updateLivestreamStatus"
  | "updateRtmsStatus"
  | "listSessionStreamIngestions"
  | "listStreamIngestions"
  | "createStreamIngestion"
  | "getStreamIngestion"
  | "updateStreamIngestion"
  | "deleteStreamIngestion"
  | "updateStorageSettings"
  | "listStorageLocations"
  | "createStorageLocation"
  | "getStorageLocation"
  | "updateStorageLocation"
  | "deleteStorageLocation"
  | "getCloudRecordingReport"
  | "getDailyReport"
  | "listOperationLogs"
  | "listTelephoneUsage"
  | "listWebhookLogs";

export const operations = {
  listSessions: {
    method: "GET",
    path: "/videosdk/sessions",
    label: "RESOURCE-INTENSIVE",
    retry: "safe",
    answers: "object",
    pathParameters: [],
    paging: {"items":"sessions","window":"P1M","id":"id"},
  },
  createSession: {
    method: "POST",
    path: "/videosdk/sessions",
    label: "MEDIUM",
    retry: "unsafe",
    answers: "object",
    pathParameters: [],
    body: "required",
  },
  getSession: {
    method: "GET",
    path: "/videosdk/sessions/{sessionId}",
    label: "HEAVY",
    retry: "safe",
    answers: "object",
    pathParameters: ["sessionId"],
  },
  deleteSession: {
    method: "DELETE",
    path: "/videosdk/sessions/{sessionId}",
    label: "LIGHT",
    retry: "idempotent",
    answers: "nothing",
    pathParameters: ["sessionId"],
  },
  updateSessionStatus: {
    method: "PUT",
    path: "/videosdk/sessions/{sessionId}/status",
    label: "LIGHT",
    retry: "idempotent",
    answers: "nothing",
    pathParameters: ["sessionId"],
    body: "required",
  },
  controlSession: {
    method: "PATCH",
    path: "/videosdk/sessions/{sessionId}/events",
    label: "MEDIUM",
    retry: "unsafe",
    answers: "nothing",
    pathParameters: ["sessionId"],
    body: "required",
  },
  createSipUri: {
    method: "POST",
    path: "/videosdk/sessions/{sessionId}/sip_dialing",
    label: "LIGHT",
    retry: "unsafe",
    answers: "object",
    pathParameters: ["sessionId"],
    body: "optional",
  },
  listSessionUsers: {
    method: "GET",
    path: "/videosdk/sessions/{sessionId}/users",
    label: "HEAVY",
    retry: "safe",
    answers: "object",
    pathParameters: ["sessionId"],
    paging: {"items":"users"},
  },
  listSessionUsersQos: {
    method: "GET",
    path: "/videosdk/sessions/{sessionId}/users/qos",
    label: "HEAVY",
    retry: "safe",
    answers: "object",
    pathParameters: ["sessionId"],
    paging: {"items":"users"},
  },
  listSessionUsersSharing: {
    method: "GET",
    path: "/videosdk/sessions/{sessionId}/users/sharing",
    label: "HEAVY",
    retry: "safe",
    answers: "object",
    pathParameters: ["sessionId"],
    paging: {"items":"users"},
  },
  getSessionUserQos: {
    method: "GET",
    path: "/videosdk/sessions/{sessionId}/users/{userId}/qos",
    label: "HEAVY",
    retry: "safe",
    answers: "object",
    pathParameters: ["sessionId","userId"],
  },
  listRecordings: {
    method: "GET",
    path: "/videosdk/recordings",
    label: "MEDIUM",
    retry: "safe",
    answers: "object",
    pathParameters: [],
    paging: {"items":"sessions","window":"P1M","id":"session_id"},
  },
  getSessionRecordings: {
    method: "GET",
    path: "/videosdk/sessions/{sessionId}/recordings",
    label: "LIGHT",
    retry: "safe",
    answers: "object",
    pathParameters: ["sessionId"],
    failsWith200: true,
  },
  deleteSessionRecordings: {
    method: "DELETE",
    path: "/videosdk/sessions/{sessionId}/recordings",
    label: "LIGHT",
    retry: "idempotent",
    answers: "nothing",
    pathParameters: ["sessionId"],
  },
  recoverSessionRecordings: {
    method: "PUT",
    path: "/videosdk/sessions/{sessionId}/recordings/status",
    label: "LIGHT",
    retry: "idempotent",
    answers: "nothing",
    pathParameters: ["sessionId"],
    body: "required",
    failsWith200: true,
  },
  deleteRecordingFile: {
    method: "DELETE",
    path: "/videosdk/sessions/{sessionId}/recordings/{recordingId}",
    label: "LIGHT",
    retry: "idempotent",
    answers: "nothing",
    pathParameters: ["sessionId","recordingId"],
  },
  recoverRecordingFile: {
    method: "PUT",
    path: "/videosdk/sessions/{sessionId}/recordings/{recordingId}/status",
    label: "LIGHT",
    retry: "idempotent",
    answers: "nothing",
    pathParameters: ["sessionId","recordingId"],
    body: "required",
  },
  getLivestream: {
    method: "GET",
    path: "/videosdk/sessions/{sessionId}/livestream",
    label: "LIGHT",
    retry: "safe",
    answers: "object",
    pathParameters: ["sessionId"],
  },
  updateLivestream: {
    method: "PATCH",
    path: "/videosdk/sessions/{sessionId}/livestream",
    label: "LIGHT",
    retry: "unsafe",
    answers: "nothing",
    pathParameters: ["sessionId"],
    body: "required",
  },
  updateLivestreamStatus: {
    method: "PATCH",
    path: "/videosdk/sessions/{sessionId}/livestream/status",
    label: "LIGHT",
    retry: "unsafe",
    answers: "nothing",
    pathParameters: ["sessionId"],
    body: "required",
  },
  updateRtmsStatus: {
    method: "PATCH",
    path: "/videosdk/sessions/{sessionId}/rtms_app/status",
    label: "MEDIUM",
    retry: "unsafe",
    answers: "nothing",
    pathParameters: ["sessionId"],
    body: "required",
  },
  listSessionStreamIngestions: {
    method: "GET",
    path: "/videosdk/sessions/{sessionId}/stream_ingestions",
    label: "MEDIUM",
    retry: "safe",
    answers: "array",
    pathParameters: ["sessionId"],
  },
  listStreamIngestions: {
    method: "GET",
    path: "/videosdk/stream_ingestions",
    label: "LIGHT",
    retry: "safe",
    answers: "object",
    pathParameters: [],
    paging: {"items":"stream_ingestions"},
  },
  createStreamIngestion: {
    method: "POST",
    path: "/videosdk/stream_ingestions",
    label: "LIGHT",
    retry: "unsafe",
    answers: "object",
    pathParameters: [],
    body: "required",
  },
  getStreamIngestion: {
    method: "GET",
    path: "/videosdk/stream_ingestions/{streamId}",
    label: "LIGHT",
    retry: "safe",
    answers: "object",
    pathParameters: ["streamId"],
  },
  updateStreamIngestion: {
    method: "PATCH",
    path: "/videosdk/stream_ingestions/{streamId}",
    label: "LIGHT",
    retry: "unsafe",
    answers: "nothing",
    pathParameters: ["streamId"],
    body: "required",
  },
  deleteStreamIngestion: {
    method: "DELETE",
    path: "/videosdk/stream_ingestions/{streamId}",
    label: "LIGHT",
    retry: "idempotent",
    answers: "nothing",
    pathParameters: ["streamId"],
  },
  updateStorageSettings: {
    method: "PATCH",
    path: "/videosdk/settings/storage",
    label: "LIGHT",
    retry: "unsafe",
    answers: "nothing",
    pathParameters: [],
    body: "required",
    beta: true,
    govCluster: false,
  },
  listStorageLocations: {
    method: "GET",
    path: "/videosdk/settings/storage/location",
    label: "LIGHT",
    retry: "safe",
    answers: "array",
    pathParameters: [],
    beta: true,
    govCluster: false,
  },
  createStorageLocation: {
    method: "POST",
    path: "/videosdk/settings/storage/location",
    label: "LIGHT",
    retry: "unsafe",
    answers: "object",
    pathParameters: [],
    body: "required",
    beta: true,
    govCluster: false,
  },
  getStorageLocation: {
    method: "GET",
    path: "/videosdk/settings/storage/location/{storageLocationId}",
    label: "LIGHT",
    retry: "safe",
    answers: "object",
    pathParameters: ["storageLocationId"],
    beta: true,
    govCluster: false,
  },
  updateStorageLocation: {
    method: "PATCH",
    path: "/videosdk/settings/storage/location/{storageLocationId}",
    label: "LIGHT",
    retry: "unsafe",
    answers: "nothing",
    pathParameters: ["storageLocationId"],
    body: "required",
    beta: true,
    govCluster: false,
  },
  deleteStorageLocation: {
    method: "DELETE",
    path: "/videosdk/settings/storage/location/{storageLocationId}",
    label: "LIGHT",
    retry: "idempotent",
    answers: "nothing",
    pathParameters: ["storageLocationId"],
    beta: true,
    govCluster: false,
  },
  getCloudRecordingReport: {
    method: "GET",
    path: "/videosdk/report/cloud_recording",
    label: "HEAVY",
    retry: "safe",
    answers: "object",
    pathParameters: [],
  },
  getDailyReport: {
    method: "GET",
    path: "/videosdk/report/daily",
    label: "HEAVY",
    retry: "safe",
    answers: "object",
    pathParameters: [],
  },
  listOperationLogs: {
    method: "GET",
    path: "/videosdk/report/operationlogs",
    label: "HEAVY",
    retry: "safe",
    answers: "object",
    pathParameters: [],
    paging: {"items":"operation_logs","window":"P1M"},
  },
  listTelephoneUsage: {
    method: "GET",
    path: "/videosdk/report/telephone",
    label: "HEAVY",
    retry: "safe",
    answers: "object",
    pathParameters: [],
    paging: {"items":"telephony_usage","window":"P1M"},
  },
  listWebhookLogs: {
    method: "GET",
    path: "/videosdk/report/webhook_logs",
    label: "MEDIUM",
    retry: "safe",
    answers: "object",
    pathParameters: [],
    paging: {"items":"webhook_logs","window":"P7D"},
  },
} as const satisfies Record<OperationId, OperationInfo>;
