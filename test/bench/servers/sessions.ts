import { randomUUID } from "node:crypto";

/** Sessions as the API lists them. */
export function sessions(count: number): object[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${Buffer.from(`session-number-${index}`).toString("base64")}==`,
    session_name: `Session ${index}`,
    session_key: randomUUID(),
    start_time: "2026-11-20T09:00:00Z",
    end_time: "2026-11-20T09:45:10Z",
    duration: "00:45:10",
    user_count: 4 + (index % 9),
    has_voip: true,
    has_video: true,
    has_screen_share: index % 2 === 0,
    has_recording: index % 3 === 0,
    has_pstn: false,
    has_session_summary: false,
    audio_quality: "good",
    video_quality: "good",
    screen_share_quality: "good",
  }));
}
