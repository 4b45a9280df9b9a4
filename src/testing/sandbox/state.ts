import type { CreateStorageLocationRequest, Livestream, SharingDetail } from "../../../generated/models.js";

/** What a user shared, or recorded, and from when to when. */
export interface Share {
  content: NonNullable<SharingDetail["content"]>;
  startedAt: number;
  endedAt?: number;
}

/** A user's stay in a session. Whoever returns is another user with another ID. */
export interface User {
  id: string;
  participantUuid: string;
  name: string;
  userKey?: string;
  isHost: boolean;
  device: string;
  joinedAt: number;
  leftAt?: number;
  shares: Share[];
  /** What the host has turned off: `audio`, `video`, `share`. */
  blocked: string[];
  /** The call with which the user joined. */
  call?: PhoneCall;
  /** Has own files in the recording. */
  isRecordedSeparately: boolean;
}

/** A phone that was called into a session. */
export interface PhoneCall {
  number: string;
  startedAt: number;
  endedAt?: number;
}

/** A cloud recording under way. */
export interface RecordingRun {
  status: "recording" | "paused";
  startedAt: number;
}

/** A file of a recording. Deleted ones stay, since reports are about the past. */
export interface RecordingFile {
  id: string;
  kind: "session" | "video" | "audio";
  fileType: string;
  extension: string;
  recordingType: string;
  size: number;
  startedAt: number;
  endedAt: number;
  /** When processing ended. */
  completedAt: number;
  user?: User;
  trash?: { at: number; with: "session_recordings" | "recording_file" };
  deletedAt?: number;
  /** Bucket that it is stored in, if the account brings its own. */
  bucket?: string;
}

export type SessionStatus = "scheduled" | "live" | "ended";

/** One instance of a session. */
export interface Session {
  id: string;
  number: number;
  name: string;
  key?: string;
  password?: string;
  passcode: string;
  createdAt: number;
  status: SessionStatus;
  /** Was created with the API; the others start with their first user. */
  isCreated: boolean;
  autoRecording: boolean;
  hold?: number;
  startedAt: number;
  endedAt?: number;
  /** One file per user as well, as the host's token says. */
  recordsUsers: boolean;
  /** 1: a transcript; 2: a summary, too. */
  transcript: number;
  users: User[];
  run?: RecordingRun;
  /** Recordings that are being processed. */
  processing: number;
  files: RecordingFile[];
  livestream?: Livestream;
  isStreaming: boolean;
  rtms?: { status: "on" | "paused"; streamId: string };
}

export interface StreamIngestion {
  id: string;
  key: string;
  name: string;
  description: string;
  isConnected: boolean;
  session?: Session;
  isSending: boolean;
}

export interface StorageLocation extends Omit<CreateStorageLocationRequest, "s3"> {
  id: string;
  s3: Omit<CreateStorageLocationRequest["s3"], "access_key">;
}

/** An entry of the audit log. */
export interface AuditEntry {
  at: number;
  category: string;
  action: string;
  detail: string;
}

/** An attempt to deliver an event. */
export interface Delivery {
  event: string;
  requestId: string;
  traceId: string;
  retry: number;
  at: number;
  /** -1 if there was no response. */
  status: number;
  failedReason?: number;
  body: string;
}

/** Everything that the sandbox knows. */
export interface State {
  /** Oldest first. */
  sessions: Session[];
  ingestions: StreamIngestion[];
  locations: StorageLocation[];
  /** ID of the location in use; without one, Zoom's own storage is. */
  selectedLocation?: string;
  auditLog: AuditEntry[];
  deliveries: Delivery[];
}

export const emptyState = (): State => ({
  sessions: [],
  ingestions: [],
  locations: [],
  auditLog: [],
  deliveries: [],
});
