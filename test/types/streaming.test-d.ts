// Compiled by `npm run typecheck`, never run. A right call, a wrong key and a wrong type for each method.
import { expectTypeOf } from "vitest";
import type { ApiPromise, Livestream, ZoomVideoSdk } from "../../src/index.js";

export function get({ sessions: { livestream } }: ZoomVideoSdk) {
  expectTypeOf(livestream.get("id", { timeoutMs: 5 })).toEqualTypeOf<ApiPromise<Livestream>>();

  // @ts-expect-error an id is text
  livestream.get(5);
  // @ts-expect-error a misspelt option
  livestream.get("id", { timeout: 5 });
  // @ts-expect-error it has no pages
  livestream.get("id", { prefetch: true });
}

export function update({ sessions: { livestream } }: ZoomVideoSdk) {
  const body = { stream_url: "rtmp://example.com", stream_key: "key", page_url: "https://example.com" };
  expectTypeOf(livestream.update("id", body)).toEqualTypeOf<ApiPromise<void>>();
  livestream.update("id", { ...body, resolution: "1080p" });

  // @ts-expect-error key and page are required
  livestream.update("id", { stream_url: "rtmp://example.com" });
  // @ts-expect-error a misspelt key
  livestream.update("id", { ...body, resolutoin: "1080p" });
  // @ts-expect-error not a value of the enumeration
  livestream.update("id", { ...body, resolution: "4k" });
  // @ts-expect-error a URL is text
  livestream.update("id", { ...body, page_url: new URL("https://example.com") });
  // @ts-expect-error a misspelt option
  livestream.update("id", body, { signl: AbortSignal.abort() });
}

export function updateStatus({ sessions: { livestream } }: ZoomVideoSdk) {
  const body = { action: "start", settings: { layout: "speaker_view", active_speaker_name: true } } as const;
  expectTypeOf(livestream.updateStatus("id", body)).toEqualTypeOf<ApiPromise<void>>();
  livestream.updateStatus("id", { action: "mode", settings: { close_caption: "burnt-in", display_name: "Live" } });

  // @ts-expect-error a body is required
  livestream.updateStatus("id");
  // @ts-expect-error not a value of the enumeration
  livestream.updateStatus("id", { action: "begin" });
  // @ts-expect-error a misspelt key
  livestream.updateStatus("id", { action: "start", setting: {} });
  // @ts-expect-error a misspelt key further down
  livestream.updateStatus("id", { action: "start", settings: { closed_caption: "off" } });
  // @ts-expect-error a wrong type
  livestream.updateStatus("id", { action: "start", settings: { active_speaker_name: "yes" } });
}

export function rtms({ sessions }: ZoomVideoSdk) {
  expectTypeOf(sessions.rtms.updateStatus("id", { action: "pause" })).toEqualTypeOf<ApiPromise<void>>();

  // @ts-expect-error an action is required
  sessions.rtms.updateStatus("id", {});
  // @ts-expect-error a misspelt key
  sessions.rtms.updateStatus("id", { acton: "pause" });
  // @ts-expect-error not a value of the enumeration
  sessions.rtms.updateStatus("id", { action: "mode" });
  // @ts-expect-error a misspelt option
  sessions.rtms.updateStatus("id", { action: "pause" }, { deadline: 5 });
}
