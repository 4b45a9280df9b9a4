import type { ClientOptions } from "./core/options.js";
import { createApi } from "./internal/api.js";
import { CONFIG, type Config, configOf, hide } from "./internal/config.js";
import { encodeId } from "./internal/encode-id.js";
import { createRawClient, type RawClient } from "./internal/raw.js";
import { resolveConfig } from "./resolve-config.js";
import { Recordings } from "./resources/recordings.js";
import { Reports } from "./resources/reports.js";
import { Sessions } from "./resources/sessions.js";
import { Storage } from "./resources/storage.js";
import { StreamIngestions } from "./resources/stream-ingestions.js";

const rawClients = new WeakMap<Config, RawClient>();

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
  /** Sessions: create, list, control, end; their users, live streams and RTMS. */
  readonly sessions!: Sessions;
  /** Cloud recordings, their files and the trash. */
  readonly recordings!: Recordings;
  /** Stream ingestions: RTMP streams that go into sessions. */
  readonly streamIngestions!: StreamIngestions;
  /** Bring your own storage (BYOS). */
  readonly storage!: Storage;
  /** Usage, cost and audit reports. */
  readonly reports!: Reports;

  /** @throws ConfigError naming the option that is missing or invalid. */
  constructor(options: ClientOptions = {}) {
    initialize(this, resolveConfig(options));
  }

  /**
   * A typed openapi-fetch client with this client's auth, ID encoding, retries and limits, for endpoints without a method
   * yet. It returns `{ data, error, response }` and does not throw for a failing status.
   */
  get raw(): RawClient {
    const config = configOf(this);
    const client = rawClients.get(config) ?? createRawClient(config);
    rawClients.set(config, client);
    return client;
  }

  /**
   * The same client for a sub-account of a master account: its paths are `/accounts/{accountId}/videosdk/…`.
   *
   * @throws InvalidArgumentError if the ID is not one.
   */
  account(accountId: string): ZoomVideoSdk {
    const config = configOf(this);
    const segment = encodeURIComponent(encodeId("accountId", accountId));
    // On a sub-account's client, this replaces the account instead of nesting it.
    const baseUrl = config.baseUrl.replace(/\/accounts\/[^/]+$/, "");
    const client: ZoomVideoSdk = Object.create(ZoomVideoSdk.prototype);
    return initialize(client, { ...config, baseUrl: `${baseUrl}/accounts/${segment}` });
  }
}

/** No private fields: they would not be found through a Proxy, as tracers and mocks put around a client. */
function initialize(client: ZoomVideoSdk, config: Config): ZoomVideoSdk {
  // A function, so that printing hidden properties shows nothing of it.
  hide(client, CONFIG, () => config);
  const api = createApi(config);
  return Object.assign(client, {
    sessions: new Sessions(api),
    recordings: new Recordings(api),
    streamIngestions: new StreamIngestions(api),
    storage: new Storage(api),
    reports: new Reports(api),
  });
}
