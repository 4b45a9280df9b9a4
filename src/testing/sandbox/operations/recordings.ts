import type { RecordingFile as ListedFile, RecordedSession } from "../../../../generated/models.js";
import type { Call, Handlers } from "../call.js";
import { dayOf, iso } from "../clock.js";
import { defined } from "../defined.js";
import {
  availableFiles,
  downloadUrl,
  issueDownloadToken,
  recoverFiles,
  removeFiles,
  trashedFiles,
} from "../model/recording.js";
import { Rejection, validationFailed } from "../rejection.js";
import type { RecordingFile, Session } from "../state.js";
import { isIn, readDays } from "../windows.js";
import type { World } from "../world.js";

const DAY_MS = 86_400_000;

export const recordings = {
  listRecordings({ world, query, now, page }) {
    const { trash, trash_type = "session_recordings", from = dayOf(now) } = query;
    const { to = dayOf(Date.parse(from) + DAY_MS) } = query;
    if (trash === true && (query.from ?? query.to) !== undefined) {
      throw validationFailed({ field: query.from === undefined ? "to" : "from", message: "Invalid field." });
    }
    const range = readDays({ from, to }, now, "month");
    const filesOf = (session: Session) =>
      trash === true
        ? trashedFiles(world, session).filter((file) => file.trash?.with === trash_type)
        : availableFiles(session);
    const all = world.state.sessions
      .filter(({ startedAt }) => trash === true || isIn(startedAt, range))
      .sort((a, b) => a.startedAt - b.startedAt)
      .map((session) => recorded(world, session, filesOf(session)))
      .filter(({ recording_count = 0 }) => recording_count > 0);
    const { items, ...rest } = page(() => all);
    const days = trash === true ? {} : { from, to };
    return { ...days, ...rest, total_records: all.length, sessions: items };
  },

  getSessionRecordings(call) {
    const { world, query } = call;
    const { include_fields, ttl } = query;
    if (ttl !== undefined && include_fields === undefined) {
      throw validationFailed({ field: "ttl", message: "Invalid field." });
    }
    const session = recordedSession(call);
    const files = availableFiles(session);
    if (files.length === 0) throw notFound();
    return defined({
      ...recorded(world, session, files),
      timezone: "UTC",
      participant_audio_files: filesOf(world, files, "audio"),
      download_access_token:
        include_fields === undefined
          ? undefined
          : issueDownloadToken(world, session, ttl === undefined ? undefined : ttl * 1000),
    });
  },

  deleteSessionRecordings(call) {
    const session = recordedSession(call);
    const files = availableFiles(session);
    if (files.length === 0) throw notFound();
    removeFiles(call.world, session, files, { action: call.query.action ?? "trash", by: "session_recordings" });
  },

  recoverSessionRecordings(call) {
    const session = recordedSession(call);
    const files = trashedFiles(call.world, session);
    if (files.length === 0) throw notFound();
    recoverFiles(call.world, session, files);
  },

  deleteRecordingFile(call) {
    const session = recordedSession(call);
    if (session.status === "live" || session.processing > 0) throw new Rejection(400, "error-3303");
    const file = fileOf(call, availableFiles(session));
    removeFiles(call.world, session, [file], { action: call.query.action ?? "trash", by: "recording_file" });
  },

  recoverRecordingFile(call) {
    const session = recordedSession(call);
    recoverFiles(call.world, session, [fileOf(call, trashedFiles(call.world, session))]);
  },
} satisfies Partial<Handlers>;

const notFound = () => new Rejection(404, "error-3301");

function recordedSession({ world, ids }: Pick<Call, "world" | "ids">): Session {
  const session = world.state.sessions.find(({ id }) => id === ids["sessionId"]);
  if (session === undefined) throw notFound();
  return session;
}

function fileOf({ ids }: Pick<Call, "ids">, files: RecordingFile[]): RecordingFile {
  const file = files.find(({ id }) => id === ids["recordingId"]);
  if (file === undefined) throw notFound();
  return file;
}

function recorded(world: World, session: Session, files: RecordingFile[]): RecordedSession {
  return defined({
    session_id: session.id,
    session_name: session.name,
    start_time: iso(session.startedAt),
    duration: Math.ceil(((session.endedAt ?? world.clock.now()) - session.startedAt) / 60_000),
    total_size: files.reduce((sum, { size }) => sum + size, 0),
    recording_count: files.length,
    session_key: session.key,
    recording_files: files.filter(({ kind }) => kind === "session").map((file) => listed(world, file)),
    participant_video_files: filesOf(world, files, "video"),
  });
}

function filesOf(world: World, files: RecordingFile[], kind: "video" | "audio") {
  const own = files.filter((file) => file.kind === kind);
  return own.length === 0 ? undefined : own.map((file) => ofParticipant(world, file));
}

const common = (world: World, file: RecordingFile) => ({
  id: file.id,
  recording_start: iso(file.startedAt),
  recording_end: iso(file.endedAt),
  file_type: file.fileType,
  file_extension: file.extension,
  file_size: file.size,
  download_url: downloadUrl(world, file),
  status: "completed",
});

const listed = (world: World, file: RecordingFile): ListedFile =>
  defined({
    ...common(world, file),
    recording_type: file.recordingType,
    deleted_time: file.trash && iso(file.trash.at),
    external_storage_url: file.bucket && `s3://${file.bucket}/cmr/${file.id}.${file.extension.toLowerCase()}`,
  });

const ofParticipant = (world: World, file: RecordingFile) =>
  defined({
    ...common(world, file),
    user_id: file.user?.id,
    user_key: file.user?.userKey,
    recording_type: file.kind === "video" ? file.recordingType : undefined,
  });
