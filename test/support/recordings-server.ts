import type { RecordedSession, SessionRecordings } from "../../src/index.js";
import { type FileServer, type Handler, startServer, whole } from "./file-server.js";

export interface Account {
  sessions: SessionRecordings[];
  /** The files by the path of their address. */
  bodies: Map<string, Buffer>;
}

export interface RecordingsServer extends FileServer {
  /** How often each file was asked for. */
  asked: Map<string, number>;
}

/** What becomes of a request for a file; nothing for the file itself. */
export type Script = (path: string, count: number, body: Buffer) => Handler | undefined;

const PAGE = 100;

/** An account with that many sessions, each with a video; every fifth also with a timeline and with users' own files. */
export function account(count: number): Account {
  const bodies = new Map<string, Buffer>();
  const listed = <More extends object>(name: string, index: number, more: More) => {
    const size = 500 + ((index * 7919) % 20_000);
    bodies.set(`/files/${name}`, Buffer.alloc(size, `${name} `));
    return { download_url: `/files/${name}`, file_size: size, ...more };
  };
  const sessions = Array.from({ length: count }, (_, index): SessionRecordings => {
    const start_time = new Date(Date.UTC(2026, 9, 1) + index * 3_600_000).toISOString();
    const id = (kind: number) => `${String(index).padStart(8, "0")}-0000-4000-8000-00000000000${kind}`;
    const video = listed(`v${index}`, index, { id: id(1), file_type: "MP4", recording_type: "active_speaker" });
    const common = { session_id: `/s${index}==`, session_name: `Session ${index % 7}`, start_time };
    if (index % 5 > 0) return { ...common, recording_files: [video], participant_audio_files: [] };
    // Neither id nor size, as Zoom has it.
    const timeline = listed(`t${index}`, index, { file_type: "TIMELINE", file_size: undefined });
    return {
      ...common,
      recording_files: [video, timeline],
      participant_video_files: [listed(`p${index}`, index, { id: id(2), file_type: "MP4", user_key: "anna" })],
      participant_audio_files: [listed(`a${index}`, index, { id: id(3), file_type: "M4A", user_key: "anna" })],
    };
  });
  return { sessions, bodies };
}

/** The API and the web server of an account. The list leaves users' audio out, as the document has it. */
export async function startRecordingsServer(
  { sessions, bodies }: Account,
  script: Script = () => undefined,
): Promise<RecordingsServer> {
  const asked = new Map<string, number>();
  let url = "";
  const json = (value: unknown) => JSON.stringify(value).replaceAll('"/files/', `"${url}/files/`);
  const server = await startServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
    const body = bodies.get(pathname);
    if (body !== undefined) {
      const count = (asked.get(pathname) ?? 0) + 1;
      asked.set(pathname, count);
      const etag = `"${pathname}"`;
      return (script(pathname, count, body) ?? whole({ body, etag }))(request, response);
    }
    response.setHeader("content-type", "application/json");
    const [, , id] = /^\/videosdk\/(sessions)\/([^/]+)\/recordings$/.exec(pathname) ?? [];
    if (id !== undefined) {
      const session = sessions.find(({ session_id }) => session_id === decodeURIComponent(decodeURIComponent(id)));
      if (session !== undefined) return response.end(json(session));
    }
    if (pathname === "/videosdk/recordings") {
      const start = Number(searchParams.get("next_page_token") ?? 0);
      const page = sessions.slice(start, start + PAGE);
      const next = start + PAGE < sessions.length ? String(start + PAGE) : "";
      return response.end(json({ sessions: page.map(entry), next_page_token: next }));
    }
    return response.writeHead(404).end(JSON.stringify({ code: 3301, message: "There is no recording." }));
  });
  url = server.url;
  return Object.assign(server, { asked });
}

function entry({ participant_audio_files: _, ...session }: SessionRecordings): RecordedSession {
  return session;
}
