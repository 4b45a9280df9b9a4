import { createServer } from "node:http";
import { serve } from "./serve.js";

// So many recordings of one file each, which is at this address.
const [count, bytes, address] = process.argv.slice(2) as [string, string, string];
const sessions = Array.from({ length: Number(count) }, (_, index) => ({
  session_id: `session${index}==`,
  session_name: `Session ${index % 50}`,
  start_time: new Date(Date.UTC(2026, 10, 1) + index * 60_000).toISOString(),
  recording_files: [
    {
      id: `${String(index).padStart(8, "0")}-0000-4000-8000-000000000000`,
      status: "completed",
      file_type: "MP4",
      file_size: Number(bytes),
      download_url: `${address}?${index}`,
    },
  ],
  participant_audio_files: [],
}));

serve(
  createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? "", "http://localhost");
    const start = Number(searchParams.get("next_page_token") ?? 0);
    const next_page_token = start + 300 < sessions.length ? String(start + 300) : "";
    const page = { next_page_token, sessions: sessions.slice(start, start + 300) };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(page));
  }),
);
