import type { ClientOptions } from "./core/options.js";
import { Api } from "./internal/api.js";
import { CONFIG } from "./internal/config.js";
import { encodeId } from "./internal/encode-id.js";
import { createRawClient, type RawClient } from "./internal/raw.js";
import { type Config, resolveConfig } from "./resolve-config.js";
import { Recordings } from "./resources/recordings.js";
import { Reports } from "./resources/reports.js";
import { Sessions } from "./resources/sessions.js";
import { Storage } from "./resources/storage.js";
import { StreamIngestions } from "./resources/stream-ingestions.js";

/** Options that were checked before, for a client that shares them. */
class Resolved {
  readonly config: Config;

  constructor(config: Config) {
    this.config = config;
  }
}

/**
 * Client of the Zoom Video SDK REST API.
 *
 * @example
 * ```ts
 * const zoom = new ZoomVideoSdk({ apiKey, apiSecret });
 * for await (const session of zoom.sessions.list({ type: "past", from: "2026-11-01", to: "2026-11-22" })) {
 *   console.log(session.id, session.session_name);
 * }
 * ```
 */
export class ZoomVideoSdk {
  /** Sessions: create, find, steer, end; their users, live streams, and RTMS. */
  readonly sessions: Sessions;
  /** Cloud recordings, their files, and the trash. */
  readonly recordings: Recordings;
  /** Ways in for RTMP streams from outside. */
  readonly streamIngestions: StreamIngestions;
  /** Bring your own storage. */
  readonly storage: Storage;
  /** Usage, cost and audit reports. */
  readonly reports: Reports;
  readonly #config: Config;
  #raw: RawClient | undefined;

  /** @throws ConfigError naming the option that is missing or wrong. */
  constructor(options: ClientOptions = {}) {
    this.#config = options instanceof Resolved ? options.config : resolveConfig(options);
    const api = new Api(this.#config);
    this.sessions = new Sessions(api);
    this.recordings = new Recordings(api);
    this.streamIngestions = new StreamIngestions(api);
    this.storage = new Storage(api);
    this.reports = new Reports(api);
  }

  /** @internal A method, for `util.inspect` can be made to show what getters give. */
  [CONFIG](): Config {
    return this.#config;
  }

  /**
   * The typed openapi-fetch client with this client's token, encoding of ids, retries and time limits, for what has no
   * method yet. It answers `{ data, error, response }` and does not throw for a status.
   */
  get raw(): RawClient {
    this.#raw ??= createRawClient(this.#config);
    return this.#raw;
  }

  /**
   * The same client for a sub-account of a master account: its paths are `/accounts/{accountId}/videosdk/…`.
   *
   * @throws InvalidArgumentError where the id is none.
   */
  account(accountId: string): ZoomVideoSdk {
    const segment = encodeURIComponent(encodeId("accountId", accountId));
    const config = { ...this.#config, baseUrl: `${this.#config.baseUrl}/accounts/${segment}` };
    return new ZoomVideoSdk(new Resolved(config) as ClientOptions);
  }
}
