import { InvalidArgumentError } from "../../core/errors.js";
import { checkKnown, checkObject, checkOneOf, checkString } from "../../internal/validate.js";
import { readJoinToken } from "./join-token.js";
import { connect, findIngestion } from "./model/ingestion.js";
import { pauseRecording, resumeRecording, startRecording, stopRecording } from "./model/recording.js";
import { addSession, findById, findByName } from "./model/session.js";
import { enter, leave, startSharing, stopSharing } from "./model/user.js";
import type { Session, User } from "./state.js";
import type { World } from "./world.js";

/** Options of a user's `join`. */
export interface JoinOptions {
  /** Name shown in the session. */
  name: string;
  /** Password of the session, if it has one. The first user of a session sets it. */
  password?: string | undefined;
  /** Platform of the user's app. Default `Windows`. */
  device?: "Windows" | "Mac" | "iOS" | "Android" | undefined;
}

/** A user who joined. Pass it to the sandbox's other methods. */
export interface SandboxUser {
  /** ID of the session. */
  readonly sessionId: string;
  /** ID of the user, as in `users.list`. Valid only in this session. */
  readonly id: string;
  /** ID for session control. Valid only in this session. */
  readonly participantUuid: string;
  /** Name shown in the session. */
  readonly name: string;
}

/** What a user shares. */
export type SharedContent = "desktop" | "application" | "whiteboard";
/** What the host does with the cloud recording. */
export type RecordAction = "start" | "stop" | "pause" | "resume";

const JOIN_OPTIONS = new Set(["name", "password", "device"]);

const RECORDING = {
  start: startRecording,
  stop: stopRecording,
  pause: pauseRecording,
  resume: resumeRecording,
} as const;

/** What people, and encoders, do with the SDK. */
export class Driver {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  join(token: string, options: JoinOptions): SandboxUser {
    checkString("token", token);
    checkObject("options", options);
    checkKnown(options, JOIN_OPTIONS);
    const { name, password, device = "Windows" } = options;
    checkString("name", name);
    checkOneOf("device", device, ["Windows", "Mac", "iOS", "Android"]);
    const world = this.#world;
    world.clock.runDue();
    const claims = readJoinToken(token, world.settings, world.clock.wire());
    const known = findByName(world, claims.tpc, "scheduled", "live");
    checkPassword(known, password);
    const isHost = claims.role_type === 1;
    const { session_key: key, user_key, user_identity } = claims;
    if (known?.key !== undefined && known.key !== key) {
      throw new InvalidArgumentError("token", "must have the session_key of the host's token.");
    }
    const session = known ?? addSession(world, claims.tpc);
    if (session.status === "scheduled" && password !== undefined) session.password = password;
    // Assumed: session_key
    if (key !== undefined && (isHost || session.users.length === 0)) session.key = key;
    if (session.users.length === 0 && claims.hold !== undefined) session.hold = claims.hold;
    if (isHost) {
      session.recordsUsers ||= claims.cloud_recording_option === 1;
      session.transcript = Math.max(session.transcript, claims.cloud_recording_transcript_option ?? 0);
    }
    const isRecordedSeparately = claims.cloud_recording_election === 1;
    const userKey = user_key ?? user_identity;
    return viewOf(session, enter(world, session, { name, userKey, isHost, device, isRecordedSeparately }));
  }

  leave(who: SandboxUser): void {
    const { session, user } = this.#find(who);
    leave(this.#world, session, user, `${user.name} left the session.`);
  }

  share(who: SandboxUser, content: SharedContent | "nothing"): void {
    checkOneOf("content", content, ["desktop", "application", "whiteboard", "nothing"]);
    const { session, user } = this.#find(who);
    if (content === "nothing") stopSharing(this.#world, session, user);
    else if (user.blocked.includes("share"))
      throw new InvalidArgumentError("user", "must not share: the host blocks it.");
    else startSharing(this.#world, session, user, content);
  }

  record(target: string | { readonly sessionId: string }, action: RecordAction): void {
    checkOneOf("action", action, Object.keys(RECORDING));
    const id = typeof target === "string" ? target : target?.sessionId;
    checkString("session", id);
    this.#world.clock.runDue();
    const session = findById(this.#world, id, "live");
    if (session === undefined) throw new InvalidArgumentError("session", "is not live.");
    RECORDING[action](this.#world, session);
  }

  ingest(streamId: string, action: "connect" | "disconnect"): void {
    checkString("streamId", streamId);
    checkOneOf("action", action, ["connect", "disconnect"]);
    this.#world.clock.runDue();
    const stream = findIngestion(this.#world, streamId);
    if (stream === undefined) throw new InvalidArgumentError("streamId", "is not that of a stream ingestion.");
    connect(this.#world, stream, action === "connect");
  }

  #find(who: SandboxUser): { session: Session; user: User } {
    checkObject("user", who);
    this.#world.clock.runDue();
    const session = findById(this.#world, who.sessionId, "live");
    const user = session?.users.find(({ id, leftAt }) => id === who.id && leftAt === undefined);
    if (session === undefined || user === undefined) throw new InvalidArgumentError("user", "is not in a session.");
    return { session, user };
  }
}

function checkPassword(session: Session | undefined, password: string | undefined): void {
  if (password !== undefined) checkString("password", password);
  if (password !== undefined && !/^[\x20-\x7e]{1,10}$/.test(password)) {
    throw new InvalidArgumentError("password", "must have 1 to 10 printable ASCII characters (SDK error 200).");
  }
  const expected = session?.password;
  if (expected !== undefined && expected !== password) {
    throw new InvalidArgumentError("password", "is not the session's.");
  }
}

const viewOf = (session: Session, { id, participantUuid, name }: User): SandboxUser =>
  Object.freeze({ sessionId: session.id, id, participantUuid, name });
