import type {
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
import type { SessionCommand } from "./session-command.js";
import { SessionLivestream } from "./session-livestream.js";
import { SessionRtms } from "./session-rtms.js";
import { SessionUsers } from "./session-users.js";

/** Sessions: create, find, steer, end. */
export class Sessions extends Resource {
  /** Who is or was in a session, with which quality, and what they shared. */
  readonly users: SessionUsers;
  /** Streaming a session to a service outside. */
  readonly livestream: SessionLivestream;
  /** Realtime Media Streams of a session. */
  readonly rtms: SessionRtms;

  /** @internal */
  constructor(api: Api) {
    super(api);
    this.users = new SessionUsers(api);
    this.livestream = new SessionLivestream(api);
    this.rtms = new SessionRtms(api);
  }

  /**
   * Lists live or past sessions (`GET /videosdk/sessions`). Await it for the first page, iterate it for all sessions.
   *
   * Rate label RESOURCE-INTENSIVE: 10 to 20 requests a minute for the whole account, so ask for large pages.
   *
   * @param query `from` and `to` are days in UTC (`yyyy-mm-dd`) within the last six months; a range of more than a month
   * is split. `type` is `live` if left out; `page_size` is 30 if left out, 300 at most.
   * @throws BadRequestError code 200: not an account of the Video SDK.
   * @throws InvalidArgumentError where `from` or `to` is no day, or `to` lies before `from`.
   */
  list(query: ListSessionsQuery, options?: ListOptions): PagePromise<Session, SessionList> {
    return this.api.list("listSessions", { query }, options);
  }

  /**
   * Creates a session ahead of time, to learn how to dial in (`POST /videosdk/sessions`). Sessions start without it when
   * their first user joins. Rate label MEDIUM.
   *
   * @throws BadRequestError code 3000: the name is taken.
   */
  create(body: CreateSessionRequest, options?: CallOptions): ApiPromise<CreatedSession> {
    return this.api.call("createSession", { body }, options);
  }

  /**
   * Reads one session (`GET /videosdk/sessions/{sessionId}`). Rate label HEAVY.
   *
   * @param sessionId As Zoom gave it; the client encodes it.
   * @param query `type` says where to look: `live` if left out, so a session that is over needs `past`.
   * @throws NotFoundError code 3001: no such session there.
   */
  get(sessionId: string, query?: GetSessionQuery, options?: CallOptions): ApiPromise<SessionDetails> {
    return this.api.call("getSession", { path: { sessionId }, query }, options);
  }

  /**
   * Deletes a session that was created and has not started (`DELETE /videosdk/sessions/{sessionId}`). Rate label LIGHT.
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
   * @throws BadRequestError code 300: no such session either, or no valid ID.
   */
  end(sessionId: string, options?: CallOptions): ApiPromise<void> {
    return this.api.call("updateSessionStatus", { path: { sessionId }, body: { action: "end" } }, options);
  }

  /**
   * Steers a live session: recording, calling out, stream ingestion, moderation
   * (`PATCH /videosdk/sessions/{sessionId}/events`). Zoom does it soon after the call. Rate label MEDIUM.
   *
   * @param command Its `method` decides which `params` there are.
   * @throws BadRequestError code 300: not permitted, or not available for the account; 34005, 34007 to 34010: a stream
   * ingestion could not be bound, released, sent or stopped.
   * @throws NotFoundError code 3001: no such session, or it is over.
   */
  control(sessionId: string, command: SessionCommand, options?: CallOptions): ApiPromise<void> {
    return this.api.call("controlSession", { path: { sessionId }, body: command }, options);
  }

  /**
   * Lists the stream ingestions of a live session, all at once
   * (`GET /videosdk/sessions/{sessionId}/stream_ingestions`). Rate label MEDIUM.
   *
   * @throws NotFoundError code 3001: no such session.
   */
  listStreamIngestions(sessionId: string, options?: CallOptions): ApiPromise<SessionStreamIngestion[]> {
    return this.api.call("listSessionStreamIngestions", { path: { sessionId } }, options);
  }

  /**
   * Makes a URI with which a SIP device joins a live session (`POST /videosdk/sessions/{sessionId}/sip_dialing`). It
   * works for two hours. Rate label LIGHT.
   *
   * @param body A passcode to put into the URI; Zoom does not check it.
   * @throws PermissionDeniedError code 2311: the account lacks the Conference Room Connector plan.
   */
  createSipUri(sessionId: string, body?: CreateSipUriRequest, options?: CallOptions): ApiPromise<SipUri> {
    return this.api.call("createSipUri", { path: { sessionId }, body }, options);
  }
}
