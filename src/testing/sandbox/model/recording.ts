import type { RecordingFile, Session, User } from "../state.js";
import type { World } from "../world.js";
import { present } from "./session.js";

const MINUTE = 60_000;
/** How long Zoom keeps the trash. */
const TRASH_MS = 30 * 24 * 60 * MINUTE;
/** Lifetime of a webhook's download token. */
const DOWNLOAD_TOKEN_MS = 24 * 60 * MINUTE;

export function startRecording(world: World, session: Session): void {
  if (session.run !== undefined) return;
  const startedAt = world.clock.now();
  session.run = { status: "recording", startedAt };
  present(session)
    .find(({ isHost }) => isHost)
    ?.shares.push({ content: "cloud_recording", startedAt });
  world.emit("session.recording_started", session, startedAt);
}

/** In the wrong state, a command does nothing. Assumed: control */
export function pauseRecording(world: World, session: Session): void {
  if (session.run?.status !== "recording") return;
  session.run.status = "paused";
  world.emit("session.recording_paused", session, session.run.startedAt, world.clock.now());
}

export function resumeRecording(world: World, session: Session): void {
  if (session.run?.status !== "paused") return;
  session.run.status = "recording";
  world.emit("session.recording_resumed", session, session.run.startedAt);
}

/** Stops the recording. Its files appear when they are processed. */
export function stopRecording(world: World, session: Session): void {
  if (session.run === undefined) return;
  const { startedAt } = session.run;
  const endedAt = world.clock.now();
  delete session.run;
  for (const { shares } of session.users) {
    const share = shares.find(({ content, endedAt }) => content === "cloud_recording" && endedAt === undefined);
    if (share !== undefined) share.endedAt = endedAt;
  }
  world.emit("session.recording_stopped", session, startedAt, endedAt);
  session.processing += 1;
  // Assumed: processing
  const done = endedAt + MINUTE + (endedAt - startedAt) / 2;
  const run = { startedAt, endedAt };
  world.clock.at(done, () => {
    session.processing -= 1;
    publish(world, session, "session.recording_completed", filesOf(world, session, run));
  });
  if (session.transcript < 1) return;
  const text = { ...run, kind: "session", perSecond: 20 } as const;
  world.clock.at(done + MINUTE, () => {
    const file = { ...text, fileType: "TRANSCRIPT", extension: "VTT", recordingType: "audio_transcript" };
    publish(world, session, "session.recording_transcript_completed", [addFile(world, session, file)]);
  });
  if (session.transcript < 2) return;
  world.clock.at(done + 2 * MINUTE, () => {
    const file = { ...text, fileType: "SUMMARY", extension: "JSON", recordingType: "summary" };
    publish(world, session, "session.recording_summary_completed", [addFile(world, session, file)]);
  });
}

interface Run {
  startedAt: number;
  endedAt: number;
}

type NewFile = Run &
  Pick<RecordingFile, "kind" | "fileType" | "extension" | "recordingType"> & { perSecond: number; user?: User };

function addFile({ ids, clock, state }: World, session: Session, { perSecond, ...file }: NewFile): RecordingFile {
  const seconds = (file.endedAt - file.startedAt) / 1000;
  const location = state.locations.find(({ id }) => id === state.selectedLocation);
  const added: RecordingFile = {
    id: ids.uuid("file"),
    ...file,
    size: 1024 + Math.round(seconds * perSecond),
    completedAt: clock.now(),
    ...(location && { bucket: location.s3.bucket }),
  };
  session.files.push(added);
  return added;
}

function filesOf(world: World, session: Session, run: Run): RecordingFile[] {
  const video = { fileType: "MP4", extension: "MP4", perSecond: 1000 };
  const audio = { fileType: "M4A", extension: "M4A", perSecond: 100 };
  const files: NewFile[] = [
    { ...run, ...video, kind: "session", recordingType: "shared_screen_with_speaker_view" },
    { ...run, ...audio, kind: "session", recordingType: "audio_only" },
  ];
  for (const user of session.recordsUsers ? session.users : []) {
    const startedAt = Math.max(run.startedAt, user.joinedAt);
    const endedAt = Math.min(run.endedAt, user.leftAt ?? run.endedAt);
    if (endedAt < startedAt) continue;
    const own = { startedAt, endedAt, user };
    files.push({ ...own, ...audio, kind: "audio", recordingType: "audio_only_each_participant" });
    if (user.isRecordedSeparately) files.push({ ...own, ...video, kind: "video", recordingType: "individual_user" });
  }
  return files.map((file) => addFile(world, session, file));
}

type Completion =
  | "session.recording_completed"
  | "session.recording_transcript_completed"
  | "session.recording_summary_completed";

function publish(world: World, session: Session, event: Completion, files: RecordingFile[]): void {
  const downloadToken = issueDownloadToken(world, session, DOWNLOAD_TOKEN_MS);
  world.emit(event, session, { files, urlOf: (file) => downloadUrl(world, file), downloadToken });
}

/** A token for the files of a session. Assumed: download_token */
export function issueDownloadToken(world: World, session: Session, lifetimeMs: number = DOWNLOAD_TOKEN_MS): string {
  const token = world.ids.bytes("download-token").toString("base64url");
  world.downloadTokens.set(token, { sessionId: session.id, expiresAt: world.clock.now() + lifetimeMs });
  return token;
}

export const downloadUrl = ({ url }: World, { id }: RecordingFile): string => `${url}/rec/download/${id}`;

/** When a file is gone for good, by deletion or because its time in the trash is over. */
export const goneAt = ({ trash, deletedAt }: RecordingFile): number =>
  deletedAt ?? (trash === undefined ? Number.POSITIVE_INFINITY : trash.at + TRASH_MS);

/** The files that are there, and not in the trash. */
export const availableFiles = (session: Session): RecordingFile[] =>
  session.files.filter(({ trash, deletedAt }) => trash === undefined && deletedAt === undefined);

export const trashedFiles = ({ clock }: World, session: Session): RecordingFile[] =>
  session.files.filter((file) => file.trash !== undefined && goneAt(file) > clock.now());

/** Moves files to the trash, or deletes them. Assumed: trash */
export function removeFiles(
  world: World,
  session: Session,
  files: RecordingFile[],
  { action, by }: { action: "trash" | "delete"; by: "session_recordings" | "recording_file" },
): void {
  const at = world.clock.now();
  for (const file of files) {
    if (action === "trash") file.trash = { at, with: by };
    else file.deletedAt = at;
  }
  world.emit(action === "trash" ? "session.recording_trashed" : "session.recording_deleted", session);
  const detail = `${action === "trash" ? "Move to trash" : "Delete"}: recording of session ${session.name}`;
  world.state.auditLog.push({ at, category: "Recording", action: "Delete", detail });
}

export function recoverFiles(world: World, session: Session, files: RecordingFile[]): void {
  for (const file of files) delete file.trash;
  world.emit("session.recording_recovered", session);
  const detail = `Recover: recording of session ${session.name}`;
  world.state.auditLog.push({ at: world.clock.now(), category: "Recording", action: "Recover", detail });
}
