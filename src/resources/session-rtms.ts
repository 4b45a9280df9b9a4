import type { UpdateRtmsStatusRequest } from "../../generated/models.js";
import type { ApiPromise } from "../core/api-promise.js";
import type { CallOptions } from "../core/options.js";
import { Resource } from "./resource.js";

/** Realtime Media Streams (RTMS) of a session. Zoom Support must enable them. */
export class SessionRtms extends Resource {
  /**
   * Starts, stops, pauses or resumes the RTMS app of a live session
   * (`PATCH /videosdk/sessions/{sessionId}/rtms_app/status`). Zoom does this shortly after the call. Rate label MEDIUM.
   *
   * @throws BadRequestError code 2310: it failed; 13277: the app was not started.
   * @throws PermissionDeniedError code 13273: the session has no RTMS.
   * @throws NotFoundError code 3001: no such session.
   */
  updateStatus(sessionId: string, body: UpdateRtmsStatusRequest, options?: CallOptions): ApiPromise<void> {
    return this.api.call("updateRtmsStatus", { path: { sessionId }, body }, options);
  }
}
