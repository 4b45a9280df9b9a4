import type { SessionUser, UserQos, UserSharing } from "../../../../generated/models.js";
import { type Call, type Handlers, sessionOf } from "../call.js";
import { iso } from "../clock.js";
import { defined } from "../defined.js";
import { DEVICE, samplesOf } from "../model/qos.js";
import { Rejection } from "../rejection.js";
import type { Session, Share, User } from "../state.js";
import { isYearOld } from "../windows.js";
import { QUALITY } from "./sessions.js";

export const users = {
  listSessionUsers(call) {
    const session = sessionByType(call);
    const { items, ...rest } = call.page(() => session.users.map((user) => withCalls(session, user)));
    return { ...rest, users: items };
  },

  listSessionUsersQos(call) {
    const session = sessionByType(call);
    const { items, ...rest } = call.page(() => session.users.map((user) => withQos(session, user, call.now)));
    return { ...rest, users: items };
  },

  listSessionUsersSharing(call) {
    const session = sessionByType(call);
    const { items, ...rest } = call.page(() => session.users.map(withShares));
    return { ...rest, users: items };
  },

  getSessionUserQos(call) {
    const session = sessionByType(call);
    const user = session.users.find(({ id }) => id === call.ids["userId"]);
    if (user === undefined) throw new Rejection(404, "error-3001");
    return withQos(session, user, call.now);
  },
} satisfies Partial<Handlers>;

type UsersCall = Pick<Call, "world" | "ids" | "now"> & { query: { type?: "past" | "live" } };

function sessionByType(call: UsersCall): Session {
  const session = sessionOf(call, [call.query.type === "past" ? "ended" : "live"]);
  if (session.endedAt !== undefined && isYearOld(session.endedAt, call.now)) throw new Rejection(400, "error-12702");
  return session;
}

const common = (session: Session, user: User) => ({
  id: user.id,
  name: user.name,
  device: user.device,
  ...DEVICE,
  join_time: iso(user.joinedAt),
  leave_time: user.leftAt === undefined ? undefined : iso(user.leftAt),
  user_key: user.userKey,
  is_original_host: user === session.users.find(({ isHost }) => isHost),
});

const withCalls = (session: Session, user: User): SessionUser =>
  defined({
    ...common(session, user),
    participant_uuid: user.participantUuid,
    audio_call: user.call === undefined ? [] : [{ call_number: user.call.number, call_type: "call-out" }],
    ...QUALITY,
  });

const withQos = (session: Session, user: User, now: number): UserQos =>
  defined({ ...common(session, user), user_qos: samplesOf(user, now) });

const withShares = (user: User): UserSharing =>
  defined({ id: user.id, name: user.name, user_key: user.userKey, details: user.shares.map(toDetail) });

const toDetail = ({ content, startedAt, endedAt }: Share) =>
  defined({ content, start_time: iso(startedAt), end_time: endedAt === undefined ? undefined : iso(endedAt) });
