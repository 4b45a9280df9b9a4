import type {
  DeleteRecordingFileQuery,
  DeleteSessionRecordingsQuery,
  GetSessionRecordingsQuery,
  ListRecordingsQuery,
  RecordedSession,
  RecordingList,
  SessionRecordings,
} from "../../generated/models.js";
import type { ApiPromise } from "../core/api-promise.js";
import type { CallOptions, ListOptions } from "../core/options.js";
import type { PagePromise } from "../core/page.js";
import { Resource } from "./resource.js";

/** Cloud recordings, their files, and the trash. */
export class Recordings extends Resource {
  /**
   * Lists the account's recorded sessions with their files, or its trash (`GET /videosdk/recordings`). Rate label
   * MEDIUM.
   *
   * @param query `from` and `to` are days in UTC (`yyyy-mm-dd`); `from` defaults to today, `to` to the day after `from`. A
   * range of more than a month is split. They can't be combined with `trash`. `page_size` defaults to 30, at most 300.
   * @throws InvalidArgumentError if `from` or `to` is not a day, `to` is before `from`, or `trash` is combined with
   * them.
   */
  list(query?: ListRecordingsQuery, options?: ListOptions): PagePromise<RecordedSession, RecordingList> {
    return this.api.list("listRecordings", { query }, options);
  }

  /**
   * Gets all files of one session (`GET /videosdk/sessions/{sessionId}/recordings`). Rate label LIGHT.
   *
   * @param query `include_fields: "download_access_token"` adds a token for the downloads, `ttl` sets its lifetime in
   * seconds, at most 604,800 (seven days).
   * @throws NotFoundError code 3301: no recording, or it is still being processed.
   * @throws ApiError status 200, code 200: permission is missing; Zoom reports this with a success status.
   */
  get(sessionId: string, query?: GetSessionRecordingsQuery, options?: CallOptions): ApiPromise<SessionRecordings> {
    return this.api.call("getSessionRecordings", { path: { sessionId }, query }, options);
  }

  /**
   * Moves all files of a session to the trash, or deletes them permanently
   * (`DELETE /videosdk/sessions/{sessionId}/recordings`). Rate label LIGHT.
   *
   * @param query `action`: `trash` (recoverable for 30 days) or `delete`. Zoom documents no default: pass one.
   * @throws NotFoundError code 3301: no recording.
   */
  delete(sessionId: string, query?: DeleteSessionRecordingsQuery, options?: CallOptions): ApiPromise<void> {
    return this.api.call("deleteSessionRecordings", { path: { sessionId }, query }, options);
  }

  /**
   * Restores all files of a session from the trash, within 30 days after they were moved there
   * (`PUT /videosdk/sessions/{sessionId}/recordings/status`). Rate label LIGHT.
   *
   * @throws NotFoundError code 3301: nothing to recover.
   * @throws ApiError status 200, code 200: permission is missing; Zoom reports this with a success status.
   */
  recover(sessionId: string, options?: CallOptions): ApiPromise<void> {
    return this.api.call("recoverSessionRecordings", { path: { sessionId }, body: { action: "recover" } }, options);
  }

  /**
   * Moves one file to the trash, or deletes it permanently
   * (`DELETE /videosdk/sessions/{sessionId}/recordings/{recordingId}`). The account must allow hosts to delete
   * recordings. Rate label LIGHT.
   *
   * @param query `action`: `trash` (default; recoverable for 30 days) or `delete`.
   * @throws BadRequestError code 3303: the session is not complete.
   */
  deleteFile(
    sessionId: string,
    recordingId: string,
    query?: DeleteRecordingFileQuery,
    options?: CallOptions,
  ): ApiPromise<void> {
    return this.api.call("deleteRecordingFile", { path: { sessionId, recordingId }, query }, options);
  }

  /**
   * Restores one file from the trash, within 30 days after it was moved there
   * (`PUT /videosdk/sessions/{sessionId}/recordings/{recordingId}/status`). Rate label LIGHT.
   *
   * @throws NotFoundError code 3301: nothing to recover.
   */
  recoverFile(sessionId: string, recordingId: string, options?: CallOptions): ApiPromise<void> {
    const path = { sessionId, recordingId };
    return this.api.call("recoverRecordingFile", { path, body: { action: "recover" } }, options);
  }
}
