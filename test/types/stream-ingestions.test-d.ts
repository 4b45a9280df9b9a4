// Compiled by `npm run typecheck`, never run. A right call, a wrong key and a wrong type for each method.
import { expectTypeOf } from "vitest";
import type { ApiPromise, PagePromise, StreamIngestion, StreamIngestionList, ZoomVideoSdk } from "../../src/index.js";

export function list({ streamIngestions }: ZoomVideoSdk) {
  const found = streamIngestions.list({ page_size: 20 }, { prefetch: true });
  expectTypeOf(found).toEqualTypeOf<PagePromise<StreamIngestion, StreamIngestionList>>();
  streamIngestions.list();

  // @ts-expect-error a misspelt key
  streamIngestions.list({ pagesize: 20 });
  // @ts-expect-error a size is a number
  streamIngestions.list({ page_size: "20" });
  // @ts-expect-error a misspelt option
  streamIngestions.list({}, { curser: undefined });
}

export function create({ streamIngestions }: ZoomVideoSdk) {
  const created = streamIngestions.create({ stream_name: "Camera 1", stream_description: "On the roof" });
  expectTypeOf(created).toEqualTypeOf<ApiPromise<StreamIngestion>>();

  // @ts-expect-error the name is required
  streamIngestions.create({ stream_description: "On the roof" });
  // @ts-expect-error a misspelt key
  streamIngestions.create({ stream_name: "Camera 1", description: "On the roof" });
  // @ts-expect-error a name is text
  streamIngestions.create({ stream_name: 1 });
  // @ts-expect-error a misspelt option
  streamIngestions.create({ stream_name: "Camera 1" }, { timeout: 5 });
}

export function get({ streamIngestions }: ZoomVideoSdk) {
  expectTypeOf(streamIngestions.get("stream")).toEqualTypeOf<ApiPromise<StreamIngestion>>();

  // @ts-expect-error an id is text
  streamIngestions.get(5);
  // @ts-expect-error it has no pages
  streamIngestions.get("stream", { prefetch: true });
}

export function update({ streamIngestions }: ZoomVideoSdk) {
  expectTypeOf(streamIngestions.update("stream", { stream_name: "Camera 2" })).toEqualTypeOf<ApiPromise<void>>();

  // @ts-expect-error a body is required
  streamIngestions.update("stream");
  // @ts-expect-error a misspelt key
  streamIngestions.update("stream", { name: "Camera 2" });
  // @ts-expect-error a description is text
  streamIngestions.update("stream", { stream_description: null });
  // @ts-expect-error a misspelt option
  streamIngestions.update("stream", {}, { timeout: 5 });
}

export function remove({ streamIngestions }: ZoomVideoSdk) {
  expectTypeOf(streamIngestions.delete("stream")).toEqualTypeOf<ApiPromise<void>>();

  // @ts-expect-error an id is required
  streamIngestions.delete();
  // @ts-expect-error an id is text
  streamIngestions.delete(5);
  // @ts-expect-error a misspelt option
  streamIngestions.delete("stream", { timeout: 5 });
}
