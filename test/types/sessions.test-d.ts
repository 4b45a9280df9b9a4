// Compiled by `npm run typecheck`, never run. A right call, a wrong key and a wrong type for each method.
import { expectTypeOf } from "vitest";
import type {
  ApiPromise,
  CreatedSession,
  Page,
  PagePromise,
  Quality,
  Session,
  SessionDetails,
  SessionList,
  SessionRecordings,
  SessionStreamIngestion,
  SipUri,
  ZoomVideoSdk,
} from "../../src/index.js";
import type { DataOf } from "../../src/internal/api.js";

export async function list(zoom: ZoomVideoSdk) {
  const sessions = zoom.sessions.list({ type: "past", from: "2026-11-01", to: "2026-11-22", page_size: 300 });
  expectTypeOf(sessions).toEqualTypeOf<PagePromise<Session, SessionList>>();
  expectTypeOf(await sessions).toEqualTypeOf<Page<Session, SessionList>>();
  for await (const session of sessions) expectTypeOf(session).toEqualTypeOf<Session>();
  expectTypeOf(await sessions.toArray({ limit: 10 })).toEqualTypeOf<Session[]>();

  // @ts-expect-error from and to are required
  zoom.sessions.list({ from: "2026-11-01" });
  // @ts-expect-error a misspelt key
  zoom.sessions.list({ from: "2026-11-01", to: "2026-11-22", pagesize: 300 });
  // @ts-expect-error not a value of a request's enumeration, which is closed
  zoom.sessions.list({ from: "2026-11-01", to: "2026-11-22", type: "scheduled" });
  // @ts-expect-error a misspelt option
  zoom.sessions.list({ from: "2026-11-01", to: "2026-11-22" }, { timeout: 5 });
  // @ts-expect-error a limit is required
  sessions.toArray({});
}

export async function create(zoom: ZoomVideoSdk) {
  const created = zoom.sessions.create({ session_name: "My session", settings: { auto_recording: "cloud" } });
  expectTypeOf(created).toEqualTypeOf<ApiPromise<CreatedSession>>();
  // A default in the document does not make a field required.
  zoom.sessions.create({ session_name: "My session", settings: {} });

  // @ts-expect-error the name is required
  zoom.sessions.create({});
  // @ts-expect-error a misspelt key
  zoom.sessions.create({ session_name: "My session", setings: {} });
  // @ts-expect-error a misspelt key further down
  zoom.sessions.create({ session_name: "My session", settings: { autorecording: "cloud" } });
  // @ts-expect-error a wrong type
  zoom.sessions.create({ session_name: 5 });
}

export async function get(zoom: ZoomVideoSdk) {
  expectTypeOf(zoom.sessions.get("id", { type: "scheduled" })).toEqualTypeOf<ApiPromise<SessionDetails>>();
  zoom.sessions.get("id", undefined, { timeoutMs: 5 });
  // @ts-expect-error an id is text
  zoom.sessions.get(5);
  // @ts-expect-error a misspelt key
  zoom.sessions.get("id", { typ: "past" });
  // @ts-expect-error an option in the place of the query
  zoom.sessions.get("id", { timeoutMs: 5 });
}

export async function end(zoom: ZoomVideoSdk) {
  expectTypeOf(zoom.sessions.end("id")).toEqualTypeOf<ApiPromise<void>>();
  // @ts-expect-error an id is required
  zoom.sessions.end();
  // @ts-expect-error a misspelt option
  zoom.sessions.end("id", { signl: AbortSignal.abort() });
}

export function remove(zoom: ZoomVideoSdk) {
  expectTypeOf(zoom.sessions.delete("id")).toEqualTypeOf<ApiPromise<void>>();
  // @ts-expect-error an id is text
  zoom.sessions.delete(5);
  // @ts-expect-error a misspelt option
  zoom.sessions.delete("id", { timeout: 5 });
}

export function listStreamIngestions(zoom: ZoomVideoSdk) {
  const found = zoom.sessions.listStreamIngestions("id", { timeoutMs: 5 });
  expectTypeOf(found).toEqualTypeOf<ApiPromise<SessionStreamIngestion[]>>();
  // @ts-expect-error an id is text
  zoom.sessions.listStreamIngestions(5);
  // @ts-expect-error it has no pages
  zoom.sessions.listStreamIngestions("id", { prefetch: true });
}

export function createSipUri(zoom: ZoomVideoSdk) {
  expectTypeOf(zoom.sessions.createSipUri("id", { passcode: "1234" })).toEqualTypeOf<ApiPromise<SipUri>>();
  zoom.sessions.createSipUri("id");
  zoom.sessions.createSipUri("id", undefined, { timeoutMs: 5 });
  // @ts-expect-error a misspelt key
  zoom.sessions.createSipUri("id", { passcod: "1234" });
  // @ts-expect-error a passcode is text
  zoom.sessions.createSipUri("id", { passcode: 1234 });
  // @ts-expect-error a misspelt option
  zoom.sessions.createSipUri("id", {}, { timeout: 5 });
}

/** A response's enumeration takes values that Zoom adds, and compares with the known ones. */
export function openEnumerations(session: Session) {
  expectTypeOf<"excellent">().toExtend<Quality>();
  expectTypeOf<Quality>().not.toEqualTypeOf<string>();
  return session.audio_quality === "good";
}

/** The data of a success never includes the errors that Zoom sends with status 200. */
export function data() {
  expectTypeOf<DataOf<"getSessionRecordings">>().toEqualTypeOf<SessionRecordings>();
  expectTypeOf<DataOf<"recoverSessionRecordings">>().toEqualTypeOf<void>();
  expectTypeOf<DataOf<"controlSession">>().toEqualTypeOf<void>();
  expectTypeOf<DataOf<"createSession">>().toEqualTypeOf<CreatedSession>();
}
