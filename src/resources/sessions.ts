import type { ApiPromise } from "../core/api-promise.js";
import type { CallOptions } from "../core/options.js";
import type { PagePromise } from "../core/page.js";
import type {
  CreatedSession,
  CreateSessionRequest,
  GetSessionQuery,
  ListSessionsQuery,
  Session,
  SessionDetails,
  SessionList,
} from "../core/types.js";
import type { Api } from "../internal/api.js";

/** Sessions: create, find, end. */
export class Sessions {
  readonly #api: Api;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Lists live or past sessions (`GET /videosdk/sessions`). Await it for the first page, iterate it for all sessions.
   *
   * Rate label RESOURCE-INTENSIVE: 10 to 20 requests a minute for the whole account, so ask for large pages.
   *
   * @param query `from` and `to` are days in UTC (`yyyy-mm-dd`), at most a month apart and within the last six months;
   * `type` is `live` if left out; `page_size` is 30 if left out, 300 at most.
   * @throws BadRequestError code 200: not an account of the Video SDK.
   */
  list(query: ListSessionsQuery, options?: CallOptions): PagePromise<Session, SessionList> {
    return this.#api.list("listSessions", { query }, options);
  }

  /**
   * Creates a session ahead of time, to learn how to dial in (`POST /videosdk/sessions`). Sessions start without it
   * when their first user joins. Rate label MEDIUM.
   *
   * @throws BadRequestError code 3000: the name is taken.
   */
  create(body: CreateSessionRequest, options?: CallOptions): ApiPromise<CreatedSession> {
    return this.#api.call("createSession", { body }, options);
  }

  /**
   * Reads one session (`GET /videosdk/sessions/{sessionId}`). Rate label HEAVY.
   *
   * @param sessionId As Zoom gave it; the client encodes it.
   * @param query `type` says where to look: `live` if left out, so a session that is over needs `past`.
   * @throws NotFoundError code 3001: no such session there.
   */
  get(sessionId: string, query?: GetSessionQuery, options?: CallOptions): ApiPromise<SessionDetails> {
    return this.#api.call("getSession", { path: { sessionId }, query }, options);
  }

  /**
   * Ends a live session for all its users (`PUT /videosdk/sessions/{sessionId}/status`). Rate label LIGHT.
   *
   * @param sessionId As Zoom gave it; the client encodes it.
   * @throws NotFoundError code 3001: no such session.
   */
  end(sessionId: string, options?: CallOptions): ApiPromise<void> {
    return this.#api.call("updateSessionStatus", { path: { sessionId }, body: { action: "end" } }, options);
  }
}
