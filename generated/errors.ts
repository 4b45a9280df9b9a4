// Made from openapi/: do not edit, run `npm run generate`.
import type { DocumentedErrors } from "../src/core/operation.js";
import type { OperationId } from "./operations.js";

const everywhere = {
  401: {"124":["Invalid access token."]},
  429: {"429":["You have reached the maximum per-second rate limit for this API. Try again later.","You have reached the maximum daily rate limit for this API. Refer to the response header for details on when you can make another request."]},
} as const;

export const errors: Record<OperationId, DocumentedErrors> = {
  listSessions: {
    ...everywhere,
    400: {"200":["This API is only available for Video SDK accounts."]},
  },
  createSession: {
    ...everywhere,
    400: {"3000":["Session name already exists. Try a different session name."]},
  },
  getSession: {
    ...everywhere,
    400: {"200":["This API is only available for Video SDK accounts."]},
    404: {"3001":["Session does not exist."]},
  },
  deleteSession: {
    ...everywhere,
    400: {"3000":["You cannot delete sessions that have started."]},
    404: {"3001":["Session does not exist: {sessionId}."]},
  },
  updateSessionStatus: {
    ...everywhere,
    400: {"200":["This API is only available for Video SDK accounts."],"300":["Session ID does not exist.","Invalid session ID."]},
    404: {"1001":["User does not exist: {0}."],"3001":["Session does not exist: {sessionId}."]},
  },
  controlSession: {
    ...everywhere,
    400: {"200":["This API is only available for Video SDK accounts."],"300":["No permission.","This API is not available for this account, please contact Zoom support."],"34000":["Stream ingestion does not exist: {streamId}."],"34005":["This stream key is already bound to an existing session. Please use a different stream key."],"34007":["Failed to bind a stream key to the session."],"34008":["Failed to unbind a stream key to the session."],"34009":["Failed to send ingested stream data into the session."],"34010":["Failed to stop sending ingested stream data into the session."]},
    404: {"3001":["Session is not found or has expired."]},
  },
  createSipUri: {
    ...everywhere,
    400: {"2307":["Failed to generate SIP URI."]},
    403: {"2311":["No Permission, does not have Conference Room Connector plan."]},
    404: {"3001":["Session does not exist: {sessionId}."]},
  },
  listSessionUsers: {
    ...everywhere,
    400: {"200":["This API is only available for Video SDK accounts."],"12702":["Can not access a session a year ago."]},
    404: {"3001":["Session ID is invalid or has not ended."]},
  },
  listSessionUsersQos: {
    ...everywhere,
    400: {"200":["This API is only available for Video SDK accounts."],"12702":["Can not access a session a year ago."]},
    404: {"3001":["This session's detail info is not available. The Session ID is not valid or the session has not ended yet."]},
  },
  listSessionUsersSharing: {
    ...everywhere,
    400: {"200":["This API is only available for Video SDK accounts."],"12702":["Can not access a session a year ago."]},
    404: {"3001":["This session's detail info is not available. This session has not ended yet or the Session ID is invalid."]},
  },
  getSessionUserQos: {
    ...everywhere,
    400: {"200":["This API is only available for Video SDK accounts."],"12702":["Can not access a session a year ago."]},
    404: {"3001":["This session's detail info is not available. This session has not ended yet or the Session ID is invalid."]},
  },
  listRecordings: {
    ...everywhere,
    404: {"1001":["User {userId} not exist or not belong to this account."]},
  },
  getSessionRecordings: {
    ...everywhere,
    200: {"200":["You do not have the right permissions."]},
    400: {"1010":["User not found on this account: {accountId}."]},
    404: {"3301":["There is no recording for this session."]},
  },
  deleteSessionRecordings: {
    ...everywhere,
    400: {"1010":["User does not belong to this account: {accountId}."]},
    404: {"3301":["There is no recording for this session."]},
  },
  recoverSessionRecordings: {
    ...everywhere,
    200: {"200":["You do not have the right permissions."]},
    400: {"1010":["User does not belong to this account: {accountId}."]},
    404: {"1001":["User does not exist: {userId}."],"3301":["There is no recording for this session."]},
  },
  deleteRecordingFile: {
    ...everywhere,
    400: {"1010":["User does not belong to this account: {accountId}."],"3303":["You can not delete an uncompleted session."]},
    404: {"3301":["There is no recording for this session."]},
  },
  recoverRecordingFile: {
    ...everywhere,
    400: {"1010":["User does not belong to this account: {accountId}."]},
    404: {"3301":["There is no recording for this session."]},
  },
  getLivestream: {
    ...everywhere,
    400: {"200":["This API is only available for Video SDK accounts."],"300":["Session ID does not exist.","Invalid session ID."]},
    404: {"1001":["User does not exist: {0}."],"3001":["Session does not exist: {sessionId}."]},
  },
  updateLivestream: {
    ...everywhere,
    400: {"200":["This API is only available for Video SDK accounts."],"300":["Session ID does not exist.","Invalid session ID."]},
    404: {"1001":["User does not exist: {0}."],"3001":["Session does not exist: {sessionId}."]},
  },
  updateLivestreamStatus: {
    ...everywhere,
    400: {"200":["This API is only available for Video SDK accounts."],"300":["Invalid session ID."],"4927":["Session {sessionId} has not started."]},
    404: {"3001":["Session does not exist: {sessionId}."]},
  },
  updateRtmsStatus: {
    ...everywhere,
    400: {"200":["This API is only available for Video SDK accounts."],"300":["Invalid session ID."],"2310":["Failed to perform RTMS app operation."],"13277":["Unable to '{action}' the RTMS app for user '{userId}' because it has not been started."]},
    403: {"13273":["The current session does not support the RTMS app feature."]},
    404: {"3001":["Session does not exist: {sessionId}."]},
  },
  listSessionStreamIngestions: {
    ...everywhere,
    400: {"200":["This API is only available for Video SDK accounts."],"300":["Invalid session ID."]},
    404: {"3001":["Session does not exist: {sessionId}."]},
  },
  listStreamIngestions: {
    ...everywhere,
    400: {"200":["This API is only available for Video SDK accounts."],"34014":["Failed to list the stream ingestions."]},
  },
  createStreamIngestion: {
    ...everywhere,
    400: {"200":["This API is only available for Video SDK accounts."],"34011":["Failed to create the stream ingestion."],"34016":["You can only create up to 20 stream ingestions."]},
  },
  getStreamIngestion: {
    ...everywhere,
    400: {"200":["This API is only available for Video SDK accounts."]},
    404: {"34001":["Stream ingestion does not exist: {streamId}."]},
  },
  updateStreamIngestion: {
    ...everywhere,
    400: {"200":["This API is only available for Video SDK accounts."],"34013":["Failed to update the stream ingestion."]},
    404: {"34001":["Stream ingestion does not exist: {streamId}."]},
  },
  deleteStreamIngestion: {
    ...everywhere,
    400: {"200":["This API is only available for Video SDK accounts."],"34012":["Failed to delete the stream ingestion."],"34015":["You cannot delete a steam ingestion that is in use."]},
    404: {"34001":["Stream ingestion does not exist: {streamId}."]},
  },
  updateStorageSettings: {
    ...everywhere,
    400: {"400":["The storage ID matches the currently selected account."]},
    403: {"3335":["Your account currently does not support CMR BYOS storage."],"3336":["Please enable CMR BYOS storage first. Use the API (POST /v2/videosdk/settings/storage/location) to create one and enable this feature."]},
    404: {"3310":["This storage ID does not exist."]},
  },
  listStorageLocations: {
    ...everywhere,
    403: {"3335":["Your account currently does not support CMR BYOS storage."],"3336":["Please enable CMR BYOS storage first. Use the API (POST /v2/videosdk/settings/storage/location) to create one and enable this feature."]},
  },
  createStorageLocation: {
    ...everywhere,
    400: {"3313":["Unable to connect to the storage location. Please check your configuration and try again."]},
    403: {"3335":["Your account currently does not support CMR BYOS storage."]},
  },
  getStorageLocation: {
    ...everywhere,
    400: {"400":["Invalid parameters."]},
    403: {"3335":["Your account currently does not support CMR BYOS storage."],"3336":["Please enable CMR BYOS storage first. Use the API (POST /v2/videosdk/settings/storage/location) to create one and enable this feature."]},
    404: {"3310":["This storage ID does not exist."]},
  },
  updateStorageLocation: {
    ...everywhere,
    400: {"400":["Can not change the bucket and region."]},
    403: {"3335":["Your account currently does not support CMR BYOS storage."],"3336":["Please enable CMR BYOS storage first. Use the API (POST /v2/videosdk/settings/storage/location) to create one and enable this feature."]},
    404: {"3310":["This storage ID does not exist."]},
  },
  deleteStorageLocation: {
    ...everywhere,
    400: {"400":["Invalid parameters."]},
    403: {"3335":["Your account currently does not support CMR BYOS storage."],"3336":["Please enable CMR BYOS storage first. Use the API (POST /v2/videosdk/settings/storage/location) to create one and enable this feature."]},
    404: {"3310":["This storage ID does not exist."]},
    405: {"3312":["You cannot delete this bucket, because it is currently being used. To delete, either change to another storage location, or turn off BYOS, then try again."]},
  },
  getCloudRecordingReport: {
    ...everywhere,
    400: {"200":["This API is only available for Video SDK accounts."],"300":["Daily report can only be provided within 6 months prior to the current date."]},
  },
  getDailyReport: {
    ...everywhere,
    400: {"200":["This API is only available for Video SDK accounts."],"300":["Daily report can only be provided within 6 months prior to the current date."]},
  },
  listOperationLogs: {
    ...everywhere,
    400: {"200":["This API is only available for Video SDK accounts."],"300":["Daily report can only be provided within 6 months prior to the current date."]},
  },
  listTelephoneUsage: {
    ...everywhere,
    400: {"200":["This API is only available for Video SDK accounts."],"300":["Daily report can only be provided within 6 months prior to the current date."]},
  },
  listWebhookLogs: {
    ...everywhere,
    400: {"1501":["The 'to' date must be after the 'from' date."],"1502":["The date range must be within the last seven days."],"1503":["The dates must follow the format: `yyyy-MM-dd'T'HH:mm:ss'Z'`."],"1504":["The 'from' date must be before the current date(UTC)."],"1506":["The 'retry_num' value must be an integer within the range of 0 to 3."]},
    404: {"1401":["No Video SDK app created by this account."]},
  },
};
