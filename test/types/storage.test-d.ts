// Compiled by `npm run typecheck`, never run. A right call, a wrong key and a wrong type for each method.
import { expectTypeOf } from "vitest";
import type {
  ApiPromise,
  CreateStorageLocationRequest,
  ListedStorageLocation,
  StorageLocation,
  StorageLocationDetails,
  ZoomVideoSdk,
} from "../../src/index.js";

export function settings({ storage }: ZoomVideoSdk) {
  const updated = storage.update({ bring_our_own_storage: true, storage_location_id: "location" });
  expectTypeOf(updated).toEqualTypeOf<ApiPromise<void>>();

  // @ts-expect-error the switch is required
  storage.update({ storage_location_id: "location" });
  // @ts-expect-error a misspelt key
  storage.update({ bring_your_own_storage: true });
  // @ts-expect-error a switch is no text
  storage.update({ bring_our_own_storage: "on" });
  // @ts-expect-error a misspelt option
  storage.update({ bring_our_own_storage: true }, { timeout: 5 });
}

export function list({ storage: { locations } }: ZoomVideoSdk) {
  expectTypeOf(locations.list({ timeoutMs: 5 })).toEqualTypeOf<ApiPromise<ListedStorageLocation[]>>();

  // @ts-expect-error it has no pages
  locations.list({ page_size: 30 });
  // @ts-expect-error it has no pages to fetch ahead
  locations.list({ prefetch: true });
  // @ts-expect-error a time is a number
  locations.list({ timeoutMs: "5" });
}

export function create({ storage: { locations } }: ZoomVideoSdk) {
  const body: CreateStorageLocationRequest = {
    name: "mine",
    provider: "aws_s3",
    s3: {
      region: "eu-central-1",
      bucket: "recordings",
      authentication_mechanism: "aws_access_key",
      access_key: { id: "id", key: "key" },
    },
  };
  expectTypeOf(locations.create(body)).toEqualTypeOf<ApiPromise<StorageLocation>>();

  // @ts-expect-error the bucket is required
  locations.create({ name: "mine", provider: "aws_s3" });
  // @ts-expect-error a misspelt key
  locations.create({ ...body, nmae: "mine" });
  // @ts-expect-error a misspelt key further down
  locations.create({ ...body, s3: { ...body.s3, bukcet: "recordings" } });
  // @ts-expect-error not a value of the enumeration
  locations.create({ ...body, provider: "gcs" });
  // @ts-expect-error a misspelt option
  locations.create(body, { timeout: 5 });
}

export function get({ storage: { locations } }: ZoomVideoSdk) {
  expectTypeOf(locations.get("location")).toEqualTypeOf<ApiPromise<StorageLocationDetails>>();

  // @ts-expect-error an id is text
  locations.get(5);
  // @ts-expect-error a misspelt option
  locations.get("location", { timeout: 5 });
}

export function update({ storage: { locations } }: ZoomVideoSdk) {
  const updated = locations.update("location", { name: "ours", s3: { access_key: { id: "id", key: "key" } } });
  expectTypeOf(updated).toEqualTypeOf<ApiPromise<void>>();

  // @ts-expect-error a body is required
  locations.update("location");
  // @ts-expect-error a misspelt key
  locations.update("location", { nmae: "ours" });
  // @ts-expect-error a misspelt key further down
  locations.update("location", { s3: { accesskey: {} } });
  // @ts-expect-error a name is text
  locations.update("location", { name: 5 });
  // @ts-expect-error a misspelt option
  locations.update("location", {}, { timeout: 5 });
}

export function remove({ storage: { locations } }: ZoomVideoSdk) {
  expectTypeOf(locations.delete("location")).toEqualTypeOf<ApiPromise<void>>();

  // @ts-expect-error an id is required
  locations.delete();
  // @ts-expect-error an id is text
  locations.delete(5);
  // @ts-expect-error a misspelt option
  locations.delete("location", { timeout: 5 });
}
