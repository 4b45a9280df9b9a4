import type { QosSample } from "../../../../generated/models.js";
import { iso } from "../clock.js";
import type { User } from "../state.js";

const AUDIO = { bitrate: "32 kbps", latency: "40 ms", jitter: "4 ms", avg_loss: "0%", max_loss: "0%" };
const VIDEO = { ...AUDIO, bitrate: "900 kbps", resolution: "1280*720", frame_rate: "25 fps" };
const MINUTE = 60_000;
/** Samples per user; more would only repeat the numbers. */
const MOST = 60;

/** What the API says about every user's device. */
export const DEVICE = {
  ip_address: "192.0.2.1",
  location: "San Jose (US)",
  network_type: "Wired",
  microphone: "Sandbox microphone",
  speaker: "Sandbox speaker",
  camera: "Sandbox camera",
  data_center: "SC",
  connection_type: "UDP",
} as const;

/** A sample for each minute of the stay. The numbers are valid, and always the same: there is no media. */
export function samplesOf({ joinedAt, leftAt }: User, now: number): QosSample[] {
  const minutes = Math.min(MOST, Math.floor(((leftAt ?? now) - joinedAt) / MINUTE));
  return Array.from({ length: minutes }, (_, index) => ({
    date_time: iso(joinedAt + (index + 1) * MINUTE),
    audio_input: AUDIO,
    audio_output: AUDIO,
    video_input: VIDEO,
    video_output: VIDEO,
    cpu_usage: { zoom_avg_cpu_usage: "10%", system_max_cpu_usage: "30%" },
  }));
}
