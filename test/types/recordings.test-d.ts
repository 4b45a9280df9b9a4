// Compiled by `npm run typecheck`, never run. A right call, a wrong key and a wrong type for each method.
import { expectTypeOf } from "vitest";
import type {
  ApiPromise,
  PagePromise,
  RecordedSession,
  RecordingList,
  SessionRecordings,
  ZoomVideoSdk,
} from "../../src/index.js";

export function list({ recordings }: ZoomVideoSdk) {
  const found = recordings.list({ from: "2026-11-01", to: "2026-11-22", page_size: 300 }, { prefetch: true });
  expectTypeOf(found).toEqualTypeOf<PagePromise<RecordedSession, RecordingList>>();
  recordings.list();
  recordings.list({ trash: true, trash_type: "recording_file" });

  // @ts-expect-error a misspelt key
  recordings.list({ form: "2026-11-01" });
  // @ts-expect-error a day is text
  recordings.list({ from: new Date() });
  // @ts-expect-error a switch is no text
  recordings.list({ trash: "true" });
  // @ts-expect-error not a value of the enumeration
  recordings.list({ trash: true, trash_type: "files" });
  // @ts-expect-error a misspelt option
  recordings.list({}, { prefetsh: true });
}

export function get({ recordings }: ZoomVideoSdk) {
  const found = recordings.get("id", { include_fields: "download_access_token", ttl: 60 });
  expectTypeOf(found).toEqualTypeOf<ApiPromise<SessionRecordings>>();
  recordings.get("id", undefined, { timeoutMs: 5 });

  // @ts-expect-error a misspelt key
  recordings.get("id", { include_field: "download_access_token" });
  // @ts-expect-error not a value of the enumeration
  recordings.get("id", { include_fields: "download_token" });
  // @ts-expect-error a life is a number
  recordings.get("id", { ttl: "60" });
  // @ts-expect-error it has no pages
  recordings.get("id", {}, { prefetch: true });
}

export function remove({ recordings }: ZoomVideoSdk) {
  expectTypeOf(recordings.delete("id", { action: "trash" })).toEqualTypeOf<ApiPromise<void>>();

  // @ts-expect-error a misspelt key
  recordings.delete("id", { acton: "trash" });
  // @ts-expect-error not a value of the enumeration
  recordings.delete("id", { action: "recover" });
  // @ts-expect-error an id is text
  recordings.delete(5, { action: "trash" });
  // @ts-expect-error an option in the place of the query
  recordings.delete("id", { timeoutMs: 5 });
}

export function recover({ recordings }: ZoomVideoSdk) {
  expectTypeOf(recordings.recover("id", { timeoutMs: 5 })).toEqualTypeOf<ApiPromise<void>>();

  // @ts-expect-error the action is ours to give
  recordings.recover("id", { action: "recover" });
  // @ts-expect-error a misspelt option
  recordings.recover("id", { timeout: 5 });
  // @ts-expect-error an id is text
  recordings.recover(5);
}

export function deleteFile({ recordings }: ZoomVideoSdk) {
  expectTypeOf(recordings.deleteFile("id", "file", { action: "delete" })).toEqualTypeOf<ApiPromise<void>>();

  // @ts-expect-error both ids are required
  recordings.deleteFile("id", { action: "delete" });
  // @ts-expect-error a misspelt key
  recordings.deleteFile("id", "file", { acton: "delete" });
  // @ts-expect-error not a value of the enumeration
  recordings.deleteFile("id", "file", { action: "remove" });
  // @ts-expect-error a misspelt option
  recordings.deleteFile("id", "file", {}, { retries: 0 });
}

export function recoverFile({ recordings }: ZoomVideoSdk) {
  expectTypeOf(recordings.recoverFile("id", "file", { maxRetries: 0 })).toEqualTypeOf<ApiPromise<void>>();

  // @ts-expect-error both ids are required
  recordings.recoverFile("id");
  // @ts-expect-error an id is text
  recordings.recoverFile("id", 5);
  // @ts-expect-error a misspelt option
  recordings.recoverFile("id", "file", { maxRetry: 0 });
}
