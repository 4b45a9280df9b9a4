import type {
  ControlSessionRequest,
  CreatedSession,
  CreateSessionRequest,
  CreateSipUriRequest,
  GetSessionQuery,
  ListSessionsQuery,
  Session,
  SessionDetails,
  SessionList,
  SessionStreamIngestion,
  SipUri,
} from "../../generated/models.js";
import type { ApiPromise } from "../core/api-promise.js";
import type { CallOptions, ListOptions } from "../core/options.js";
import type { PagePromise } from "../core/page.js";
import type { Api } from "../internal/api.js";
import { Resource } from "./resource.js";
import { SessionLivestream } from "./session-livestream.js";
import { SessionRtms } from "./session-rtms.js";
import { SessionUsers } from "./session-users.js";

/** What `sessions.control` can do: `method` determines the `params`. */
export type SessionCommand = ControlSessionRequest;

/** A method of `sessions.control`. */
export type SessionCommandMethod = SessionCommand["method"];

/** Sessions: create, list, control, end. */
export class Sessions extends Resource {
  /** Users of a session, their quality of service (QoS), and what they shared. */
  readonly users: SessionUsers;
  /** Live streaming of a session to another service. */
  readonly livestream: SessionLivestream;
  /** Realtime Media Streams (RTMS) of a session. */
  readonly rtms: SessionRtms;

  /** @internal */
  constructor(api: Api) {
    super(api);
    this.users = new SessionUsers(api);
    this.livestream = new SessionLivestream(api);
    this.rtms = new SessionRtms(api);
  }

  /**
   * Lists live or past sessions (`GET /videosdk/sessions`). Await it for the first page, or iterate over all sessions.
   *
   * Rate label RESOURCE-INTENSIVE: 10 to 20 requests per minute for the whole account, so request large pages.
   *
   * @param query `from` and `to` are days in UTC (`yyyy-mm-dd`) within the last six months; a range of more than a
   * month is split. `type` defaults to `live`; `page_size` defaults to 30, at most 300.
   * @throws BadRequestError code 200: not a Video SDK account.
   * @throws InvalidArgumentError if `from` or `to` is not a day, or `to` is before `from`.
   */
  list(query: ListSessionsQuery, options?: ListOptions): PagePromise<Session, SessionList> {
    return this.api.list("listSessions", { query }, options);
  }

  /**
   * Creates a session ahead of time, to get its dial-in details (`POST /videosdk/sessions`). Sessions also start
   * without it, when their first user joins. Rate label MEDIUM.
   *
   * @throws BadRequestError code 3000: the name is taken.
   */
  create(body: CreateSessionRequest, options?: CallOptions): ApiPromise<CreatedSession> {
    return this.api.call("createSession", { body }, options);
  }

  /**
   * Gets one session (`GET /videosdk/sessions/{sessionId}`). Rate label HEAVY.
   *
   * @param sessionId As Zoom returned it; the client encodes it.
   * @param query `type` says where to look. It defaults to `live`, so a session that has ended needs `past`.
   * @throws NotFoundError code 3001: no such session of that type.
   */
  get(sessionId: string, query?: GetSessionQuery, options?: CallOptions): ApiPromise<SessionDetails> {
    return this.api.call("getSession", { path: { sessionId }, query }, options);
  }

  /**
   * Deletes a session that was created but has not started (`DELETE /videosdk/sessions/{sessionId}`). Rate label LIGHT.
   *
   * @throws BadRequestError code 3000: it has started; end it instead.
   * @throws NotFoundError code 3001: no such session.
   */
  delete(sessionId: string, options?: CallOptions): ApiPromise<void> {
    return this.api.call("deleteSession", { path: { sessionId } }, options);
  }

  /**
   * Ends a live session for all its users (`PUT /videosdk/sessions/{sessionId}/status`). Rate label LIGHT.
   *
   * @throws NotFoundError code 3001: no such session.
   * @throws BadRequestError code 300: also no such session, or the ID is invalid.
   */
  end(sessionId: string, options?: CallOptions): ApiPromise<void> {
    return this.api.call("updateSessionStatus", { path: { sessionId }, body: { action: "end" } }, options);
  }

  /**
   * Controls a live session: recording, call-outs, stream ingestion, moderation
   * (`PATCH /videosdk/sessions/{sessionId}/events`). Zoom does this shortly after the call. Rate label MEDIUM.
   *
   * @param command Its `method` determines the `params`.
   * @throws BadRequestError code 300: not permitted, or not available for the account; 34005, 34007 to 34010: a stream
   * ingestion could not be bound, unbound, sent or stopped.
   * @throws NotFoundError code 3001: no such session, or it has ended.
   */
  control(sessionId: string, command: SessionCommand, options?: CallOptions): ApiPromise<void> {
    return this.api.call("controlSession", { path: { sessionId }, body: command }, options);
  }

  /**
   * Lists all stream ingestions of a live session, without pages
   * (`GET /videosdk/sessions/{sessionId}/stream_ingestions`). Rate label MEDIUM.
   *
   * @throws NotFoundError code 3001: no such session.
   */
  listStreamIngestions(sessionId: string, options?: CallOptions): ApiPromise<SessionStreamIngestion[]> {
    return this.api.call("listSessionStreamIngestions", { path: { sessionId } }, options);
  }

  /**
   * Creates a URI with which a SIP device joins a live session (`POST /videosdk/sessions/{sessionId}/sip_dialing`). It
   * is valid for two hours. Rate label LIGHT.
   *
   * @param body A passcode to include in the URI; Zoom does not check it.
   * @throws PermissionDeniedError code 2311: the account lacks the Conference Room Connector plan.
   */
  createSipUri(sessionId: string, body?: CreateSipUriRequest, options?: CallOptions): ApiPromise<SipUri> {
    return this.api.call("createSipUri", { path: { sessionId }, body }, options);
  }
}
