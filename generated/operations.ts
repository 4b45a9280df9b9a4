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
    returns: "object",
    query: ["type","from","to","page_size","next_page_token","session_key","session_name"],
    paging: {"items":"sessions","window":"P1M","id":"id"},
  },
  createSession: {
    method: "POST",
    path: "/videosdk/sessions",
    label: "MEDIUM",
    retry: "unsafe",
    returns: "object",
    body: "required",
  },
  getSession: {
    method: "GET",
    path: "/videosdk/sessions/{sessionId}",
    label: "HEAVY",
    retry: "safe",
    returns: "object",
    query: ["type"],
  },
  deleteSession: {
    method: "DELETE",
    path: "/videosdk/sessions/{sessionId}",
    label: "LIGHT",
    retry: "idempotent",
    returns: "nothing",
  },
  updateSessionStatus: {
    method: "PUT",
    path: "/videosdk/sessions/{sessionId}/status",
    label: "LIGHT",
    retry: "idempotent",
    returns: "nothing",
    body: "required",
  },
  controlSession: {
    method: "PATCH",
    path: "/videosdk/sessions/{sessionId}/events",
    label: "MEDIUM",
    retry: "unsafe",
    returns: "nothing",
    body: "required",
  },
  createSipUri: {
    method: "POST",
    path: "/videosdk/sessions/{sessionId}/sip_dialing",
    label: "LIGHT",
    retry: "unsafe",
    returns: "object",
    body: "optional",
  },
  listSessionUsers: {
    method: "GET",
    path: "/videosdk/sessions/{sessionId}/users",
    label: "HEAVY",
    retry: "safe",
    returns: "object",
    query: ["type","page_size","next_page_token"],
    paging: {"items":"users"},
  },
  listSessionUsersQos: {
    method: "GET",
    path: "/videosdk/sessions/{sessionId}/users/qos",
    label: "HEAVY",
    retry: "safe",
    returns: "object",
    query: ["type","page_size","next_page_token"],
    paging: {"items":"users"},
  },
  listSessionUsersSharing: {
    method: "GET",
    path: "/videosdk/sessions/{sessionId}/users/sharing",
    label: "HEAVY",
    retry: "safe",
    returns: "object",
    query: ["type","page_size","next_page_token"],
    paging: {"items":"users"},
  },
  getSessionUserQos: {
    method: "GET",
    path: "/videosdk/sessions/{sessionId}/users/{userId}/qos",
    label: "HEAVY",
    retry: "safe",
    returns: "object",
    query: ["type"],
  },
  listRecordings: {
    method: "GET",
    path: "/videosdk/recordings",
    label: "MEDIUM",
    retry: "safe",
    returns: "object",
    query: ["page_size","next_page_token","trash","trash_type","from","to"],
    paging: {"items":"sessions","window":"P1M","id":"session_id"},
  },
  getSessionRecordings: {
    method: "GET",
    path: "/videosdk/sessions/{sessionId}/recordings",
    label: "LIGHT",
    retry: "safe",
    returns: "object",
    query: ["include_fields","ttl"],
    failsWith200: true,
  },
  deleteSessionRecordings: {
    method: "DELETE",
    path: "/videosdk/sessions/{sessionId}/recordings",
    label: "LIGHT",
    retry: "idempotent",
    returns: "nothing",
    query: ["action"],
  },
  recoverSessionRecordings: {
    method: "PUT",
    path: "/videosdk/sessions/{sessionId}/recordings/status",
    label: "LIGHT",
    retry: "idempotent",
    returns: "nothing",
    body: "required",
    failsWith200: true,
  },
  deleteRecordingFile: {
    method: "DELETE",
    path: "/videosdk/sessions/{sessionId}/recordings/{recordingId}",
    label: "LIGHT",
    retry: "idempotent",
    returns: "nothing",
    query: ["action"],
  },
  recoverRecordingFile: {
    method: "PUT",
    path: "/videosdk/sessions/{sessionId}/recordings/{recordingId}/status",
    label: "LIGHT",
    retry: "idempotent",
    returns: "nothing",
    body: "required",
  },
  getLivestream: {
    method: "GET",
    path: "/videosdk/sessions/{sessionId}/livestream",
    label: "LIGHT",
    retry: "safe",
    returns: "object",
  },
  updateLivestream: {
    method: "PATCH",
    path: "/videosdk/sessions/{sessionId}/livestream",
    label: "LIGHT",
    retry: "unsafe",
    returns: "nothing",
    body: "required",
  },
  updateLivestreamStatus: {
    method: "PATCH",
    path: "/videosdk/sessions/{sessionId}/livestream/status",
    label: "LIGHT",
    retry: "unsafe",
    returns: "nothing",
    body: "required",
  },
  updateRtmsStatus: {
    method: "PATCH",
    path: "/videosdk/sessions/{sessionId}/rtms_app/status",
    label: "MEDIUM",
    retry: "unsafe",
    returns: "nothing",
    body: "required",
  },
  listSessionStreamIngestions: {
    method: "GET",
    path: "/videosdk/sessions/{sessionId}/stream_ingestions",
    label: "MEDIUM",
    retry: "safe",
    returns: "array",
  },
  listStreamIngestions: {
    method: "GET",
    path: "/videosdk/stream_ingestions",
    label: "LIGHT",
    retry: "safe",
    returns: "object",
    query: ["page_size","next_page_token"],
    paging: {"items":"stream_ingestions"},
  },
  createStreamIngestion: {
    method: "POST",
    path: "/videosdk/stream_ingestions",
    label: "LIGHT",
    retry: "unsafe",
    returns: "object",
    body: "required",
  },
  getStreamIngestion: {
    method: "GET",
    path: "/videosdk/stream_ingestions/{streamId}",
    label: "LIGHT",
    retry: "safe",
    returns: "object",
  },
  updateStreamIngestion: {
    method: "PATCH",
    path: "/videosdk/stream_ingestions/{streamId}",
    label: "LIGHT",
    retry: "unsafe",
    returns: "nothing",
    body: "required",
  },
  deleteStreamIngestion: {
    method: "DELETE",
    path: "/videosdk/stream_ingestions/{streamId}",
    label: "LIGHT",
    retry: "idempotent",
    returns: "nothing",
  },
  updateStorageSettings: {
    method: "PATCH",
    path: "/videosdk/settings/storage",
    label: "LIGHT",
    retry: "unsafe",
    returns: "nothing",
    body: "required",
  },
  listStorageLocations: {
    method: "GET",
    path: "/videosdk/settings/storage/location",
    label: "LIGHT",
    retry: "safe",
    returns: "array",
  },
  createStorageLocation: {
    method: "POST",
    path: "/videosdk/settings/storage/location",
    label: "LIGHT",
    retry: "unsafe",
    returns: "object",
    body: "required",
  },
  getStorageLocation: {
    method: "GET",
    path: "/videosdk/settings/storage/location/{storageLocationId}",
    label: "LIGHT",
    retry: "safe",
    returns: "object",
  },
  updateStorageLocation: {
    method: "PATCH",
    path: "/videosdk/settings/storage/location/{storageLocationId}",
    label: "LIGHT",
    retry: "unsafe",
    returns: "nothing",
    body: "required",
  },
  deleteStorageLocation: {
    method: "DELETE",
    path: "/videosdk/settings/storage/location/{storageLocationId}",
    label: "LIGHT",
    retry: "idempotent",
    returns: "nothing",
  },
  getCloudRecordingReport: {
    method: "GET",
    path: "/videosdk/report/cloud_recording",
    label: "HEAVY",
    retry: "safe",
    returns: "object",
    query: ["from","to"],
  },
  getDailyReport: {
    method: "GET",
    path: "/videosdk/report/daily",
    label: "HEAVY",
    retry: "safe",
    returns: "object",
    query: ["year","month"],
  },
  listOperationLogs: {
    method: "GET",
    path: "/videosdk/report/operationlogs",
    label: "HEAVY",
    retry: "safe",
    returns: "object",
    query: ["from","to","page_size","next_page_token","category_type"],
    paging: {"items":"operation_logs","window":"P1M"},
  },
  listTelephoneUsage: {
    method: "GET",
    path: "/videosdk/report/telephone",
    label: "HEAVY",
    retry: "safe",
    returns: "object",
    query: ["from","to","page_size","next_page_token","type","query_date_type"],
    paging: {"items":"telephony_usage","window":"P1M"},
  },
  listWebhookLogs: {
    method: "GET",
    path: "/videosdk/report/webhook_logs",
    label: "MEDIUM",
    retry: "safe",
    returns: "object",
    query: ["from","to","event","type","retry_num","page_size","next_page_token"],
    paging: {"items":"webhook_logs","window":"P7D"},
  },
} as const satisfies Record<OperationId, OperationInfo>;
