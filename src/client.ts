import type { ClientOptions } from "./core/options.js";
import { Api } from "./internal/api.js";
import { resolveConfig } from "./internal/config.js";
import { Sessions } from "./resources/sessions.js";

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
  /** Sessions: create, find, end. */
  readonly sessions: Sessions;

  /** @throws ConfigError naming the option that is missing or wrong. */
  constructor(options: ClientOptions = {}) {
    const api = new Api(resolveConfig(options));
    this.sessions = new Sessions(api);
  }
}
