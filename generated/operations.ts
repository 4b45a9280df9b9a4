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

const everywhere = {
  401: {"124":["Invalid access token."]},
  429: {"429":["You have reached the maximum per-second rate limit for this API. Try again later.","You have reached the maximum daily rate limit for this API. Refer to the response header for details on when you can make another request."]},
} as const;

export const operations = {
  listSessions: {
    method: "GET",
    path: "/videosdk/sessions",
    label: "RESOURCE-INTENSIVE",
    retry: "safe",
    answers: "object",
    pathParameters: [],
    paging: {"items":"sessions","window":"P1M","id":"id"},
    errors: {
      ...everywhere,
      400: {"200":["This API is only available for Video SDK accounts."]},
    },
  },
  createSession: {
    method: "POST",
    path: "/videosdk/sessions",
    label: "MEDIUM",
    retry: "unsafe",
    answers: "object",
    pathParameters: [],
    body: "required",
    errors: {
      ...everywhere,
      400: {"3000":["Session name already exists. Try a different session name."]},
    },
  },
  getSession: {
    method: "GET",
    path: "/videosdk/sessions/{sessionId}",
    label: "HEAVY",
    retry: "safe",
    answers: "object",
    pathParameters: ["sessionId"],
    errors: {
      ...everywhere,
      400: {"200":["This API is only available for Video SDK accounts."]},
      404: {"3001":["Session does not exist."]},
    },
  },
  deleteSession: {
    method: "DELETE",
    path: "/videosdk/sessions/{sessionId}",
    label: "LIGHT",
    retry: "idempotent",
    answers: "nothing",
    pathParameters: ["sessionId"],
    errors: {
      ...everywhere,
      400: {"3000":["You cannot delete sessions that have started."]},
      404: {"3001":["Session does not exist: {sessionId}."]},
    },
  },
  updateSessionStatus: {
    method: "PUT",
    path: "/videosdk/sessions/{sessionId}/status",
    label: "LIGHT",
    retry: "idempotent",
    answers: "nothing",
    pathParameters: ["sessionId"],
    body: "required",
    errors: {
      ...everywhere,
      400: {"200":["This API is only available for Video SDK accounts."],"300":["Session ID does not exist.","Invalid session ID."]},
      404: {"1001":["User does not exist: {0}."],"3001":["Session does not exist: {sessionId}."]},
    },
  },
  controlSession: {
    method: "PATCH",
    path: "/videosdk/sessions/{sessionId}/events",
    label: "MEDIUM",
    retry: "unsafe",
    answers: "nothing",
    pathParameters: ["sessionId"],
    body: "required",
    errors: {
      ...everywhere,
      400: {"200":["This API is only available for Video SDK accounts."],"300":["No permission.","This API is not available for this account, please contact Zoom support."],"34000":["Stream ingestion does not exist: {streamId}."],"34005":["This stream key is already bound to an existing session. Please use a different stream key."],"34007":["Failed to bind a stream key to the session."],"34008":["Failed to unbind a stream key to the session."],"34009":["Failed to send ingested stream data into the session."],"34010":["Failed to stop sending ingested stream data into the session."]},
      404: {"3001":["Session is not found or has expired."]},
    },
  },
  createSipUri: {
    method: "POST",
    path: "/videosdk/sessions/{sessionId}/sip_dialing",
    label: "LIGHT",
    retry: "unsafe",
    answers: "object",
    pathParameters: ["sessionId"],
    body: "optional",
    errors: {
      ...everywhere,
      400: {"2307":["Failed to generate SIP URI."]},
      403: {"2311":["No Permission, does not have Conference Room Connector plan."]},
      404: {"3001":["Session does not exist: {sessionId}."]},
    },
  },
  listSessionUsers: {
    method: "GET",
    path: "/videosdk/sessions/{sessionId}/users",
    label: "HEAVY",
    retry: "safe",
    answers: "object",
    pathParameters: ["sessionId"],
    paging: {"items":"users"},
    errors: {
      ...everywhere,
      400: {"200":["This API is only available for Video SDK accounts."],"12702":["Can not access a session a year ago."]},
      404: {"3001":["Session ID is invalid or has not ended."]},
    },
  },
  listSessionUsersQos: {
    method: "GET",
    path: "/videosdk/sessions/{sessionId}/users/qos",
    label: "HEAVY",
    retry: "safe",
    answers: "object",
    pathParameters: ["sessionId"],
    paging: {"items":"users"},
    errors: {
      ...everywhere,
      400: {"200":["This API is only available for Video SDK accounts."],"12702":["Can not access a session a year ago."]},
      404: {"3001":["This session's detail info is not available. The Session ID is not valid or the session has not ended yet."]},
    },
  },
  listSessionUsersSharing: {
    method: "GET",
    path: "/videosdk/sessions/{sessionId}/users/sharing",
    label: "HEAVY",
    retry: "safe",
    answers: "object",
    pathParameters: ["sessionId"],
    paging: {"items":"users"},
    errors: {
      ...everywhere,
      400: {"200":["This API is only available for Video SDK accounts."],"12702":["Can not access a session a year ago."]},
      404: {"3001":["This session's detail info is not available. This session has not ended yet or the Session ID is invalid."]},
    },
  },
  getSessionUserQos: {
    method: "GET",
    path: "/videosdk/sessions/{sessionId}/users/{userId}/qos",
    label: "HEAVY",
    retry: "safe",
    answers: "object",
    pathParameters: ["sessionId","userId"],
    errors: {
      ...everywhere,
      400: {"200":["This API is only available for Video SDK accounts."],"12702":["Can not access a session a year ago."]},
      404: {"3001":["This session's detail info is not available. This session has not ended yet or the Session ID is invalid."]},
    },
  },
  listRecordings: {
    method: "GET",
    path: "/videosdk/recordings",
    label: "MEDIUM",
    retry: "safe",
    answers: "object",
    pathParameters: [],
    paging: {"items":"sessions","window":"P1M","id":"session_id"},
    errors: {
      ...everywhere,
      404: {"1001":["User {userId} not exist or not belong to this account."]},
    },
  },
  getSessionRecordings: {
    method: "GET",
    path: "/videosdk/sessions/{sessionId}/recordings",
    label: "LIGHT",
    retry: "safe",
    answers: "object",
    pathParameters: ["sessionId"],
    errors: {
      ...everywhere,
      200: {"200":["You do not have the right permissions."]},
      400: {"1010":["User not found on this account: {accountId}."]},
      404: {"3301":["There is no recording for this session."]},
    },
  },
  deleteSessionRecordings: {
    method: "DELETE",
    path: "/videosdk/sessions/{sessionId}/recordings",
    label: "LIGHT",
    retry: "idempotent",
    answers: "nothing",
    pathParameters: ["sessionId"],
    errors: {
      ...everywhere,
      400: {"1010":["User does not belong to this account: {accountId}."]},
      404: {"3301":["There is no recording for this session."]},
    },
  },
  recoverSessionRecordings: {
    method: "PUT",
    path: "/videosdk/sessions/{sessionId}/recordings/status",
    label: "LIGHT",
    retry: "idempotent",
    answers: "nothing",
    pathParameters: ["sessionId"],
    body: "required",
    errors: {
      ...everywhere,
      200: {"200":["You do not have the right permissions."]},
      400: {"1010":["User does not belong to this account: {accountId}."]},
      404: {"1001":["User does not exist: {userId}."],"3301":["There is no recording for this session."]},
    },
  },
  deleteRecordingFile: {
    method: "DELETE",
    path: "/videosdk/sessions/{sessionId}/recordings/{recordingId}",
    label: "LIGHT",
    retry: "idempotent",
    answers: "nothing",
    pathParameters: ["sessionId","recordingId"],
    errors: {
      ...everywhere,
      400: {"1010":["User does not belong to this account: {accountId}."],"3303":["You can not delete an uncompleted session."]},
      404: {"3301":["There is no recording for this session."]},
    },
  },
  recoverRecordingFile: {
    method: "PUT",
    path: "/videosdk/sessions/{sessionId}/recordings/{recordingId}/status",
    label: "LIGHT",
    retry: "idempotent",
    answers: "nothing",
    pathParameters: ["sessionId","recordingId"],
    body: "required",
    errors: {
      ...everywhere,
      400: {"1010":["User does not belong to this account: {accountId}."]},
      404: {"3301":["There is no recording for this session."]},
    },
  },
  getLivestream: {
    method: "GET",
    path: "/videosdk/sessions/{sessionId}/livestream",
    label: "LIGHT",
    retry: "safe",
    answers: "object",
    pathParameters: ["sessionId"],
    errors: {
      ...everywhere,
      400: {"200":["This API is only available for Video SDK accounts."],"300":["Session ID does not exist.","Invalid session ID."]},
      404: {"1001":["User does not exist: {0}."],"3001":["Session does not exist: {sessionId}."]},
    },
  },
  updateLivestream: {
    method: "PATCH",
    path: "/videosdk/sessions/{sessionId}/livestream",
    label: "LIGHT",
    retry: "unsafe",
    answers: "nothing",
    pathParameters: ["sessionId"],
    body: "required",
    errors: {
      ...everywhere,
      400: {"200":["This API is only available for Video SDK accounts."],"300":["Session ID does not exist.","Invalid session ID."]},
      404: {"1001":["User does not exist: {0}."],"3001":["Session does not exist: {sessionId}."]},
    },
  },
  updateLivestreamStatus: {
    method: "PATCH",
    path: "/videosdk/sessions/{sessionId}/livestream/status",
    label: "LIGHT",
    retry: "unsafe",
    answers: "nothing",
    pathParameters: ["sessionId"],
    body: "required",
    errors: {
      ...everywhere,
      400: {"200":["This API is only available for Video SDK accounts."],"300":["Invalid session ID."],"4927":["Session {sessionId} has not started."]},
      404: {"3001":["Session does not exist: {sessionId}."]},
    },
  },
  updateRtmsStatus: {
    method: "PATCH",
    path: "/videosdk/sessions/{sessionId}/rtms_app/status",
    label: "MEDIUM",
    retry: "unsafe",
    answers: "nothing",
    pathParameters: ["sessionId"],
    body: "required",
    errors: {
      ...everywhere,
      400: {"200":["This API is only available for Video SDK accounts."],"300":["Invalid session ID."],"2310":["Failed to perform RTMS app operation."],"13277":["Unable to '{action}' the RTMS app for user '{userId}' because it has not been started."]},
      403: {"13273":["The current session does not support the RTMS app feature."]},
      404: {"3001":["Session does not exist: {sessionId}."]},
    },
  },
  listSessionStreamIngestions: {
    method: "GET",
    path: "/videosdk/sessions/{sessionId}/stream_ingestions",
    label: "MEDIUM",
    retry: "safe",
    answers: "array",
    pathParameters: ["sessionId"],
    errors: {
      ...everywhere,
      400: {"200":["This API is only available for Video SDK accounts."],"300":["Invalid session ID."]},
      404: {"3001":["Session does not exist: {sessionId}."]},
    },
  },
  listStreamIngestions: {
    method: "GET",
    path: "/videosdk/stream_ingestions",
    label: "LIGHT",
    retry: "safe",
    answers: "object",
    pathParameters: [],
    paging: {"items":"stream_ingestions"},
    errors: {
      ...everywhere,
      400: {"200":["This API is only available for Video SDK accounts."],"34014":["Failed to list the stream ingestions."]},
    },
  },
  createStreamIngestion: {
    method: "POST",
    path: "/videosdk/stream_ingestions",
    label: "LIGHT",
    retry: "unsafe",
    answers: "object",
    pathParameters: [],
    body: "required",
    errors: {
      ...everywhere,
      400: {"200":["This API is only available for Video SDK accounts."],"34011":["Failed to create the stream ingestion."],"34016":["You can only create up to 20 stream ingestions."]},
    },
  },
  getStreamIngestion: {
    method: "GET",
    path: "/videosdk/stream_ingestions/{streamId}",
    label: "LIGHT",
    retry: "safe",
    answers: "object",
    pathParameters: ["streamId"],
    errors: {
      ...everywhere,
      400: {"200":["This API is only available for Video SDK accounts."]},
      404: {"34001":["Stream ingestion does not exist: {streamId}."]},
    },
  },
  updateStreamIngestion: {
    method: "PATCH",
    path: "/videosdk/stream_ingestions/{streamId}",
    label: "LIGHT",
    retry: "unsafe",
    answers: "nothing",
    pathParameters: ["streamId"],
    body: "required",
    errors: {
      ...everywhere,
      400: {"200":["This API is only available for Video SDK accounts."],"34013":["Failed to update the stream ingestion."]},
      404: {"34001":["Stream ingestion does not exist: {streamId}."]},
    },
  },
  deleteStreamIngestion: {
    method: "DELETE",
    path: "/videosdk/stream_ingestions/{streamId}",
    label: "LIGHT",
    retry: "idempotent",
    answers: "nothing",
    pathParameters: ["streamId"],
    errors: {
      ...everywhere,
      400: {"200":["This API is only available for Video SDK accounts."],"34012":["Failed to delete the stream ingestion."],"34015":["You cannot delete a steam ingestion that is in use."]},
      404: {"34001":["Stream ingestion does not exist: {streamId}."]},
    },
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
    errors: {
      ...everywhere,
      400: {"400":["The storage ID matches the currently selected account."]},
      403: {"3335":["Your account currently does not support CMR BYOS storage."],"3336":["Please enable CMR BYOS storage first. Use the API (POST /v2/videosdk/settings/storage/location) to create one and enable this feature."]},
      404: {"3310":["This storage ID does not exist."]},
    },
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
    errors: {
      ...everywhere,
      403: {"3335":["Your account currently does not support CMR BYOS storage."],"3336":["Please enable CMR BYOS storage first. Use the API (POST /v2/videosdk/settings/storage/location) to create one and enable this feature."]},
    },
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
    errors: {
      ...everywhere,
      400: {"3313":["Unable to connect to the storage location. Please check your configuration and try again."]},
      403: {"3335":["Your account currently does not support CMR BYOS storage."]},
    },
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
    errors: {
      ...everywhere,
      400: {"400":["Invalid parameters."]},
      403: {"3335":["Your account currently does not support CMR BYOS storage."],"3336":["Please enable CMR BYOS storage first. Use the API (POST /v2/videosdk/settings/storage/location) to create one and enable this feature."]},
      404: {"3310":["This storage ID does not exist."]},
    },
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
    errors: {
      ...everywhere,
      400: {"400":["Can not change the bucket and region."]},
      403: {"3335":["Your account currently does not support CMR BYOS storage."],"3336":["Please enable CMR BYOS storage first. Use the API (POST /v2/videosdk/settings/storage/location) to create one and enable this feature."]},
      404: {"3310":["This storage ID does not exist."]},
    },
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
    errors: {
      ...everywhere,
      400: {"400":["Invalid parameters."]},
      403: {"3335":["Your account currently does not support CMR BYOS storage."],"3336":["Please enable CMR BYOS storage first. Use the API (POST /v2/videosdk/settings/storage/location) to create one and enable this feature."]},
      404: {"3310":["This storage ID does not exist."]},
      405: {"3312":["You cannot delete this bucket, because it is currently being used. To delete, either change to another storage location, or turn off BYOS, then try again."]},
    },
  },
  getCloudRecordingReport: {
    method: "GET",
    path: "/videosdk/report/cloud_recording",
    label: "HEAVY",
    retry: "safe",
    answers: "object",
    pathParameters: [],
    errors: {
      ...everywhere,
      400: {"200":["This API is only available for Video SDK accounts."],"300":["Daily report can only be provided within 6 months prior to the current date."]},
    },
  },
  getDailyReport: {
    method: "GET",
    path: "/videosdk/report/daily",
    label: "HEAVY",
    retry: "safe",
    answers: "object",
    pathParameters: [],
    errors: {
      ...everywhere,
      400: {"200":["This API is only available for Video SDK accounts."],"300":["Daily report can only be provided within 6 months prior to the current date."]},
    },
  },
  listOperationLogs: {
    method: "GET",
    path: "/videosdk/report/operationlogs",
    label: "HEAVY",
    retry: "safe",
    answers: "object",
    pathParameters: [],
    paging: {"items":"operation_logs","window":"P1M"},
    errors: {
      ...everywhere,
      400: {"200":["This API is only available for Video SDK accounts."],"300":["Daily report can only be provided within 6 months prior to the current date."]},
    },
  },
  listTelephoneUsage: {
    method: "GET",
    path: "/videosdk/report/telephone",
    label: "HEAVY",
    retry: "safe",
    answers: "object",
    pathParameters: [],
    paging: {"items":"telephony_usage","window":"P1M"},
    errors: {
      ...everywhere,
      400: {"200":["This API is only available for Video SDK accounts."],"300":["Daily report can only be provided within 6 months prior to the current date."]},
    },
  },
  listWebhookLogs: {
    method: "GET",
    path: "/videosdk/report/webhook_logs",
    label: "MEDIUM",
    retry: "safe",
    answers: "object",
    pathParameters: [],
    paging: {"items":"webhook_logs","window":"P7D"},
    errors: {
      ...everywhere,
      400: {"1501":["The 'to' date must be after the 'from' date."],"1502":["The date range must be within the last seven days."],"1503":["The dates must follow the format: `yyyy-MM-dd'T'HH:mm:ss'Z'`."],"1504":["The 'from' date must be before the current date(UTC)."],"1506":["The 'retry_num' value must be an integer within the range of 0 to 3."]},
      404: {"1401":["No Video SDK app created by this account."]},
    },
  },
} as const satisfies Record<OperationId, OperationInfo>;
