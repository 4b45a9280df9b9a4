import type {
  GetSessionUserQosQuery,
  ListSessionUsersQosQuery,
  ListSessionUsersQuery,
  ListSessionUsersSharingQuery,
  SessionUser,
  SessionUserList,
  UserQos,
  UserQosList,
  UserSharing,
  UserSharingList,
} from "../../generated/models.js";
import type { ApiPromise } from "../core/api-promise.js";
import type { CallOptions, ListOptions } from "../core/options.js";
import type { PagePromise } from "../core/page.js";
import { Resource } from "./resource.js";

/**
 * Users of a session. All methods have the rate label HEAVY, look at live sessions unless `type` is `past`, and throw
 * NotFoundError 3001 if there is no such session and BadRequestError 12702 if it was more than a year ago.
 */
export class SessionUsers extends Resource {
  /**
   * Lists the users of a session, one entry each time a user joined (`GET /videosdk/sessions/{sessionId}/users`). Rate
   * label HEAVY.
   *
   * @param query `page_size` defaults to 30, at most 300.
   */
  list(
    sessionId: string,
    query?: ListSessionUsersQuery,
    options?: ListOptions,
  ): PagePromise<SessionUser, SessionUserList> {
    return this.api.list("listSessionUsers", { path: { sessionId }, query }, options);
  }

  /**
   * Lists the users of a session with the quality that each one sent and received
   * (`GET /videosdk/sessions/{sessionId}/users/qos`). Rate label HEAVY.
   *
   * @param query `page_size` defaults to 1, at most 10.
   */
  listQos(
    sessionId: string,
    query?: ListSessionUsersQosQuery,
    options?: ListOptions,
  ): PagePromise<UserQos, UserQosList> {
    return this.api.list("listSessionUsersQos", { path: { sessionId }, query }, options);
  }

  /**
   * Lists what each user of a session shared and recorded (`GET /videosdk/sessions/{sessionId}/users/sharing`). Rate
   * label HEAVY.
   *
   * @param query `page_size` defaults to 30, at most 300.
   */
  listSharing(
    sessionId: string,
    query?: ListSessionUsersSharingQuery,
    options?: ListOptions,
  ): PagePromise<UserSharing, UserSharingList> {
    return this.api.list("listSessionUsersSharing", { path: { sessionId }, query }, options);
  }

  /**
   * Gets the quality that one user sent and received (`GET /videosdk/sessions/{sessionId}/users/{userId}/qos`). Rate
   * label HEAVY.
   *
   * @param userId The user's `id`, which is valid for this session only.
   */
  getQos(
    sessionId: string,
    userId: string,
    query?: GetSessionUserQosQuery,
    options?: CallOptions,
  ): ApiPromise<UserQos> {
    return this.api.call("getSessionUserQos", { path: { sessionId, userId }, query }, options);
  }
}
