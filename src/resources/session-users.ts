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
 * NotFoundError 3001 where the session is not there and BadRequestError 12702 where it is more than a year ago.
 */
export class SessionUsers extends Resource {
  /**
   * Lists the users of a session, one entry for each stay (`GET /videosdk/sessions/{sessionId}/users`). Rate label HEAVY.
   *
   * @param query `page_size` is 30 if left out, 300 at most.
   */
  list(
    sessionId: string,
    query?: ListSessionUsersQuery,
    options?: ListOptions,
  ): PagePromise<SessionUser, SessionUserList> {
    return this.api.list("listSessionUsers", { path: { sessionId }, query }, options);
  }

  /**
   * Lists the users of a session with the quality each one sent and received
   * (`GET /videosdk/sessions/{sessionId}/users/qos`). Rate label HEAVY.
   *
   * @param query `page_size` is 1 if left out, 10 at most.
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
   * @param query `page_size` is 30 if left out, 300 at most.
   */
  listSharing(
    sessionId: string,
    query?: ListSessionUsersSharingQuery,
    options?: ListOptions,
  ): PagePromise<UserSharing, UserSharingList> {
    return this.api.list("listSessionUsersSharing", { path: { sessionId }, query }, options);
  }

  /**
   * Reads the quality that one user sent and received (`GET /videosdk/sessions/{sessionId}/users/{userId}/qos`). Rate
   * label HEAVY.
   *
   * @param userId The user's `id`, which holds for this session only.
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
