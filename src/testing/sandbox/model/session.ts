import type { CreateSessionRequest } from "../../../../generated/models.js";
import type { Session, SessionStatus, User } from "../state.js";
import type { World } from "../world.js";

/** Zoom ignores case in names. */
export function findByName({ state }: World, name: string, ...statuses: SessionStatus[]): Session | undefined {
  const wanted = name.toLowerCase();
  return state.sessions.find((session) => statuses.includes(session.status) && session.name.toLowerCase() === wanted);
}

export function findById({ state }: World, id: string, ...statuses: SessionStatus[]): Session | undefined {
  return state.sessions.find((session) => session.id === id && statuses.includes(session.status));
}

/** Those in the session now. */
export const present = (session: Session): User[] => session.users.filter(({ leftAt }) => leftAt === undefined);

export function addSession(world: World, name: string): Session {
  const { ids, clock, state } = world;
  const session: Session = {
    id: ids.base64("session"),
    number: ids.number("session-number", 11),
    name,
    passcode: String(ids.number("passcode", 6)),
    createdAt: clock.now(),
    status: "scheduled",
    isCreated: false,
    autoRecording: false,
    startedAt: 0,
    recordsUsers: false,
    transcript: 0,
    users: [],
    processing: 0,
    files: [],
    isStreaming: false,
  };
  state.sessions.push(session);
  return session;
}

export function createSession(world: World, request: CreateSessionRequest): Session {
  const session = addSession(world, request.session_name);
  session.isCreated = true;
  session.autoRecording = request.settings?.auto_recording === "cloud";
  if (request.hold !== undefined) session.hold = request.hold;
  if (request.session_password !== undefined) session.password = request.session_password;
  return session;
}

/** Total minutes of all users. Each stay counts its started minutes. Assumed: minutes */
export function totalMinutes(session: Session, now: number): number {
  const minutes = session.users.map(({ joinedAt, leftAt = now }) => Math.ceil((leftAt - joinedAt) / 60_000));
  return minutes.reduce((sum, each) => sum + each, 0);
}
