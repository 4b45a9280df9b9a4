import type { SessionRecordings } from "zoom-video-sdk-api";

const DOWNLOADS = "https://zoom.us/rec/download/";

const FILES = [
  { file_type: "MP4", recording_type: "shared_screen_with_speaker_view", file_extension: "MP4", size: 2_000_000 },
  { file_type: "M4A", recording_type: "audio_only", file_extension: "M4A", size: 300_000 },
  { file_type: "TRANSCRIPT", recording_type: "audio_transcript", file_extension: "VTT", size: 4_000 },
];

/** Three sessions with three files each, the same in every run, so that an interrupted run can resume. */
const sessions = ["Consultation 4711", "My session", "Stand-up"].map((session_name, index): SessionRecordings => {
  const start_time = `2026-11-0${index + 2}T09:00:00Z`;
  return {
    session_id: index === 0 ? "sfk/aOFJSJSYhGwk1hnxgw==" : `KkMHZ4y8QhSUWAHi5sWvf${index}==`,
    session_name,
    start_time,
    recording_files: FILES.map(({ size, ...file }, kind) => {
      const id = `46cf7349-0b72-4ade-a8a2-0000000000${index}${kind}`;
      return {
        ...file,
        id,
        recording_start: start_time,
        status: "completed",
        file_size: size,
        download_url: DOWNLOADS + id,
      };
    }),
    participant_audio_files: [],
  };
});

/** Responds as Zoom would for a small account, files included. */
export async function sampleRecordings(url: string): Promise<Response> {
  if (url.startsWith(DOWNLOADS)) {
    const files = sessions.flatMap(({ recording_files = [] }) => recording_files);
    const size = files.find(({ download_url }) => download_url === url)?.file_size ?? 0;
    return new Response(new Uint8Array(size), { headers: { "content-length": String(size) } });
  }
  const [, id] = /\/sessions\/([^/]+)\/recordings$/.exec(new URL(url).pathname) ?? [];
  if (id === undefined) return Response.json({ sessions, next_page_token: "" });
  return Response.json(sessions.find(({ session_id }) => session_id === decodeURIComponent(decodeURIComponent(id))));
}
