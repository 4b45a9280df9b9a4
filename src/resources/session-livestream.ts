import type {
  Livestream as LivestreamDetails,
  UpdateLivestreamRequest,
  UpdateLivestreamStatusRequest,
} from "../../generated/models.js";
import type { ApiPromise } from "../core/api-promise.js";
import type { CallOptions } from "../core/options.js";
import { Resource } from "./resource.js";

/** Live streaming of a session to another service. All methods throw NotFoundError 3001 if there is no such session. */
export class SessionLivestream extends Resource {
  /**
   * Gets where a session is streamed to, including the secret stream key
   * (`GET /videosdk/sessions/{sessionId}/livestream`). Rate label LIGHT.
   */
  get(sessionId: string, options?: CallOptions): ApiPromise<LivestreamDetails> {
    return this.api.call("getLivestream", { path: { sessionId } }, options);
  }

  /**
   * Sets where a session is streamed to (`PATCH /videosdk/sessions/{sessionId}/livestream`). Rate label LIGHT.
   *
   * @param body URLs have at most 1024 characters, the key at most 512; `resolution` is required if 1080p is enabled.
   */
  update(sessionId: string, body: UpdateLivestreamRequest, options?: CallOptions): ApiPromise<void> {
    return this.api.call("updateLivestream", { path: { sessionId }, body }, options);
  }

  /**
   * Starts or stops the live stream of a live session, or changes its layout (`mode`)
   * (`PATCH /videosdk/sessions/{sessionId}/livestream/status`). Rate label LIGHT.
   *
   * @throws BadRequestError code 4927: the session has not started.
   */
  updateStatus(sessionId: string, body: UpdateLivestreamStatusRequest, options?: CallOptions): ApiPromise<void> {
    return this.api.call("updateLivestreamStatus", { path: { sessionId }, body }, options);
  }
}
