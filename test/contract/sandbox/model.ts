/** What the sandbox should do, as simply as it can be said. It shares no code with the sandbox. */
export interface ModelUser {
  id: string;
  joined: number;
  left?: number;
  shares: number;
  isSharing: boolean;
}

export interface ModelSession {
  id: string;
  name: string;
  status: "scheduled" | "live" | "past" | "gone";
  start: number;
  end?: number;
  users: ModelUser[];
  recordingSince?: number;
  /** When files were or will be there, two for each recording. */
  ready: number[];
  /** How many recordings are in the trash, or deleted for good. */
  trashed: number;
  deleted: number;
  trashedAt: number;
}

const MINUTE = 60_000;
const MONTH = 30 * 24 * 60 * MINUTE;

export class Model {
  readonly sessions: ModelSession[] = [];
  readonly events: Record<string, number> = {};
  now: number;

  constructor(now: number) {
    this.now = now;
  }

  count(event: string): void {
    this.events[event] = (this.events[event] ?? 0) + 1;
  }

  open(name: string): ModelSession | undefined {
    return this.sessions.find((each) => each.name === name && ["scheduled", "live"].includes(each.status));
  }

  add(name: string, id: string): ModelSession {
    const fresh = { id, name, start: 0, users: [], ready: [], trashed: 0, deleted: 0, trashedAt: 0 };
    const session: ModelSession = { ...fresh, status: "scheduled" };
    this.sessions.push(session);
    return session;
  }

  join(session: ModelSession, id: string): void {
    if (session.status === "scheduled") {
      session.status = "live";
      session.start = this.now;
      this.count("session.started");
    }
    session.users.push({ id, joined: this.now, shares: 0, isSharing: false });
    this.count("session.user_joined");
  }

  leave(session: ModelSession, user: ModelUser): void {
    this.depart(user);
    if (session.users.every(({ left }) => left !== undefined)) this.end(session);
  }

  depart(user: ModelUser): void {
    this.share(user, false);
    user.left = this.now;
    this.count("session.user_left");
  }

  end(session: ModelSession): void {
    for (const user of session.users) if (user.left === undefined) this.depart(user);
    this.record(session, false);
    session.status = "past";
    session.end = this.now;
    this.count("session.ended");
  }

  share(user: ModelUser, isSharing: boolean): void {
    if (user.isSharing) this.count("session.sharing_ended");
    if (isSharing) {
      user.shares += 1;
      this.count("session.sharing_started");
    }
    user.isSharing = isSharing;
  }

  record(session: ModelSession, isRecording: boolean): void {
    const { recordingSince } = session;
    if (isRecording && recordingSince === undefined) {
      session.recordingSince = this.now;
      this.count("session.recording_started");
    }
    if (!isRecording && recordingSince !== undefined) {
      delete session.recordingSince;
      session.ready.push(this.now + MINUTE + (this.now - recordingSince) / 2);
      this.count("session.recording_stopped");
    }
  }

  advance(ms: number): void {
    const until = this.now + ms;
    for (const { ready } of this.sessions) {
      for (const at of ready) if (at > this.now && at <= until) this.count("session.recording_completed");
    }
    this.now = until;
  }

  /** Recordings that are there and not in the trash. */
  available({ ready, trashed, deleted }: ModelSession): number {
    return ready.filter((at) => at <= this.now).length - trashed - deleted;
  }

  isInTrash({ trashed, trashedAt }: ModelSession): boolean {
    return trashed > 0 && this.now < trashedAt + MONTH;
  }

  minutes({ users }: ModelSession): number {
    return users.reduce((sum, { joined, left = this.now }) => sum + Math.ceil((left - joined) / MINUTE), 0);
  }
}
