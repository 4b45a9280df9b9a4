import type {
  Livestream as LivestreamDetails,
  UpdateLivestreamRequest,
  UpdateLivestreamStatusRequest,
} from "../../generated/models.js";
import type { ApiPromise } from "../core/api-promise.js";
import type { CallOptions } from "../core/options.js";
import { Resource } from "./resource.js";

/** Streaming a session to a service outside. All methods throw NotFoundError 3001 where there is no such session. */
export class SessionLivestream extends Resource {
  /**
   * Reads where a session is streamed to, the secret stream key included
   * (`GET /videosdk/sessions/{sessionId}/livestream`). Rate label LIGHT.
   */
  get(sessionId: string, options?: CallOptions): ApiPromise<LivestreamDetails> {
    return this.api.call("getLivestream", { path: { sessionId } }, options);
  }

  /**
   * Sets where a session is streamed to (`PATCH /videosdk/sessions/{sessionId}/livestream`). Rate label LIGHT.
   *
   * @param body URLs have up to 1024 characters, the key up to 512; `resolution` is needed where 1080p is on.
   */
  update(sessionId: string, body: UpdateLivestreamRequest, options?: CallOptions): ApiPromise<void> {
    return this.api.call("updateLivestream", { path: { sessionId }, body }, options);
  }

  /**
   * Starts or stops the live stream of a running session, or changes its look (`mode`)
   * (`PATCH /videosdk/sessions/{sessionId}/livestream/status`). Rate label LIGHT.
   *
   * @throws BadRequestError code 4927: the session has not started.
   */
  updateStatus(sessionId: string, body: UpdateLivestreamStatusRequest, options?: CallOptions): ApiPromise<void> {
    return this.api.call("updateLivestreamStatus", { path: { sessionId }, body }, options);
  }
}
