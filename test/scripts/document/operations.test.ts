import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { REPOSITORY } from "../../../scripts/document/repository.js";
import { operationsOf } from "../../../scripts/document/walk.js";
import { document } from "../../support/document.js";

// These are part of errors, types and the mock's options, so changing one is a breaking change.
const FROZEN = `
listSessions GET /videosdk/sessions RESOURCE-INTENSIVE
createSession POST /videosdk/sessions MEDIUM
getSession GET /videosdk/sessions/{sessionId} HEAVY
deleteSession DELETE /videosdk/sessions/{sessionId} LIGHT
updateSessionStatus PUT /videosdk/sessions/{sessionId}/status LIGHT
controlSession PATCH /videosdk/sessions/{sessionId}/events MEDIUM
createSipUri POST /videosdk/sessions/{sessionId}/sip_dialing LIGHT
listSessionUsers GET /videosdk/sessions/{sessionId}/users HEAVY
listSessionUsersQos GET /videosdk/sessions/{sessionId}/users/qos HEAVY
listSessionUsersSharing GET /videosdk/sessions/{sessionId}/users/sharing HEAVY
getSessionUserQos GET /videosdk/sessions/{sessionId}/users/{userId}/qos HEAVY
listRecordings GET /videosdk/recordings MEDIUM
getSessionRecordings GET /videosdk/sessions/{sessionId}/recordings LIGHT
deleteSessionRecordings DELETE /videosdk/sessions/{sessionId}/recordings LIGHT
recoverSessionRecordings PUT /videosdk/sessions/{sessionId}/recordings/status LIGHT
deleteRecordingFile DELETE /videosdk/sessions/{sessionId}/recordings/{recordingId} LIGHT
recoverRecordingFile PUT /videosdk/sessions/{sessionId}/recordings/{recordingId}/status LIGHT
getLivestream GET /videosdk/sessions/{sessionId}/livestream LIGHT
updateLivestream PATCH /videosdk/sessions/{sessionId}/livestream LIGHT
updateLivestreamStatus PATCH /videosdk/sessions/{sessionId}/livestream/status LIGHT
updateRtmsStatus PATCH /videosdk/sessions/{sessionId}/rtms_app/status MEDIUM
listSessionStreamIngestions GET /videosdk/sessions/{sessionId}/stream_ingestions MEDIUM
listStreamIngestions GET /videosdk/stream_ingestions LIGHT
createStreamIngestion POST /videosdk/stream_ingestions LIGHT
getStreamIngestion GET /videosdk/stream_ingestions/{streamId} LIGHT
updateStreamIngestion PATCH /videosdk/stream_ingestions/{streamId} LIGHT
deleteStreamIngestion DELETE /videosdk/stream_ingestions/{streamId} LIGHT
updateStorageSettings PATCH /videosdk/settings/storage LIGHT
listStorageLocations GET /videosdk/settings/storage/location LIGHT
createStorageLocation POST /videosdk/settings/storage/location LIGHT
getStorageLocation GET /videosdk/settings/storage/location/{storageLocationId} LIGHT
updateStorageLocation PATCH /videosdk/settings/storage/location/{storageLocationId} LIGHT
deleteStorageLocation DELETE /videosdk/settings/storage/location/{storageLocationId} LIGHT
getCloudRecordingReport GET /videosdk/report/cloud_recording HEAVY
getDailyReport GET /videosdk/report/daily HEAVY
listOperationLogs GET /videosdk/report/operationlogs HEAVY
listTelephoneUsage GET /videosdk/report/telephone HEAVY
listWebhookLogs GET /videosdk/report/webhook_logs MEDIUM
`;

test("operation IDs, paths and rate limit labels are frozen", () => {
  const lines = operationsOf(document).map(
    ({ method, path, operation }) => `${operation.operationId} ${method} ${path} ${operation["x-rate-limit-label"]}`,
  );
  expect(lines).toEqual(expect.arrayContaining(FROZEN.trim().split("\n")));
});

test("example IDs contain the special characters of real IDs", () => {
  const text = JSON.stringify(document.paths);
  for (const nasty of ['"/ab//', '"+', "//"]) expect(text).toContain(nasty);
});

test("CONTRIBUTING.md points to operations that show what it says", () => {
  const contributing = readFileSync(new URL("CONTRIBUTING.md", REPOSITORY), "utf8");
  const [, intro = ""] = /### A method for a new operation\n([\s\S]*?)\n- /.exec(contributing) ?? [];
  const named = operationsOf(document).filter(({ operation }) => intro.includes(`\`${operation.operationId}\``));
  expect(named.map(({ operation }) => operation.operationId)).toEqual(["listSessions", "createSession", "getSession"]);
  const keys = [...intro.matchAll(/`(x-[\w-]+|externalDocs)`/g)].map(([, key]) => key);
  expect(Object.keys(named[0]?.operation ?? {})).toEqual(expect.arrayContaining(keys));
  expect(keys).toHaveLength(5);
});
