import { createHmac } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { OperationId } from "../../../generated/operations.js";
import { ConfigError } from "../../core/errors.js";
import { parseJson } from "../../internal/json.js";
import { invalidArgument, show } from "../../internal/validate.js";
import type { MockAnswer } from "../responses.js";
import { findRoute } from "../route.js";
import { ApiTokens } from "./api-token.js";
import { Clock } from "./clock.js";
import { Driver, type JoinOptions, type RecordAction, type SandboxUser, type SharedContent } from "./driver.js";
import { EventLog } from "./event-log.js";
import { makeEvent } from "./events.js";
import { Faults } from "./faults.js";
import { type ApiResponse, type Gates, handle } from "./handle.js";
import { Ids } from "./ids.js";
import { resolveOptions, type SandboxOptions, type Settings } from "./options.js";
import { Outbox } from "./outbox.js";
import { Pages } from "./pages.js";
import { Quota } from "./quota.js";
import { redirectToFile, serveFile } from "./serve-file.js";
import { readText, sendJson, serve } from "./server.js";
import { emptyState, type State } from "./state.js";
import type { World } from "./world.js";

/** A running sandbox. */
export interface Sandbox {
  /** The client's `baseUrl`, with or without `/v2` appended. */
  readonly url: string;
  /** For the client. */
  readonly apiKey: string;
  /** For the client. */
  readonly apiSecret: string;
  /** For join tokens. */
  readonly sdkKey: string;
  /** For join tokens. */
  readonly sdkSecret: string;
  /**
   * Joins a session with a join token, as a user's app does with the SDK. The first user starts the session.
   *
   * @throws InvalidArgumentError saying why Zoom would reject the token.
   */
  join(token: string, options: JoinOptions): Promise<SandboxUser>;
  /** Leaves the session. The last user ends it. */
  leave(user: SandboxUser): Promise<void>;
  /** Starts to share; `"nothing"` stops. Default: `"desktop"`. */
  share(user: SandboxUser, content?: SharedContent | "nothing"): Promise<void>;
  /** Controls the cloud recording of a live session, given by its ID or by a user. Default: `"start"`. */
  record(session: string | { readonly sessionId: string }, action?: RecordAction): Promise<void>;
  /** What the encoder of a stream ingestion does. Default: `"connect"`. */
  ingest(streamId: string, action?: "connect" | "disconnect"): Promise<void>;
  /**
   * Moves the sandbox's time forward by so many milliseconds, not your machine's: recordings are processed, page tokens
   * and the trash expire, webhooks are retried. Tokens that your app signed stay valid. A century at most.
   *
   * @returns Once your endpoint has responded to everything that became due.
   */
  advance(ms: number): Promise<void>;
  /**
   * Makes the next requests of an operation fail, or respond with any other example of the document, without effect.
   *
   * @param options `times`: how many requests, default 1. Responses that are set later come after them.
   * @throws InvalidArgumentError if the document has no such response.
   */
  fail<Id extends OperationId>(
    operationId: Id,
    response: MockAnswer<Id>,
    options?: { times?: number | undefined },
  ): void;
  /** The events so far, sent to an endpoint or not. */
  readonly events: Pick<EventLog, "all" | "next">;
  /** A copy of everything that the sandbox knows. */
  readonly state: State;
  /** Starts over: no sessions, no events, no faults, and time as on the machine. */
  reset(): void;
  /** Stops the server and closes its connections. */
  close(): Promise<void>;
  /** The same as `close`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** 100 years; `Date` overflows far beyond that. */
const MAX_ADVANCE_MS = 100 * 365.25 * 86_400_000;

/**
 * Starts a sandbox on 127.0.0.1: a back end of the Video SDK with state, in this process. Sessions are created, joined,
 * recorded and ended; webhooks arrive signed; quotas run out. It is strict where Zoom is strict. Sandboxes share nothing,
 * so any number of them can run in parallel.
 *
 * @returns The sandbox, once it accepts requests, and your webhook endpoint has passed Zoom's URL validation.
 * @throws InvalidArgumentError naming the option that is invalid.
 * @throws ConfigError if the endpoint fails the validation.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const settings = resolveOptions(options);
  const clock = new Clock(settings.clock);
  const { events, outbox, world } = createWorld(settings, clock);
  const gates: Gates = {
    tokens: new ApiTokens(settings),
    faults: new Faults(),
    quota: new Quota(settings, clock),
    pages: new Pages(),
  };
  const files = await serve(0, (request, response, url) => serveFile(request, response, url, world));
  const respond = async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const body = await readText(request);
    if (body === undefined) {
      const message = "The request body is larger than 1 MiB.";
      return sendJson(response, { status: 413, headers: {}, body: { code: 413, message } });
    }
    response.setHeader("date", new Date(clock.wire()).toUTCString());
    clock.runDue();
    if (url.pathname.startsWith("/rec/download/")) {
      return redirectToFile(request, response, url, { world, tokens: gates.tokens, filesUrl: files.url });
    }
    const { method = "GET", headers } = request;
    const answer = handle({ method, url, authorization: headers.authorization, body }, world, gates);
    sendJson(response, answer);
    settings.onActivity?.({
      type: "request",
      method,
      path: url.pathname + url.search,
      ...outcomeOf(method, url, answer),
    });
  };
  const server = await serve(settings.port, respond).catch(async (error: unknown) => {
    await files.close();
    throw error;
  });
  world.url = server.url;
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= Promise.all([server.close(), files.close(), outbox.settled()]).then(() => {
      clock.reset();
      events.close();
    });
    return closed;
  };
  await validateUrl(world, outbox).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const driver = new Driver(world);
  const { apiKey, apiSecret, sdkKey, sdkSecret } = settings;
  return {
    ...{ url: server.url, apiKey, apiSecret, sdkKey, sdkSecret, events },
    join: async (token, joinOptions) => driver.join(token, joinOptions),
    leave: async (user) => driver.leave(user),
    share: async (user, content = "desktop") => driver.share(user, content),
    record: async (session, action = "start") => driver.record(session, action),
    ingest: async (streamId, action = "connect") => driver.ingest(streamId, action),
    async advance(ms) {
      if (typeof ms !== "number" || !(ms >= 0 && ms <= MAX_ADVANCE_MS)) {
        throw invalidArgument("ms", `must be a number of milliseconds from 0 to ${MAX_ADVANCE_MS}, not ${show(ms)}.`);
      }
      await clock.advance(ms, () => outbox.settled());
    },
    fail: (operationId, response, failOptions = {}) => gates.faults.add(operationId, response, failOptions),
    get state() {
      return structuredClone(world.state);
    },
    reset() {
      clock.reset();
      events.clear();
      world.downloadTokens.clear();
      Object.assign(world, { state: emptyState(), ids: new Ids(settings.seed) });
      Object.assign(gates, { faults: new Faults(), quota: new Quota(settings, clock), pages: new Pages() });
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function outcomeOf(method: string, { pathname }: URL, { status, body }: ApiResponse) {
  const { code, message } = (status >= 400 ? body : {}) as { code?: number; message?: string };
  return { operationId: findRoute(method, pathname)?.operationId, status, code, message };
}

function createWorld(settings: Settings, clock: Clock): { world: World; events: EventLog; outbox: Outbox } {
  const events = new EventLog();
  const world: World = {
    settings,
    clock,
    ids: new Ids(settings.seed),
    state: emptyState(),
    url: "",
    downloadTokens: new Map(),
    emit(name, ...facts) {
      const event = makeEvent(name, facts, Math.floor(clock.now()));
      // What is sent is what was true then, whatever changes later.
      events.add(JSON.parse(JSON.stringify(event)), outbox.send(event));
    },
  };
  const outbox = new Outbox(world);
  return { world, events, outbox };
}

/** Zoom checks that an endpoint knows the secret token before it sends events. */
async function validateUrl(world: World, outbox: Outbox): Promise<void> {
  const { webhooks } = world.settings;
  if (webhooks === undefined) return;
  const plainToken = world.ids.base64url("plain-token");
  const event = makeEvent("endpoint.url_validation", [plainToken], Math.floor(world.clock.now()));
  const result = await outbox.post(JSON.stringify(event), world.ids.uuid("validation-request").replaceAll("-", "_"));
  const fail = (problem: string, cause?: unknown) =>
    new ConfigError(`webhooks.url failed the URL validation: ${problem}`, { cause });
  if ("error" in result) throw fail("it did not respond. Start your server first.", result.error);
  if (result.status !== 200) throw fail(`it responded ${result.status} instead of 200.${adviceOn(result.status)}`);
  const expected = createHmac("sha256", webhooks.secretToken).update(plainToken).digest("hex");
  const answer = Object(parseJson(result.text)) as { plainToken?: unknown; encryptedToken?: unknown };
  if (answer.plainToken === plainToken && answer.encryptedToken === expected) return;
  throw fail("its response must be JSON with plainToken and encryptedToken. See answerUrlValidation.");
}

/** What to look at, by the status that an endpoint responded. */
function adviceOn(status: number): string {
  if (status === 401 || status === 403) return " Does it have this secretToken?";
  if (status === 404) return " Is the path of the URL right?";
  return status >= 500 ? " Its own log says why." : "";
}
