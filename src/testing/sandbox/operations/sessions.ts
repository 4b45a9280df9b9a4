import type { SessionDetails, SessionSettings } from "../../../../generated/models.js";
import { type Handlers, sessionOf } from "../call.js";
import { iso } from "../clock.js";
import { defined } from "../defined.js";
import { availableFiles } from "../model/recording.js";
import { createSession, findByName, totalMinutes } from "../model/session.js";
import { endSession } from "../model/user.js";
import { Rejection } from "../rejection.js";
import type { Session } from "../state.js";
import { fromTooOld, isIn, readDays } from "../windows.js";

/** Constants: the sandbox has no media whose quality it could measure. */
export const QUALITY = { audio_quality: "good", video_quality: "good", screen_share_quality: "good" } as const;

const SIP_LIFETIME_S = 7200;

export const sessions = {
  listSessions({ world, query, now, page }) {
    const { from, to, type, session_key, session_name } = query;
    const range = readDays({ from, to }, now, "month", fromTooOld());
    const status = type === "past" ? "ended" : "live";
    // Assumed: filters
    const { items, ...rest } = page(() =>
      world.state.sessions
        .filter((session) => session.status === status && isIn(session.startedAt, range))
        .filter(({ key }) => session_key === undefined || key === session_key)
        .filter(({ name }) => session_name === undefined || name.toLowerCase() === session_name.toLowerCase())
        .sort((a, b) => a.startedAt - b.startedAt)
        .map((session) => listed(session, now)),
    );
    return { from, to, ...rest, sessions: items };
  },

  createSession({ world, body }) {
    // Assumed: names
    if (findByName(world, body.session_name, "scheduled", "live")) throw new Rejection(400, "error-3000");
    const session = createSession(world, body);
    return defined({
      session_id: session.id,
      session_number: session.number,
      session_name: session.name,
      session_password: session.password,
      passcode: session.passcode,
      created_at: iso(session.createdAt),
      hold: session.hold,
      settings: settingsOf(session),
    });
  },

  getSession(call) {
    const { type } = call.query;
    const status = type === "past" ? "ended" : type === "scheduled" ? "scheduled" : "live";
    const session = sessionOf(call, [status]);
    const created = defined({
      session_number: session.number,
      passcode: session.passcode,
      created_at: iso(session.createdAt),
      hold: session.hold,
    });
    if (status === "scheduled") {
      return { id: session.id, session_name: session.name, ...created, settings: settingsOf(session) };
    }
    const details: SessionDetails = listed(session, call.now);
    return { ...details, ...created, total_minutes: totalMinutes(session, call.now) };
  },

  deleteSession(call) {
    const session = sessionOf(call, ["scheduled", "live", "ended"]);
    if (session.status !== "scheduled") throw new Rejection(400, "error-3000");
    const { state } = call.world;
    state.sessions = state.sessions.filter((each) => each !== session);
  },

  updateSessionStatus(call) {
    endSession(call.world, sessionOf(call, ["live"], "error-300-invalid"));
  },

  createSipUri(call) {
    if (!call.world.settings.account.crc) throw new Rejection(403, "error-2311");
    const session = sessionOf(call, ["live"]);
    const code = call.world.ids.hex("sip").slice(0, 9);
    const passcode = call.body.passcode ?? session.passcode;
    return {
      sip_dialing: `${session.number}.${passcode}.${code}@sandbox.example`,
      participant_identifier_code: code,
      expire_in: SIP_LIFETIME_S,
    };
  },
} satisfies Partial<Handlers>;

function listed(session: Session, now: number) {
  const { users } = session;
  const contents = users.flatMap(({ shares }) => shares.map(({ content }) => content));
  return defined({
    id: session.id,
    session_name: session.name,
    start_time: iso(session.startedAt),
    end_time: session.endedAt === undefined ? undefined : iso(session.endedAt),
    duration: duration((session.endedAt ?? now) - session.startedAt),
    user_count: users.length,
    has_voip: users.some(({ call }) => call === undefined),
    has_video: users.some(({ call }) => call === undefined),
    has_screen_share: contents.some((content) => content !== "cloud_recording"),
    has_recording: session.run !== undefined || session.processing > 0 || availableFiles(session).length > 0,
    has_pstn: users.some(({ call }) => call !== undefined),
    session_key: session.key,
    has_session_summary: session.files.some(({ fileType }) => fileType === "SUMMARY"),
    ...QUALITY,
  });
}

/** `mm:ss`, or `hh:mm:ss`. */
function duration(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part) => String(part).padStart(2, "0")).join(":");
}

const settingsOf = ({ autoRecording }: Session): SessionSettings => ({
  auto_recording: autoRecording ? "cloud" : "none",
  global_dial_in_countries: ["US"],
  global_dial_in_numbers: [{ country: "US", country_name: "US", number: "+1 5555550100", type: "toll" }],
});
